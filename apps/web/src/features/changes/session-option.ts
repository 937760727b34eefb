import type { EventFacts } from '../../lib/api-types.ts';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';

/** A date among others to choose from. */
export function sessionOption(
  { title, startsAt, endsAt }: Pick<EventFacts['sessions'][number], 'title' | 'startsAt' | 'endsAt'>,
  locale: Locale,
): string {
  const when = `${formatDayShort(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`;
  return title === undefined ? when : `${title}: ${when}`;
}
