import type { Event, Instant, PersonId } from '@netzwerkstatt/domain';
import { type EventReference, holdsSeat, isActive } from '@netzwerkstatt/registration';
import type { HistoryStore, PersonHistory, Recognition, RegisteredEvent } from '../../ports/index.ts';
import { firstDay, firstStart, lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memoryHistories(land: LandData): HistoryStore {
  return {
    // Transactions run one after the other here: whoever runs holds every lock.
    async lock() {},
    of: async (people, now) => new Map(people.map((person) => [person, historyOf(land, person, now)])),
    async recognise(recognition) {
      const key = `${recognition.person} ${recognition.module}`;
      const before = land.recognitions.get(key);
      if (before === undefined || isMore(recognition, before)) land.recognitions.set(key, recognition);
    },
    async forgetRecognised(request) {
      const gone = [...land.recognitions].filter(([, it]) => it.request === request);
      for (const [key] of gone) land.recognitions.delete(key);
      return gone.map(([, { module }]) => module).toSorted();
    },
    recognitionsOf: async (person) =>
      [...land.recognitions.values()].filter((it) => it.person === person).toSorted(by(({ module }) => module)),
  };
}

function isMore(after: Recognition, before: Recognition): boolean {
  return before.teachingUnits !== undefined && (after.teachingUnits ?? Infinity) > before.teachingUnits;
}

function historyOf(land: LandData, person: PersonId, now: Instant): PersonHistory {
  const grants = land.grants.get(person) ?? [];
  const inForce = grants.filter(({ until }) => until === undefined || until > now);
  return {
    certified: certified(land, person),
    recognised: [...land.recognitions.values()]
      .filter((it) => it.person === person && it.teachingUnits === undefined)
      .map(({ module }) => module)
      .toSorted(),
    registered: registered(land, person, now),
    roles: [...new Set(inForce.map(({ role }) => role))].toSorted(),
    leads: [...land.circles.values()]
      .filter(({ lead, status }) => lead === person && status !== 'completed')
      .map(({ event }) => event)
      .toSorted(),
  };
}

function certified(land: LandData, person: PersonId): PersonHistory['certified'] {
  return [...land.certificates.values()]
    .flatMap(({ record }) => {
      const { document, status } = record.certificate;
      const event = record.event && land.events.get(record.event)?.event;
      const isMeant = record.person === person && status === 'issued' && document.kind === 'attendance';
      return isMeant && document.module && event ? [{ module: document.module.code, run: referenceTo(event) }] : [];
    })
    .toSorted(
      by(
        ({ module }) => module,
        ({ run }) => run.startsOn,
        ({ run }) => run.id,
      ),
    );
}

function registered(land: LandData, person: PersonId, now: Instant): readonly RegisteredEvent[] {
  return [...land.registrations.values()]
    .flatMap(({ registration, event: id }): RegisteredEvent[] => {
      const event = land.events.get(id)?.event;
      if (registration.personId !== person || event === undefined) return [];
      if (!isActive(registration) || registration.status === 'requested' || lastEnd(event) <= now) return [];
      const module = event.moduleVersion && land.modules.get(event.moduleVersion)?.content.code;
      const forums = land.forumChoices.get(registration.id)?.forums ?? [];
      return [{ event, ...(module && { module }), hasPlace: holdsSeat(registration), forums }];
    })
    .toSorted(
      by(
        ({ event }) => firstStart(event),
        ({ event }) => event.id,
      ),
    );
}

function referenceTo(event: Event): EventReference {
  return { id: event.id, slug: event.slug, title: event.title, startsOn: firstDay(event) };
}
