import type { Event } from '@netzwerkstatt/domain';
import { type AssignableForum, type ForumAsker, lotOf } from '@netzwerkstatt/registration';
import type { LandTransaction, WishRound } from '../ports/index.ts';

/** The forums of an event, in the order of its programme. */
export function forumsOf({ sessions }: Event): readonly AssignableForum[] {
  return sessions.filter(({ isForum }) => isForum);
}

/** Everybody with a place who wished for a forum or is in one that takes place, each with their lot. */
export async function forumAskers(
  tx: LandTransaction,
  event: Event,
  { seed }: Pick<WishRound, 'seed'>,
): Promise<readonly ForumAsker[]> {
  const wishes = await tx.conferences.wishesFor(event.id);
  const chosen = await tx.conferences.choices(event.id);
  const planned = new Set(forumsOf(event).flatMap(({ id, status }) => (status === 'planned' ? [id] : [])));
  return [...new Set([...wishes.keys(), ...chosen.keys()])].map((registration) => ({
    first: [],
    second: [],
    movesUp: false,
    ...wishes.get(registration),
    registration,
    lot: lotOf(seed, registration),
    current: (chosen.get(registration) ?? []).filter((id) => planned.has(id)),
  }));
}
