import type { House } from '@netzwerkstatt/api';
import { type Clock, createDecide, createTargets, type Dependencies, type Store } from '@netzwerkstatt/application';
import { landProfiles } from '@netzwerkstatt/catalogue/lands';
import type { LandCode } from '@netzwerkstatt/domain';
import { createLinks } from '@netzwerkstatt/mail';
import type { ClosablePrinter } from './printer.ts';
import { systemRandom } from './random.ts';

/** Puts the house together from its parts. */
export function createHouse(parts: {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
  readonly printer: ClosablePrinter;
  readonly origins: ReadonlyMap<LandCode, string>;
}): House {
  const deps: Dependencies = {
    store: parts.store,
    clock: parts.clock,
    random: systemRandom,
    links: createLinks(parts.secret),
    lands: new Map(landProfiles.map((it) => [it.code, it])),
  };
  return {
    ...deps,
    decide: createDecide(deps),
    targets: createTargets(deps),
    printer: parts.printer,
    publicOrigin(land) {
      const origin = parts.origins.get(land);
      if (origin === undefined) throw new Error(`${land} is not public under any address`);
      return origin;
    },
  };
}
