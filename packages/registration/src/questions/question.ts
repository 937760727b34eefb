import type { Brand, ProfessionCode } from '@netzwerkstatt/domain';

/** Names a question within its event, for as long as there are answers to it: `q-` and letters, digits or hyphens. */
export type QuestionId = Brand<string, 'QuestionId'>;

/** Names an option within its question; the words around it may change. */
export type OptionId = Brand<string, 'OptionId'>;

/** The words of a question. German is what everybody writes; who reads English gets the German where it is missing. */
export interface Wording {
  readonly de: string;
  readonly en?: string;
}

/** What people choose among. */
export interface QuestionOption {
  readonly id: OptionId;
  readonly label: Wording;
}

/** What kind of answer is asked for. */
export const questionTypes = ['short_text', 'long_text', 'yes_no', 'one_of', 'several_of', 'number', 'date'] as const;

export type QuestionType = (typeof questionTypes)[number];

/** Who sees the answers at the desk. No list of participants shows them, and no answer is ever public. */
export const answerAudiences = ['coordinator', 'trainer'] as const;

export type AnswerAudience = (typeof answerAudiences)[number];

/** Whether every member of a team answers, or one person for all of them. */
export const questionScopes = ['per_person', 'once_per_team'] as const;

export type QuestionScope = (typeof questionScopes)[number];

/** When a question is asked at all. */
export type QuestionCondition =
  /** An earlier answer is this one, or this one is among it: `yes`, `no` or an option. */
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly is: string }
  | { readonly kind: 'profession'; readonly anyOf: readonly ProfessionCode[] };

/** A question a coordinator asks with the registration for one event. */
export type Question = QuestionFrame & QuestionKind;

interface QuestionFrame {
  readonly id: QuestionId;
  readonly label: Wording;
  readonly hint?: Wording;
  readonly isRequired: boolean;
  /** Absent: everybody is asked. */
  readonly condition?: QuestionCondition;
  readonly seenBy: AnswerAudience;
  /** Answers are deleted so many days after the event has ended. */
  readonly keptDays: number;
  readonly asked: QuestionScope;
  /** Nobody is asked any more; the answers stay until their time is over. */
  readonly isRetired: boolean;
}

type QuestionKind =
  | { readonly type: Exclude<QuestionType, 'one_of' | 'several_of'> }
  | { readonly type: 'one_of' | 'several_of'; readonly options: readonly QuestionOption[] };

/**
 * What somebody answered, by the type of the question: text; `true` for yes; the option; the options in the order of the
 * question; a number; a day as `2027-01-20`.
 */
export type Answer = string | boolean | number | readonly OptionId[];

/** What somebody answered, by question; what was left empty is not there. */
export type Answers = ReadonlyMap<QuestionId, Answer>;

/** The options of a question that has some; none for the others. */
export function optionsOf(question: Question): readonly QuestionOption[] {
  return 'options' in question ? question.options : [];
}

/** What a condition can name of a question: `yes` and `no`, or its options. Nothing of an open question. */
export function namedAnswers(question: Question): readonly string[] {
  return question.type === 'yes_no' ? ['yes', 'no'] : optionsOf(question).map(({ id }) => id);
}
