import type { Instant } from '@netzwerkstatt/domain';
import { staffOfSachsen } from '../cast/staff.ts';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent } from './story-event.ts';

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
    async happen({ tx, person: known }) {
      const { event } = running(cast, story);
      const certificates = await tx.certificates.forEvent(event.id);
      const people = await tx.people.getMany(certificates.flatMap(({ person }) => person ?? []));
      const [chosen] = people.toSorted((a, b) => (a.email < b.email ? -1 : 1));
      if (chosen === undefined) throw new Error('nobody has a certificate yet');
      const { id: by } = await known(staffOfSachsen.land.email);
      for (const module of modules) await tx.histories.recognise({ person: chosen.id, module, at, by, reason });
    },
  };
}
