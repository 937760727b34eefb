import type {
  Ags,
  Event,
  EventId,
  Instant,
  NetworkId,
  PersonId,
  ProfessionCode,
  SessionId,
} from '@netzwerkstatt/domain';

/** Which dates a calendar shows. */
export type CalendarScope =
  | { readonly kind: 'land' }
  | { readonly kind: 'network'; readonly network: NetworkId }
  /** What takes place in a district, whoever runs it. */
  | { readonly kind: 'region'; readonly region: Ags }
  /** What is for this profession, and what is for everyone. */
  | { readonly kind: 'profession'; readonly profession: ProfessionCode }
  /** The runs of a module, of whatever version. */
  | { readonly kind: 'module'; readonly code: string }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'person'; readonly person: PersonId };

/** The calendars that are open to everybody. */
export type PublicCalendarScope = Exclude<CalendarScope, { kind: 'person' }>;

/** How far back a calendar reaches. */
export interface CalendarWindow {
  readonly now: Instant;
  /** An event leaves the calendar so many days of 24 hours after its end, at that very instant. */
  readonly pastDays: number;
  /**
   * What is cancelled leaves so many days after its end, and never later than the others: an event as a whole, a single
   * session by itself.
   */
  readonly cancelledDays: number;
}

export interface CalendarStore {
  /**
   * What tells two states of a calendar apart, read without rendering it: what was changed is counted when it changes,
   * so that a calendar of thousands costs no more than an empty one.
   */
  stamp(scope: CalendarScope, window: CalendarWindow): Promise<CalendarStamp>;
  /**
   * By start. Public events; circles with fixed members only in the calendars of those who belong to them. A personal
   * calendar shows places, offers and waiting, and the places somebody lost because the event was cancelled. Events come
   * whole: sessions that left the calendar before the event are taken out later, so that the others keep their number.
   */
  events(scope: CalendarScope, window: CalendarWindow): Promise<readonly CalendarEvent[]>;
  /** Version of a person's secret calendar link; 1 from the beginning. */
  linkVersion(person: PersonId): Promise<number>;
  /** Makes the links so far void. */
  raiseLinkVersion(person: PersonId): Promise<number>;
  /**
   * Since when changes of a person's calendar are counted: from now on, if nobody asked before. What was being written at
   * that moment may be missing.
   */
  countedSince(person: PersonId, now: Instant): Promise<Instant>;
}

export interface CalendarStamp {
  /** Differs whenever the content differs. */
  readonly fingerprint: string;
  /**
   * Time of the last visible change, what left the calendar included; never goes back. Changes of one moment are a second
   * apart, the unit of HTTP. The first instant of 1970 while nothing was ever in it.
   */
  readonly changedAt: Instant;
  /** As long as nothing changes, this stamp holds until something leaves by itself: not before this instant. */
  readonly holdsUntil: Instant;
}

export interface CalendarEvent {
  readonly event: Event;
  /** How the person of a personal calendar stands, an offer being no place yet; always `confirmed` in the others. */
  readonly standing: CalendarStanding;
  /** Absent where the entry is the same as in every other calendar. */
  readonly own?: OwnChanges;
  /** In a personal calendar, of an event with forums: those the person chose. Absent: all are shown. */
  readonly forums?: readonly SessionId[];
}

export type CalendarStanding = 'confirmed' | 'waitlisted';

/** What happened to the place of one person and to nobody else. */
export interface OwnChanges {
  /** Moving up from the waiting list is one; leaving and coming back are two. */
  readonly count: number;
  /** When the last of them happened. */
  readonly at: Instant;
}
