import type { PersonId } from '@netzwerkstatt/domain';
import type { SeriesException, SeriesResult, SeriesRun, SeriesStore } from '../../ports/index.ts';
import { firstStart } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';
import { by } from './order.ts';

export function memorySeries(land: LandData): SeriesStore {
  const isMeant = (people: readonly PersonId[] | undefined, person: PersonId) => people?.includes(person) ?? true;
  return {
    async runs(modules, people) {
      return [...land.registrations.values()]
        .flatMap(({ registration: { id, personId, status }, event: eventId }): SeriesRun[] => {
          const event = land.events.get(eventId)?.event;
          const taught = event?.moduleVersion && land.modules.get(event.moduleVersion)?.content;
          if (event === undefined || taught === undefined || !modules.includes(taught.code)) return [];
          const { code: module, teachingUnits: moduleUnits } = taught;
          const isHeld = event.status === 'published' || event.status === 'closed';
          if (status !== 'confirmed' || !isHeld || !isMeant(people, personId)) return [];
          const attended = [...land.attendance.values()].filter(({ registration }) => registration === id);
          const minutes = new Map(attended.map((it) => [it.session, it.minutes]));
          return [{ person: personId, registration: id, event, module, moduleUnits, attended: minutes }];
        })
        .toSorted(
          by(
            ({ event }) => firstStart(event),
            ({ event }) => event.id,
            ({ registration }) => registration,
          ),
        );
    },

    recognised: async (modules, people) =>
      [...land.recognitions.values()]
        .filter(({ module, person }) => modules.includes(module) && isMeant(people, person))
        .map(({ person, module, teachingUnits }) => ({
          person,
          module,
          ...(teachingUnits !== undefined && { teachingUnits }),
        }))
        .toSorted(
          by(
            ({ person }) => person,
            ({ module }) => module,
          ),
        ),

    results: async (curricula, people) =>
      [...land.seriesResults.values()]
        .filter((it) => curricula.includes(it.curriculum) && isMeant(people, it.person))
        .toSorted(
          by(
            (it: SeriesResult) => it.at,
            (it) => it.id,
          ),
        ),
    async addResult(result) {
      land.seriesResults.set(result.id, result);
    },
    getResult: async (id) => land.seriesResults.get(id),
    async removeResult(id) {
      land.seriesResults.delete(id);
    },

    exceptions: async (curricula, people) =>
      [...land.seriesExceptions.values()]
        .filter((it) => curricula.includes(it.curriculum) && isMeant(people, it.person))
        .toSorted(
          by(
            (it: SeriesException) => it.proposedAt,
            (it) => it.id,
          ),
        ),
    getException: async (id) => land.seriesExceptions.get(id),
    async addException(exception) {
      const { id, person, curriculum, key } = exception;
      const standing = [...land.seriesExceptions.values()].filter(({ status }) => status !== 'declined');
      if (standing.some((it) => it.person === person && it.curriculum === curriculum && it.key === key)) return false;
      land.seriesExceptions.set(id, exception);
      return true;
    },
    async changeException(exception) {
      if (!land.seriesExceptions.has(exception.id)) return false;
      land.seriesExceptions.set(exception.id, exception);
      return true;
    },
  };
}
