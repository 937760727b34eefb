import type { Event, EventId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { ProgrammeQuery } from '../../ports/index.ts';
import { aSessionOn } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

/** A search that narrows by nothing. */
export const everything: ProgrammeQuery = {
  text: '',
  kinds: [],
  regions: [],
  formats: [],
  professions: [],
  networks: [],
  onlyWithSeats: false,
  now: TEST_NOW,
  offset: 0,
  limit: 20,
};

/** A scene with what every test of the programme does. */
export async function openProgramme(create: CreateStore) {
  const scene = await openScene(create);
  return {
    ...scene,
    search: (wanted: Partial<ProgrammeQuery>) =>
      scene.inLand((tx) => tx.programme.search({ ...everything, ...wanted })),
    /** Ids of the hits, in order. */
    async find(wanted: Partial<ProgrammeQuery>): Promise<readonly EventId[]> {
      const { events } = await scene.inLand((tx) => tx.programme.search({ ...everything, ...wanted }));
      return events.map(({ event }) => event.id);
    },
    on: (day: string, wanted: Partial<Event> = {}) => scene.savedEvent({ sessions: [aSessionOn(day)], ...wanted }),
  };
}
