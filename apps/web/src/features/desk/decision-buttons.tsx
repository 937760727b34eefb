import { Button } from '../../components/actions/button.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Participant } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { fullName } from './participant-columns.tsx';
import { type AskedDecision, decisionWords, type StaffDecision } from './staff-decision.ts';

export interface DecisionButtonsProps {
  readonly participant: Participant;
  readonly decisions: readonly StaffDecision[];
  readonly onAsk: (asked: AskedDecision) => void;
}

/** What can be done about somebody, at the end of their row. */
export function DecisionButtons({ participant, decisions, onAsk }: DecisionButtonsProps) {
  const words = useWords(decisionWords);
  if (decisions.length === 0) return null;
  return (
    <Cluster align="end">
      {decisions.map((decision) => (
        <Button key={decision} variant="quiet" size="small" onClick={() => onAsk({ decision, participant })}>
          {words[decision].action}
          <VisuallyHidden>: {fullName(participant)}</VisuallyHidden>
        </Button>
      ))}
    </Cluster>
  );
}
