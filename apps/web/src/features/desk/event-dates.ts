import type { EventFacts } from '../../lib/api-types.ts';
import { formatDayShort, formatSpan } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { counted } from '../../lib/words.ts';
import { heldSessions } from '../event/held-sessions.ts';

/** „Mi., 20. Jan. 2027“, „20. Jan. 2027 bis …“ and „9:00–16:30 Uhr“ or how many sessions there are. */
export function eventDates(event: EventFacts, locale: Locale): { readonly day: string; readonly time: string } {
  const sessions = heldSessions(event);
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (first === undefined || last === undefined) return { day: '', time: '' };
  const day = formatDayShort(first.startsAt, locale);
  if (sessions.length === 1) return { day, time: formatSpan(first.startsAt, first.endsAt, locale) };
  const end = formatDayShort(last.startsAt, locale);
  return {
    day: day === end ? day : `${day} – ${end}`,
    time:
      locale === 'de'
        ? counted(sessions.length, 'Termin', 'Termine')
        : counted(sessions.length, 'session', 'sessions', 'en'),
  };
}
