import type { LocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { daysOfPlan, type Plan, toldDays } from './days-of-plan.ts';

const day = (text: string) => text as LocalDate;

function entry(startsAt: string, endsAt: string): Plan['entries'][number] {
  return { event: { id: startsAt }, session: { id: startsAt, startsAt, endsAt }, isOwn: true } as never;
}

const plan = {
  entries: [entry('2027-03-16T22:00', '2027-03-17T06:00'), entry('2027-03-17T09:00', '2027-03-17T12:00')],
  holidays: [{ on: '2027-03-26', name: 'Karfreitag' }],
  schoolHolidays: [{ from: '2027-03-26', to: '2027-04-02', name: 'Osterferien' }],
  dates: [{ id: 'g', title: 'Sachbericht', firstDay: '2027-03-30', lastDay: '2027-03-31' }],
} as unknown as Plan;

test('a night stands on the day on which it begins', () => {
  const look = daysOfPlan(plan);
  expect(look(day('2027-03-16')).entries.map(({ event }) => event.id)).toEqual(['2027-03-16T22:00']);
  expect(look(day('2027-03-17')).entries.map(({ event }) => event.id)).toEqual(['2027-03-17T09:00']);
});

test('a day knows its holidays and what else is on, on each day of it', () => {
  const look = daysOfPlan(plan);
  expect(look(day('2027-03-26'))).toEqual({
    day: '2027-03-26',
    entries: [],
    holiday: 'Karfreitag',
    schoolHoliday: 'Osterferien',
    dates: [],
  });
  expect(look(day('2027-03-31')).dates.map(({ title }) => title)).toEqual(['Sachbericht']);
});

test('forums that begin together are one entry, others are not', () => {
  const at = (id: string, startsAt: string, isForum?: true) =>
    ({ event: { id: 'e' }, session: { id, startsAt, status: 'planned', ...(isForum && { isForum }) } }) as never;
  const conference = {
    ...plan,
    entries: [
      at('plenary', '2027-09-15T09:30'),
      at('f1', '2027-09-15T13:30', true),
      at('f2', '2027-09-15T13:30', true),
      at('f3', '2027-09-15T15:00', true),
    ],
  };
  expect(daysOfPlan(conference)(day('2027-09-15')).entries.map(({ session, forums }) => [session.id, forums])).toEqual([
    ['plenary', undefined],
    ['f1', 2],
    ['f3', undefined],
  ]);
});

test('a list tells of days on which there is something, and of a span once', () => {
  expect(toldDays(plan, day('2027-03-01'), day('2027-04-30')).map((it) => it.day)).toEqual([
    '2027-03-16',
    '2027-03-17',
    '2027-03-26',
    '2027-03-30',
  ]);
});
