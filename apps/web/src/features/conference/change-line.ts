import type { ChangedPart, ProgrammeChange, ProgrammeSession } from '@netzwerkstatt/scheduling';
import { formatDayAndMonth, formatSpan } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { releaseWords } from './programme-words.ts';

/** What of a programme is different, in one line: „Forum 2 (15.09., 11:00–12:30 Uhr): Raum: Saal statt Forum 2“. */
export function changeLine(change: ProgrammeChange, locale: Locale): string {
  const { session } = change;
  const title = `${session.title} (${whenOf(session, locale)})`;
  if (change.kind !== 'changed') return title;
  return `${title}: ${change.parts.map((part) => partLine(part, change.before, session, locale)).join('; ')}`;
}

function partLine(part: ChangedPart, before: ProgrammeSession, after: ProgrammeSession, locale: Locale): string {
  const { parts, none } = releaseWords[locale];
  const told = (text: string | number | undefined) => (text === undefined ? none : String(text));
  switch (part) {
    case 'moved':
      return parts.moved(whenOf(before, locale), whenOf(after, locale));
    case 'room':
      return parts.room(told(before.room?.name), told(after.room?.name));
    case 'speakers':
      return parts.speakers(told(before.speakers), told(after.speakers));
    case 'title':
      return parts.title(before.title);
    case 'capacity':
      return parts.capacity(told(before.capacity), told(after.capacity));
    case 'teaching_minutes':
      return parts.teaching_minutes(told(before.teachingMinutes), told(after.teachingMinutes));
    case 'is_forum':
      return parts.is_forum;
  }
}

function whenOf({ startsAt, endsAt }: ProgrammeSession, locale: Locale): string {
  return `${formatDayAndMonth(startsAt, locale)}, ${formatSpan(startsAt, endsAt, locale)}`;
}
