import type { Event, EventId, LocalDate, PersonId, PlanningDate } from '@netzwerkstatt/domain';
import { holdsSeat } from '@netzwerkstatt/registration';
import { addDays } from '@netzwerkstatt/scheduling';
import type { PlanningEvent, PlanningQuery, PlanningSession, PlanningStore } from '../../ports/index.ts';
import { lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { events } from './memory-events.ts';
import { by } from './order.ts';

export function memoryPlanning(land: LandData): PlanningStore {
  return {
    async sessionsBetween(query) {
      return events(land)
        .filter((it) => isInPlan(it, query))
        .flatMap((it) => sessionsOf(land, it, query))
        .toSorted(
          by(
            ({ session }) => session.startsAt,
            ({ session }) => session.endsAt,
            ({ session }) => session.id,
          ),
        );
    },

    async participantsOf(ids) {
      const seated = [...land.registrations.values()].filter(
        ({ event, registration }) => ids.includes(event) && holdsSeat(registration),
      );
      const byEvent = new Map<EventId, Set<PersonId>>();
      for (const { event, registration } of seated) {
        byEvent.set(event, (byEvent.get(event) ?? new Set()).add(registration.personId));
      }
      return byEvent;
    },

    trainersOf: async (event) => trainersOf(land, event),

    async planningDates(from, to) {
      return [...land.planningDates.values()]
        .filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from)
        .toSorted(
          by<PlanningDate>(
            ({ firstDay }) => firstDay,
            ({ title }) => title,
            ({ id }) => id,
          ),
        );
    },

    getPlanningDate: async (id) => land.planningDates.get(id),

    async savePlanningDate(date) {
      land.planningDates.set(date.id, date);
    },

    async deletePlanningDate(id) {
      land.planningDates.delete(id);
    },

    // Whoever runs holds every lock.
    lock: async () => {},
  };
}

function isInPlan(event: Event, { drafts, events: single = [] }: PlanningQuery): boolean {
  if (event.status !== 'draft' || drafts === 'all' || single.includes(event.id)) return true;
  return event.network !== undefined && drafts.includes(event.network);
}

function sessionsOf(land: LandData, event: Event, { from, to }: PlanningQuery): readonly PlanningSession[] {
  const planned = planningEvent(land, event);
  return event.sessions
    .filter(({ startsAt, endsAt }) => startsAt < dayAfter(to) && endsAt > `${from}T00:00`)
    .filter(({ endsAt }) => endsAt < `${addDays(to, 31)}T00:00`)
    .map((session) => ({ event: planned, session }));
}

function dayAfter(day: LocalDate): string {
  return `${day}T24:00`;
}

function planningEvent(land: LandData, event: Event): PlanningEvent {
  const { id, slug, title, kind, format, network, targetProfessions, capacity, status, revision } = event;
  const region = event.region ?? (network && land.networks.get(network)?.region);
  return {
    id,
    slug,
    title,
    kind,
    format,
    ...(network !== undefined && { network }),
    ...(region !== undefined && { region }),
    targetProfessions,
    capacity,
    trainers: trainersOf(land, id),
    status,
    revision,
  };
}

function trainersOf(land: LandData, id: EventId): PlanningEvent['trainers'] {
  const event = events(land).find((it) => it.id === id);
  if (event === undefined) return [];
  const isOver = lastEnd(event);
  return [...land.grants]
    .filter(([, grants]) =>
      grants.some(({ role, scope, until = isOver }) => role === 'trainer' && scope.id === id && until >= isOver),
    )
    .flatMap(([person]) => land.people.get(person) ?? [])
    .map((it) => ({ id: it.id, name: `${it.givenName} ${it.familyName}` }))
    .toSorted(by((it) => it.id));
}
