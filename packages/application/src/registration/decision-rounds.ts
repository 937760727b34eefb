import type { EventId, PersonId } from '@netzwerkstatt/domain';

/** An event with the people for whom it matters when its turn is. */
export interface EventInTurn {
  readonly event: EventId;
  /** About whom its conditions ask what else they do. */
  readonly asked: readonly PersonId[];
  /** Whose registrations it may change; those it asks about are among them. */
  readonly touched: readonly PersonId[];
}

/**
 * Events in rounds: those of a round are decided before any of them is written down, and a round is written down before
 * the next one is decided. So an event that asks about somebody comes in a later round than those before it that may
 * change what they do, and no event overtakes one before it with which it shares somebody: what comes of all of them is
 * what comes of one after the other.
 */
export function decisionRounds(events: readonly EventInTurn[]): readonly (readonly EventId[])[] {
  const rounds: EventId[][] = [];
  const lastRoundOf = new Map<PersonId, number>();
  for (const { event, asked, touched } of events) {
    const afterThose = asked.map((person) => (lastRoundOf.get(person) ?? -1) + 1);
    const withThose = touched.map((person) => lastRoundOf.get(person) ?? 0);
    const round = Math.max(0, ...afterThose, ...withThose);
    for (const person of touched) lastRoundOf.set(person, round);
    rounds[round] = [...(rounds[round] ?? []), event];
  }
  return rounds;
}
