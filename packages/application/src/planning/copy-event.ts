import {
  dateOf,
  type Event,
  type EventId,
  type EventSession,
  type Instant,
  type LocalDate,
  type LocalDateTime,
  ok,
  type Refusal,
  type Result,
  refuse,
  type SessionId,
  type TimeZone,
} from '@netzwerkstatt/domain';
import { addDays, correspondingDay, daysBetween, importInstant, toLocalDateTime } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import { freeSlug } from '../desk/slug.ts';
import type { Random } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';

/**
 * Begins next year's event with this one's: a draft with everything but the people. Every date is on the weekday of its
 * month that it had; dates less than four weeks apart keep their distance. Dates that were cancelled are not copied.
 *
 * @param year - The year of the first date; it stands in the draft, to be changed like everything else.
 */
export async function copyEvent(
  deps: Dependencies,
  permit: Permit<'event.create'>,
  year: number,
): Promise<Result<Event, Refusal<'event_not_found'>>> {
  const { land: code } = permit.target;
  const { timeZone } = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const source = await tx.events.get(eventOf(permit));
    if (source === undefined) return refuse({ code: 'event_not_found' });
    const held = source.sessions.filter(({ status }) => status === 'planned');
    const [first = source.sessions[0]] = held;
    if (first === undefined) throw new Error(`event ${source.id} has no session`);
    const firstDay = correspondingDay(dateOf(first.startsAt), year);
    const slug = await freeSlug(firstDay, source.title, async (it) => (await tx.events.findBySlug(it)) !== undefined);
    const copy = copied(source, held.length > 0 ? held : [first], year, timeZone, deps.random, now);
    const event: Event = { ...copy, id: deps.random.id<EventId>(), slug, revision: 1, status: 'draft' };
    await tx.events.save(event, undefined, now);
    const asked = await tx.questions.forEvent(source.id);
    if (asked !== undefined) {
      const questions = asked.questions.filter(({ isRetired }) => !isRetired);
      await tx.questions.save(event.id, { ...asked, questions, revision: 1 }, 0);
    }
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'event.create',
        target: { kind: 'event', id: event.id },
        event: event.id,
        facts: { copyOf: source.id },
      },
    ]);
    return ok(event);
  });
}

/** The series is left behind with its rule: its days belong to the year they were counted in. */
function copied(
  source: Event,
  sessions: readonly EventSession[],
  year: number,
  timeZone: TimeZone,
  random: Random,
  now: Instant,
): Omit<Event, 'id' | 'slug' | 'revision' | 'status'> {
  const { kind, title, localTitles, summary, description, network, region, format, venue, place } = source;
  const { targetProfessions, eligibility, moduleVersion, admission, substitutes, capacity } = source;
  const shifts = shiftsTo(year, sessions);
  const deadline = (instant: Instant) => {
    const moved = later(toLocalDateTime(instant, timeZone), shifts[0] ?? 0);
    return importInstant(moved, timeZone).instant;
  };
  return {
    kind,
    title,
    ...(localTitles !== undefined && { localTitles }),
    summary,
    description,
    ...(network !== undefined && { network }),
    ...(region !== undefined && { region }),
    format,
    ...(venue !== undefined && { venue }),
    ...(place !== undefined && { place }),
    targetProfessions,
    ...(eligibility !== undefined && { eligibility }),
    ...(moduleVersion !== undefined && { moduleVersion }),
    admission,
    ...(substitutes !== undefined && { substitutes }),
    capacity,
    registrationOpensAt: deadline(source.registrationOpensAt),
    registrationClosesAt: deadline(source.registrationClosesAt),
    sessions: sessions.map(({ ruleDay: _, isByHand: __, ...session }, index) => ({
      ...session,
      id: random.id<SessionId>(),
      startsAt: later(session.startsAt, shifts[index] ?? 0),
      endsAt: later(session.endsAt, shifts[index] ?? 0),
      status: 'planned',
      sequence: 0,
      revisedAt: now,
    })),
  };
}

const FOUR_WEEKS = 28;

/** By how many days each date moves. What lies close together is one thing, which moves as a whole. */
function shiftsTo(year: number, sessions: readonly EventSession[]): readonly number[] {
  const days = sessions.map(({ startsAt }) => dateOf(startsAt));
  const years = year - yearOf(days[0]);
  const shifts: number[] = [];
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    const isClose = before !== undefined && Math.abs(daysBetween(before, day)) < FOUR_WEEKS;
    const kept = isClose ? shifts[index - 1] : undefined;
    shifts.push(kept ?? daysBetween(day, correspondingDay(day, yearOf(day) + years)));
  }
  return shifts;
}

function yearOf(day: LocalDate | undefined): number {
  return Number(day?.slice(0, 4));
}

/** The same time of day so many days later. */
function later(time: LocalDateTime, days: number): LocalDateTime {
  return `${addDays(time.slice(0, 10) as LocalDate, days)}${time.slice(10)}` as LocalDateTime;
}
