import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { blocksOf, readCalendar } from '../testing/read-calendar.ts';
import { training, trainingDownload, trainingFeed } from './training-feed.ts';

test('two blocks are two numbered dates, together or each by itself', () => {
  const dates = [
    ['Zertifikatskurs Kinderschutz (1/2)', '2027-03-11T08:00Z/2027-03-11T15:30Z'],
    ['Zertifikatskurs Kinderschutz (2/2)', '2027-04-22T07:00Z/2027-04-22T13:00Z'],
  ];
  const shown = (file: string) => readCalendar(file).map((entry) => [entry.summary, entry.dates]);
  expect([shown(trainingFeed()), shown(trainingDownload()), shown(trainingDownload(2))]).toEqual([
    dates,
    dates,
    dates.slice(1),
  ]);
});

test('when one block is cancelled the other keeps its bytes', () => {
  const [first, second] = training;
  if (!first || !second) throw new Error('the training has two blocks');
  const cancelled = { ...second, status: 'cancelled', sequence: 1, revisedAt: '2027-04-01T08:00:00.000Z' as Instant };
  const [before, after] = [trainingFeed(), trainingFeed([first, { ...cancelled, status: 'cancelled' }])].map(blocksOf);
  expect(after?.get(first.uid)).toBe(before?.get(first.uid));
  expect(after?.get(second.uid)).toContain('SUMMARY:ABGESAGT: Zertifikatskurs Kinderschutz (2/2)');
});
