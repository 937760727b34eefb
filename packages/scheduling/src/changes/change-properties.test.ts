import { fc, test as property } from '@fast-check/vitest';
import { type EventSession, type Instant, instantAt, type LocalDate, type SessionId } from '@netzwerkstatt/domain';
import { expect } from 'vitest';
import { circleOn } from '../../testing/circles.ts';
import { addDays } from '../calendar-day.ts';
import { resolveSessionTime } from '../sessions/session-time.ts';
import { toInstant } from '../to-instant.ts';
import { changeSessions } from './change-sessions.ts';
import type { SeriesChange } from './series-change.ts';

const firstDay = '2026-01-07' as LocalDate;
const weeks = 40;

/** Up to a dozen circles on Wednesdays of most of a year, around both changes of the clocks, some of them touched before. */
const someCircles = fc
  .uniqueArray(
    fc.record({
      week: fc.integer({ min: 0, max: weeks }),
      daysMoved: fc.constantFrom(0, 0, 0, 7, -20),
      isCancelled: fc.constantFrom(false, false, false, true),
      sequence: fc.nat({ max: 3 }),
      room: fc.constantFrom('Raum 1', 'Raum 2'),
    }),
    { minLength: 1, maxLength: 12, selector: ({ week }) => week },
  )
  .map((circles) =>
    circles.map(({ week, daysMoved, isCancelled, sequence, room }): EventSession => {
      const ruleDay = addDays(firstDay, 7 * week);
      const circle = circleOn(addDays(ruleDay, daysMoved), { id: `circle-${week}` as SessionId, ruleDay, sequence });
      return {
        ...circle,
        room: { name: room },
        status: isCancelled ? 'cancelled' : 'planned',
        ...(daysMoved !== 0 && { isByHand: true }),
      };
    }),
  );

const scope = fc.constantFrom('one', 'this_and_following', 'all');
const hourOf = (hour: number) => `T${`${hour}`.padStart(2, '0')}:30`;

function anyChange(circles: readonly EventSession[]): fc.Arbitrary<SeriesChange<EventSession>> {
  const reach = fc.record({ sessionId: fc.constantFrom(...circles.map(({ id }) => id)), scope });
  const newDates = fc.uniqueArray(fc.integer({ min: 0, max: 2 * weeks }), { maxLength: 4 }).map((list) =>
    list.map((week) => {
      const { startsAt, endsAt, timeZone } = circleOn(addDays(firstDay, 7 * week + 1));
      return { id: `new-${week}` as SessionId, startsAt, endsAt, timeZone };
    }),
  );
  return fc.oneof(
    fc
      .tuple(reach, fc.integer({ min: -10, max: 200 }), fc.integer({ min: 0, max: 21 }))
      .map(([{ sessionId, scope: how }, days, hour]): SeriesChange<EventSession> => {
        const day = addDays(firstDay, days);
        const [startsAt, endsAt] = [`${day}${hourOf(hour)}`, `${day}${hourOf(hour + 2)}`];
        return { kind: 'move', sessionId, scope: how, startsAt, endsAt } as SeriesChange<EventSession>;
      }),
    reach.map((where) => ({ kind: 'edit' as const, ...where, fields: { room: { name: 'Raum 2' } } })),
    reach.map((where) => ({ kind: 'cancel' as const, ...where })),
    reach.map((where) => ({ kind: 'restore' as const, ...where })),
    newDates.map((added) => ({ kind: 'extend' as const, added })),
    fc.integer({ min: 1, max: 3 }).map((dates) => ({ kind: 'shorten' as const, dates })),
    fc.tuple(reach, newDates).map(([{ sessionId, scope: how }, added]) => ({
      kind: 'replan' as const,
      sessionId,
      ...(how === 'all' && { scope: how }),
      added,
    })),
  );
}

const anyCase = someCircles.chain((sessions) =>
  fc.record({
    sessions: fc.constant(sessions),
    change: anyChange(sessions),
    now: fc
      .integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2026, 10, 1) })
      .map((moment): Instant => instantAt(moment)),
    isAnnounced: fc.boolean(),
  }),
);

property.prop([anyCase], { numRuns: 3000 })(
  'a change touches nothing but what it says, never the past, never what was made by hand, and counts up by one',
  ({ sessions, change, now, isAnnounced }) => {
    const untouched = structuredClone(sessions);
    const answer = changeSessions(sessions, change, { now, isAnnounced, basedOn: 1, revision: 1 });
    expect(sessions).toEqual(untouched);
    if (!answer.ok) return;

    const after = new Map(answer.value.sessions.map((session) => [session.id, session]));
    const named = 'sessionId' in change && change.kind !== 'replan' ? change.sessionId : null;
    const changedIds = answer.value.changes.map((each) => (each.kind === 'removed' ? each.before : each.after).id);
    expect(new Set(changedIds).size).toBe(changedIds.length);
    for (const before of sessions) {
      const start = toInstant(before.startsAt, before.timeZone);
      const isPast = start.ok && start.value.instant <= now;
      const isProtected = isPast || (before.isByHand === true && before.id !== named);
      if (isProtected || !changedIds.includes(before.id)) expect(after.get(before.id)).toBe(before);
      if (isAnnounced) expect(after.has(before.id)).toBe(true);
    }
    for (const each of answer.value.changes) {
      if (each.kind === 'removed') continue;
      expect(after.get(each.after.id)).toBe(each.after);
      expect(each.after.revisedAt).toBe(now);
      expect(resolveSessionTime(each.after).ok).toBe(true);
      if (each.kind === 'added') expect(each.after.sequence).toBe(0);
      else expect(each.after.sequence).toBe(each.before.sequence + (each.kind === 'edited' ? 0 : 1));
    }
    for (const { session } of answer.value.leftAlone) expect(after.get(session.id)).toBe(session);
    const starts = answer.value.sessions.map(({ startsAt }) => startsAt);
    expect(starts).toEqual(starts.toSorted());
  },
  60_000,
);

property.prop([anyCase], { numRuns: 1000 })(
  'C14: what was cancelled, restored or put into other words once is not changed by doing it again',
  ({ sessions, change, now }) => {
    if (change.kind !== 'cancel' && change.kind !== 'restore' && change.kind !== 'edit') return;
    const context = { now, isAnnounced: true, basedOn: 1, revision: 1 };
    const once = changeSessions(sessions, change, context);
    if (!once.ok) return;
    const twice = changeSessions(once.value.sessions, change, context);
    expect(twice.ok && twice.value.changes).toEqual([]);
  },
  60_000,
);
