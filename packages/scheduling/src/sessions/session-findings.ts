import type { HabitualTime, LocalDate, ProfessionCode, Refusal } from '@netzwerkstatt/domain';
import type { DoubledHourChoice } from '../to-instant.ts';
import type { NonexistentSessionTime, SessionTime } from './session-time.ts';

/** Which session of the list is meant, counted from 0. */
interface OfSession {
  readonly sessionIndex: number;
}

/** Why an event cannot take place as planned. Nobody can override these. */
export type SessionProblem =
  | { readonly code: 'no_session' }
  | (NonexistentSessionTime & OfSession)
  | ({ readonly code: 'session_ends_before_start' } & OfSession & Pick<SessionTime, 'startsAt' | 'endsAt'>)
  | ({ readonly code: 'session_too_long'; readonly lengthMinutes: number; readonly maxMinutes: number } & OfSession)
  | ({
      readonly code: 'teaching_minutes_impossible';
      readonly teachingMinutes: number;
      /** The most it could be; breaks only make it less. */
      readonly lengthMinutes: number;
    } & OfSession)
  | ({ readonly code: 'session_in_the_past' } & OfSession & Pick<SessionTime, 'startsAt'>)
  | ({ readonly code: 'sessions_overlap'; readonly otherIndex: number } & OfSession);

/** The whole list is refused, with everything that is wrong with it. */
export type SessionsRefusal = Refusal<'sessions_impossible'> & {
  /** At least one, in the order of the sessions. */
  readonly problems: readonly SessionProblem[];
};

/** Something about a day or a time that somebody should know before publishing. */
export type SessionFinding = OfSession &
  (
    | {
        readonly code: 'public_holiday';
        /** Only with a reason that is written down. */
        readonly weight: 'needs_reason';
        readonly day: LocalDate;
        readonly name: string;
      }
    | {
        readonly code: 'school_holiday';
        /** `favourable` when it is good for some of those it is for, and bad for none. */
        readonly weight: 'warns' | 'good_to_know' | 'favourable';
        readonly day: LocalDate;
        readonly name: string;
        /** Those it is for who come more easily then; absent: none of them, or it is for everyone. */
        readonly suits?: readonly ProfessionCode[];
        /** Those it is for who cannot come then. */
        readonly troubles?: readonly ProfessionCode[];
      }
    | {
        readonly code: 'school_holidays_not_known_yet';
        readonly weight: 'warns';
        readonly day: LocalDate;
        readonly knownUntil: LocalDate | null;
      }
    | {
        readonly code: 'weekend';
        readonly weight: 'warns';
        readonly day: LocalDate;
        readonly weekday: 'saturday' | 'sunday';
      }
    /** A working day between days off, on which many take leave. */
    | { readonly code: 'bridge_day'; readonly weight: 'warns'; readonly day: LocalDate }
    | { readonly code: 'week_before_christmas'; readonly weight: 'warns'; readonly day: LocalDate }
    | {
        /** Some of those it is for come more easily then. */
        readonly code: 'good_time';
        readonly weight: 'favourable';
        readonly day: LocalDate;
        readonly time: HabitualTime;
        readonly professions: readonly ProfessionCode[];
      }
    | {
        /** Some of those it is for cannot come then. */
        readonly code: 'bad_time';
        readonly weight: 'warns';
        readonly day: LocalDate;
        readonly time: HabitualTime;
        readonly professions: readonly ProfessionCode[];
      }
    /** Clocks show the start or the end twice in that night. */
    | { readonly code: 'doubled_hour'; readonly weight: 'warns'; readonly taken: DoubledHourChoice }
  );

/** A list of sessions that can take place. */
export interface CheckedSessions {
  readonly findings: readonly SessionFinding[];
  /** At least one finding stands against publishing unless somebody gives a reason. */
  readonly needsReason: boolean;
}
