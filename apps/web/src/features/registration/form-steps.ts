import type { FieldPath } from 'react-hook-form';
import type { PersonValues } from './person-values.ts';

/** The steps of the form as they stand in its address, in their order; the first one needs no word there. */
export const formSteps = ['person', 'arbeit', 'fragen', 'pruefen'] as const;

export type FormStep = (typeof formSteps)[number];

const fields: Readonly<Record<FormStep, readonly FieldPath<PersonValues>[]>> = {
  person: ['givenName', 'familyName', 'email', 'voucher', 'needs', 'assistance', 'priority'],
  arbeit: ['profession', 'organisation.name', 'region', 'superior'],
  fragen: ['answers'],
  pruefen: [],
};

/** The steps of one form: an event without questions has no step for them. */
export function stepsOf(hasQuestions: boolean): readonly FormStep[] {
  return formSteps.filter((it) => hasQuestions || it !== 'fragen');
}

/** The step an address names; the first one when it names none of these. */
export function stepOf(word: string | undefined, steps: readonly FormStep[]): FormStep {
  return steps.find((it) => it === word) ?? 'person';
}

/** The step after this one; the last one is followed by nothing. */
export function nextStep(step: FormStep, steps: readonly FormStep[]): FormStep | undefined {
  return steps[steps.indexOf(step) + 1];
}

/** The step before this one; nothing comes before the first. */
export function stepBefore(step: FormStep, steps: readonly FormStep[]): FormStep | undefined {
  return steps[steps.indexOf(step) - 1];
}

/** What is asked for in a step. */
export function fieldsOf(step: FormStep): readonly FieldPath<PersonValues>[] {
  return fields[step];
}

/** Where a field is asked for; what stands in a field counts as the field. */
export function stepOfField(path: string): FormStep {
  const isIn = (step: FormStep) => fields[step].some((field) => field === path || path.startsWith(`${field}.`));
  return formSteps.find(isIn) ?? 'person';
}

/**
 * @param isChange - Whether somebody comes from looking everything over, and goes back there.
 */
export function stepHref(slug: string, step: FormStep, isChange = false): string {
  const search = new URLSearchParams({
    ...(step !== 'person' && { schritt: step }),
    ...(isChange && { dann: 'pruefen' }),
  }).toString();
  const path = `/veranstaltungen/${slug}/anmelden`;
  return search === '' ? path : `${path}?${search}`;
}
