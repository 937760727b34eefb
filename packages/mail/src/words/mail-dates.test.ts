import type { Instant, LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { englishDates, germanDates } from './mail-dates.ts';

test.for([
  {
    rule: 'a session is told by its day and the clock on the wall',
    startsAt: '2027-01-20T09:00',
    endsAt: '2027-01-20T16:30',
    de: 'Mi, 20. Januar 2027, 9:00–16:30 Uhr',
    en: 'Wed, 20 January 2027, 09:00–16:30',
  },
  {
    rule: 'in summer as well',
    startsAt: '2027-07-01T14:00',
    endsAt: '2027-07-01T16:00',
    de: 'Do, 1. Juli 2027, 14:00–16:00 Uhr',
    en: 'Thu, 1 July 2027, 14:00–16:00',
  },
  {
    rule: 'in the night when clocks change nothing is moved',
    startsAt: '2027-03-27T22:00',
    endsAt: '2027-03-28T02:30',
    de: 'Sa, 27. März 2027, 22:00 Uhr – So, 28. März 2027, 2:30 Uhr',
    en: 'Sat, 27 March 2027, 22:00 – Sun, 28 March 2027, 02:30',
  },
])('$rule', ({ startsAt, endsAt, de, en }) => {
  const session = { startsAt: startsAt as LocalDateTime, endsAt: endsAt as LocalDateTime };
  expect([germanDates.session(session), englishDates.session(session)]).toEqual([de, en]);
});

test.for([
  {
    rule: 'a deadline in winter is an hour ahead of UTC',
    instant: '2026-11-23T09:00:00.000Z',
    de: 'Mo, 23. November 2026, 10:00 Uhr',
    en: 'Mon, 23 November 2026, 10:00',
  },
  {
    rule: 'a deadline in summer is two',
    instant: '2027-06-23T09:05:00.000Z',
    de: 'Mi, 23. Juni 2027, 11:05 Uhr',
    en: 'Wed, 23 June 2027, 11:05',
  },
  {
    rule: 'midnight is the end of a day, not the beginning of the next',
    instant: '2027-01-13T23:00:00.000Z',
    de: 'Mi, 13. Januar 2027, 24:00 Uhr',
    en: 'Wed, 13 January 2027, 24:00',
  },
])('$rule', ({ instant, de, en }) => {
  expect([germanDates.deadline(instant as Instant), englishDates.deadline(instant as Instant)]).toEqual([de, en]);
});
