import type { ChangeReason, ChangeReasonKind } from './change-reason.ts';
import type { EligibilitySettings } from './eligibility-condition.ts';
import type { EventId, ModuleVersionId, NetworkId, PlaceId, RoomId, SessionId } from './ids.ts';
import type { Accessibility } from './place.ts';
import type { ProfessionCode } from './profession.ts';
import type { Ags } from './region.ts';
import type { SeriesRule } from './series-rule.ts';
import type { SubstitutePolicy } from './substitutes.ts';
import type { Instant, LocalDate, LocalDateTime, TimeZone } from './time.ts';

export const eventKinds = [
  'module_run',
  'state_conference',
  'network_conference',
  'quality_circle',
  'training',
] as const;

/** A module run is one dated Durchführung of a qualification module; the others stand for themselves. */
export type EventKind = (typeof eventKinds)[number];

export const eventFormats = ['on_site', 'online', 'hybrid'] as const;

export type EventFormat = (typeof eventFormats)[number];

/** How places are given away: whoever comes first, after a decision on all applications, or to invited members only. */
export type AdmissionMode = 'first_come' | 'by_application' | 'by_invitation';

/** Where it happens, and how to get there and in. */
export interface Venue {
  readonly name: string;
  /** The town. */
  readonly place: string;
  readonly address?: string;
  readonly accessibility: Accessibility;
  readonly travel?: string;
}

/** One date of an event, and the unit of attendance: a start, an end, a place. */
export interface EventSession {
  readonly id: SessionId;
  /** Only where the sessions of an event differ: „Plenum“, „Forum 2“. */
  readonly title?: string;
  readonly startsAt: LocalDateTime;
  /** Exclusive, and after the start. */
  readonly endsAt: LocalDateTime;
  readonly timeZone: TimeZone;
  /** Time taught, breaks excluded; what attendance is counted against. */
  readonly teachingMinutes: number;
  readonly status: 'planned' | 'cancelled';
  /** Why it is cancelled; absent for one that takes place, and where nobody wrote it down. */
  readonly cancellation?: ChangeReason;
  /** RFC 5545 SEQUENCE: rises when start, end or status change, never for words. */
  readonly sequence: number;
  /** When this session was last changed in any way. */
  readonly revisedAt: Instant;
  /** The day on which the rule of the series names it. Stays when the session is moved, and tells it from the others. */
  readonly ruleDay?: LocalDate;
  /** Somebody moved or shaped this one apart from its series; changes of the whole series leave it alone. */
  readonly isByHand?: true;
  /** Runs beside other sessions of the event: who takes part chooses one of those that run at the same time. */
  readonly isForum?: true;
  /** Where in the house; a room of the directory, or one that is only named here. */
  readonly room?: SessionRoom;
  /** Places in this session, where they are fewer than those of the event. At least one. */
  readonly capacity?: number;
  /** Who speaks, as the programme prints it: names with commas between them. */
  readonly speakers?: string;
}

/** The room of a session, by its name as people read it at the door. */
export interface SessionRoom {
  /** Absent for a room that is not in the directory; only rooms of the directory can be taken twice. */
  readonly id?: RoomId;
  readonly name: string;
}

/** What people register for: a training, a conference, a quality circle. */
export type Event = EventFacts & EventStatus;

export interface EventFacts {
  readonly id: EventId;
  /** Part of its public address, never reused: `2027-01-20-recht-im-kinderschutz`. */
  readonly slug: string;
  readonly kind: EventKind;
  readonly title: string;
  /** Titles in further languages of the place, by language tag: `{ hsb: '…' }`. */
  readonly localTitles?: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly description: string;
  /** The network that runs it; absent when the Land itself does. */
  readonly network?: NetworkId;
  readonly region?: Ags;
  readonly format: EventFormat;
  readonly venue?: Venue;
  /** The place of the directory that the venue was taken from. */
  readonly place?: PlaceId;
  /** Empty: for everyone in the networks. For information: who may come is said by `eligibility`. */
  readonly targetProfessions: readonly ProfessionCode[];
  /** Absent where it would be empty: whoever wants to may come. */
  readonly eligibility?: EligibilitySettings;
  readonly moduleVersion?: ModuleVersionId;
  readonly admission: AdmissionMode;
  /** Who may take over the place of somebody who cannot come; absent: a colleague of the same organisation. */
  readonly substitutes?: Exclude<SubstitutePolicy, 'same_organisation'>;
  /** Places; at least one. */
  readonly capacity: number;
  /** Inclusive. */
  readonly registrationOpensAt: Instant;
  /** Exclusive: the closing instant itself is too late. */
  readonly registrationClosesAt: Instant;
  /** In order of their start. */
  readonly sessions: readonly EventSession[];
  /** The rule by which the dates were planned; absent where they were chosen one by one. */
  readonly series?: SeriesRule;
  /** Rises with every change that was saved; a stale one is refused. */
  readonly revision: number;
}

export type EventStatus =
  | { readonly status: 'draft' }
  | { readonly status: 'published'; readonly publishedAt: Instant }
  | {
      readonly status: 'cancelled';
      readonly publishedAt: Instant;
      readonly cancelledAt: Instant;
      /** Absent where the reason is in words only. */
      readonly cancellationKind?: ChangeReasonKind;
      /** In words; empty where the kind says enough. */
      readonly cancellationReason: string;
    }
  | { readonly status: 'closed'; readonly publishedAt: Instant; readonly closedAt: Instant };

/** The names of those who speak, one by one. */
export function speakersOf({ speakers = '' }: Pick<EventSession, 'speakers'>): readonly string[] {
  return speakers
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');
}
