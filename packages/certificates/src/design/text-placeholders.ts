import type { CertificateKind, CertificateLanguage } from '../certificate-document.ts';

/** What a text of a design can name that differs from certificate to certificate, as it is written between braces. */
export const textPlaceholders = {
  name: { de: 'name', en: 'name' },
  title: { de: 'titel', en: 'title' },
  code: { de: 'code', en: 'code' },
  days: { de: 'tage', en: 'days' },
  place: { de: 'ort', en: 'place' },
  units: { de: 'ue', en: 'units' },
  plannedUnits: { de: 'ueGeplant', en: 'plannedUnits' },
  hours: { de: 'stunden', en: 'hours' },
  validUntil: { de: 'gueltigBis', en: 'validUntil' },
  number: { de: 'nummer', en: 'number' },
  issuer: { de: 'aussteller', en: 'issuer' },
  issuedOn: { de: 'ausgestelltAm', en: 'issuedOn' },
} as const;

export type TextPlaceholder = keyof typeof textPlaceholders;

const everywhere = ['name', 'title', 'code', 'days', 'units', 'hours', 'number', 'issuer', 'issuedOn'] as const;

const ofKind: Readonly<Record<CertificateKind, readonly TextPlaceholder[]>> = {
  attendance: [...everywhere, 'place', 'plannedUnits'],
  partial: [...everywhere, 'place', 'plannedUnits'],
  series: [...everywhere, 'plannedUnits', 'validUntil'],
  speaker: [...everywhere, 'place'],
};

const placeholderNamed = new Map<string, TextPlaceholder>(
  placeholders().flatMap((it) => Object.values(textPlaceholders[it]).map((name) => [name, it] as const)),
);

/** What the texts of one kind can name, in the order of a list to choose from. */
export function placeholdersOf(kind: CertificateKind): readonly TextPlaceholder[] {
  return placeholders().filter((it) => ofKind[kind].includes(it));
}

/** `{name}` in a text of that language; German and English names are understood in all of them. */
export function placeholderIn(language: CertificateLanguage, placeholder: TextPlaceholder): string {
  return `{${textPlaceholders[placeholder][language === 'en' ? 'en' : 'de']}}`;
}

export type PlaceholderFault =
  /** `nearest`: what was probably meant, among those of this kind. */
  | { readonly code: 'placeholder_unknown'; readonly placeholder: string; readonly nearest?: string }
  /** Known, but certificates of this kind have nothing to put there. */
  | { readonly code: 'placeholder_not_of_kind'; readonly placeholder: string; readonly kind: CertificateKind }
  /** A brace that begins or ends nothing would be printed as it stands. */
  | { readonly code: 'brace_alone' };

const braces = /\{([^{}]*)\}/g;

/** Everything that stands between braces and cannot be filled in, once each. */
export function placeholderFaults(text: string, kind: CertificateKind): readonly PlaceholderFault[] {
  const named = new Set([...text.matchAll(braces)].map(([, name = '']) => name.trim()));
  const faults = [...named].flatMap((name) => placeholderFault(name, kind) ?? []);
  return /[{}]/.test(text.replaceAll(braces, '')) ? [...faults, { code: 'brace_alone' }] : faults;
}

export type PlaceholderValues = Readonly<Record<TextPlaceholder, string | undefined>>;

/**
 * A paragraph as one certificate carries it.
 *
 * @returns `undefined` when it names something this certificate has not: a sentence about a missing code says nothing.
 */
export function filledIn(paragraph: string, values: PlaceholderValues): string | undefined {
  let isComplete = true;
  const text = paragraph.replaceAll(braces, (whole, name: string) => {
    const placeholder = placeholderNamed.get(name.trim());
    if (placeholder === undefined) return whole;
    const value = values[placeholder];
    if (value === undefined) isComplete = false;
    return value ?? '';
  });
  return isComplete ? text : undefined;
}

function placeholderFault(name: string, kind: CertificateKind): PlaceholderFault | undefined {
  const placeholder = placeholderNamed.get(name);
  if (placeholder === undefined) {
    const nearest = nearestName(name, kind);
    return { code: 'placeholder_unknown', placeholder: name, ...(nearest !== undefined && { nearest }) };
  }
  return ofKind[kind].includes(placeholder) ? undefined : { code: 'placeholder_not_of_kind', placeholder: name, kind };
}

/** At most half of its letters may be wrong: beyond that a suggestion only confuses. */
function nearestName(typed: string, kind: CertificateKind): string | undefined {
  const candidates = [...placeholderNamed]
    .filter(([, placeholder]) => ofKind[kind].includes(placeholder))
    .map(([name]) => ({ name, steps: stepsBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(typed.length, name.length) / 2);
  return candidates.toSorted((a, b) => a.steps - b.steps)[0]?.name;
}

/** Levenshtein: letters to add, take away or exchange. */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, wanted] of [...other].entries()) {
      const exchange = (row[index] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(exchange, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function placeholders(): readonly TextPlaceholder[] {
  return Object.keys(textPlaceholders) as TextPlaceholder[];
}
