import type { Event, EventId, Instant } from '@netzwerkstatt/domain';
import { type AllocationStore, appliedStatuses, type PastWishes, type RegistrationRecord } from '../../ports/index.ts';
import { firstStart, lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { countIn, events, isReached } from './memory-events.ts';
import { backwards, by } from './order.ts';

export function memoryAllocations(land: LandData): AllocationStore {
  const runsOf = (event: EventId) => [...land.allocationRuns.values()].filter((it) => it.event === event);
  const isOver = (event: EventId, endedBy: Instant) => {
    const stored = land.events.get(event);
    return stored !== undefined && lastEnd(stored.event) <= endedBy;
  };

  return {
    lot: async (event) => land.allocationLots.get(event),

    async commitLot(event, lot) {
      const standing = land.allocationLots.get(event) ?? lot;
      land.allocationLots.set(event, standing);
      return standing;
    },

    async revealLot(event, at) {
      const lot = land.allocationLots.get(event);
      if (lot !== undefined) land.allocationLots.set(event, { ...lot, revealedAt: at });
    },

    async addRun(run) {
      if (runsOf(run.event).some(({ number }) => number === run.number)) {
        throw new Error(`event ${run.event} has a run ${run.number}`);
      }
      land.allocationRuns.set(run.id, run);
    },

    latestRun: async (event) => runsOf(event).toSorted((one, other) => other.number - one.number)[0],
    releasedRun: async (event) => runsOf(event).find(({ released }) => released !== undefined),

    async saveRun(run, expectedRevision) {
      const stored = land.allocationRuns.get(run.id);
      if (stored?.revision !== expectedRevision) return false;
      const others = runsOf(run.event).filter(({ id }) => id !== run.id);
      if (run.released && others.some(({ released }) => released !== undefined)) {
        throw new Error(`event ${run.event} has a released run`);
      }
      const { overrides, released, revision } = run;
      land.allocationRuns.set(run.id, { ...stored, overrides, revision, ...(released && { released }) });
      return true;
    },

    async askForPriority(registration, asks) {
      if (asks) land.priorityRequests.set(registration, true);
      else land.priorityRequests.delete(registration);
    },

    async priorityRequests(event) {
      const ids = [...land.priorityRequests.keys()];
      return new Set(ids.filter((id) => land.registrations.get(id)?.event === event));
    },

    async forgetPriority(endedBy) {
      for (const id of land.priorityRequests.keys()) {
        const event = land.registrations.get(id)?.event;
        if (event !== undefined && isOver(event, endedBy)) land.priorityRequests.delete(id);
      }
      for (const [id, run] of land.allocationRuns) {
        if (!isOver(run.event, endedBy)) continue;
        const applications = run.input.applications.map((it) => ({ ...it, asksForPriority: false }));
        land.allocationRuns.set(id, { ...run, input: { ...run.input, applications }, isForgotten: true });
      }
    },

    async pastWishes(event, people, span) {
      const past = new Map<(typeof people)[number], PastWishes>();
      for (const person of people) {
        const records = [...land.registrations.values()].filter(
          (it) => it.registration.personId === person && it.event !== event && isComparable(land, it.event, event),
        );
        const wishes = wishesOf(land, records, span);
        if (wishes !== undefined) past.set(person, wishes);
      }
      return past;
    },

    async comparableEvents(id, reach, limit) {
      const reached = events(land).filter((it) => isReached(it, reach) && isComparable(land, it.id, id));
      return reached
        .filter(({ status }) => status !== 'draft')
        .toSorted(backwards(by(firstStart, ({ id }: Event) => id)))
        .map((it) => ({
          event: it.id,
          title: it.title,
          startsAt: firstStart(it),
          applications: appliedStatuses.reduce((sum, status) => sum + countIn(land, it.id, status), 0),
        }))
        .filter(({ applications }) => applications > 0)
        .slice(0, limit);
    },
  };
}

function isComparable(land: LandData, one: EventId, other: EventId): boolean {
  const [a, b] = [land.events.get(one)?.event, land.events.get(other)?.event];
  if (a === undefined || b === undefined) return false;
  const codeOf = ({ moduleVersion }: typeof a) => moduleVersion && land.modules.get(moduleVersion)?.content.code;
  return codeOf(b) === undefined ? codeOf(a) === undefined && a.kind === b.kind : codeOf(a) === codeOf(b);
}

function wishesOf(
  land: LandData,
  records: readonly RegistrationRecord[],
  { since, now }: { readonly since: Instant; readonly now: Instant },
): PastWishes | undefined {
  let refusedBefore = 0;
  let lastParticipationAt: Instant | undefined;
  for (const { registration, event: id } of records) {
    const stored = land.events.get(id);
    if (stored === undefined) continue;
    const startsAt = firstStart(stored.event);
    const wasRefused = registration.status === 'refused' && registration.refusedAt >= since;
    const waitedInVain = registration.status === 'waitlisted' && startsAt >= since && startsAt <= now;
    if (wasRefused || waitedInVain) refusedBefore += 1;
    const tookPart = registration.status === 'confirmed' && lastEnd(stored.event) <= now;
    if (tookPart && (lastParticipationAt === undefined || startsAt > lastParticipationAt))
      lastParticipationAt = startsAt;
  }
  if (refusedBefore === 0 && lastParticipationAt === undefined) return undefined;
  return { refusedBefore, ...(lastParticipationAt && { lastParticipationAt }) };
}
