import { forumSlots } from '@netzwerkstatt/domain';
import type { OwnRegistration } from '../../lib/api-types.ts';

/** What somebody with a place still has to do, as far as they can do it now. */
export interface LeftToDo {
  /** Places of a team for which nobody has been asked yet. */
  readonly unnamed: number;
  /** Colleagues who were asked and have not answered. */
  readonly awaited: number;
  readonly forums?: 'choose' | 'wish';
}

export function leftToDo(own: OwnRegistration): LeftToDo {
  const { seats = 1 } = own.registration;
  const { offer, team } = own.transfer;
  const awaited = seats > 1 && offer ? (team?.asked.length ?? 0) : 0;
  const forums = forumsLeft(own);
  return {
    unnamed: offer && team ? Math.max(0, seats - 1 - awaited) : 0,
    awaited,
    ...(forums && { forums }),
  };
}

/** Who has wished or chosen once may have left the rest free on purpose. */
function forumsLeft({ forums, event }: OwnRegistration): LeftToDo['forums'] {
  if (forums === undefined) return undefined;
  const { round, chosen, free, isOpen } = forums;
  if (round && !round.isReleased) {
    return round.isOpen && (round.wishes?.first.length ?? 0) === 0 ? 'wish' : undefined;
  }
  const isAnyFree = forumSlots(event.sessions).some((slot) => slot.some(({ id }) => free[id] !== 0));
  return isOpen && chosen.length === 0 && isAnyFree ? 'choose' : undefined;
}
