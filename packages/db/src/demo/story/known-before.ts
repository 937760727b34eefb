import type { Person } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import { staffOfSachsen } from '../cast/staff.ts';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent } from './story-event.ts';
import type { StoryHouse } from './story-house.ts';

/**
 * Somebody who has a certificate of an event learned these modules elsewhere before, and the office of the Land
 * recognises them: the first of them by address.
 */
export function knownBefore(
  cast: Cast,
  story: StoryEvent,
  modules: readonly string[],
  reason: string,
  at: Instant,
): Deed {
  return {
    at,
    async happen(house) {
      const { tx, person: known } = house;
      const [chosen] = await certifiedAt(house, cast, story);
      if (chosen === undefined) throw new Error('nobody has a certificate yet');
      const { id: by } = await known(staffOfSachsen.land.email);
      for (const module of modules) await tx.histories.recognise({ person: chosen.id, module, at, by, reason });
    },
  };
}

/** Who has a certificate of an event, by address. */
export async function certifiedAt({ tx }: StoryHouse, cast: Cast, story: StoryEvent): Promise<readonly Person[]> {
  const { event } = running(cast, story);
  const certificates = await tx.certificates.forEvent(event.id);
  const people = await tx.people.getMany(certificates.flatMap(({ person }) => person ?? []));
  return people.toSorted((a, b) => (a.email < b.email ? -1 : 1));
}
