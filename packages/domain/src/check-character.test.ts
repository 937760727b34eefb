import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { checkCharacter, TYPED_ALPHABET } from './check-character.ts';

const letters = [...TYPED_ALPHABET];
const places = Array.from({ length: 12 }, (_, place) => place);
const anyBody = fc.array(fc.constantFrom(...letters), { minLength: 11, maxLength: 11 }).map((body) => body.join(''));

const isRight = (code: string) => checkCharacter(code.slice(0, 11)) === code.slice(11);
const withCheck = (body: string) => body + checkCharacter(body);

function replaced(code: string, changes: Readonly<Record<number, string | undefined>>): string {
  return [...code].map((letter, place) => changes[place] ?? letter).join('');
}

/** Wrong codes that would be taken for right ones. */
function overlooked(right: string, typed: readonly string[]): string[] {
  return typed.filter((code) => code !== right && isRight(code));
}

function exchanged(code: string, distance: number): string[] {
  return places
    .slice(distance)
    .map((place) => replaced(code, { [place]: code[place - distance], [place - distance]: code[place] }));
}

describe('a number that was mistyped is always found', () => {
  property.prop([anyBody])('one wrong letter', (body) => {
    const code = withCheck(body);
    const typed = places.flatMap((place) => letters.map((letter) => replaced(code, { [place]: letter })));
    expect(overlooked(code, typed)).toEqual([]);
  });

  property.prop([anyBody])('two neighbours exchanged', (body) => {
    expect(overlooked(withCheck(body), exchanged(withCheck(body), 1))).toEqual([]);
  });

  property.prop([anyBody])('two exchanged with one between them', (body) => {
    expect(overlooked(withCheck(body), exchanged(withCheck(body), 2))).toEqual([]);
  });

  property.prop([anyBody, fc.nat({ max: 10 })])('a pair of the same letters typed as another pair', (body, place) => {
    const twins = letters
      .map((letter) => withCheck(replaced(body, { [place]: letter, [place + 1]: letter })))
      .filter((code) => code[place] === code[place + 1]);
    expect(twins.length).toBeGreaterThan(0);
    for (const code of twins) {
      const typed = letters.map((letter) => replaced(code, { [place]: letter, [place + 1]: letter }));
      expect(overlooked(code, typed)).toEqual([]);
    }
  });
});

test('a letter that is not in the alphabet has no value', () => {
  expect(() => checkCharacter('ABCU')).toThrow(RangeError);
});
