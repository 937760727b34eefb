import type { Event, Instant, NetworkId, PersonId } from '@netzwerkstatt/domain';

/** Which dates a calendar shows. */
export type CalendarScope =
  | { readonly kind: 'land' }
  | { readonly kind: 'network'; readonly network: NetworkId }
  | { readonly kind: 'person'; readonly person: PersonId };

export interface CalendarStore {
  /**
   * What tells two states of a calendar apart, read without rendering it.
   *
   * @param since - Events that ended before have left the window.
   */
  stamp(scope: CalendarScope, since: Instant): Promise<CalendarStamp>;
  events(scope: CalendarScope, since: Instant): Promise<readonly CalendarEvent[]>;
  /** Version of a person's secret calendar link; 1 from the beginning. */
  linkVersion(person: PersonId): Promise<number>;
  /** Makes the links so far void. */
  raiseLinkVersion(person: PersonId): Promise<number>;
}

export interface CalendarStamp {
  /** Differs whenever the content differs. */
  readonly fingerprint: string;
  /** Time of the last visible change, what left the calendar included; never goes back. */
  readonly changedAt: Instant;
}

export interface CalendarEvent {
  readonly event: Event;
  /** How the person of a personal calendar stands; always `confirmed` in the others. */
  readonly standing: 'confirmed' | 'waitlisted';
}
