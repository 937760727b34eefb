import { type Answer, namedAnswers, type Question } from '@netzwerkstatt/registration';
import type { Locale } from '../../lib/locale.ts';
import { answerText } from './answer-values.ts';

/** How often each answer that can be named was given, in the order of the question; also what nobody chose. */
export function countAnswers(
  question: Question,
  answers: readonly Answer[],
  locale: Locale,
): readonly { readonly label: string; readonly count: number }[] {
  return namedAnswers(question).map((name) => {
    const wanted = question.type === 'yes_no' ? name === 'yes' : name;
    const isIt = (answer: Answer) => (Array.isArray(answer) ? answer.includes(name as never) : answer === wanted);
    return { label: answerText(question, wanted, locale), count: answers.filter(isIt).length };
  });
}
