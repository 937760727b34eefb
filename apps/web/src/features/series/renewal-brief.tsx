import type { Answers } from '../../lib/api-types.ts';
import { formatDate } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { seriesWords } from './series-words.ts';

export type Renewal = NonNullable<Answers['series']['read']['learners'][number]['renewal']>;

/** When a certificate ends and what renewing it needs, in one line: „gilt bis 14. März 2030, noch 4 UE Auffrischung“. */
export function RenewalBrief({ renewal }: { readonly renewal: Renewal }) {
  const words = useWords(seriesWords);
  const until = formatDate(renewal.until, useLocale());
  return (
    <p className="small muted">
      {renewal.hasEnded ? words.wasValidUntil(until) : words.validUntil(until)}
      {renewal.opensOn === undefined && `, ${words.renewals(renewal.missingUnits)}`}
    </p>
  );
}
