import type { EventSession, Instant, SessionId } from '@netzwerkstatt/domain';

/**
 * Blocks of a training carry their number in calendars („2/3“). Where a change gives others of them another number, their
 * words are other words: a new time of revision, and no new sequence, so that programs take them over and nobody is asked
 * anything.
 */
export function renumbered(
  before: readonly EventSession[],
  after: readonly EventSession[],
  now: Instant,
): readonly EventSession[] {
  const earlier = numbersOf(before);
  const numbers = numbersOf(after);
  return after.map((session) => {
    const number = earlier.get(session.id);
    return number === undefined || number === numbers.get(session.id) ? session : { ...session, revisedAt: now };
  });
}

/** As `entryFromSession` of scheduling numbers them: not those with a title, nor the dates of a rule. */
function numbersOf(sessions: readonly EventSession[]): ReadonlyMap<SessionId, string> {
  return new Map(
    sessions.flatMap(({ id, title, ruleDay }, index): [SessionId, string][] =>
      title || ruleDay !== undefined || sessions.length === 1 ? [] : [[id, `${index + 1}/${sessions.length}`]],
    ),
  );
}
