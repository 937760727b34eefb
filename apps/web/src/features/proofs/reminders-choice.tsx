import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { proofWords } from './proof-words.ts';

export interface RemindersChoiceProps {
  readonly reminds: boolean;
  readonly onChosen: (message: string) => void;
}

/** Whether mails come before a period or a certificate ends. */
export function RemindersChoice({ reminds, onChosen }: RemindersChoiceProps) {
  const words = useWords(proofWords);
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<'choose'>();
  const choose = async () => {
    if (!(await run('choose', () => api.proofs.chooseReminders.mutate({ reminds: !reminds })))) return;
    await router.invalidate();
    onChosen(reminds ? words.remindsNoMore : words.remindsNow);
  };
  return (
    <Stack gap="small">
      <FailureNote failure={failure} />
      <p>{reminds ? words.reminds : words.remindsNot}</p>
      <div>
        <Button variant="secondary" size="small" busy={running !== undefined} onClick={choose}>
          {reminds ? words.stopReminding : words.startReminding}
        </Button>
      </div>
    </Stack>
  );
}
