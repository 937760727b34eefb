import type { Event } from '@netzwerkstatt/domain';
import { bookableSeats, openSeats } from '@netzwerkstatt/registration';
import type { ListedEvent, ProgrammeQuery, ProgrammeStore } from '../../ports/index.ts';
import { firstDay, firstStart, lastEnd } from '../../programme/event-times.ts';
import { hasSeats, narrowProgramme } from '../../programme/narrow-programme.ts';
import { eventSearchText } from '../../programme/search-text.ts';
import { likenessOfText, soughtWords } from '../../programme/sought-words.ts';
import type { LandData } from './land-data.ts';
import { countIn, events, seatsTaken } from './memory-events.ts';
import { by, page } from './order.ts';

export function memoryProgramme(land: LandData): ProgrammeStore {
  return {
    async search(query) {
      const { hits, facets } = narrowProgramme(find(land, query), query);
      return { total: hits.length, events: page(hits, query).map(({ event }) => listed(land, event)), facets };
    },

    async findEvent(slug) {
      const event = events(land).find((it) => it.slug === slug && it.status !== 'draft');
      return event && listed(land, event);
    },

    async runsOfModule(moduleCode, now) {
      const runs = events(land).filter(
        (it) => isListed(it) && firstStart(it) > now && moduleOf(land, it)?.code === moduleCode,
      );
      return runs.toSorted(byStart).map((event) => listed(land, event));
    },
  };
}

const byStart = by(firstStart, ({ id }: Event) => id);

function find(land: LandData, query: ProgrammeQuery) {
  const sought = soughtWords(query.text);
  return events(land)
    .filter((it) => isListed(it) && lastEnd(it) > query.now && beginsWithin(it, query))
    .flatMap((event) => {
      const answer = likenessOfText(sought, eventSearchText(event, surroundings(land, event)));
      if (answer === undefined) return [];
      const { kind, region, format, network, targetProfessions } = event;
      const places = { ...(region && { region }), ...(network && { network }) };
      return [
        {
          event,
          answer,
          kind,
          format,
          targetProfessions,
          ...places,
          hasSeats: hasSeats(occupied(land, event), query.now),
        },
      ];
    })
    .toSorted(
      by(
        ({ answer }) => (answer === 'exact' ? 0 : 1),
        ({ event }) => firstStart(event),
        ({ event }) => event.id,
      ),
    );
}

function isListed({ status, admission }: Event): boolean {
  return (status === 'published' || status === 'cancelled') && admission !== 'by_invitation';
}

function beginsWithin(event: Event, { from, to }: ProgrammeQuery): boolean {
  const day = firstDay(event);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function surroundings(land: LandData, event: Event) {
  const network = event.network && land.networks.get(event.network)?.name;
  const module = moduleOf(land, event);
  return { ...(network && { network }), ...(module && { module }) };
}

function moduleOf(land: LandData, event: Event) {
  return event.moduleVersion && land.modules.get(event.moduleVersion)?.content;
}

function listed(land: LandData, event: Event): ListedEvent {
  const module = moduleOf(land, event);
  return {
    ...(module && { moduleCode: module.code, moduleVersion: module.version }),
    ...occupied(land, event),
  };
}

function occupied(land: LandData, event: Event) {
  const taken = seatsTaken(land, event.id);
  const policy = land.policies.get(event.id) ?? openSeats;
  const keptFor = land.toldSeats.get(event.id)?.kept ?? [];
  const kept = keptFor.reduce((sum, { seats }) => sum + seats, 0);
  return {
    event,
    seatsTaken: taken,
    waiting: countIn(land, event.id, 'waitlisted'),
    freeForAll: Math.max(0, bookableSeats({ policy, capacity: event.capacity }) - taken - kept),
    keptFor,
  };
}
