import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import type { AllocationPolicy } from '@netzwerkstatt/registration';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ErrorSummary, type FormError } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers, Choices, EventFacts } from '../../lib/api-types.ts';
import { useErrorTitle } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { SimulationPanel } from '../simulation/simulation-panel.tsx';
import { CapFields } from './cap-fields.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { findingMessage } from './finding-words.ts';
import { draftOf, newCap, newPool, policyOf } from './policy-draft.ts';
import { checkPolicy, policyErrors } from './policy-errors.ts';
import { PolicyPresets } from './policy-presets.tsx';
import { policyWords } from './policy-words.ts';
import { PoolFields } from './pool-fields.tsx';
import { RuleList } from './rule-list.tsx';
import { peopleOf } from './trait-options.ts';

export interface PolicyFormProps {
  readonly event: string;
  readonly timeZone: EventFacts['sessions'][number]['timeZone'];
  readonly desk: Answers['desk']['policy'];
  readonly choices: Choices;
}

/** Writes how the places of an event are shared. What contradicts itself stands at its field, and nothing typed is lost. */
export function PolicyForm({ event, timeZone, desk, choices }: PolicyFormProps) {
  const words = useWords(policyWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [base, setBase] = useState<AllocationPolicy>(desk.policy);
  const [draft, setDraft] = useState(() => draftOf(desk.policy, timeZone));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const replaced = useRef({ base, draft });
  useErrorTitle(errors.length > 0);

  const policy = policyOf(draft, base, timeZone, (it) => peopleOf(it, choices, 'de'));
  const written = JSON.stringify(policy);
  const saved = useRef(written);
  const checked = checkPolicy(policy, desk.event, locale);
  const errorOf = (fieldId: string) => errors.find((it) => it.fieldId === fieldId)?.message;
  const show = (wrong: readonly FormError[]) => {
    setErrors(wrong);
    setAttempt(attempt + 1);
  };

  const apply = (preset: AllocationPolicy) => {
    replaced.current = { base, draft };
    setBase(preset);
    setDraft(draftOf(preset, timeZone));
    setErrors([]);
  };
  const undo = () => {
    setBase(replaced.current.base);
    setDraft(replaced.current.draft);
  };

  const save = async (submit: SyntheticEvent) => {
    submit.preventDefault();
    const missing = { fieldId: 'reason', message: refusalMessage({ code: 'reason_missing' }, locale) };
    const wrong = [...checked.errors, ...(reason.trim() === '' ? [missing] : [])];
    show(wrong);
    if (wrong.length > 0) return;
    const failed = await action.run(async () => {
      await api.desk.setPolicy.mutate({ event, policy, reason });
      saved.current = written;
      setReason('');
      await reload();
      return words.saved;
    });
    // The event was changed while the rules were being written.
    if (failed?.kind === 'refusal' && failed.refusal.code === 'policy_contradicts') {
      show(policyErrors(failed.refusal.contradictions, locale));
    }
  };

  return (
    <form noValidate onSubmit={save}>
      <Stack gap="large">
        <LeaveGuard isDirty={() => (saved.current !== written || reason !== '') && !action.isBusy} />
        <ErrorSummary key={attempt} title={errorSummaryTitle(errors.length, locale)} errors={errors} />
        <Stack>
          <p>{words.lead}</p>
          <p>{words.already}</p>
        </Stack>
        {desk.isSet && saved.current === written && checked.errors.length > 0 && (
          <Note tone="warning" title={words.outdated}>
            <ul>
              {checked.errors.map(({ fieldId, message }) => (
                <li key={fieldId}>
                  <Link href={`#${fieldId}`}>{message}</Link>
                </li>
              ))}
            </ul>
          </Note>
        )}
        {desk.presets.length > 0 && <PolicyPresets presets={desk.presets} onApply={apply} onUndo={undo} />}
        <DecisionFields
          event={event}
          admission={desk.event.admission}
          draft={draft}
          choices={choices}
          errorOf={errorOf}
          onChange={(changed) => setDraft({ ...draft, ...changed })}
        />
        <RuleList
          heading={words.caps}
          lead={words.capsLead}
          none={words.noCaps}
          add={words.addCap}
          addId="addCap"
          drafts={draft.caps}
          newDraft={newCap}
          firstField={(index) => `caps.${index}.by`}
          errorOf={errorOf}
          onChange={(caps) => setDraft({ ...draft, caps })}
        >
          {({ key, ...rule }) => <CapFields key={key} {...rule} choices={choices} />}
        </RuleList>
        <RuleList
          heading={words.pools}
          lead={words.poolsLead}
          none={words.noPools}
          add={words.addPool}
          addId="addPool"
          drafts={draft.pools}
          newDraft={newPool}
          firstField={(index) => `pools.${index}.seats`}
          errorOf={errorOf}
          onChange={(pools) => setDraft({ ...draft, pools })}
        >
          {({ key, ...rule }) => <PoolFields key={key} {...rule} choices={choices} />}
        </RuleList>
        <Section heading={words.teams}>
          <NumberField
            id="teamSize"
            label={words.teamSize}
            hint={words.teamSizeHint}
            unit={words.places}
            optional
            error={errorOf('teamSize')}
            value={draft.teamSize}
            onChange={({ target }) => setDraft({ ...draft, teamSize: target.value })}
          />
        </Section>
        <Section heading={words.overbooking}>
          <NumberField
            id="overbookPercent"
            label={words.overbookPercent}
            hint={words.overbookHint}
            unit={words.percent}
            error={errorOf('overbookPercent')}
            value={draft.overbookPercent}
            onChange={({ target }) => setDraft({ ...draft, overbookPercent: target.value })}
          />
        </Section>
        {checked.hints.length > 0 && (
          <Note tone="warning" title={words.hints}>
            <ul>
              {checked.hints.map((it) => (
                <li key={`${it.field} ${it.code}`}>{findingMessage(it, locale)}</li>
              ))}
            </ul>
          </Note>
        )}
        <SimulationPanel
          event={event}
          desk={desk}
          mode={draft.mode}
          policy={policy}
          errors={checked.errors}
          choices={choices}
          onChecked={show}
        />
        <TextAreaField
          id="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={2}
          maxLength={MAX_REASON_CHARACTERS}
          error={errorOf('reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <FailureNote failure={action.failure} />
        <FormActions>
          <Button type="submit" busy={action.isBusy} busyText={words.saving}>
            {words.save}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
