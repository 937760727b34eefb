import type { LocalDateTime } from '@netzwerkstatt/domain';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';

interface NamedSession {
  readonly title?: string | undefined;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

/** „Recht, 20. Jan. 2027“: two sessions may have the same title, or the same day and no title. */
export function sessionName({ title, startsAt, endsAt }: NamedSession, locale: Locale): string {
  const day = formatDayShort(startsAt, locale);
  return title ? `${title}, ${day}` : `${day}, ${formatSpan(startsAt, endsAt, locale)}`;
}
