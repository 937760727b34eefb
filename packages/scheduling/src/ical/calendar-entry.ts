import type { EmailAddress, Instant, LocalDate } from '@netzwerkstatt/domain';
import type { SessionTime } from '../sessions/session-time.ts';
import type { DoubledHourChoice } from '../to-instant.ts';

/** When an entry takes place. */
export type EntryTime = TimedEntry | AllDayEntry;

/** From one time on the wall to another. */
export interface TimedEntry extends SessionTime {
  readonly kind: 'timed';
  /** Which one is meant in the hour that clocks show twice; `earlier` unless said otherwise. */
  readonly startChoice?: DoubledHourChoice;
  readonly endChoice?: DoubledHourChoice;
}

/** Whole days, which have no zone. */
export interface AllDayEntry {
  readonly kind: 'all_day';
  readonly firstDay: LocalDate;
  /** Inclusive: 12 June for a conference on 11 and 12 June. The file names the day after (RFC 5545 §3.6.1). */
  readonly lastDay: LocalDate;
}

/** Whom a file is for: everybody, or the one person who has the secret link. */
export type CalendarAudience = 'public' | 'personal';

/**
 * `tentative` is not decided yet; `waitlisted` is the place of one person, and only in personal feeds;
 * `cancelled` entries stay visible for a while, so that people see it.
 */
export type EntryStatus = 'confirmed' | 'tentative' | 'waitlisted' | 'cancelled';

/**
 * One date in a calendar, which becomes one VEVENT with a UID of its own: files are flat, without recurrence rules.
 * Texts may come as they were typed; they are cleaned and escaped on the way into the file.
 */
export interface CalendarEntry {
  /**
   * Made once from ids, never from a date, title or position, and never used again: `session-<id>@<host>`.
   * Letters, digits and `. _ + - @` only.
   */
  readonly uid: string;
  readonly summary: string;
  /** Which part of a training it is. Stays when another part is cancelled; ` (1/2)` behind the summary. */
  readonly part?: { readonly number: number; readonly of: number };
  readonly when: EntryTime;
  readonly location?: string;
  /** The page of the event, absolute. An address that is not absolute is left out. */
  readonly url?: string;
  /** Plain text. Mark-up that was pasted is taken out. */
  readonly description?: string;
  /** A function mailbox; never a participant. */
  readonly organiser?: { readonly name: string; readonly email: EmailAddress };
  readonly categories?: readonly string[];
  readonly status: EntryStatus;
  /** Rises when start, end or status change, never for words (RFC 5546 §2.1.4). Stored, never computed. */
  readonly sequence: number;
  /** When the entry was last changed in any way. The file knows no other time, so it never depends on today. */
  readonly revisedAt: Instant;
  /** The training this is a part of. */
  readonly parentUid?: string;
  /** Address of the online room. Written for the audience `personal` only. */
  readonly onlineRoomUrl?: string;
}
