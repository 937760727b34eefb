import { checkQuestions } from '@netzwerkstatt/registration';
import { aQuestion, forProfessions, whenAnswered } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { draftOf, movedTo, newDraft, questionOf } from './design-draft.ts';

test('a question is in its designer what it was before', () => {
  const questions = [
    aQuestion('isst', { type: 'yes_no', isRequired: true, hint: { de: 'Mittags', en: 'At noon' } }),
    aQuestion('kost', { type: 'several_of', seenBy: 'trainer', ...whenAnswered('isst', 'yes') }),
    aQuestion('praxis', { type: 'number', keptDays: 0, asked: 'once_per_team', ...forProfessions('H1', 'H2') }),
    aQuestion('alt', { isRetired: true }),
  ];
  expect(questions.map(draftOf).map(questionOf)).toEqual(questions);
});

test('a new question lacks its words, and nothing else', () => {
  const draft = newDraft();
  expect(checkQuestions([questionOf({ ...draft, label: { de: 'Wie kommen Sie?', en: '' } })]).ok).toBe(true);
  expect(checkQuestions([questionOf(draft)])).toMatchObject({
    refusal: { problems: [{ code: 'wording_missing', where: 'label' }] },
  });
});

test('days that are no number are refused and not taken for something else', () => {
  const draft = { ...newDraft(), label: { de: 'Wie?', en: '' }, keptDays: 'ewig' };
  expect(checkQuestions([questionOf(draft)])).toMatchObject({ refusal: { problems: [{ code: 'kept_days_wrong' }] } });
});

test.for([
  { from: 0, to: 2, order: ['b', 'c', 'a'] },
  { from: 2, to: 1, order: ['a', 'c', 'b'] },
  { from: 1, to: 1, order: ['a', 'b', 'c'] },
])('the item at $from moves to $to', ({ from, to, order }) => {
  expect(movedTo(['a', 'b', 'c'], from, to)).toEqual(order);
});
