import { saarland, sachsen } from '@netzwerkstatt/catalogue/lands';
import { type CertificateDocument, type EndedCertificate, readCertificateDocument } from '@netzwerkstatt/certificates';
import {
  type Ags,
  type EmailAddress,
  type Event,
  type LandCode,
  type Network,
  ok,
  type PersonId,
  type PersonName,
  refuse,
} from '@netzwerkstatt/domain';
import type { Actor, Grant, Target } from '../authorisation/actor.ts';
import { authorise, type Permit } from '../authorisation/authorise.ts';
import type { Action } from '../authorisation/vocabulary.ts';
import type { DesignDependencies } from '../designs/design-press.ts';
import type { Applicant, LandTransaction, OutgoingMail, Person, Store } from '../ports/index.ts';
import { createDecide, type SeatDependencies } from '../registration/decide.ts';
import { aFreshEvent, aNetwork, anApplicant, aPerson } from './builders.ts';
import { countingRandom } from './counting-random.ts';
import { createMemoryStore } from './memory/create-memory-store.ts';
import { movableClock } from './movable-clock.ts';
import { readableBadges } from './readable-badges.ts';
import { readableLinks } from './readable-links.ts';
import { readyPress } from './ready-press.ts';

export const LAND: LandCode = 'DE-SN' as LandCode;

/** A house in memory with one network, in which use cases are played through. */
export interface Stage {
  readonly deps: SeatDependencies & DesignDependencies;
  readonly clock: ReturnType<typeof movableClock>;
  readonly network: Network;
  /** Reads or writes what is kept, past every rule. */
  readonly kept: <T>(work: (tx: LandTransaction) => Promise<T>) => Promise<T>;
  /** Mails so far, oldest first. */
  readonly mails: () => Promise<readonly OutgoingMail[]>;
  readonly addEvent: (wanted?: Partial<Event>) => Promise<Event>;
  readonly addPerson: (wanted?: Partial<Person>) => Promise<Person>;
}

/** @param store - in memory, unless it is to be another one. */
export async function setStage(store: Store = createMemoryStore()): Promise<Stage> {
  const clock = movableClock();
  const base = {
    store,
    clock,
    random: countingRandom(),
    links: readableLinks(),
    lands: new Map([sachsen, saarland].map((it) => [it.code, it])),
  };
  const printer = {
    // Whatever the house composes has to be a document others can read.
    draw: async (document: CertificateDocument) => {
      const read = readCertificateDocument(document);
      if (!read.ok) return refuse({ code: 'cannot_draw' as const, detail: `no document at ${read.refusal.at}` });
      return ok({ file: new Uint8Array([37, 80, 68, 70]), sha256: 'a'.repeat(64) });
    },
    drawSpecimen: async ({ holder, kind }: CertificateDocument) =>
      ok(new TextEncoder().encode(`${kind} ${holder.givenName}`)),
    drawEnded: async (_: CertificateDocument, { status, on }: EndedCertificate) =>
      new TextEncoder().encode(`${status} ${on}`),
    unprintable: (text: string) => text.match(/🎉/g) ?? [],
  };
  const deps = {
    ...base,
    decide: createDecide(base),
    printer,
    press: readyPress,
    badges: readableBadges(),
    publicOrigin: () => 'https://netzwerkstatt.example',
    onFault: (error: unknown) => {
      throw error;
    },
  };
  const kept: Stage['kept'] = (work) => store.inLand(LAND, work);
  const network = aNetwork();
  await kept((tx) => tx.directory.saveNetwork(network));
  return {
    deps,
    clock,
    network,
    kept,
    mails: async () => {
      const { mails } = await kept((tx) => tx.mail.list({ text: '', offset: 0, limit: 1000 }));
      return mails.toReversed();
    },
    async addEvent(wanted = {}) {
      const event = aFreshEvent({ network: network.id, ...wanted });
      await kept((tx) => tx.events.save(event, undefined, clock.now()));
      return event;
    },
    async addPerson(wanted = {}) {
      const person = aPerson(wanted);
      await kept((tx) => tx.people.findOrAdd(person));
      return person;
    },
  };
}

export const guest: Actor = { kind: 'anyone', land: LAND };

export function person(personId: PersonId, grants: readonly Grant[] = []): Actor {
  return { kind: 'person', land: LAND, personId, grants };
}

/** A permit the table gives; a test that asks for one it does not give fails. */
export function permit<A extends Action>(
  actor: Actor,
  action: A,
  target: Omit<Target, 'land'>,
  stage: Stage,
): Permit<A> {
  const given = authorise(actor, action, { land: LAND, ...target }, stage.clock.now());
  if (given === undefined) throw new Error(`the table does not allow ${action}`);
  return given;
}

/** Somebody with a name and an address of their own. */
export function applicantNamed(name: string): Applicant {
  return anApplicant({
    givenName: name as PersonName,
    email: `${name.toLowerCase()}@example.org` as EmailAddress,
    region: '14713' as Ags,
  });
}
