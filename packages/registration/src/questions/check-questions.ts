import { cleanLine, cleanText, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  namedAnswers,
  type OptionId,
  optionsOf,
  type Question,
  type QuestionCondition,
  type QuestionId,
  type Wording,
} from './question.ts';
import { questionLimits } from './question-limits.ts';

type WhereInQuestion = 'label' | 'hint' | 'options' | 'condition' | 'kept_days';

/** What is wrong with the questions of an event; `question` is the one to mend. */
export type QuestionProblem = { readonly question: QuestionId } & (
  | Refusal<'question_id_double'>
  | Refusal<'question_id_malformed'>
  | Refusal<'too_few_options'>
  | (Refusal<'too_many_options'> & { readonly max: number })
  | (Refusal<'option_double'> & { readonly option: OptionId })
  /** Named by an answer nobody can give: not an option, or not a question with options at all. */
  | Refusal<'condition_answer_unknown'>
  /** Asks about itself, a later question, one that is retired or none. */
  | Refusal<'condition_not_earlier'>
  | Refusal<'condition_without_profession'>
  | (Refusal<'wording_missing'> & { readonly where: WhereInQuestion; readonly option?: OptionId })
  | (Refusal<'wording_too_long'> & {
      readonly where: WhereInQuestion;
      readonly option?: OptionId;
      readonly maxCharacters: number;
    })
  | (Refusal<'kept_days_wrong'> & { readonly max: number })
);

/** Why questions cannot be asked as they are designed. */
export type QuestionsRefusal =
  | (Refusal<'questions_refused'> & { readonly problems: readonly [QuestionProblem, ...QuestionProblem[]] })
  | (Refusal<'too_many_questions'> & { readonly max: number });

/**
 * Whether these questions can be asked, with every text cleaned. A condition looks back only, so that no form goes in
 * circles: whoever reads from top to bottom has answered what decides about a question before they come to it.
 */
export function checkQuestions(questions: readonly Question[]): Result<readonly Question[], QuestionsRefusal> {
  const live = questions.filter(({ isRetired }) => !isRetired);
  if (live.length > questionLimits.questions) {
    return refuse({ code: 'too_many_questions', max: questionLimits.questions });
  }
  const clean = questions.map(cleaned);
  const problems = clean.flatMap((it, index) => problemsOf(it, clean.slice(0, index)));
  const [first, ...rest] = problems;
  return first === undefined ? ok(clean) : refuse({ code: 'questions_refused', problems: [first, ...rest] });
}

function problemsOf(question: Question, before: readonly Question[]): readonly QuestionProblem[] {
  const { id, label, hint, keptDays, condition } = question;
  const problems: QuestionProblem[] = [];
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) problems.push({ code: 'question_id_malformed', question: id });
  if (before.some((it) => it.id === id)) problems.push({ code: 'question_id_double', question: id });
  problems.push(...wordingProblems(question, 'label', label, questionLimits.labelCharacters));
  if (hint !== undefined) problems.push(...wordingProblems(question, 'hint', hint, questionLimits.hintCharacters));
  problems.push(...optionProblems(question));
  if (!Number.isInteger(keptDays) || keptDays < 0 || keptDays > questionLimits.keptDays) {
    problems.push({ code: 'kept_days_wrong', question: id, max: questionLimits.keptDays });
  }
  // A retired question is asked no more: what it once depended on may go.
  const code = condition && !question.isRetired ? conditionProblem(condition, before) : undefined;
  return code === undefined ? problems : [...problems, { code, question: id }];
}

function optionProblems(question: Question): readonly QuestionProblem[] {
  if (!('options' in question)) return [];
  const { id, options } = question;
  if (options.length < 2) return [{ code: 'too_few_options', question: id }];
  if (options.length > questionLimits.options) {
    return [{ code: 'too_many_options', question: id, max: questionLimits.options }];
  }
  return options.flatMap((option, index): readonly QuestionProblem[] => {
    const isDouble = options.slice(0, index).some((it) => it.id === option.id || it.label.de === option.label.de);
    return isDouble && option.label.de !== ''
      ? [{ code: 'option_double', question: id, option: option.id }]
      : wordingProblems(question, 'options', option.label, questionLimits.optionCharacters, option.id);
  });
}

function conditionProblem(condition: QuestionCondition, before: readonly Question[]) {
  switch (condition.kind) {
    case 'profession':
      return condition.anyOf.length === 0 || condition.anyOf.length > questionLimits.professions
        ? 'condition_without_profession'
        : undefined;
    case 'answer': {
      const earlier = before.find(({ id, isRetired }) => id === condition.question && !isRetired);
      if (earlier === undefined) return 'condition_not_earlier';
      return namedAnswers(earlier).includes(condition.is) ? undefined : 'condition_answer_unknown';
    }
  }
}

function wordingProblems(
  { id: question }: Question,
  where: WhereInQuestion,
  { de, en = '' }: Wording,
  maxCharacters: number,
  option?: OptionId,
): readonly QuestionProblem[] {
  const at = { question, where, ...(option !== undefined && { option }) };
  if (de === '') return [{ code: 'wording_missing', ...at }];
  const longest = Math.max([...de].length, [...en].length);
  return longest > maxCharacters ? [{ code: 'wording_too_long', ...at, maxCharacters }] : [];
}

function cleaned(question: Question): Question {
  const { hint, ...rest } = question;
  const label = cleanWording(question.label, cleanLine);
  const hintWords = hint && cleanWording(hint, cleanText);
  const frame = { ...rest, label, ...(hintWords && hintWords.de + (hintWords.en ?? '') !== '' && { hint: hintWords }) };
  if (!('options' in frame)) return frame;
  const options = optionsOf(frame).map((it) => ({ ...it, label: cleanWording(it.label, cleanLine) }));
  return { ...frame, options };
}

function cleanWording({ de, en }: Wording, clean: (text: string) => string): Wording {
  const english = en === undefined ? '' : clean(en);
  return { de: clean(de), ...(english !== '' && { en: english }) };
}
