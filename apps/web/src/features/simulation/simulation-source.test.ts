import type { EventId, Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { keyOf, simulatedSource, sourcesFor } from './simulation-source.ts';

const own = { event: 'own' as EventId, title: 'Vielfalt', startsAt: '2027-03-17T08:00:00.000Z' as Instant };
const former = { event: 'former' as EventId, title: 'Vielfalt', startsAt: '2026-03-17T08:00:00.000Z' as Instant };
const comparable = [
  { ...own, applications: 12 },
  { ...former, applications: 61 },
];

test('before the deadline the own applications so far come before those of earlier events, the invented ones last', () => {
  expect(sourcesFor('own', { comparable, mayCompare: false })).toEqual([
    { kind: 'own', event: 'own', applications: 12 },
    { kind: 'former', ...former, applications: 61 },
    { kind: 'example' },
  ]);
});

test('after the deadline the own applications are compared, and no longer simulated', () => {
  const sources = sourcesFor('own', { comparable, mayCompare: true });
  expect(sources.map(keyOf)).toEqual(['standing', 'former', 'example']);
});

test('where nobody ever applied, there is the example', () => {
  expect(sourcesFor('own', { comparable: [], mayCompare: false })).toEqual([{ kind: 'example' }]);
});

test('the house is asked for an event by its id, or for the example', () => {
  expect(simulatedSource({ kind: 'former', ...former, applications: 61 })).toEqual({ kind: 'event', event: 'former' });
  expect(simulatedSource({ kind: 'own', event: 'own', applications: 12 })).toEqual({ kind: 'event', event: 'own' });
  expect(simulatedSource({ kind: 'example' })).toEqual({ kind: 'example' });
});
