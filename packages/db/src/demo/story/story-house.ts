import {
  type Action,
  authorise,
  type CertificateDependencies,
  createDecide,
  type Grant,
  type LandTransaction,
  landOf,
  type Permit,
  type Person,
  type SeatDependencies,
  type Target,
} from '@netzwerkstatt/application';
import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { EmailAddress, Instant, LandCode, Result } from '@netzwerkstatt/domain';
import { createStoryClock, type StoryClock } from './story-clock.ts';

/** What a story is told with: the use cases of the house, in one transaction and at the time of the story. */
export interface StoryHouse {
  readonly deps: SeatDependencies & CertificateDependencies;
  readonly land: LandProfile;
  readonly clock: StoryClock;
  /** For what only the house itself writes. */
  readonly tx: LandTransaction;
  person(email: EmailAddress): Promise<Person>;
  /** What somebody is allowed to do; a story in which somebody does what they may not is wrong. */
  permit<A extends Action>(person: Person, action: A, target: Omit<Target, 'land'>): Promise<Permit<A>>;
}

export function createStoryHouse(
  deps: CertificateDependencies,
  code: LandCode,
  tx: LandTransaction,
  start: Instant,
): StoryHouse {
  const clock = createStoryClock(start);
  // A story is told as a whole or not at all, so its use cases share the one transaction there is.
  const inStory = {
    ...deps,
    clock,
    store: { inLand: <T>(_: LandCode, work: (tx: LandTransaction) => Promise<T>) => work(tx) },
  };
  const grants = new Map<string, readonly Grant[]>();
  return {
    deps: { ...inStory, decide: createDecide(inStory) },
    land: landOf(deps, code),
    clock,
    tx,

    async person(email) {
      const person = await tx.people.findByEmail(email);
      if (person === undefined) throw new Error(`nobody in the story has the address ${email}`);
      return person;
    },

    async permit(person, action, target) {
      const known = grants.get(person.id) ?? (await tx.people.grantsOf(person.id));
      grants.set(person.id, known);
      const actor = { kind: 'person', land: code, personId: person.id, grants: known } as const;
      const permit = authorise(actor, action, { land: code, ...target }, clock.now());
      if (permit === undefined) throw new Error(`${person.email} may not do ${action}`);
      return permit;
    },
  };
}

/** The value of what must have worked out. */
export function told<T, R extends { readonly code: string }>(result: Result<T, R>): T {
  if (result.ok) return result.value;
  throw new Error(`the story was refused: ${JSON.stringify(result.refusal)}`);
}
