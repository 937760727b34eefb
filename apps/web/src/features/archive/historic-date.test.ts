import { parseHistoricDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { historicDateWords } from './historic-date.ts';

test('a known day is a day', () => {
  expect(historicDateWords(parseHistoricDate('2007-09-17'), 'de')).toBe('Montag, 17. September 2007');
});

test('of a year nothing but the year is said, and that the day is lost', () => {
  expect(historicDateWords(parseHistoricDate('2009'), 'de')).toBe('2009, Tag nicht überliefert');
});
