import type { Event, LandCode, Network, Place } from '@netzwerkstatt/domain';
import type { Registration, RegistrationState } from '@netzwerkstatt/registration';
import type { LandTransaction, Person, Store } from '../../ports/index.ts';
import { aFreshEvent, aFreshPlace, aNetwork, anApplicant, aPerson, freshId } from '../builders.ts';

/** A store as a contract gets it: with two Länder in which nothing has happened yet. */
export interface StoreUnderTest {
  readonly store: Store;
  readonly land: LandCode;
  readonly neighbour: LandCode;
}

/** Called by every test of a contract anew. */
export type CreateStore = () => Promise<StoreUnderTest>;

/** A store under test with what nearly every test does first. */
export interface Scene extends StoreUnderTest {
  /** One transaction in the Land of the test. */
  inLand<T>(work: (tx: LandTransaction) => Promise<T>): Promise<T>;
  savedNetwork(wanted?: Partial<Network>): Promise<Network>;
  /** With one room, unless it is to have others. */
  savedPlace(wanted?: Partial<Place>): Promise<Place>;
  savedEvent(wanted?: Partial<Event>): Promise<Event>;
  savedPerson(wanted?: Partial<Person>): Promise<Person>;
  /** Somebody at an event, in that state. */
  savedRegistration(event: Event, person: Person, state: RegistrationState): Promise<Registration>;
}

export async function openScene(create: CreateStore): Promise<Scene> {
  const underTest = await create();
  const inLand: Scene['inLand'] = (work) => underTest.store.inLand(underTest.land, work);
  return {
    ...underTest,
    inLand,

    async savedNetwork(wanted) {
      const network = aNetwork(wanted);
      await inLand((tx) => tx.directory.saveNetwork(network));
      return network;
    },

    async savedPlace(wanted) {
      const place = aFreshPlace(wanted);
      await inLand((tx) => tx.places.save(place, undefined));
      return place;
    },

    async savedEvent(wanted) {
      const event = aFreshEvent(wanted);
      await inLand((tx) => tx.events.save(event, undefined, changedLongAgo));
      return event;
    },

    savedPerson: (wanted) => inLand((tx) => tx.people.findOrAdd(aPerson(wanted))),

    async savedRegistration(event, person, state) {
      const registration: Registration = { id: freshId(), personId: person.id, requestedAt: changedLongAgo, ...state };
      const { givenName, familyName, email, profession, organisation, region } = person;
      const applicant = anApplicant({ givenName, familyName, email, profession, organisation, region });
      await inLand((tx) =>
        tx.registrations.write(
          event.id,
          [{ after: registration, cause: 'register' }],
          new Map([[registration.id, applicant]]),
        ),
      );
      return registration;
    },
  };
}

/** When everything was written that a test only finds. */
export const changedLongAgo = '2026-11-01T08:00:00.000Z' as Event['registrationOpensAt'];

export const confirmedState: RegistrationState = { status: 'confirmed', confirmedAt: changedLongAgo };

export function waitlistedState(queueNumber: number): RegistrationState {
  return { status: 'waitlisted', joinedAt: changedLongAgo, queueNumber };
}
