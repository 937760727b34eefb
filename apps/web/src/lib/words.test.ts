import { expect, test } from 'vitest';
import { counted } from './words.ts';

test.for([
  [1, 'de', '1 Platz'],
  [0, 'de', '0 Plätze'],
  [1234, 'de', '1.234 Plätze'],
] as const)('%i of a thing is told in German', ([count, locale, text]) => {
  expect(counted(count, 'Platz', 'Plätze', locale)).toBe(text);
});

test('a thousand is parted as English does it', () => {
  expect(counted(1234, 'place', 'places', 'en')).toBe('1,234 places');
});
