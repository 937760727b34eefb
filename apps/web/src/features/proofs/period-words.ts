import { formatDate } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import type { ShownAccount } from './proof-data.ts';
import { proofWords } from './proof-words.ts';

/** The years an account looks at: „Di., 1. Mai 2024 bis Fr., 30. Apr. 2027“. */
export function periodWords({ from, to }: ShownAccount['period'], locale: Locale): string {
  const words = proofWords[locale];
  if (from === undefined) return to === undefined ? words.always : words.upTo(formatDate(to, locale));
  if (to === undefined) return words.from(formatDate(from, locale));
  return words.between(formatDate(from, locale), formatDate(to, locale));
}
