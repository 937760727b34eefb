import {
  type EventSession,
  type Instant,
  parseLocalDate,
  parseLocalDateTime,
  type SessionId,
} from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import {
  type ChangeContext,
  type ChangedSessions,
  type ChangeRefusal,
  changeSessions,
  type SeriesChange,
} from '../src/index.ts';

/** The six third Wednesdays of spring 2026 in Raum 1, 14 to 16 o'clock, as an event has them. */
export const circles: readonly EventSession[] = [
  '2026-01-21',
  '2026-02-18',
  '2026-03-18',
  '2026-04-15',
  '2026-05-20',
  '2026-06-17',
].map((day) => circleOn(day));

/** A circle on a day of its rule, which is also the end of its id. */
export function circleOn(day: string, wanted: Partial<EventSession> = {}): EventSession {
  return aSession({
    id: idOf(day),
    startsAt: parseLocalDateTime(`${day}T14:00`),
    endsAt: parseLocalDateTime(`${day}T16:00`),
    teachingMinutes: 120,
    room: { name: 'Raum 1' },
    revisedAt: '2026-01-05T08:00:00.000Z' as Instant,
    ruleDay: parseLocalDate(day),
    ...wanted,
  });
}

/** `'2026-04-15'` or `'04-15'`. */
export function idOf(day: string): SessionId {
  return `circle-${day.slice(-5)}` as SessionId;
}

/** After the first three circles. */
export const inSpring: ChangeContext = {
  now: '2026-03-20T10:15:30.000Z' as Instant,
  isAnnounced: true,
  basedOn: 7,
  revision: 7,
};

/** What a change comes to, or the code of its refusal. */
export function changed(
  sessions: readonly EventSession[],
  change: SeriesChange<EventSession>,
  context: Partial<ChangeContext> = {},
): ChangedSessions<EventSession> {
  const answer = changeSessions(sessions, change, { ...inSpring, ...context });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

export function refused(
  sessions: readonly EventSession[],
  change: SeriesChange<EventSession>,
  context: Partial<ChangeContext> = {},
): ChangeRefusal | null {
  const answer = changeSessions(sessions, change, { ...inSpring, ...context });
  return answer.ok ? null : answer.refusal;
}

/** One line per date: when it is, how often it changed, and what is special about it. */
export function lines(sessions: readonly EventSession[]): string[] {
  return sessions.map(({ startsAt, endsAt, sequence, status, isByHand }) =>
    [
      `${startsAt}-${endsAt.slice(11)}`,
      sequence,
      ...(status === 'cancelled' ? [status] : []),
      ...(isByHand ? ['by hand'] : []),
    ].join(' '),
  );
}

/** A move of the circle of one day to other times. */
export function moveOf(
  day: string,
  startsAt: string,
  endsAt: string,
  scope: 'one' | 'this_and_following' | 'all' = 'one',
): Extract<SeriesChange<EventSession>, { kind: 'move' }> {
  return {
    kind: 'move',
    sessionId: idOf(day),
    scope,
    startsAt: parseLocalDateTime(startsAt),
    endsAt: parseLocalDateTime(endsAt),
  };
}
