import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../lib/words.ts';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { useReload } from './desk-data.ts';
import { type AskedDecision, decisionWords, nameOf, reasonWords } from './staff-decision.ts';
import { useDeskAction } from './use-desk-action.ts';

export interface DecisionDialogProps {
  readonly asked: AskedDecision | undefined;
  readonly onClose: () => void;
}

/** Asks for the reason of a decision about somebody and says what it means for them. */
export function DecisionDialog({ asked, onClose }: DecisionDialogProps) {
  const words = useWords(decisionWords);
  const { reason: label, hint, cancel } = useWords(reasonWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(asked);
  if (asked && asked !== shown) setShown(asked);
  const texts = shown && words[shown.decision];
  const close = () => {
    action.forget();
    onClose();
  };

  const decide = async (reason: string): Promise<void> => {
    if (asked === undefined) return;
    await action.run(async () => {
      const { decision, participant } = asked;
      const about = { registration: participant.id, reason };
      if (decision === 'recognise') await api.registration.recognise.mutate(about);
      else await api.registration.decide.mutate({ ...about, decision });
      onClose();
      await reload();
      return words[decision].done(nameOf(asked));
    });
  };

  return (
    <ReasonDialog
      isOpen={asked !== undefined}
      about={asked?.participant.id}
      title={shown && texts ? texts.title(nameOf(shown)) : ''}
      meaning={texts?.meaning ?? ''}
      label={label}
      hint={hint}
      goAhead={texts?.goAhead ?? ''}
      cancel={cancel}
      isDangerous={shown?.decision === 'withdraw'}
      isBusy={action.isBusy}
      failure={action.failure}
      onClose={close}
      onReason={(reason) => void decide(reason)}
    />
  );
}
