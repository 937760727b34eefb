import { describe, expect, test } from 'vitest';
import { aQuestion } from '../testing/questions.ts';
import { type AnsweredQuestions, decideQuestionChange } from './decide-question-change.ts';
import type { OptionId, Question, QuestionId } from './question.ts';

const colour = aQuestion('q', { type: 'one_of', options: ['rot', 'blau', 'grün'] });
const answered: AnsweredQuestions = new Map([['q' as QuestionId, new Set(['rot' as OptionId])]]);

describe('of a question with answers', () => {
  test.for<{ rule: string; after: readonly Question[] }>([
    { rule: 'words, order and hints change', after: [aQuestion('neu'), { ...colour, label: { de: 'Farbe?' } }] },
    {
      rule: 'options nobody chose go, and new ones come',
      after: [aQuestion('q', { type: 'one_of', options: ['gelb', 'rot'] })],
    },
    { rule: 'it can be retired', after: [{ ...colour, isRetired: true }] },
  ])('$rule', ({ after }) => {
    expect(decideQuestionChange([colour], after, answered)).toEqual({ ok: true, value: after });
  });

  test.for<{ rule: string; after: readonly Question[]; change: object }>([
    {
      rule: 'the type stays',
      after: [aQuestion('q', { type: 'several_of', options: ['rot', 'blau'] })],
      change: { change: 'type' },
    },
    {
      rule: 'a chosen option stays',
      after: [aQuestion('q', { type: 'one_of', options: ['blau', 'grün'] })],
      change: { change: 'option_removed', option: 'rot' },
    },
    {
      rule: 'nobody else comes to see the answers',
      after: [{ ...colour, seenBy: 'trainer' }],
      change: { change: 'more_see_it' },
    },
    { rule: 'nothing is thrown away', after: [], change: { change: 'removed' } },
  ])('$rule', ({ after, change }) => {
    const refusal = { code: 'question_answered', question: 'q', ...change };
    expect(decideQuestionChange([colour], after, answered)).toEqual({ ok: false, refusal });
  });

  test('fewer people may see the answers than before', () => {
    const open: Question = { ...colour, seenBy: 'trainer' };
    expect(decideQuestionChange([open], [colour], answered)).toEqual({ ok: true, value: [colour] });
  });
});

test('without answers everything may change', () => {
  expect(decideQuestionChange([colour], [aQuestion('neu')], new Map()).ok).toBe(true);
});
