import { ActionMenu } from '../../components/actions/action-menu.tsx';
import type { Participant } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { fullName, participantWords } from './participant-columns.tsx';
import { type AskedDecision, decisionWords, type StaffDecision } from './staff-decision.ts';

export interface DecisionMenuProps {
  readonly participant: Participant;
  readonly decisions: readonly StaffDecision[];
  readonly onAsk: (asked: AskedDecision) => void;
}

/** What can be done about somebody, at the end of their row. */
export function DecisionMenu({ participant, decisions, onAsk }: DecisionMenuProps) {
  const words = useWords(decisionWords);
  const { actionsFor } = useWords(participantWords);
  if (decisions.length === 0) return null;
  return (
    <ActionMenu
      label={actionsFor(fullName(participant))}
      actions={decisions.map((decision) => ({
        id: decision,
        label: words[decision].action,
        onChoose: () => onAsk({ decision, participant }),
      }))}
    />
  );
}
