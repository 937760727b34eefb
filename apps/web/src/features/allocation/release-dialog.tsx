import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { reasonWords } from '../desk/staff-decision.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { ReasonForm } from '../reason/reason-form.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { OverfullNote } from './overfull-note.tsx';
import type { Run } from './run-reason.ts';
import { runWords } from './run-words.ts';

export interface ReleaseDialogProps {
  readonly event: string;
  readonly run: Run;
  readonly onClose: () => void;
}

/** Says which mails go out, asks for the reason, and gives everybody their answer. */
export function ReleaseDialog({ event, run, onClose }: ReleaseDialogProps) {
  const words = useWords(runWords);
  const { reason: label, hint, cancel } = useWords(reasonWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const formId = useId();
  const release = (reason: string) =>
    action.run(async () => {
      await api.allocation.release.mutate({ event, number: run.number, revision: run.revision, reason });
      onClose();
      await reload();
      return words.released;
    });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.releaseTitle}
      actions={
        <>
          <Button type="submit" form={formId} busy={action.isBusy}>
            {words.releaseNow}
          </Button>
          <Button variant="neutral" onClick={onClose}>
            {cancel}
          </Button>
        </>
      }
    >
      <Stack>
        {action.failure ? <FailureNote failure={action.failure} /> : <OverfullNote run={run} />}
        <p>{words.releaseMails(answerCounts(run))}</p>
        <p>{words.releaseMeaning}</p>
        <ReasonForm id={formId} label={label} hint={hint} onReason={release} />
      </Stack>
    </Dialog>
  );
}

/** How many get which answer. */
export function answerCounts({ answers }: Pick<Run, 'answers'>) {
  const count = (to: Run['answers'][number]['to']) => answers.filter((it) => it.to === to).length;
  return { accepted: count('accepted'), waiting: count('waiting'), refused: count('refused') };
}
