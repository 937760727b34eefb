import type { LocalDateTime, Refusal, SessionId } from '@netzwerkstatt/domain';
import type { ForumFrame } from './conference-programme.ts';

interface OfSession {
  readonly session: SessionId;
}

interface OfTwo extends OfSession {
  /** The one that comes first in the programme. */
  readonly other: SessionId;
}

/** Why a conference cannot take place as its programme says. Drafts may be kept with it, nothing is released with it. */
export type ProgrammeProblem =
  | { readonly code: 'no_session' }
  | ({ readonly code: 'title_missing' } & OfSession)
  | ({ readonly code: 'session_ends_before_start' } & OfSession & ForumFrame)
  | { readonly code: 'frame_ends_before_start'; readonly startsAt: LocalDateTime; readonly endsAt: LocalDateTime }
  | ({
      readonly code: 'teaching_minutes_impossible';
      readonly teachingMinutes: number;
      readonly lengthMinutes: number;
    } & OfSession)
  /** At least one of the two is no forum: nobody could be at both. */
  | ({ readonly code: 'sessions_overlap' } & OfTwo)
  | ({
      readonly code: 'forum_longer_than_slot';
      readonly lengthMinutes: number;
      readonly slotMinutes: number;
      readonly slot: ForumFrame;
    } & OfSession)
  /** Short enough, but it begins too early or ends too late. */
  | ({ readonly code: 'forum_outside_slot'; readonly slot: ForumFrame } & OfSession)
  | ({ readonly code: 'room_taken_twice'; readonly room: string } & OfTwo)
  | ({ readonly code: 'speaker_taken_twice'; readonly speaker: string } & OfTwo)
  | ({
      readonly code: 'forum_larger_than_room';
      readonly capacity: number;
      readonly roomCapacity: number;
      readonly room: string;
    } & OfSession)
  /** More people have chosen the forum than it would have places. */
  | ({ readonly code: 'forum_chosen_by_more'; readonly capacity: number; readonly chosen: number } & OfSession);

/** Something about a programme that somebody should know. */
export type ProgrammeWarning =
  /** Not everybody with a place at the conference finds one in a forum of this slot. */
  | {
      readonly code: 'forum_seats_too_few';
      readonly sessions: readonly SessionId[];
      readonly seats: number;
      readonly capacity: number;
    }
  /** Longer than a lunch, between two entries of a day. */
  | {
      readonly code: 'long_gap';
      readonly from: LocalDateTime;
      readonly to: LocalDateTime;
      readonly minutes: number;
    };

/** What there is to say about a programme. */
export interface ProgrammeCheck {
  readonly problems: readonly ProgrammeProblem[];
  readonly warnings: readonly ProgrammeWarning[];
}

/** The whole programme is refused, with everything that is wrong with it. */
export type ProgrammeImpossible = Refusal<'programme_impossible'> & {
  /** At least one. */
  readonly problems: readonly ProgrammeProblem[];
};

/** The sessions a finding is about. */
export function sessionsAbout(finding: ProgrammeProblem | ProgrammeWarning): readonly SessionId[] {
  if ('sessions' in finding) return finding.sessions;
  if ('other' in finding) return [finding.session, finding.other];
  return 'session' in finding ? [finding.session] : [];
}
