import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type Instant, type LocalDateTime, ok, type PollOptionId, type Result, refuse } from '@netzwerkstatt/domain';
import type { PollOption, SessionProblem } from '@netzwerkstatt/scheduling';
import { checkIn } from '../desk/check-event.ts';
import type { Random } from '../ports/index.ts';
import type { OpenPollRefusal } from './poll-refusals.ts';

/** A date as somebody writes it. */
export interface OptionDraft {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

/** One date is no question. */
export const LEAST_OPTIONS = 2;

/**
 * The dates of a poll in their order, if each of them could take place.
 *
 * @param teachingMinutes - Of the event; a date must be long enough for it.
 */
export function pollOptions(
  drafts: readonly OptionDraft[],
  teachingMinutes: number,
  land: LandProfile,
  random: Random,
  now: Instant,
): Result<readonly PollOption<PollOptionId>[], OpenPollRefusal> {
  if (drafts.length < LEAST_OPTIONS) return refuse({ code: 'poll_options_too_few', least: LEAST_OPTIONS });
  const double = drafts.findIndex((it, index) => drafts.findIndex((other) => isSame(it, other)) < index);
  if (double !== -1) return refuse({ code: 'poll_option_double', optionIndex: double });
  const problems = drafts.flatMap((draft, sessionIndex): SessionProblem[] => {
    const session = { ...draft, timeZone: land.timeZone, teachingMinutes, status: 'planned' as const };
    const checked = checkIn(land, [session], now);
    if (checked.ok) return [];
    return checked.refusal.problems.map((problem) => ({ ...problem, sessionIndex }) as SessionProblem);
  });
  if (problems.length > 0) return refuse({ code: 'sessions_impossible', problems });
  return ok(
    drafts
      .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
      .map(({ startsAt, endsAt }) => ({ id: random.id<PollOptionId>(), startsAt, endsAt, timeZone: land.timeZone })),
  );
}

function isSame(a: OptionDraft, b: OptionDraft): boolean {
  return a.startsAt === b.startsAt && a.endsAt === b.endsAt;
}
