import { neighboursOf } from '@netzwerkstatt/catalogue';
import {
  type LocalDate,
  type LocalDateTime,
  ok,
  type Place,
  type Refusal,
  type Result,
  refuse,
  type SessionRoom,
  type Weekday,
} from '@netzwerkstatt/domain';
import { type DateProposal, proposeDates } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { CheckedDates } from '../desk/check-dates.ts';
import { reachOf } from '../desk/reach-of.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { PlanningSession } from '../ports/index.ts';
import { othersIn } from './find-plan-conflicts.ts';
import { planOf } from './planned-event.ts';

/** When a draft could be, as somebody asks. */
export interface DraftWish {
  /** Both inclusive. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weekdays: readonly Weekday[];
  /** Times of day: `09:00`. */
  readonly beginsAt: readonly string[];
  readonly lengthMinutes: number;
}

/** A date on which a draft could be, with what speaks for and against it in the shape of a check. */
export interface ProposedDate extends CheckedDates {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly room?: SessionRoom;
}

/** More than somebody compares. */
const MAX_PROPOSALS = 12;

/** The dates on which a draft could be: its trainers are free, and so is a room of its place that is large enough. */
export async function proposeForDraft(
  deps: Dependencies,
  permit: Permit<'event.edit'>,
  wish: DraftWish,
): Promise<Result<readonly ProposedDate[], Refusal<'event_not_found'>>> {
  const { land: code } = permit.target;
  const land = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const event = await tx.events.get(eventOf(permit));
    if (event === undefined) return refuse({ code: 'event_not_found' });
    const { networks: drafts, events = [] } = reachOf(permit, now);
    const around = await tx.planning.sessionsBetween({ from: wish.from, to: wish.to, drafts, events });
    const place = event.place && (await tx.places.get(event.place));
    const plan = await planOf(tx, event);
    const proposals = proposeDates(
      { ...wish, event: plan.event, timeZone: land.timeZone, rooms: place ? roomsFor(place, event.capacity) : [] },
      {
        now,
        days: {
          holidays: { rules: land.publicHolidays },
          schoolHolidays: land.schoolHolidays,
          habits: land.professionHabits,
        },
        surroundings: {
          sessions: around,
          planningDates: await tx.planning.planningDates(wish.from, wish.to),
          areNeighbours: (a, b) => neighboursOf(land, a).includes(b),
        },
      },
    );
    return ok(proposals.slice(0, MAX_PROPOSALS).map((it) => proposedDate(it, around)));
  });
}

/** Large enough and open, the smallest first: the hall stays free for those who need it. */
function roomsFor({ rooms }: Place, capacity: number): readonly SessionRoom[] {
  return rooms
    .filter((room) => !room.isClosed && room.capacity >= capacity)
    .toSorted((a, b) => a.capacity - b.capacity)
    .map(({ id, name }) => ({ id, name }));
}

function proposedDate(
  { startsAt, endsAt, room, ...said }: DateProposal,
  around: readonly PlanningSession[],
): ProposedDate {
  const findings = said.findings.map((it) => ({ ...it, sessionIndex: 0 }));
  const conflicts = said.conflicts.map((it) => ({ ...it, sessionIndex: 0 }));
  const needsReason = findings.some(({ weight }) => weight === 'needs_reason');
  return {
    startsAt,
    endsAt,
    ...(room && { room }),
    dates: ok({ findings, needsReason }),
    conflicts,
    others: othersIn(conflicts, around),
  };
}
