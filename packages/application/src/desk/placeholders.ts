import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Applicant } from '../ports/index.ts';

/** What a text can name that differs from reader to reader, as it is written between braces; German and English. */
export const placeholders = {
  Vorname: 'givenName',
  Nachname: 'familyName',
  Einrichtung: 'organisation',
  Veranstaltung: 'event',
  'given name': 'givenName',
  'family name': 'familyName',
  organisation: 'organisation',
  event: 'event',
} as const;

type Placeholder = keyof typeof placeholders;

export type UnknownPlaceholder = Refusal<'placeholder_unknown'> & { readonly placeholder: string };

const BRACES = /\{([^{}]*)\}/g;

/** Whether a text names only what is known of every reader. A brace alone is a brace. */
export function checkPlaceholders(text: string): Result<true, UnknownPlaceholder> {
  const named = [...text.matchAll(BRACES)].map(([, name = '']) => name);
  const unknown = named.find((name) => !isPlaceholder(name));
  return unknown === undefined ? ok(true) : refuse({ code: 'placeholder_unknown', placeholder: unknown });
}

/** The text as one reader gets it. What people wrote about themselves is not looked at again. */
export function filled(text: string, applicant: Applicant, eventTitle: string): string {
  const values = {
    givenName: applicant.givenName,
    familyName: applicant.familyName,
    organisation: applicant.organisation.name,
    event: eventTitle,
  };
  return text.replaceAll(BRACES, (whole, name: string) => (isPlaceholder(name) ? values[placeholders[name]] : whole));
}

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(placeholders, name);
}
