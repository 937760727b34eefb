import {
  type Instant,
  instantAt,
  type LocalDate,
  type LocalDateTime,
  MINUTE_MS,
  type SessionRoom,
  type TimeZone,
  type Weekday,
} from '@netzwerkstatt/domain';
import { addDays, daysBetween, weekdayOf } from '../calendar-day.ts';
import { findConflicts, isImpossible } from '../conflicts/find-conflicts.ts';
import type { PlannedEvent, SessionInPlan } from '../conflicts/planned-session.ts';
import type { SessionConflict } from '../conflicts/session-conflicts.ts';
import type { Surroundings } from '../conflicts/surroundings.ts';
import { type DaysContext, type Finding, findingsAbout } from '../sessions/findings-about.ts';
import { resolveSessionTime } from '../sessions/session-time.ts';
import { toInstant, toLocalDateTime } from '../to-instant.ts';
import { burdenOf } from './burden.ts';

/** What somebody looks for: „ein Nachmittag im März, dienstags oder mittwochs“. */
export interface DateWish {
  /** Whom and what it is for, and who teaches; its own sessions do not stand in its way. */
  readonly event: PlannedEvent;
  /** First and last day, both inclusive; at most {@link MAX_PROPOSAL_DAYS} apart. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weekdays: readonly Weekday[];
  /** Times of day at which it could begin: `09:00`. */
  readonly beginsAt: readonly string[];
  /** From the start to the end, breaks included. */
  readonly lengthMinutes: number;
  readonly timeZone: TimeZone;
  /** Rooms it could be in, the dearest first; absent or empty: it needs none that could be taken. */
  readonly rooms?: readonly SessionRoom[];
}

/** A date on which it could be, with everything that speaks for and against it. */
export interface DateProposal {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  /** The first of the wished rooms that is free then. */
  readonly room?: SessionRoom;
  readonly findings: readonly Finding[];
  readonly conflicts: readonly ProposalConflict[];
}

/** What gets in the way of a proposed date, which is the only session there is: so it needs no index. */
export type ProposalConflict = SessionConflict extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'sessionIndex'>
    : never
  : never;

/** What a date is held against. */
export interface ProposalContext {
  readonly days: Omit<DaysContext, 'professions'>;
  readonly surroundings: Surroundings;
  readonly now: Instant;
}

/** More than a year is no plan. */
export const MAX_PROPOSAL_DAYS = 370;

/**
 * When something could be: the dates on which nothing makes it impossible, the ones with the least against them first,
 * then the earlier ones. Dates in the past, and times that clocks skip, are none.
 *
 * @throws RangeError when the span is reversed or too long, a time is none, or the length is not a whole number from 1 on.
 */
export function proposeDates(wish: DateWish, context: ProposalContext): readonly DateProposal[] {
  assertWish(wish);
  const proposals: DateProposal[] = [];
  for (let day = wish.from; day <= wish.to; day = addDays(day, 1)) {
    if (!wish.weekdays.includes(weekdayOf(day))) continue;
    for (const clock of wish.beginsAt) {
      const proposal = proposalAt(`${day}T${clock}` as LocalDateTime, wish, context);
      if (proposal !== undefined) proposals.push(proposal);
    }
  }
  return proposals
    .map((proposal) => ({ proposal, burden: burdenOf(proposal) }))
    .toSorted((a, b) => a.burden - b.burden || (a.proposal.startsAt < b.proposal.startsAt ? -1 : 1))
    .map(({ proposal }) => proposal);
}

function proposalAt(startsAt: LocalDateTime, wish: DateWish, context: ProposalContext): DateProposal | undefined {
  const { timeZone, lengthMinutes, event, rooms = [] } = wish;
  const start = toInstant(startsAt, timeZone);
  if (!start.ok || start.value.instant <= context.now) return undefined;
  const end = instantAt(Date.parse(start.value.instant) + lengthMinutes * MINUTE_MS);
  const time = resolveSessionTime({ startsAt, endsAt: toLocalDateTime(end, timeZone), timeZone });
  if (!time.ok) return undefined;
  const { endsAt } = time.value;
  const planned = (room?: SessionRoom): SessionInPlan => ({
    startsAt,
    endsAt,
    timeZone,
    status: 'planned',
    ...(room && { room }),
  });
  for (const room of rooms.length === 0 ? [undefined] : rooms) {
    const conflicts = findConflicts([{ event, session: planned(room) }], context.surroundings);
    if (conflicts.some(isImpossible)) continue;
    const findings = findingsAbout(time.value, { ...context.days, professions: event.targetProfessions });
    return {
      startsAt,
      endsAt,
      ...(room && { room }),
      findings,
      conflicts: conflicts.map(({ sessionIndex: _, ...conflict }) => conflict),
    };
  }
  return undefined;
}

function assertWish({ from, to, beginsAt, lengthMinutes }: DateWish): void {
  const days = daysBetween(from, to);
  if (days < 0 || days > MAX_PROPOSAL_DAYS) throw new RangeError('a span of days is neither reversed nor too long');
  if (!beginsAt.every((it) => /^([01]\d|2[0-3]):[0-5]\d$/.test(it))) throw new RangeError('not a time of day');
  if (!Number.isInteger(lengthMinutes) || lengthMinutes < 1)
    throw new RangeError('a length is whole minutes, from 1 on');
}
