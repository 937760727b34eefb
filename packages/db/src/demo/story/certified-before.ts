import { carryOverCertificate, type FormerCertificate } from '@netzwerkstatt/application';
import type { Instant } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { certifiedAt } from './known-before.ts';
import type { Cast, StoryEvent } from './story-event.ts';

/**
 * Somebody who has a certificate of an event, the last of them by address, had that of a curriculum before the house was
 * there; whatever they attended since then refreshes it.
 */
export function certifiedBefore(
  cast: Cast,
  story: StoryEvent,
  former: Omit<FormerCertificate, 'person'>,
  at: Instant,
): Deed {
  return {
    at,
    async happen(house) {
      const person = (await certifiedAt(house, cast, story)).at(-1);
      if (person === undefined) throw new Error('nobody has a certificate yet');
      const isNew = await carryOverCertificate(house.deps, house.tx, house.land, { ...former, person });
      if (!isNew) throw new Error(`${person.email} has one of ${former.curriculum} already`);
    },
  };
}
