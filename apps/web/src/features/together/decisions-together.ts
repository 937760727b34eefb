import type { Answers, Participant } from '../../lib/api-types.ts';
import { decisionsAbout } from '../desk/staff-decision.ts';

export type BulkDecision = Exclude<Answers['together']['undoable']['actions'][number]['kind'], 'mail'>;

/** What is given comes before what is taken away. */
const inOrder = ['admit', 'offer_to', 'enlist', 'move_up', 'refuse', 'withdraw'] as const satisfies BulkDecision[];

/** What can be done about several people who stand like this; whom it does not fit, the preview tells apart. */
export function decisionsTogether(
  statuses: readonly Participant['status'][],
  eventHasBegun: boolean,
): readonly BulkDecision[] {
  const possible = new Set(statuses.flatMap((status) => decisionsAbout({ status }, eventHasBegun)));
  return inOrder.filter((it) => possible.has(it));
}
