import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../../lib/words.ts';
import { AskFirstDialog } from '../desk/ask-first-dialog.tsx';
import type { Invited } from './invitation-filter.ts';
import { invitedWords } from './invited-words.ts';

export interface TakeBackDialogProps {
  readonly event: EventId;
  readonly asked: Invited | undefined;
  readonly onClose: () => void;
}

/** Says what taking an invitation back means; it cannot be undone, only sent anew. */
export function TakeBackDialog({ event, ...asking }: TakeBackDialogProps) {
  const words = useWords(invitedWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  return (
    <AskFirstDialog
      {...asking}
      titleOf={({ name, email }) => words.takeBackFrom(name ?? email)}
      meaningOf={() => words.takeBackMeans}
      words={{ goAhead: words.takeBackNow, cancel: words.cancel }}
      goAhead={async ({ id, name, email }) => {
        await api.invitations.takeBack.mutate({ event, invitation: id });
        return words.takenBack(name ?? email);
      }}
    />
  );
}
