import { expect, test } from 'vitest';
import { address, isOnPaper, name, refused, sought, units } from './a-name-on-paper.ts';

test('a name is stored as it will be printed, or refused with the letter that cannot be', () => {
  expect(name).toEqual({ ok: true, value: 'Žofia Šołćyna' });
  expect(refused).toEqual({ ok: false, refusal: { code: 'letter_not_printable', letter: '🎉' } });
});

test('names, addresses and words are found again however they are typed', () => {
  expect([isOnPaper, address, sought]).toEqual([
    true,
    { ok: true, value: 'Zofia@example.org' },
    'fruehe hilfen in budysin',
  ]);
});

test('a started teaching unit does not count', () => {
  expect(units).toBe(4);
});
