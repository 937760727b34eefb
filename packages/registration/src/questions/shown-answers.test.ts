import { expect, test } from 'vitest';
import { aQuestion } from '../testing/questions.ts';
import type { Answer, OptionId, QuestionId } from './question.ts';
import { questionsSeenBy, shownAnswers } from './shown-answers.ts';

test('answers come in the order of the questions, retired ones too; what fits no more is left out', () => {
  const colour = aQuestion('farbe', { type: 'several_of' });
  const retired = aQuestion('alt', { isRetired: true });
  const answers = new Map<QuestionId, Answer>([
    ['alt' as QuestionId, 'mit dem Zug'],
    ['weg' as QuestionId, 'x'],
    ['kost' as QuestionId, 'lila'],
    ['farbe' as QuestionId, ['blau' as OptionId]],
  ]);
  expect(shownAnswers([colour, aQuestion('kost', { type: 'one_of' }), retired], answers)).toEqual([
    { question: colour, answer: ['blau'] },
    { question: retired, answer: 'mit dem Zug' },
  ]);
});

test('a trainer sees what was asked for them, a coordinator everything', () => {
  const questions = [aQuestion('a'), aQuestion('b', { seenBy: 'trainer' })];
  const ids = (audience: 'coordinator' | 'trainer') => questionsSeenBy(questions, audience).map(({ id }) => id);
  expect([ids('coordinator'), ids('trainer')]).toEqual([['a', 'b'], ['b']]);
});
