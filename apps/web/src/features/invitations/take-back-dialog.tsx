import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Dialog } from '../../components/feedback/dialog.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import type { Invited } from './invitation-filter.ts';
import { invitedWords } from './invited-words.ts';

export interface TakeBackDialogProps {
  readonly event: EventId;
  readonly asked: Invited | undefined;
  readonly onClose: () => void;
}

/** Says what taking an invitation back means; it cannot be undone, only sent anew. */
export function TakeBackDialog({ event, asked, onClose }: TakeBackDialogProps) {
  const words = useWords(invitedWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(asked);
  if (asked && asked !== shown) setShown(asked);
  const close = () => {
    action.forget();
    onClose();
  };
  const takeBack = () =>
    action.run(async () => {
      if (shown === undefined) return undefined;
      await api.invitations.takeBack.mutate({ event, invitation: shown.id });
      onClose();
      await reload();
      return words.takenBack(shown.name ?? shown.email);
    });
  return (
    <Dialog
      isOpen={asked !== undefined}
      onClose={close}
      title={shown ? words.takeBackFrom(shown.name ?? shown.email) : ''}
      actions={
        <>
          <Button variant="danger" busy={action.isBusy} onClick={takeBack}>
            {words.takeBackNow}
          </Button>
          <Button variant="neutral" onClick={close}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Stack>
        <FailureNote failure={action.failure} />
        <p>{words.takeBackMeans}</p>
      </Stack>
    </Dialog>
  );
}
