import type { ProfessionCode } from '@netzwerkstatt/domain';
import {
  DEFAULT_KEPT_DAYS,
  type OptionId,
  optionsOf,
  type Question,
  type QuestionCondition,
  type QuestionId,
  type QuestionType,
  type Wording,
} from '@netzwerkstatt/registration';

/** A question as it stands in the fields of its designer: nothing is absent there, only empty. */
export interface QuestionDraft extends Omit<Question, 'type' | 'label' | 'hint' | 'condition' | 'keptDays'> {
  readonly type: QuestionType;
  readonly label: DraftWording;
  readonly hint: DraftWording;
  readonly keptDays: string;
  /** Of all types, so that a change of mind loses nothing. */
  readonly options: readonly { readonly id: OptionId; readonly label: DraftWording }[];
  readonly when: 'always' | QuestionCondition['kind'];
  /** `<question> <answer>`, as the one field in which both are chosen. */
  readonly whenAnswer: string;
  readonly whenProfessions: readonly ProfessionCode[];
}

export interface DraftWording {
  readonly de: string;
  readonly en: string;
}

const noWords: DraftWording = { de: '', en: '' };

export function draftOf(question: Question): QuestionDraft {
  const { id, type, isRequired, seenBy, asked, isRetired, condition } = question;
  return {
    id,
    type,
    isRequired,
    seenBy,
    asked,
    isRetired,
    label: draftWording(question.label),
    hint: draftWording(question.hint),
    keptDays: String(question.keptDays),
    options: optionsOf(question).map((it) => ({ id: it.id, label: draftWording(it.label) })),
    when: condition?.kind ?? 'always',
    whenAnswer: condition?.kind === 'answer' ? `${condition.question} ${condition.is}` : '',
    whenProfessions: condition?.kind === 'profession' ? condition.anyOf : [],
  };
}

/** A question nobody has written yet, with two options for whoever needs some. */
export function newDraft(): QuestionDraft {
  return {
    id: newId<QuestionId>('q'),
    type: 'short_text',
    label: noWords,
    hint: noWords,
    isRequired: false,
    seenBy: 'coordinator',
    keptDays: String(DEFAULT_KEPT_DAYS),
    asked: 'per_person',
    isRetired: false,
    options: [newOption(), newOption()],
    when: 'always',
    whenAnswer: '',
    whenProfessions: [],
  };
}

export function newOption(): QuestionDraft['options'][number] {
  return { id: newId<OptionId>('o'), label: noWords };
}

/** The question a draft stands for, right or not: {@link checkQuestions} says which. */
export function questionOf(draft: QuestionDraft): Question {
  const { id, type, isRequired, seenBy, asked, isRetired, label, hint, options } = draft;
  const condition = conditionOf(draft);
  const frame = {
    id,
    label: wordingOf(label),
    ...(hint.de + hint.en !== '' && { hint: wordingOf(hint) }),
    isRequired,
    ...(condition && { condition }),
    seenBy,
    // What is no number becomes one that the rule refuses.
    keptDays: /^\d+$/.test(draft.keptDays.trim()) ? Number(draft.keptDays) : -1,
    asked,
    isRetired,
  };
  if (!hasOptions(type)) return { ...frame, type };
  return { ...frame, type, options: options.map((it) => ({ id: it.id, label: wordingOf(it.label) })) };
}

export function hasOptions(type: QuestionType): type is 'one_of' | 'several_of' {
  return type === 'one_of' || type === 'several_of';
}

/** The list with one question somewhere else. */
export function movedTo<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  return item === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, item);
}

function conditionOf({ when, whenAnswer, whenProfessions }: QuestionDraft): QuestionCondition | undefined {
  switch (when) {
    case 'always':
      return undefined;
    case 'profession':
      return { kind: 'profession', anyOf: whenProfessions };
    case 'answer': {
      const [question = '', is = ''] = whenAnswer.split(' ');
      return { kind: 'answer', question: question as QuestionId, is };
    }
  }
}

function draftWording(words: Wording | undefined): DraftWording {
  return { de: words?.de ?? '', en: words?.en ?? '' };
}

function wordingOf({ de, en }: DraftWording): Wording {
  return { de, ...(en.trim() !== '' && { en }) };
}

function newId<Id extends string>(letter: 'q' | 'o'): Id {
  return `${letter}-${crypto.randomUUID()}` as Id;
}
