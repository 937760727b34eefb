import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { type CircleMember, type CircleView, memberName } from './circle-data.ts';
import { circleWords } from './circle-words.ts';
import { memberWords } from './member-words.ts';

export interface ReleaseDialogProps {
  readonly event: CircleView['event'];
  readonly member: CircleMember | undefined;
  readonly onClose: () => void;
}

/** Asks why a member leaves, and says what it means for them. */
export function ReleaseDialog({ event, member, onClose }: ReleaseDialogProps) {
  const words = useWords(memberWords);
  const { cancel } = useWords(circleWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [shown, setShown] = useState(member);
  if (member && member !== shown) setShown(member);
  const close = (): void => {
    action.forget();
    onClose();
  };

  const release = async (reason: string): Promise<void> => {
    if (member === undefined) return;
    await action.run(async () => {
      await api.circles.release.mutate({ event: event.id, member: member.member, reason });
      onClose();
      await reload();
      return words.released(memberName(member));
    });
  };

  return (
    <ReasonDialog
      isOpen={member !== undefined}
      about={member?.member}
      title={shown ? words.releaseTitle(memberName(shown)) : ''}
      meaning={words.releaseText}
      label={words.reason}
      hint={words.reasonHint}
      goAhead={words.release}
      cancel={cancel}
      isDangerous
      isBusy={action.isBusy}
      failure={action.failure}
      onClose={close}
      onReason={(reason) => void release(reason)}
    />
  );
}
