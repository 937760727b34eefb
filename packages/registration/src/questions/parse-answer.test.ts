import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aQuestion } from '../testing/questions.ts';
import { parseAnswer, typedAnswer } from './parse-answer.ts';
import { questionTypes } from './question.ts';

const ask = (type: (typeof questionTypes)[number]) => aQuestion('q', { type, options: ['rot', 'blau', 'grün'] });

test.for([
  { rule: 'a line is cleaned', type: 'short_text', typed: '  mit\tdem  Zug ', value: 'mit dem Zug' },
  { rule: 'a long text keeps its lines', type: 'long_text', typed: 'eins\r\nzwei ', value: 'eins\nzwei' },
  { rule: 'no is an answer', type: 'yes_no', typed: 'no', value: false },
  { rule: 'an option is chosen by its id', type: 'one_of', typed: 'blau', value: 'blau' },
  {
    rule: 'options come in the order of the question',
    type: 'several_of',
    typed: ['blau', 'rot'],
    value: ['rot', 'blau'],
  },
  { rule: 'one box alone may come as a text', type: 'several_of', typed: 'blau', value: ['blau'] },
  { rule: 'a number has a comma', type: 'number', typed: ' 2,5 ', value: 2.5 },
  { rule: 'nothing below nothing is nothing', type: 'number', typed: '-0', value: 0 },
  { rule: 'a day is a day', type: 'date', typed: '2028-02-29', value: '2028-02-29' },
] as const)('$rule', ({ type, typed, value }) => {
  expect(parseAnswer(ask(type), typed)).toEqual({ ok: true, value });
});

describe('an answer is refused', () => {
  test.for([
    {
      rule: 'when it is longer than a line',
      type: 'short_text',
      typed: 'x'.repeat(201),
      refusal: { code: 'answer_too_long', maxCharacters: 200, characters: 201 },
    },
    {
      rule: 'when it is longer than a letter',
      type: 'long_text',
      typed: 'x'.repeat(2001),
      refusal: { code: 'answer_too_long', maxCharacters: 2000, characters: 2001 },
    },
    { rule: 'when nobody can say that', type: 'yes_no', typed: 'maybe', refusal: { code: 'answer_not_offered' } },
    {
      rule: 'when it is not among the options',
      type: 'one_of',
      typed: 'lila',
      refusal: { code: 'answer_not_offered' },
    },
    { rule: 'when it is two of one', type: 'one_of', typed: ['rot', 'blau'], refusal: { code: 'answer_not_offered' } },
    {
      rule: 'when one of several is not there',
      type: 'several_of',
      typed: ['rot', 'lila'],
      refusal: { code: 'answer_not_offered' },
    },
    {
      rule: 'when it is a word',
      type: 'number',
      typed: 'drei',
      refusal: { code: 'answer_not_a_number', limit: 1_000_000 },
    },
    {
      rule: 'when it could be one or a thousand',
      type: 'number',
      typed: '1.000',
      refusal: { code: 'answer_not_a_number', limit: 1_000_000 },
    },
    {
      rule: 'when it is more than anybody counts',
      type: 'number',
      typed: '1000001',
      refusal: { code: 'answer_not_a_number', limit: 1_000_000 },
    },
    { rule: 'when there is no such day', type: 'date', typed: '2027-02-29', refusal: { code: 'answer_not_a_day' } },
  ] as const)('$rule', ({ type, typed, refusal }) => {
    expect(parseAnswer(ask(type), typed)).toEqual({ ok: false, refusal });
  });

  test.for(questionTypes)('when nothing is said: %s', (type) => {
    for (const typed of ['', ' ', []] as const) {
      const isBlankOption = type === 'several_of' && typed === ' ';
      const refusal = { code: isBlankOption ? 'answer_not_offered' : 'answer_missing' };
      expect(parseAnswer(ask(type), typed)).toEqual({ ok: false, refusal });
    }
  });
});

test('what was read can be shown in the field again and means the same', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('yes', 'no', 'rot', '2027-01-20', '2,50', '-7'),
    fc.array(fc.constantFrom('rot', 'blau', 'grün')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...questionTypes), typed, (type, it) => {
      const parsed = parseAnswer(ask(type), it);
      if (parsed.ok) expect(parseAnswer(ask(type), typedAnswer(parsed.value))).toEqual(parsed);
    }),
  );
});
