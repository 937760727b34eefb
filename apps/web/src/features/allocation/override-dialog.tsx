import { getRouteApi } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { reasonWords } from '../desk/staff-decision.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { ReasonForm } from '../reason/reason-form.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { answerName } from './answer-name.ts';
import type { Run, RunAnswer } from './run-reason.ts';
import { runWords } from './run-words.ts';

export interface OverrideDialogProps {
  readonly event: string;
  readonly run: Pick<Run, 'number' | 'revision'>;
  readonly answer: RunAnswer;
  readonly onClose: () => void;
}

const answers = ['accepted', 'waiting', 'refused'] as const;
type Choice = (typeof answers)[number] | 'by_rules';

/** Gives somebody another answer than the rules came to, or takes that back; with its reason. */
export function OverrideDialog({ event, run, answer, onClose }: OverrideDialogProps) {
  const words = useWords(runWords);
  const { reason: label, hint, cancel } = useWords(reasonWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const formId = useId();
  const [to, setTo] = useState<Choice>();
  const [isMissing, setIsMissing] = useState(false);
  const name = answerName(answer, locale);
  const choices = [
    ...answers.filter((it) => it !== answer.to).map((value) => ({ value, label: words.to[value] })),
    ...(answer.override ? [{ value: 'by_rules', label: words.byRules }] : []),
  ];

  const decide = (reason: string): void => {
    setIsMissing(to === undefined);
    if (to === undefined) return;
    void action.run(async () => {
      const about = { event, number: run.number, revision: run.revision, registration: answer.registration, reason };
      await api.allocation.override.mutate({ ...about, ...(to !== 'by_rules' && { to }) });
      onClose();
      await reload();
      return words.overrideDone(name);
    });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.overrideTitle(name)}
      actions={
        <>
          <Button type="submit" form={formId} busy={action.isBusy}>
            {words.override}
          </Button>
          <Button variant="neutral" onClick={onClose}>
            {cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={action.failure} />
        <p>{words.overrideMeaning}</p>
        <ReasonForm id={formId} label={label} hint={hint} onReason={decide}>
          <RadioGroup
            name="answer"
            legend={words.newAnswer}
            choices={choices}
            value={to ?? ''}
            onChange={({ target }) => setTo(target.value as Choice)}
            error={isMissing ? words.missingAnswer : undefined}
          />
        </ReasonForm>
      </Stack>
    </Dialog>
  );
}
