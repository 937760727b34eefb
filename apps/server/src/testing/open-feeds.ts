import { aFreshEvent, aNetwork, aSessionOn } from '@netzwerkstatt/application/testing';
import type { EmailAddress, Event, NetworkId, RegistrationId } from '@netzwerkstatt/domain';
import { type Answered, LAND, type OpenDoor, openDoor } from './open-door.ts';
import { addPerson, cookieOf } from './sign-in.ts';

/** Somebody who registered as people do: by the form, and by the link in the mail that answered. */
export interface Guest {
  readonly registration: RegistrationId;
  /** Of the secret calendar, as it is now. */
  readonly path: () => Promise<string>;
  /** Calls a procedure with the link of the registration. */
  readonly answer: (procedure: 'withdraw' | 'accept' | 'decline' | 'chooseForums', input?: object) => Promise<void>;
}

/** A change of an event as the desk sends it. */
export type DeskDone =
  | { readonly procedure: 'cancel'; readonly kind: 'cancel' | 'restore' }
  | { readonly procedure: 'change'; readonly change: Readonly<Record<string, unknown>> };

const SECOND_MS = 1000;

/** A house with the network „leipzig“ and people who take part in its events. */
export async function openFeeds() {
  const door = await openDoor();
  const { house, clock } = door;
  const network = aNetwork({ slug: 'leipzig', mailbox: 'netzwerk@leipzig.example' as EmailAddress });
  await house.store.inLand(LAND, (tx) => tx.directory.saveNetwork(network));

  const lea = await addPerson(door);
  await house.store.inLand(LAND, (tx) => tx.people.grant(lea.id, { role: 'state', scope: { kind: 'land', id: LAND } }));
  const desk = await cookieOf(door, lea);

  /** Time goes on with every change, as it does in life. */
  const later = (): void => clock.moveOn(SECOND_MS);
  const save = async (event: Event): Promise<Event> => {
    later();
    const kept = await house.store.inLand(LAND, (tx) =>
      tx.events.save(event, event.revision === 1 ? undefined : event.revision - 1, clock.now()),
    );
    if (!kept) throw new Error('a stale revision');
    return event;
  };
  return {
    ...door,
    network,
    later,
    save,
    /** A one-day event of the network, saved. */
    hold: (day: string, wanted: Partial<Event> = {}) =>
      save(aFreshEvent({ network: network.id as NetworkId, sessions: [aSessionOn(day)], ...wanted })),
    /** The next state of an event, saved. */
    change: (event: Event, changes: Partial<Event>) =>
      save({ ...event, ...changes, revision: event.revision + 1 } as Event),
    /** What the desk does to a public event, with the reason it must give. */
    decide: async (event: Event, done: DeskDone): Promise<void> => {
      later();
      const { procedure, ...input } = done;
      const reason = { kind: 'trainer_ill', text: '' };
      const asked = { event: event.id, revision: event.revision, reason, ...input };
      expectDone(await door.call(`changes.${procedure}`, asked, { cookie: desk }));
    },
    register: (event: Event, name: string) => register(door, event, name, later),
    read: async (path: string): Promise<string> => {
      const { status, body } = await door.ask(path);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      return body;
    },
  };
}

async function register(door: OpenDoor, event: Event, name: string, later: () => void): Promise<Guest> {
  const { house, call } = door;
  const email = `${name.toLowerCase()}@praxis.example` as EmailAddress;
  const told = { givenName: name, familyName: 'Beispiel', profession: 'H1', region: '14713' };
  const organisation = { name: 'Hebammenpraxis am Markt' };
  later();
  expectDone(await call('registration.request', { slug: event.slug, ...told, organisation, email, assistance: '' }));
  const found = await house.store.inLand(LAND, async (tx) => {
    const person = await tx.people.findByEmail(email);
    const record = person && (await tx.registrations.findActive(event.id, person.id));
    return person && record && { person: person.id, registration: record.registration.id };
  });
  if (found === undefined) throw new Error(`${name} is not registered`);
  const { person, registration } = found;
  const token = house.links.tokenFor('registration', registration);
  later();
  expectDone(await call('registration.confirm', { token }));
  return {
    registration,
    async path() {
      const version = await house.store.inLand(LAND, (tx) => tx.calendars.linkVersion(person));
      return `/kalender/person/${house.links.tokenFor('calendar', `${person}:${version}`)}.ics`;
    },
    async answer(procedure, input = {}) {
      later();
      expectDone(await call(`registration.${procedure}`, { token, ...input }));
    },
  };
}

function expectDone({ status, body }: Answered): void {
  if (status !== 200) throw new Error(`answered ${status}: ${body}`);
}
