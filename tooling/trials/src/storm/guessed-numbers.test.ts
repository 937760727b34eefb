import { checkCharacter } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { nearlyRight, randomNumber } from './guessed-numbers.ts';

const real = 'TB-4K7P-2M9X-QW31';
const isRight = (number: string) => {
  const code = number.replaceAll('-', '').slice(2);
  return checkCharacter(code.slice(0, 11)) === code.slice(11);
};

test('a random number is right in itself, and another one each time', () => {
  const numbers = Array.from({ length: 1_000 }, randomNumber);
  expect(numbers.filter((it) => !/^TB(-[0-9A-Z]{4}){3}$/.test(it) || !isRight(it))).toEqual([]);
  expect(new Set(numbers).size).toBe(1_000);
});

test('one that is nearly right differs in a letter or two, and some are right in themselves', () => {
  const numbers = Array.from({ length: 1_000 }, (_, attempt) => nearlyRight(real, attempt));
  const distance = (it: string) => [...it].filter((letter, at) => letter !== real.charAt(at)).length;
  // The check character follows from the others.
  expect(Math.max(...numbers.map(distance))).toBe(3);
  expect(numbers.filter(isRight).length).toBeGreaterThan(300);
});
