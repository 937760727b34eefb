import type { ProfessionCode } from '@netzwerkstatt/domain';
import { askedQuestions, checkAnswers, type Question, type QuestionId } from '@netzwerkstatt/registration';

const kept = { isRequired: true, seenBy: 'coordinator', keptDays: 28, asked: 'per_person', isRetired: false } as const;
const lunch: Question = { ...kept, id: 'q-lunch' as QuestionId, type: 'yes_no', label: { de: 'Essen Sie mit uns?' } };
const diet: Question = {
  ...kept,
  id: 'q-diet' as QuestionId,
  type: 'short_text',
  label: { de: 'Was essen Sie nicht?', en: 'What do you not eat?' },
  condition: { kind: 'answer', question: lunch.id, is: 'yes' },
};
const midwife = { profession: 'H1' as ProfessionCode };

export const asked = [{}, { 'q-lunch': 'yes' }].map((typed) =>
  askedQuestions([lunch, diet], midwife, typed).map(({ id }) => id),
);
// => [['q-lunch'], ['q-lunch', 'q-diet']]

const answers = checkAnswers([lunch, diet], midwife, { 'q-lunch': 'no', 'q-diet': 'nuts' });
export const known = answers.ok ? [...answers.value] : answers.refusal.problems;
// => [['q-lunch', false]]: what nobody asked for is not kept
