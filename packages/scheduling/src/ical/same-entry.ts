import type { CalendarEntry, EntryTime } from './calendar-entry.ts';
import type { CalendarWords } from './calendar-words.ts';

/**
 * Whether two entries become the same block. Field by field, because a feed of thousands asks it for each; a test
 * knows every field there is.
 */
export function isSameEntry(a: CalendarEntry, b: CalendarEntry): boolean {
  return (
    a === b ||
    (a.uid === b.uid &&
      a.revisedAt === b.revisedAt &&
      a.sequence === b.sequence &&
      a.status === b.status &&
      a.summary === b.summary &&
      a.location === b.location &&
      a.url === b.url &&
      a.parentUid === b.parentUid &&
      a.onlineRoomUrl === b.onlineRoomUrl &&
      a.part?.number === b.part?.number &&
      a.part?.of === b.part?.of &&
      a.organiser?.name === b.organiser?.name &&
      a.organiser?.email === b.organiser?.email &&
      isSameTime(a.when, b.when) &&
      isSameList(a.categories, b.categories) &&
      a.description === b.description)
  );
}

export function isSameWords(a: CalendarWords, b: CalendarWords): boolean {
  return (
    a === b ||
    (a.cancelledPrefix === b.cancelledPrefix &&
      a.waitlistedPrefix === b.waitlistedPrefix &&
      a.onlineRoomPrefix === b.onlineRoomPrefix)
  );
}

function isSameTime(a: EntryTime, b: EntryTime): boolean {
  if (a.kind === 'all_day' || b.kind === 'all_day') {
    return a.kind === 'all_day' && b.kind === 'all_day' && a.firstDay === b.firstDay && a.lastDay === b.lastDay;
  }
  return (
    a.startsAt === b.startsAt &&
    a.endsAt === b.endsAt &&
    a.timeZone === b.timeZone &&
    a.startChoice === b.startChoice &&
    a.endChoice === b.endChoice
  );
}

function isSameList(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
