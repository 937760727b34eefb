import {
  type AssistanceNeed,
  type AssistanceStatus,
  assistanceNeeds,
  assistanceStatuses,
} from '@netzwerkstatt/registration';
import type { Locale } from '../../lib/locale.ts';

const needs: Readonly<Record<Locale, Readonly<Record<AssistanceNeed, string>>>> = {
  de: {
    sign_language_interpreter: 'Gebärdensprache (DGS)',
    language_interpreter: 'Dolmetschen in eine andere Sprache',
    induction_loop: 'Induktive Höranlage',
    step_free_access: 'Zugang ohne Stufen',
    child_care: 'Kinderbetreuung',
    large_print: 'Unterlagen in großer Schrift',
    braille: 'Unterlagen in Brailleschrift',
    other: 'Etwas anderes',
  },
  en: {
    sign_language_interpreter: 'Sign language (DGS)',
    language_interpreter: 'Interpreting into another language',
    induction_loop: 'Induction loop',
    step_free_access: 'Access without steps',
    child_care: 'Child care',
    large_print: 'Materials in large print',
    braille: 'Materials in Braille',
    other: 'Something else',
  },
};

const statuses: Readonly<Record<Locale, Readonly<Record<AssistanceStatus, string>>>> = {
  de: { open: 'offen', ordered: 'angefragt', confirmed: 'zugesagt', not_possible: 'nicht möglich' },
  en: { open: 'open', ordered: 'ordered', confirmed: 'confirmed', not_possible: 'not possible' },
};

/** What somebody needs, as the form offers it; of what no one here knows, its own word. */
export function needTitle(need: unknown, locale: Locale): string {
  const known = assistanceNeeds.find((it) => it === need);
  return known === undefined ? String(need) : needs[locale][known];
}

export function assistanceStatusTitle(status: unknown, locale: Locale): string {
  const known = assistanceStatuses.find((it) => it === status);
  return known === undefined ? String(status) : statuses[locale][known];
}
