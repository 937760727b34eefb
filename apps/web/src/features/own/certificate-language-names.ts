import type { Answers } from '../../lib/api-types.ts';

/** Each in its own words, so that whoever reads it finds it. */
export const certificateLanguageNames = {
  de: 'Deutsch',
  en: 'English',
  hsb: 'Hornjoserbsce',
} as const satisfies Record<Answers['own']['read']['certificateLanguages'][number], string>;
