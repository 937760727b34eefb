import type { Event, Instant, NetworkId, PersonId } from '@netzwerkstatt/domain';

/** Which dates a calendar shows. */
export type CalendarScope =
  | { readonly kind: 'land' }
  | { readonly kind: 'network'; readonly network: NetworkId }
  | { readonly kind: 'person'; readonly person: PersonId };

/** How far back a calendar reaches. */
export interface CalendarWindow {
  readonly now: Instant;
  /** An event leaves the calendar so many days of 24 hours after its end, at that very instant. */
  readonly pastDays: number;
}

export interface CalendarStore {
  /** What tells two states of a calendar apart, read without rendering it. */
  stamp(scope: CalendarScope, window: CalendarWindow): Promise<CalendarStamp>;
  /**
   * By start. Public events; circles with fixed members only in the calendars of those who belong to them. A personal
   * calendar shows places, offers and waiting.
   */
  events(scope: CalendarScope, window: CalendarWindow): Promise<readonly CalendarEvent[]>;
  /** Version of a person's secret calendar link; 1 from the beginning. */
  linkVersion(person: PersonId): Promise<number>;
  /** Makes the links so far void. */
  raiseLinkVersion(person: PersonId): Promise<number>;
}

export interface CalendarStamp {
  /** Differs whenever the content differs. */
  readonly fingerprint: string;
  /**
   * Time of the last visible change, what left the calendar included; never goes back. The first instant of 1970 while
   * nothing was ever in it.
   */
  readonly changedAt: Instant;
}

export interface CalendarEvent {
  readonly event: Event;
  /** How the person of a personal calendar stands, an offer being no place yet; always `confirmed` in the others. */
  readonly standing: 'confirmed' | 'waitlisted';
}
