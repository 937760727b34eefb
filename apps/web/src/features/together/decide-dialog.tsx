import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { BulkDecision } from './decisions-together.ts';
import { changedIn, outcomeGroups } from './outcome-groups.ts';
import { OutcomeView } from './outcome-view.tsx';
import { togetherWords } from './together-words.ts';
import { undoWords } from './undo-words.ts';
import { useOutcomePreview } from './use-outcome-preview.ts';
import { selectedIds, type Together } from './use-together.ts';

export interface DecideDialogProps {
  readonly together: Together;
  readonly decisions: readonly BulkDecision[];
}

/** Asks what is to happen to those who are chosen, and why; and says beforehand what it will do. */
export function DecideDialog({ together, decisions }: DecideDialogProps) {
  const words = useWords(togetherWords);
  const { nothingDone } = useWords(undoWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const action = useDeskAction();
  const reload = useReload();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<BulkDecision>();
  const [missing, setMissing] = useState({ decision: false, reason: false });
  const isOpen = together.asked === 'decision';
  const decision = decisions.length === 1 ? decisions[0] : chosen;
  const registrations = selectedIds(together);
  const preview = useOutcomePreview(isOpen && decision ? { event: event.id, decision, registrations } : undefined);
  const changed = preview.outcome && decision && changedIn(outcomeGroups(preview.outcome.people, decision, locale));

  const close = (): void => {
    action.forget();
    setMissing({ decision: false, reason: false });
    together.ask(undefined);
  };

  const decide = async (submitted: SyntheticEvent): Promise<void> => {
    submitted.preventDefault();
    const reasonField = form.current?.elements.namedItem('together-reason') as HTMLTextAreaElement;
    const reason = reasonField.value.trim();
    setMissing({ decision: decision === undefined, reason: reason === '' });
    if (decision === undefined) form.current?.querySelector('input')?.focus();
    else if (reason === '') reasonField.focus();
    if (decision === undefined || reason === '') return;
    await action.run(async () => {
      const outcome = await api.together.decide.mutate({ event: event.id, decision, registrations, reason });
      const { unchanged } = outcomeGroups(outcome.people, decision, locale);
      setChosen(undefined);
      together.finish(outcome.action && { action: outcome.action, selected: together.selected, unchanged });
      await reload();
      return outcome.action ? undefined : nothingDone;
    });
  };

  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={words.title(registrations.length)}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            busy={action.isBusy}
            variant={decision === 'withdraw' || decision === 'refuse' ? 'danger' : 'primary'}
          >
            {decision && changed ? words.goAhead[decision](changed) : words.goAheadUnseen}
          </Button>
          <Button variant="neutral" onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {isOpen && (
        <form ref={form} id={formId} noValidate onSubmit={decide}>
          <Stack>
            <FailureNote failure={action.failure} />
            <div>
              <RadioGroup
                name="together-decision"
                legend={words.decision}
                value={decision ?? ''}
                onChange={({ target }) => setChosen(decisions.find((it) => it === target.value))}
                error={missing.decision && decision === undefined ? words.decisionMissing : undefined}
                choices={decisions.map((value) => ({ value, ...words.decisions[value] }))}
              />
              <TextAreaField
                name="together-reason"
                label={words.reason}
                hint={words.reasonHint}
                rows={2}
                maxLength={MAX_REASON_CHARACTERS}
                error={missing.reason ? refusalMessage({ code: 'reason_missing' }, locale) : undefined}
              />
            </div>
            <OutcomeView decision={decision} preview={preview} />
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
