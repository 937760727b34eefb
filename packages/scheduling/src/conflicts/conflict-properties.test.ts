import { fc, test as property } from '@fast-check/vitest';
import type { Ags, LocalDateTime, ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aPlannedEvent, eventId, network, planned, room, trainer } from '../../testing/plans.ts';
import { addDays, dayOf } from '../calendar-day.ts';
import { toInstant } from '../to-instant.ts';
import { findConflicts } from './find-conflicts.ts';
import type { PlannedSession } from './planned-session.ts';
import type { OtherSession, SessionConflict } from './session-conflicts.ts';

const clock = (quarters: number) =>
  `T${`${Math.floor(quarters / 4)}`.padStart(2, '0')}:${`${(quarters % 4) * 15}`.padStart(2, '0')}`;

/** Around both nights in which the clocks change, and often at the same time. */
const span = fc
  .record({
    first: fc.constantFrom(dayOf(2027, 3, 27), dayOf(2027, 10, 30), dayOf(2027, 1, 20)),
    day: fc.nat({ max: 1 }),
    from: fc.nat({ max: 95 }),
    lasts: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ first, day, from, lasts }) => {
    const at = (quarters: number) =>
      `${addDays(first, day + Math.floor(quarters / 96))}${clock(quarters % 96)}` as LocalDateTime;
    return { startsAt: at(from), endsAt: at(from + lasts) };
  });

const anEvent = (number: number) =>
  fc
    .record({
      network: fc.constantFrom(network(1), network(2)),
      region: fc.constantFrom('14713' as Ags, '14730' as Ags),
      targetProfessions: fc.subarray(['H1', 'Y1'] as unknown as ProfessionCode[]),
      trainers: fc.subarray([trainer(1), trainer(2)]),
      status: fc.constantFrom('draft', 'published'),
      sessions: fc.array(
        fc.record({
          span,
          room: fc.constantFrom(room(1), room(2)),
          speakers: fc.constantFrom('Ada', 'Ben, Ada', ''),
          isForum: fc.boolean(),
          status: fc.constantFrom('planned', 'planned', 'cancelled'),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ sessions, ...wanted }) => {
      const event = aPlannedEvent(number, wanted as Partial<PlannedSession['event']>);
      return sessions.map(({ span: { startsAt, endsAt }, isForum, ...rest }) =>
        planned(event, startsAt, endsAt, { ...rest, ...(isForum && { isForum }) } as Partial<
          PlannedSession['session']
        >),
      );
    });

const areNeighbours = (a: Ags, b: Ags) => a !== b;
const find = (mine: readonly PlannedSession[], sessions: readonly PlannedSession[]) =>
  findConflicts(mine, { sessions, areNeighbours });

const otherOf = (conflict: SessionConflict): OtherSession | undefined =>
  'other' in conflict ? conflict.other : undefined;

/** What two events have against each other, said in a way that is the same from both sides. */
function between(mine: readonly PlannedSession[], theirs: readonly PlannedSession[]): readonly string[] {
  return find(mine, theirs)
    .flatMap((it) => {
      const other = otherOf(it);
      if (other === undefined || other.event === undefined) return [];
      if (it.code === 'same_day') return [`same_day ${it.day} ${it.reasons}`];
      const session = mine[it.sessionIndex]?.session;
      const times = [`${session?.startsAt}/${session?.endsAt}`, `${other.startsAt}/${other.endsAt}`];
      const what = it.code === 'room_taken' ? it.room : it.code === 'trainer_taken' ? it.trainer.id : '';
      return [`${it.code} ${what} ${times.toSorted()}`];
    })
    .toSorted();
}

property.prop([anEvent(1), anEvent(2)])('what one event has against another, the other has against it', (a, b) => {
  expect(between(a, b)).toEqual(between(b, a));
});

property.prop([anEvent(1)])('no event is in the way of what is stored of it', (mine) => {
  expect(find(mine, mine)).toEqual(find(mine, []));
});

property.prop([anEvent(1), anEvent(2), anEvent(3)])('the order in which others come does not matter', (a, b, c) => {
  expect(find(a, [...b, ...c])).toEqual(find(a, [...c, ...b].toReversed()));
});

property.prop([anEvent(1), anEvent(2)])('a room is taken exactly when instants of both lie in it', (a, b) => {
  const instant = (time: LocalDateTime) => {
    const found = toInstant(time, planned(aPlannedEvent(1), '09:00', '10:00').session.timeZone);
    return found.ok ? Date.parse(found.value.instant) : undefined;
  };
  const expected = a.flatMap(({ session: mine }, index) =>
    b.flatMap(({ session: theirs }) => {
      const [from, to, otherFrom, otherTo] = [mine.startsAt, mine.endsAt, theirs.startsAt, theirs.endsAt].map(instant);
      if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return [];
      const areHeld = mine.status === 'planned' && theirs.status === 'planned' && from < to && otherFrom < otherTo;
      const isBoth = Math.max(from, otherFrom) < Math.min(to, otherTo);
      return areHeld && isBoth && mine.room?.id === theirs.room?.id ? [index] : [];
    }),
  );
  const taken = find(a, b).filter((it) => it.code === 'room_taken' && it.other.event === eventId(2));
  expect(taken.map(({ sessionIndex }) => sessionIndex)).toEqual(expected);
});

test('in the night of summer time an hour by the clock on the wall is none in which to meet', () => {
  const mine = planned(aPlannedEvent(1), '2027-03-27T22:00', '2027-03-28T03:00', { room: room(1) });
  const theirs = planned(aPlannedEvent(2), '2027-03-28T01:59', '2027-03-28T06:00', { room: room(1) });
  expect(find([mine], [theirs])).toMatchObject([{ code: 'room_taken', weight: 'impossible' }]);
  const after = planned(aPlannedEvent(2), '2027-03-28T03:00', '2027-03-28T06:00', { room: room(1) });
  expect(find([mine], [after])).toEqual([]);
});

test('a night that ends in the hour that comes twice leaves the room to what begins as it ends', () => {
  // 02:00 is taken as the earlier one, an hour before winter time begins.
  const mine = planned(aPlannedEvent(1), '2027-10-30T22:00', '2027-10-31T02:00', { room: room(1) });
  const theirs = planned(aPlannedEvent(2), '2027-10-31T02:00', '2027-10-31T03:00', { room: room(1) });
  expect(find([mine], [theirs])).toEqual([]);
});
