import { expect, test } from 'vitest';
import { type Candidate, countCandidates, drawingLeft } from './candidate-counts.ts';

const candidates = [
  { kind: 'due' },
  { kind: 'too_low' },
  { kind: 'issued', isDrawn: true },
  { kind: 'issued', isDrawn: false },
  { kind: 'issued', isDrawn: false, drawingError: 'font missing' },
] as unknown as readonly Candidate[];

test('files that failed are not on their way', () => {
  const counts = countCandidates(candidates);
  expect(counts).toEqual({ due: 1, tooLow: 1, issued: 3, drawn: 1, failed: 1 });
  expect(drawingLeft(counts)).toBe(1);
});
