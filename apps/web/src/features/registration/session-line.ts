import type { EventFacts } from '../../lib/api-types.ts';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';

/** „Mi., 20. Jan. 2027, 9:00–16:30 Uhr“ */
export function sessionLine({ startsAt, endsAt }: EventFacts['sessions'][number], locale: Locale): string {
  return `${formatDayShort(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`;
}
