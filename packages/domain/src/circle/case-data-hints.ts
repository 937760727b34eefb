/** Something in a text that looks like it is about a child or a family we must know nothing of. */
export interface CaseDataHint {
  readonly kind: 'birth' | 'family' | 'file_number' | 'address';
  /** As it stands in the text. */
  readonly excerpt: string;
}

const name = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?`;

const patterns: readonly { readonly kind: CaseDataHint['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'birth',
    pattern:
      /\b(?:geb(?:oren)?\.?(?:\s+am)?|Geburtsdatum:?|born(?:\s+on)?)\s*\d{1,2}[./-]\s?(?:\d{1,2}|\p{L}+)[./-]?\s?\d{2,4}/giu,
  },
  { kind: 'birth', pattern: /[*†]\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/gu },
  { kind: 'birth', pattern: /\bgeb\.\s?\p{Lu}\p{Ll}+/gu },
  {
    kind: 'family',
    pattern: new RegExp(
      String.raw`\b(?:Familie|Kind|Kindes|Junge|Mädchen|Säugling|Baby|Mutter|Kindesmutter|Vater|Kindesvater|Geschwister|family|child|mother|father)\s+(?:von\s+)?(?:${name}(?:\s+${name})?|\p{Lu}\.(?=\s|,|$))`,
      'gu',
    ),
  },
  {
    kind: 'file_number',
    pattern: /\b(?:Az\.?|Aktenzeichen|Fallnummer|Fall-Nr\.?|case number):?\s*[\p{L}\d][\p{L}\d./-]*\d[\p{L}\d./-]*/giu,
  },
  { kind: 'address', pattern: /\bwohnhaft\s+(?:in\s+)?[^.,;\n]{3,60}/giu },
];

// Nouns that follow „Kind“ or „Familie“ in our trade and name nobody.
const harmless = new Set([
  'Jugend',
  'Hilfe',
  'Hilfen',
  'Schutz',
  'Beruf',
  'Kind',
  'Eltern',
  'Mutter',
  'Vater',
  'Beratung',
]);

/**
 * Where a text looks as if it named somebody: dates of birth, names of families and children, file numbers, addresses.
 * A hint to whoever writes, in the order of the text; it finds the obvious and proves nothing.
 */
export function caseDataHints(text: string): readonly CaseDataHint[] {
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, excerpt: match[0].trim(), at: match.index })),
  );
  return found
    .filter(({ kind, excerpt }) => kind !== 'family' || namesSomebody(excerpt))
    .filter((it, index) => found.findIndex((other) => overlaps(it, other)) === index)
    .toSorted((one, other) => one.at - other.at)
    .map(({ kind, excerpt }) => ({ kind, excerpt }));
}

function namesSomebody(excerpt: string): boolean {
  return excerpt
    .split(/\s+/)
    .slice(1)
    .some((word) => word !== 'von' && !harmless.has(word));
}

interface Found {
  readonly excerpt: string;
  readonly at: number;
}

function overlaps(one: Found, other: Found): boolean {
  return one.at < other.at + other.excerpt.length && other.at < one.at + one.excerpt.length;
}
