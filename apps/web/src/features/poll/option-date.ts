import type { LocalDateTime } from '@netzwerkstatt/domain';
import { formatDay, formatSpan } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';

/** „Mittwoch, 17. März 2027, 14:00–16:00 Uhr“ */
export function optionDate(
  { startsAt, endsAt }: { readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime },
  locale: Locale,
): string {
  return `${formatDay(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`;
}
