/** How much can be asked. Long forms are left halfway, and what is not asked needs no protection. */
export const questionLimits = {
  questions: 20,
  labelCharacters: 200,
  hintCharacters: 500,
  optionCharacters: 120,
  options: 20,
  professions: 60,
  shortTextCharacters: 200,
  longTextCharacters: 2000,
  /** Largest number that can be answered, in both directions. */
  number: 1_000_000,
  keptDays: 365,
} as const;

/** How long answers are kept unless the coordinator wants another time, in days after the end of the event. */
export const DEFAULT_KEPT_DAYS = 28;
