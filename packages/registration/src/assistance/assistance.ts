/** What somebody can need to take part, as a coordinator organises it. */
export const assistanceNeeds = [
  'sign_language_interpreter',
  'language_interpreter',
  'induction_loop',
  'step_free_access',
  'child_care',
  'large_print',
  'braille',
  'other',
] as const;

export type AssistanceNeed = (typeof assistanceNeeds)[number];

/** How far the organising of one need has come. */
export const assistanceStatuses = ['open', 'ordered', 'confirmed', 'not_possible'] as const;

export type AssistanceStatus = (typeof assistanceStatuses)[number];

/** Whether this is something to tell the person: they plan by it. */
export function isSettled(status: AssistanceStatus): status is 'confirmed' | 'not_possible' {
  return status === 'confirmed' || status === 'not_possible';
}

/** Days before the first day of an event up to which assistance can be planned, unless the event says otherwise. */
export const DEFAULT_ASSISTANCE_DAYS = 14;

/** Most days before the event that can be asked for. */
export const MAX_ASSISTANCE_DAYS = 90;
