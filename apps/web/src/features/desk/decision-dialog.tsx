import { missingModules } from '@netzwerkstatt/registration';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useWords } from '../../lib/words.ts';
import { ReasonDialog } from '../reason/reason-dialog.tsx';
import { useReload } from './desk-data.ts';
import { MissingModulesField, refusalOfModules } from './missing-modules-field.tsx';
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
  const firstModule = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isNothingChosen, setIsNothingChosen] = useState(false);
  // The dialog closes with its words still in it, not empty.
  const [shown, setShown] = useState(asked);
  const missing = shown?.decision === 'recognise' ? missingModules(shown.participant.unmet ?? []) : [];
  if (asked && asked !== shown) {
    const toChoose = missingModules(asked.participant.unmet ?? []);
    setShown(asked);
    setChosen(toChoose.length === 1 ? toChoose : []);
    setIsNothingChosen(false);
  }
  const texts = shown && words[shown.decision];
  const close = () => {
    action.forget();
    onClose();
  };

  const decide = async (reason: string): Promise<void> => {
    if (asked === undefined) return;
    const { decision, participant } = asked;
    const lacksChoice = decision === 'recognise' && chosen.length === 0;
    setIsNothingChosen(lacksChoice);
    const failure = lacksChoice
      ? undefined
      : await action.run(async () => {
          const about = { registration: participant.id, reason };
          if (decision === 'recognise') await api.registration.recognise.mutate({ ...about, modules: [...chosen] });
          else await api.registration.decide.mutate({ ...about, decision });
          onClose();
          await reload();
          return words[decision].done(nameOf(asked));
        });
    if (lacksChoice || refusalOfModules(failure)) firstModule.current?.focus();
  };

  const ofModules = refusalOfModules(action.failure);
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
      failure={ofModules ? undefined : action.failure}
      onClose={close}
      onReason={(reason) => void decide(reason)}
    >
      {missing.length > 0 && (
        <MissingModulesField
          firstRef={firstModule}
          missing={missing}
          chosen={chosen}
          refusal={isNothingChosen ? { code: 'recognition_modules_wrong' } : ofModules}
          onChoose={setChosen}
        />
      )}
    </ReasonDialog>
  );
}
