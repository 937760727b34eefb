import { describe, expect, test } from 'vitest';
import { nameLetters, nameSigns } from './name-letters.ts';
import { isKeptName, MAX_NAME_CHARACTERS, parsePersonName } from './person-name.ts';

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
      rule: 'a letter has only marks it has in registers',
      typed: `a${'\u0301'.repeat(60)}`,
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: 'á\u0301' } },
    },
    {
      rule: 'and none stands alone',
      typed: '\u0301Anna',
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: '\u25cc\u0301' } },
    },
    {
      rule: 'a letter inside of a circle is none',
      typed: 'A\u20ddnna',
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: 'A\u20dd' } },
    },
    {
      rule: 'two letters in one are two',
      typed: 'Steﬃ',
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: 'ﬃ' } },
    },
    {
      rule: 'a remark is no part of a name',
      typed: 'Krawc (geb. Lenz)',
      answer: { ok: false, refusal: { code: 'letter_not_printable', letter: '(' } },
    },
    {
      rule: 'what word processors leave behind is taken out, and letters are composed across it',
      typed: ' Mu\u200b\u0308l\u00adler\u00a0\u2009Krawc\ufeff\n',
      answer: { ok: true, value: 'Müller Krawc' },
    },
    {
      rule: 'an apostrophe of another keyboard and a hyphen that does not break become those of the standard',
      typed: 'Haʻapai\u2011Omelʼčenko',
      answer: { ok: true, value: 'Ha’apai-Omel’čenko' },
    },
    {
      rule: 'a name of 5 000 characters is too long',
      typed: 'a'.repeat(5000),
      answer: { ok: false, refusal: { code: 'text_too_long', maxCharacters: 100, characters: 5000 } },
    },
  ])('$rule', ({ typed, answer }) => {
    expect(parsePersonName(typed)).toEqual(answer);
  });
});

test('every letter of the standard may stand in a name, alone and beside every other one', () => {
  const refused = nameLetters.filter((letter) => {
    const name = `${letter}a${letter}`;
    const parsed = parsePersonName(name);
    return !parsed.ok || parsed.value !== name;
  });
  expect([refused, nameLetters.length, new Set(nameLetters).size]).toEqual([[], 649, 649]);
});

test('so may every sign, but signs alone are no name', () => {
  const refused = [...nameSigns].filter((sign) => !parsePersonName(`a${sign}b`).ok || parsePersonName(sign).ok);
  expect(refused).toEqual([]);
});

test.for([
  ['NUL', '\u0000', 'U+0000'],
  ['a letter that rings', '\u0007', 'U+0007'],
  ['what turns the reading direction around', '\u202e', 'U+202E'],
  ['what does so for a part', '\u2067', 'U+2067'],
  ['a mark of direction', '\u200f', 'U+200F'],
  ['what joins graphemes', '\u034f', 'U+034F'],
  ['what joins letters', '\u200d', 'U+200D'],
  ['what chooses a variant', '\ufe0f', 'U+FE0F'],
  ['a filler', '\u3164', 'U+3164'],
  ['a tag', '\u{e0041}', 'U+E0041'],
  ['half a letter', '\ud83c', 'U+D83C'],
  ['a letter of somebody else', '\ue000', 'U+E000'],
])('%s would hide in a name, and is refused by its code point', ([, hidden, codePoint]) => {
  const refused = { ok: false, refusal: { code: 'letter_invisible', codePoint } };
  expect([
    parsePersonName(`An${hidden}na`),
    parsePersonName(`${hidden}Anna`),
    parsePersonName(`Anna${hidden}`),
  ]).toEqual([refused, refused, refused]);
});

test('a name that was kept is one with letters nobody may enter today, but nothing that hides, nothing endless and not nothing', () => {
  const kept = ['Hańža', 'Παππάς', 'Lenz 2', 'x'.repeat(MAX_NAME_CHARACTERS)];
  const none = ['', ' ', '–', 'An\u202ena', 'A\u0000', 'x'.repeat(MAX_NAME_CHARACTERS + 1)];
  expect([kept.filter(isKeptName), none.filter(isKeptName)]).toEqual([kept, []]);
});
