import type { EventId, LocalDate, LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { datesWithHints, sessionHints } from './session-hints.ts';
import type { DateCheck } from './use-date-check.ts';

const other = {
  event: 'e1' as EventId,
  title: 'Fachtag',
  startsAt: '2027-01-20T09:00' as LocalDateTime,
  endsAt: '2027-01-20T16:00' as LocalDateTime,
};
const circle = { ...other, event: 'e2' as EventId, title: 'Zirkel' };
const day = '2027-01-20' as LocalDate;

const check: DateCheck = {
  dates: {
    ok: true,
    value: {
      needsReason: false,
      findings: [
        { code: 'school_holiday', weight: 'favourable', sessionIndex: 0, day, name: 'Winter' },
        { code: 'week_before_christmas', weight: 'warns', sessionIndex: 2, day },
      ],
    },
  },
  conflicts: [
    { code: 'same_day', weight: 'good_to_know', sessionIndex: 0, day, reasons: ['neighbouring_region'], other: circle },
    { code: 'room_taken', weight: 'impossible', sessionIndex: 0, room: 'Saal', other },
  ],
  others: {
    ['e1' as EventId]: { slug: 'fachtag', status: 'published' },
    ['e2' as EventId]: { slug: 'zirkel', status: 'published' },
  },
};

test('each date has its own hints, the heaviest first, with the way to what is in its way', () => {
  expect(sessionHints(check, 0, 'de')).toEqual([
    {
      tone: 'bad',
      message: 'Saal ist zu dieser Zeit belegt: „Fachtag“ (Mi., 20. Jan. 2027, 9:00–16:00 Uhr).',
      other: { title: 'Fachtag', href: '/veranstaltungen/fachtag' },
    },
    {
      tone: 'info',
      message: 'Am selben Tag: „Zirkel“ (Mi., 20. Jan. 2027, 9:00–16:00 Uhr) – gleich nebenan.',
      other: { title: 'Zirkel', href: '/veranstaltungen/zirkel' },
    },
    { tone: 'success', message: 'Mittwoch, 20. Januar 2027 liegt in den Schulferien: Winter.' },
  ]);
  expect(sessionHints(check, 1, 'de')).toEqual([]);
});

test('a draft is read at the desk', () => {
  const draft: DateCheck = { ...check, others: { ['e1' as EventId]: { slug: 'fachtag', status: 'draft' } } };
  expect(sessionHints(draft, 0, 'en')[0]?.other?.href).toBe('/arbeit/veranstaltungen/e1');
});

test('both of two dates that overlap are told', () => {
  const problems = [{ code: 'sessions_overlap' as const, sessionIndex: 1, otherIndex: 0 }];
  const dates = { ok: false as const, refusal: { code: 'sessions_impossible' as const, problems } };
  const overlapping: DateCheck = { dates, conflicts: [], others: {} };
  const message = 'Die Termine 2 und 1 überschneiden sich.';
  expect([0, 1, 2].map((it) => sessionHints(overlapping, it, 'de').map((hint) => hint.message))).toEqual([
    [message],
    [message],
    [],
  ]);
});

test('the summary names the dates that cannot be and those to look at; what is good needs no look', () => {
  expect(datesWithHints(check, 3, 'de')).toEqual({ impossible: [0], noted: [0, 2] });
});
