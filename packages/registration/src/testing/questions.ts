import type { ProfessionCode } from '@netzwerkstatt/domain';
import type { OptionId, Question, QuestionCondition, QuestionId } from '../questions/question.ts';

/** A question everybody may answer in a line; what a test is about is named by it. */
export function aQuestion(
  id: string,
  wanted: Partial<Omit<Question, 'id' | 'type' | 'options'>> & {
    readonly type?: Question['type'];
    readonly options?: readonly string[];
  } = {},
): Question {
  const { type = 'short_text', options = ['rot', 'blau'], ...frame } = wanted;
  const question = {
    id: id as QuestionId,
    label: { de: `Frage ${id}` },
    isRequired: false,
    seenBy: 'coordinator',
    keptDays: 28,
    asked: 'per_person',
    isRetired: false,
    ...frame,
  } as const;
  return type === 'one_of' || type === 'several_of'
    ? { ...question, type, options: options.map((it) => ({ id: it as OptionId, label: { de: it } })) }
    : { ...question, type };
}

/** Asked when the answer to an earlier question is this one. */
export function whenAnswered(question: string, is: string): { readonly condition: QuestionCondition } {
  return { condition: { kind: 'answer', question: question as QuestionId, is } };
}

/** Asked of some professions. */
export function forProfessions(...codes: readonly string[]): { readonly condition: QuestionCondition } {
  return { condition: { kind: 'profession', anyOf: codes as readonly ProfessionCode[] } };
}
