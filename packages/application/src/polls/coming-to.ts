import type { PollOptionId } from '@netzwerkstatt/domain';
import type { PollInvitee } from '../ports/index.ts';

/** Who would come on a date: those who say yes before those who say if need be, each in the order of their answers. */
export function comingTo(option: PollOptionId, invitees: readonly PollInvitee[]): readonly PollInvitee[] {
  const inOrder = invitees.toSorted((a, b) => ((a.answeredAt ?? '') < (b.answeredAt ?? '') ? -1 : 1));
  const saying = (answer: 'yes' | 'if_need_be') => inOrder.filter(({ answers }) => answers.get(option) === answer);
  return [...saying('yes'), ...saying('if_need_be')];
}
