import { describe, expect, test } from 'vitest';
import { isSameName, parsePersonName } from './person-name.ts';

describe('parsePersonName', () => {
  test.for(['Hańža', 'Łučija', 'von und zu O’Brien', 'Müller-Lüdenscheidt', 'D.', 'Ğülşen', 'L̥̄la', 'Žiżka'])(
    '%s is a name',
    (name) => {
      expect(parsePersonName(name)).toEqual({ ok: true, value: name.normalize('NFC') });
    },
  );

  test.for([
    { rule: 'a name in decomposed letters is composed', typed: 'Mu\u0308ller', answer: { ok: true, value: 'Müller' } },
    {
      rule: 'mark-up is no name',
      typed: '<script>alert(1)</script>',
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: '<' } },
    },
    {
      rule: 'an emoji cannot be printed',
      typed: 'Eva 🎉',
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: '🎉' } },
    },
    {
      rule: 'a script our certificates have no letters for is named, not dropped',
      typed: 'Олена',
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: 'О' } },
    },
    { rule: 'punctuation alone is no name', typed: '- .', answer: { ok: false, refusal: { code: 'text_missing' } } },
    {
      rule: 'a name of 5 000 characters is too long',
      typed: 'a'.repeat(5000),
      answer: { ok: false, refusal: { code: 'text_too_long', maxCharacters: 100, characters: 5000 } },
    },
  ])('$rule', ({ typed, answer }) => {
    expect(parsePersonName(typed)).toEqual(answer);
  });
});

test.for([
  { a: 'Hańža Krawc', b: 'hanza krawc', same: true },
  { a: 'Großmann', b: 'Grossmann', same: true },
  { a: 'Anna-Maria Łoś', b: 'anna maria los', same: true },
  { a: 'Müller', b: 'Mueller', same: false },
  { a: 'Anna', b: 'Anne', same: false },
])('$a and $b are the same name: $same', ({ a, b, same }) => {
  expect(isSameName(a, b)).toBe(same);
});
