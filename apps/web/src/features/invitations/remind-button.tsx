import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { invitedWords } from './invited-words.ts';

/** Reminds everybody who is silent, whatever the list beside it is narrowed to. */
export function RemindButton({ event }: { readonly event: EventId }) {
  const words = useWords(invitedWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const remind = () =>
    action.run(async () => {
      const { reminded } = await api.invitations.remind.mutate({ event });
      await reload();
      return words.reminded(reminded);
    });
  return (
    <>
      <FailureNote failure={action.failure} />
      <div>
        <Button variant="neutral" busy={action.isBusy} busyText={words.reminding} onClick={remind}>
          {words.remind}
        </Button>
      </div>
      <p className="small muted">{words.remindHint}</p>
    </>
  );
}
