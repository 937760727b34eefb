import {
  BERLIN,
  type EventId,
  type Instant,
  type LocalDateTime,
  type PersonId,
  parseLocalDate,
  type RoomId,
} from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saxony } from '../../testing/saxony.ts';
import { addDays, daysBetween, weekdayOf, weekdays } from '../calendar-day.ts';
import type { PlannedEvent, PlannedSession } from '../conflicts/planned-session.ts';
import { burdenOf } from './burden.ts';
import { type DateWish, MAX_PROPOSAL_DAYS, type ProposalContext, proposeDates } from './propose-dates.ts';

const trainer = { id: testId('p', 1) as PersonId, name: 'Ada Beispiel' };
const hall = { id: testId('x', 1) as RoomId, name: 'Saal' };
const parlour = { id: testId('x', 2) as RoomId, name: 'Stube' };

const event: PlannedEvent = {
  title: 'Grundkurs',
  kind: 'training',
  format: 'on_site',
  targetProfessions: [],
  capacity: 12,
  trainers: [trainer],
};

function wish(wanted: Partial<DateWish> = {}): DateWish {
  return {
    event,
    from: parseLocalDate('2027-03-01'),
    to: parseLocalDate('2027-03-31'),
    weekdays: ['wednesday'],
    beginsAt: ['14:00'],
    lengthMinutes: 120,
    timeZone: BERLIN,
    ...wanted,
  };
}

function context(...sessions: PlannedSession[]): ProposalContext {
  return {
    days: {
      holidays: saxony,
      schoolHolidays: {
        holidays: [{ name: 'Neujahr', from: parseLocalDate('2026-01-01'), to: parseLocalDate('2026-01-02') }],
        knownUntil: parseLocalDate('2030-12-31'),
        takenOn: parseLocalDate('2026-01-01'),
        source: '',
      },
    },
    surroundings: { sessions },
    now: '2026-11-21T09:00:00.000Z' as Instant,
  };
}

function taken(
  on: string,
  wanted: { event?: Partial<PlannedEvent>; session?: Partial<PlannedSession['session']> } = {},
) {
  const other = { ...event, id: testId('e', 9) as EventId, title: 'Anderes', trainers: [], ...wanted.event };
  const startsAt = `${on}T13:00` as LocalDateTime;
  const endsAt = `${on}T15:00` as LocalDateTime;
  const session = { startsAt, endsAt, timeZone: BERLIN, status: 'planned' as const, ...wanted.session };
  return { event: { ...other, status: 'published' as const }, session } as PlannedSession;
}

const daysIn = (proposals: ReturnType<typeof proposeDates>) => proposals.map(({ startsAt }) => startsAt.slice(0, 10));

describe('dates for something', () => {
  test('lie on the weekdays that were named, in order while nothing speaks against any', () => {
    expect(daysIn(proposeDates(wish(), context()))).toEqual([
      '2027-03-03',
      '2027-03-10',
      '2027-03-17',
      '2027-03-24',
      '2027-03-31',
    ]);
  });

  test('where the trainer is taken are none', () => {
    const teaching = taken('2027-03-10', { event: { trainers: [trainer] } });
    expect(daysIn(proposeDates(wish(), context(teaching)))).toEqual([
      '2027-03-03',
      '2027-03-17',
      '2027-03-24',
      '2027-03-31',
    ]);
  });

  test('take the next room where the first is taken, and are none where all are', () => {
    const inHall = taken('2027-03-03', { session: { room: hall } });
    const inBoth = [
      taken('2027-03-10', { session: { room: hall } }),
      taken('2027-03-10', { session: { room: parlour } }),
    ];
    const rooms = proposeDates(wish({ rooms: [hall, parlour] }), context(inHall, ...inBoth));
    const roomOn = new Map(rooms.map(({ startsAt, room }) => [startsAt.slice(0, 10), room?.name]));
    expect(roomOn).toEqual(
      new Map([
        ['2027-03-03', 'Stube'],
        ['2027-03-17', 'Saal'],
        ['2027-03-24', 'Saal'],
        ['2027-03-31', 'Saal'],
      ]),
    );
  });

  test('on a holiday come last, with the holiday as the reason', () => {
    const november = { from: parseLocalDate('2027-11-10'), to: parseLocalDate('2027-11-24') };
    const proposals = proposeDates(wish(november), context());
    expect(daysIn(proposals)).toEqual(['2027-11-10', '2027-11-24', '2027-11-17']);
    expect(proposals.at(-1)?.findings).toEqual([
      { code: 'public_holiday', weight: 'needs_reason', day: '2027-11-17', name: 'Buß- und Bettag' },
    ]);
  });

  test('in the past, and in the hour that clocks skip, are none', () => {
    const night = wish({
      from: parseLocalDate('2027-03-28'),
      to: parseLocalDate('2027-03-28'),
      weekdays: ['sunday'],
      beginsAt: ['02:30'],
    });
    expect(proposeDates(night, context())).toEqual([]);
    const before = wish({ from: parseLocalDate('2026-11-01'), to: parseLocalDate('2026-11-30') });
    expect(daysIn(proposeDates(before, context()))).toEqual(['2026-11-25']);
  });

  test('are as long as was asked for, also in the night in which clocks change', () => {
    const night = {
      from: parseLocalDate('2027-03-27'),
      to: parseLocalDate('2027-03-27'),
      weekdays: ['saturday'] as const,
    };
    const [proposal] = proposeDates(wish({ ...night, beginsAt: ['22:00'], lengthMinutes: 480 }), context());
    expect(proposal?.endsAt).toBe('2027-03-28T07:00');
  });
});

test('nothing better stands behind something worse, and every date keeps the wish', () => {
  const days = fc.integer({ min: 0, max: 120 }).map((it) => addDays(parseLocalDate('2027-01-01'), it));
  const wishes = fc.record({
    from: days,
    length: fc.integer({ min: 0, max: 60 }),
    on: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    busy: fc.array(days, { maxLength: 12 }),
  });
  fc.assert(
    fc.property(wishes, ({ from, length, on, busy }) => {
      const to = addDays(from, length);
      const others = busy.map((day) => taken(day, { event: { trainers: [trainer] } }));
      const proposals = proposeDates(wish({ from, to, weekdays: on }), context(...others));
      const burdens = proposals.map(burdenOf);
      expect(burdens).toEqual(burdens.toSorted((a, b) => a - b));
      for (const day of daysIn(proposals).map(parseLocalDate)) {
        expect([day >= from, day <= to, on.includes(weekdayOf(day)), busy.includes(day)]).toEqual([
          true,
          true,
          true,
          false,
        ]);
      }
      const possible = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
      const free = possible.filter((day) => on.includes(weekdayOf(day)) && !busy.includes(day));
      expect(daysIn(proposals).toSorted()).toEqual(free);
    }),
    { numRuns: 60 },
  );
});

test.for([
  { rule: 'a reversed span', wanted: { to: parseLocalDate('2027-02-28') } },
  { rule: 'more than a year', wanted: { to: addDays(parseLocalDate('2027-03-01'), MAX_PROPOSAL_DAYS + 1) } },
  { rule: 'a time that is none', wanted: { beginsAt: ['24:00'] } },
  { rule: 'no length', wanted: { lengthMinutes: 0 } },
])('$rule is no wish', ({ wanted }) => {
  expect(() => proposeDates(wish(wanted), context())).toThrow(RangeError);
});
