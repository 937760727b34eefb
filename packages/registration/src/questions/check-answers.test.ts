import type { ProfessionCode } from '@netzwerkstatt/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aQuestion, forProfessions, whenAnswered } from '../testing/questions.ts';
import { askedQuestions, checkAnswers, type TypedAnswers } from './check-answers.ts';
import { checkQuestions } from './check-questions.ts';
import { namedAnswers, type Question } from './question.ts';
import { questionsOfMember, visibleQuestions } from './visible-questions.ts';

const midwife = { profession: 'H1' as ProfessionCode };

/** Whether somebody eats with us, what, and what a „no meat“ means for whoever said so. */
const meal = [
  aQuestion('isst', { type: 'yes_no', isRequired: true }),
  aQuestion('kost', {
    type: 'several_of',
    options: ['fisch', 'vegan'],
    isRequired: true,
    ...whenAnswered('isst', 'yes'),
  }),
  aQuestion('vegan-wie', { isRequired: true, ...whenAnswered('kost', 'vegan') }),
  aQuestion('praxis', { type: 'number', ...forProfessions('H1', 'H2') }),
];

const ask = (typed: TypedAnswers, respondent = midwife) => askedQuestions(meal, respondent, typed).map(({ id }) => id);

test.for([
  {
    rule: 'at first only what depends on nothing, and what is for the profession',
    typed: {},
    asked: ['isst', 'praxis'],
  },
  { rule: 'a yes opens what depends on it', typed: { isst: 'yes' }, asked: ['isst', 'kost', 'praxis'] },
  {
    rule: 'one of several choices is enough',
    typed: { isst: 'yes', kost: ['fisch', 'vegan'] },
    asked: ['isst', 'kost', 'vegan-wie', 'praxis'],
  },
  {
    rule: 'an answer that is hidden again opens nothing',
    typed: { isst: 'no', kost: ['vegan'] },
    asked: ['isst', 'praxis'],
  },
  { rule: 'a wrong answer opens nothing', typed: { isst: 'vielleicht' }, asked: ['isst', 'praxis'] },
])('$rule', ({ typed, asked }) => {
  expect(ask(typed)).toEqual(asked);
});

test('what is for certain professions is asked of nobody else, and not before the profession is known', () => {
  expect(ask({}, { profession: 'E1' as ProfessionCode })).toEqual(['isst']);
  expect(visibleQuestions(meal, {}, new Map()).map(({ id }) => id)).toEqual(['isst']);
});

test('answers to questions that are not asked are dropped, mistakes and all', () => {
  const typed = { isst: 'no', kost: ['lila'], 'vegan-wie': 'egal', praxis: '3', fremd: 'x' };
  expect(checkAnswers(meal, midwife, typed)).toEqual({
    ok: true,
    value: new Map<string, unknown>([
      ['isst', false],
      ['praxis', 3],
    ]),
  });
});

test('everything that is wrong is said at once, in the order of the questions', () => {
  expect(checkAnswers(meal, midwife, { isst: 'yes', praxis: 'drei' })).toEqual({
    ok: false,
    refusal: {
      code: 'answers_refused',
      problems: [
        { question: 'kost', refusal: { code: 'answer_missing' } },
        { question: 'praxis', refusal: { code: 'answer_not_a_number', limit: 1_000_000 } },
      ],
    },
  });
});

test('a retired question is not asked and not required', () => {
  const retired = [aQuestion('alt', { isRequired: true, isRetired: true })];
  expect(checkAnswers(retired, midwife, { alt: 'x' })).toEqual({ ok: true, value: new Map() });
});

test('names of things every object has are no answers', () => {
  expect(checkAnswers([aQuestion('constructor'), aQuestion('to-string')], midwife, {})).toEqual({
    ok: true,
    value: new Map(),
  });
});

test('what is asked once per team is not asked of its members', () => {
  const questions = [aQuestion('a'), aQuestion('b', { asked: 'once_per_team' })];
  expect(questionsOfMember(questions).map(({ id }) => id)).toEqual(['a']);
});

/** Forms that pass the check of their design, with conditions on what came before. */
const forms: fc.Arbitrary<readonly Question[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom('short_text', 'yes_no', 'one_of', 'several_of', 'number', 'date'),
      isRequired: fc.boolean(),
      isRetired: fc.constantFrom(false, false, false, true),
      after: fc.nat(),
      answer: fc.nat(),
      kind: fc.constantFrom('none', 'answer', 'answer', 'profession'),
    }),
    { maxLength: 12 },
  )
  .map((drawn) => {
    const questions: Question[] = [];
    for (const [index, { type, isRequired, isRetired, after, answer, kind }] of drawn.entries()) {
      const earlier = questions.filter((it) => !it.isRetired && namedAnswers(it).length > 0);
      const about = earlier[after % Math.max(earlier.length, 1)];
      const named = about ? namedAnswers(about) : [];
      const condition =
        kind === 'profession'
          ? forProfessions('H1')
          : kind === 'answer' && about
            ? whenAnswered(about.id, named[answer % named.length] ?? '')
            : {};
      questions.push(aQuestion(`q${index}`, { type, isRequired, isRetired, ...condition }));
    }
    return questions;
  });

const typedAnswers: fc.Arbitrary<TypedAnswers> = fc.dictionary(
  fc.integer({ min: 0, max: 12 }).map((it) => `q${it}`),
  fc.oneof(
    fc.constantFrom('yes', 'no', 'rot', 'blau', '3', '2027-01-20', 'x', ''),
    fc.subarray(['rot', 'blau', 'lila']),
  ),
);

const respondents = fc.constantFrom(midwife, { profession: 'E1' as ProfessionCode });

test('whatever is asked and typed, the rules of a form hold', () => {
  fc.assert(
    fc.property(forms, typedAnswers, respondents, (questions, typed, respondent) => {
      expect(checkQuestions(questions)).toEqual({ ok: true, value: questions });
      const asked = askedQuestions(questions, respondent, typed);

      // In their order, each once, and never a retired one.
      expect(asked).toEqual(questions.filter((it) => asked.includes(it) && !it.isRetired));
      // What comes later changes nothing of what was asked before.
      for (let count = 0; count <= questions.length; count++) {
        const first = questions.slice(0, count);
        expect(askedQuestions(first, respondent, typed)).toEqual(asked.filter((it) => first.includes(it)));
      }

      const checked = checkAnswers(questions, respondent, typed);
      if (checked.ok) {
        // Nothing hidden is kept, and with what is kept the same is asked.
        const ids = asked.map(({ id }) => id);
        expect([...checked.value.keys()].every((id) => ids.includes(id))).toBe(true);
        expect(visibleQuestions(questions, respondent, checked.value)).toEqual(asked);
        for (const it of asked) expect(it.isRequired && !checked.value.has(it.id)).toBe(false);
      } else {
        // Only what is asked can be wrong: nobody mends what they do not see.
        expect(checked.refusal.problems.every((it) => asked.some(({ id }) => id === it.question))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('what is typed for a hidden question changes nothing', () => {
  fc.assert(
    fc.property(forms, typedAnswers, respondents, (questions, typed, respondent) => {
      const asked = new Set<string>(askedQuestions(questions, respondent, typed).map(({ id }) => id));
      const seen = Object.fromEntries(Object.entries(typed).filter(([id]) => asked.has(id)));
      expect(checkAnswers(questions, respondent, seen)).toEqual(checkAnswers(questions, respondent, typed));
    }),
    { numRuns: 300 },
  );
});
