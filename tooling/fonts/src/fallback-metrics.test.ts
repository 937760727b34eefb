import { expect, test } from 'vitest';
import { arialWidths } from './arial.ts';
import { fallbackMetrics } from './fallback-metrics.ts';

const arial = {
  unitsPerEm: 1000,
  ascent: 905,
  descent: -212,
  lineGap: 33,
  widthOf: (character: string) => arialWidths.regular.get(character),
};

test('a substitute for itself is left as it is', () => {
  expect(fallbackMetrics(arial, arialWidths.regular)).toEqual({
    sizeAdjust: 1,
    ascentOverride: 0.905,
    descentOverride: 0.212,
    lineGapOverride: 0.033,
  });
});

test('a font half as wide shrinks its substitute, and the line keeps its height', () => {
  const narrow = { ...arial, widthOf: (character: string) => (arial.widthOf(character) ?? 0) / 2 };
  const metrics = fallbackMetrics(narrow, arialWidths.regular);
  expect(metrics.sizeAdjust).toBe(0.5);
  expect(metrics.sizeAdjust * metrics.ascentOverride).toBe(0.905);
});
