import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { FormSteps } from '../../components/forms/form-steps.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { deskEventPath } from '../desk/desk-paths.ts';
import { LeaveGuard } from '../desk/leave-guard.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { ChangeFields, type ChangeForm } from './change-form.tsx';
import { ChangePreview } from './change-preview.tsx';
import {
  type ChangeValues,
  fieldOfChangeProblem,
  type Possible,
  type PreviewInput,
  schemaFor,
  timesOf,
  toPreview,
  type What,
  type WishedMove,
} from './change-values.ts';
import { changeWords } from './change-words.ts';
import { ruleErrors } from './rule-errors.ts';
import { noRule, seriesFrom } from './rule-values.ts';
import { useChangeDesk } from './use-change-desk.ts';

export interface ChangeDeskProps {
  readonly view: DeskEventView;
  readonly possible: Possible;
  /** For another rule. */
  readonly holidays: readonly PublicHolidayRule[];
  /** What is chosen at first. */
  readonly what: What;
  /** Where somebody carried a date on the plan; stands in the fields from the start. */
  readonly wished?: WishedMove | undefined;
}

/** A change of dates in two steps: what should happen, and the look at it before it does. */
export function ChangeDesk({ view, possible, holidays, what: first, wished }: ChangeDeskProps) {
  const words = useWords(changeWords);
  const locale = useLocale();
  const { event } = view;
  const desk = useChangeDesk(view);
  const sessions = possible.sessionsFor(first);
  const carried = first === 'move' ? sessions.find(({ id }) => id === wished?.session) : undefined;
  const session = carried ?? sessions[0];
  const chosen = useRef<What>(first);
  const defaults: ChangeValues = {
    what: first,
    session: session?.id ?? '',
    scope: 'one',
    alsoByHand: false,
    ...timesOf((carried && wished) ?? session ?? event.sessions.at(-1)),
    dates: '',
    ...noRule,
    series: seriesFrom(event, possible.sessionsFor('replan')[0]),
    reasonKind: '',
    reasonText: '',
  };
  const form = useSchemaForm<ChangeValues, PreviewInput>({
    schema: schemaFor(chosen.current) as never,
    defaultValues: defaults,
    toInput: (values) => toPreview(event, values, holidays),
    messageFor: (problem) => fieldMessage(problem, locale),
    fieldOf: fieldOfChangeProblem,
    alsoWrong: (values) => ruleErrors(values, possible.sessionsFor('replan'), holidays, locale),
  });
  const what = useWatch({ control: form.control, name: 'what' }) ?? first;
  chosen.current = what;

  const look = form.submit(async (input) => {
    const { reasonKind, reasonText } = form.getValues();
    if (reasonKind === 'other' && reasonText.trim() === '') {
      form.showErrors([{ fieldId: 'reasonText', message: refusalMessage({ code: 'reason_missing' }, locale) }]);
      return;
    }
    const failed = await desk.look(input);
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
  });
  const isDirty = () =>
    !desk.isDone.current && JSON.stringify({ ...defaults, ...form.getValues() }) !== JSON.stringify(defaults);

  return (
    <>
      <LeaveGuard isDirty={isDirty} />
      {desk.preview === undefined ? (
        <form noValidate onSubmit={look}>
          <Stack gap="large">
            <Head step={1} heading={words.heading} lead={words.lead} />
            {desk.isStale && (
              <Note tone="warning" role="alert">
                <p>{words.stale}</p>
              </Note>
            )}
            <ErrorSummary
              key={form.attempt}
              title={errorSummaryTitle(form.errors.length, locale)}
              errors={form.errors}
            />
            <ChangeFields form={form as unknown as ChangeForm} event={event} possible={possible} holidays={holidays} />
            <FailureNote failure={desk.failure?.kind === 'fields' ? undefined : desk.failure} />
            <FormActions>
              <Button type="submit" busy={form.isBusy} busyText={words.looking}>
                {words.look}
              </Button>
              <ButtonLink variant="quiet" href={deskEventPath(event.id)}>
                {words.leave}
              </ButtonLink>
            </FormActions>
          </Stack>
        </form>
      ) : (
        <Stack gap="large">
          <Head step={2} heading={words.previewHeading} isFocused />
          <ChangePreview preview={desk.preview} askPage={desk.askPage} />
          <FailureNote failure={desk.failure} />
          <FormActions>
            <Button
              variant={what === 'cancel' || what === 'shorten' || what === 'cancel_event' ? 'danger' : undefined}
              busy={desk.isBusy}
              busyText={words.doing}
              onClick={desk.act}
            >
              {words.withMails(words.deeds[what], desk.preview.mails)}
            </Button>
            <Button variant="neutral" onClick={desk.goBack}>
              {words.back}
            </Button>
          </FormActions>
        </Stack>
      )}
    </>
  );
}

interface HeadProps {
  readonly step: 1 | 2;
  readonly heading: string;
  readonly lead?: ReactNode;
  /** For a step somebody came to by a button: reading goes on here. */
  readonly isFocused?: boolean;
}

function Head({ step, heading, lead, isFocused = false }: HeadProps) {
  const words = useWords(changeWords);
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFocused) return;
    place.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [isFocused]);
  return (
    <Stack>
      <FormSteps current={step} labels={words.steps} />
      <h2 ref={place} tabIndex={-1}>
        {heading}
      </h2>
      {lead !== undefined && <p>{lead}</p>}
    </Stack>
  );
}
