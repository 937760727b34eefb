import { expect, test } from 'vitest';
import { countOvertaken, isWithoutGap, type Kept } from './line.ts';

const kept = (places: readonly number[]): readonly Kept[] =>
  places.map((place, index) => ({
    id: `${index}`,
    email: '',
    status: place === 0 ? 'confirmed' : 'waitlisted',
    place,
  }));

test.for([
  { places: [0, 0, 1, 2, 3], is: true, why: 'nobody is missing' },
  { places: [0, 1, 3], is: false, why: 'a number is missing' },
  { places: [0, 1, 1, 2], is: false, why: 'a number was given twice' },
  { places: [0, 2, 3], is: false, why: 'the line does not begin at one' },
])('$places is without a gap: $is, for $why', ({ places, is }) => {
  expect(isWithoutGap(kept(places))).toBe(is);
});

test.for([
  {
    why: 'all asked at once',
    times: [
      [0, 9],
      [0, 3],
      [0, 6],
    ],
    overtaken: 0,
  },
  {
    why: 'one after the other',
    times: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    overtaken: 0,
  },
  {
    why: 'the last in line was done before the first asked',
    times: [
      [0, 1],
      [6, 7],
      [2, 3],
    ],
    overtaken: 1,
  },
  {
    why: 'a seat went to who asked after the line had its answer',
    times: [
      [6, 7],
      [0, 1],
      [2, 3],
    ],
    overtaken: 2,
  },
])('overtaken: $overtaken, when $why', ({ times, overtaken }) => {
  const accepted = new Map(times.map(([askedAt = 0, answeredAt = 0], index) => [`${index}`, { askedAt, answeredAt }]));
  expect(countOvertaken(kept([0, 1, 2]), accepted)).toBe(overtaken);
});
