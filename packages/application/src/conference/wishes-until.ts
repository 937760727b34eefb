import type { Event, Instant } from '@netzwerkstatt/domain';
import type { LandTransaction } from '../ports/index.ts';
import { forumsOf } from './forum-askers.ts';

/** Until when people wish for forums of an event; nothing where they choose for themselves, or wishes are over. */
export async function wishesUntil(tx: LandTransaction, event: Event, now: Instant): Promise<Instant | undefined> {
  if (forumsOf(event).length === 0) return undefined;
  const round = await tx.conferences.wishRound(event.id);
  return round && !round.released && now < round.wishesUntil ? round.wishesUntil : undefined;
}
