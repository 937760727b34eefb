import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { anHourAndAHalfLater } from './moved-circle.ts';

test('C08: the dates from March on are moved, but for the one somebody had moved by hand', () => {
  expect(anHourAndAHalfLater('2027-03-01T08:00:00.000Z' as Instant)).toEqual([
    '2027-02-17T14:00 Raum 1, sequence 0',
    '2027-03-17T15:30 Raum 1, sequence 1',
    '2027-04-22T14:00 Raum 1, sequence 0',
    '2027-05-19T15:30 Raum 1, sequence 1',
    '2027-04-21 left alone: by_hand',
  ]);
});

test('C09: a date that has been is not moved', () => {
  expect(anHourAndAHalfLater('2027-03-18T08:00:00.000Z' as Instant)).toEqual([
    '2027-02-17T14:00 Raum 1, sequence 0',
    '2027-03-17T14:00 Raum 1, sequence 0',
    '2027-04-22T14:00 Raum 1, sequence 0',
    '2027-05-19T15:30 Raum 1, sequence 1',
    '2027-03-17 left alone: past',
    '2027-04-21 left alone: by_hand',
  ]);
});
