import { describe, expect, test } from 'vitest';
import { aQuestion, forProfessions, whenAnswered } from '../testing/questions.ts';
import { checkQuestions } from './check-questions.ts';
import type { Question } from './question.ts';

const eats = aQuestion('isst', { type: 'yes_no' });
const food = aQuestion('kost', { type: 'one_of', ...whenAnswered('isst', 'yes') });

test('a question may depend on any earlier answer and on the profession', () => {
  const questions = [eats, food, aQuestion('c', whenAnswered('kost', 'blau')), aQuestion('d', forProfessions('H1'))];
  expect(checkQuestions(questions)).toEqual({ ok: true, value: questions });
});

test('texts are cleaned, and what is empty is not there', () => {
  const question = { ...eats, label: { de: '  Isst  jemand? ', en: ' ' }, hint: { de: ' ', en: '' } };
  expect(checkQuestions([question])).toEqual({ ok: true, value: [{ ...eats, label: { de: 'Isst jemand?' } }] });
});

describe('a design is refused', () => {
  const { question } = { question: 'q' };
  const one = (wanted: Parameters<typeof aQuestion>[1]) => [eats, aQuestion('q', wanted)];
  const many = Array.from({ length: 21 }, (_, index) => `o${index}`);
  test.for<{ rule: string; questions: readonly Question[]; problem: object }>([
    {
      rule: 'two questions with one id',
      questions: [aQuestion('q'), aQuestion('q')],
      problem: { code: 'question_id_double', question },
    },
    {
      rule: 'an id that would be a number',
      questions: [aQuestion('7')],
      problem: { code: 'question_id_malformed', question: '7' },
    },
    {
      rule: 'a question without words',
      questions: one({ label: { de: ' ', en: 'English only' } }),
      problem: { code: 'wording_missing', question, where: 'label' },
    },
    {
      rule: 'a hint in English alone',
      questions: one({ hint: { de: '', en: 'Hint' } }),
      problem: { code: 'wording_missing', question, where: 'hint' },
    },
    {
      rule: 'a question longer than a line',
      questions: one({ label: { de: 'x'.repeat(201) } }),
      problem: { code: 'wording_too_long', question, where: 'label', maxCharacters: 200 },
    },
    {
      rule: 'a hint that is a letter',
      questions: one({ hint: { de: 'x', en: 'x'.repeat(501) } }),
      problem: { code: 'wording_too_long', question, where: 'hint', maxCharacters: 500 },
    },
    {
      rule: 'a choice of one',
      questions: one({ type: 'one_of', options: ['rot'] }),
      problem: { code: 'too_few_options', question },
    },
    {
      rule: 'a choice of too many',
      questions: one({ type: 'several_of', options: many }),
      problem: { code: 'too_many_options', question, max: 20 },
    },
    {
      rule: 'the same option twice',
      questions: one({ type: 'one_of', options: ['rot', 'rot'] }),
      problem: { code: 'option_double', question, option: 'rot' },
    },
    {
      rule: 'an option without words',
      questions: one({ type: 'one_of', options: ['rot', ''] }),
      problem: { code: 'wording_missing', question, where: 'options', option: '' },
    },
    {
      rule: 'an option that is a letter',
      questions: one({ type: 'one_of', options: ['rot', 'x'.repeat(121)] }),
      problem: { code: 'wording_too_long', question, where: 'options', option: 'x'.repeat(121), maxCharacters: 120 },
    },
    {
      rule: 'a question that depends on itself',
      questions: [aQuestion('q', { type: 'yes_no', ...whenAnswered('q', 'yes') })],
      problem: { code: 'condition_not_earlier', question },
    },
    {
      rule: 'one that depends on a later one',
      questions: [aQuestion('q', whenAnswered('isst', 'yes')), eats],
      problem: { code: 'condition_not_earlier', question },
    },
    {
      rule: 'one that depends on nothing there is',
      questions: one(whenAnswered('weg', 'yes')),
      problem: { code: 'condition_not_earlier', question },
    },
    {
      rule: 'one that depends on a retired one',
      questions: [{ ...eats, isRetired: true }, aQuestion('q', whenAnswered('isst', 'yes'))],
      problem: { code: 'condition_not_earlier', question },
    },
    {
      rule: 'one that depends on an option there is not',
      questions: [food, aQuestion('q', whenAnswered('kost', 'lila'))]
        .slice(0, 2)
        .map((it, index) => (index === 0 ? aQuestion('kost', { type: 'one_of' }) : it)),
      problem: { code: 'condition_answer_unknown', question },
    },
    {
      rule: 'one that depends on what somebody writes',
      questions: [aQuestion('frei'), aQuestion('q', whenAnswered('frei', 'x'))],
      problem: { code: 'condition_answer_unknown', question },
    },
    {
      rule: 'one for no profession',
      questions: one(forProfessions()),
      problem: { code: 'condition_without_profession', question },
    },
    {
      rule: 'answers kept for more than a year',
      questions: one({ keptDays: 366 }),
      problem: { code: 'kept_days_wrong', question, max: 365 },
    },
    {
      rule: 'answers kept for half a day',
      questions: one({ keptDays: 0.5 }),
      problem: { code: 'kept_days_wrong', question, max: 365 },
    },
  ])('for $rule', ({ questions, problem }) => {
    expect(checkQuestions(questions)).toEqual({
      ok: false,
      refusal: { code: 'questions_refused', problems: [problem] },
    });
  });

  test('for more than twenty questions; retired ones do not count', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => aQuestion(`q${index}`));
    expect(checkQuestions([...twenty, aQuestion('alt', { isRetired: true })]).ok).toBe(true);
    expect(checkQuestions([...twenty, aQuestion('neu')])).toEqual({
      ok: false,
      refusal: { code: 'too_many_questions', max: 20 },
    });
  });

  test('and everything wrong is said at once', () => {
    const answer = checkQuestions([aQuestion('a', { label: { de: '' } }), aQuestion('b', whenAnswered('c', 'yes'))]);
    expect(answer.ok || 'problems' in answer.refusal ? answer : undefined).toEqual({
      ok: false,
      refusal: {
        code: 'questions_refused',
        problems: [
          { code: 'wording_missing', question: 'a', where: 'label' },
          { code: 'condition_not_earlier', question: 'b' },
        ],
      },
    });
  });
});

test('a retired question may depend on what is gone', () => {
  expect(checkQuestions([aQuestion('q', { isRetired: true, ...whenAnswered('weg', 'yes') })]).ok).toBe(true);
});
