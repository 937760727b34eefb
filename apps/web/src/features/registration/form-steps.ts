import type { FieldPath } from 'react-hook-form';
import type { PersonValues } from './person-values.ts';

/** The steps of the form as they stand in its address, in their order; the first one needs no word there. */
export const formSteps = ['person', 'arbeit', 'pruefen'] as const;

export type FormStep = (typeof formSteps)[number];

const fields: Readonly<Record<FormStep, readonly FieldPath<PersonValues>[]>> = {
  person: ['givenName', 'familyName', 'email', 'assistance'],
  arbeit: ['profession', 'organisation.name', 'region'],
  pruefen: [],
};

/** The step an address names; the first one when it names none. */
export function stepOf(word: string | undefined): FormStep {
  return formSteps.find((it) => it === word) ?? 'person';
}

export function stepNumber(step: FormStep): number {
  return formSteps.indexOf(step) + 1;
}

/** The step after this one; the last one is followed by nothing. */
export function nextStep(step: FormStep): FormStep | undefined {
  return formSteps[formSteps.indexOf(step) + 1];
}

/** The step before this one; nothing comes before the first. */
export function stepBefore(step: FormStep): FormStep | undefined {
  return formSteps[formSteps.indexOf(step) - 1];
}

/** What is asked for in a step. */
export function fieldsOf(step: FormStep): readonly FieldPath<PersonValues>[] {
  return fields[step];
}

/** Where a field is asked for. */
export function stepOfField(path: string): FormStep {
  return formSteps.find((step) => fields[step].some((field) => field === path)) ?? 'person';
}

export function stepHref(slug: string, step: FormStep): string {
  const path = `/veranstaltungen/${slug}/anmelden`;
  return step === 'person' ? path : `${path}?schritt=${step}`;
}
