import { type EmailAddress, emailKey, foldForSearch, isForgotten, type PersonId } from '@netzwerkstatt/domain';
import type { PeopleStore } from '../../ports/index.ts';
import type { LandData } from './land-data.ts';
import { by, byName, inTurn } from './order.ts';

export function memoryPeople(land: LandData): PeopleStore {
  const findByEmail = async (email: EmailAddress) =>
    [...land.people.values()].find((it) => emailKey(it.email) === emailKey(email));
  return {
    findByEmail,
    get: async (id) => land.people.get(id),
    async findByName(text, knownTo, limit) {
      const words = foldForSearch(text);
      if (words === '') return [];
      const isKnown = (id: PersonId) =>
        knownTo === undefined ||
        [...land.registrations.values()].some(
          (it) => it.registration.personId === id && land.events.get(it.event)?.event.network === knownTo,
        );
      return [...land.people.values()]
        .filter((it) => !isForgotten(it))
        .filter((it) => ` ${foldForSearch(`${it.givenName} ${it.familyName}`)}`.includes(` ${words}`) && isKnown(it.id))
        .toSorted(
          inTurn(
            byName((it) => it.familyName),
            byName((it) => it.givenName),
            by(({ id }) => id),
          ),
        )
        .slice(0, limit);
    },
    getMany: async (ids) => [...land.people.values()].filter(({ id }) => ids.includes(id)),

    async findOrAdd(person) {
      const known = await findByEmail(person.email);
      if (known === undefined) land.people.set(person.id, person);
      return known ?? person;
    },

    async save(person) {
      const before = land.people.get(person.id);
      if (before === undefined || isForgotten(before)) throw new Error(`no person ${person.id}`);
      const namesake = await findByEmail(person.email);
      if (namesake !== undefined && namesake.id !== person.id) throw new Error('the address belongs to somebody else');
      land.people.set(person.id, person);
    },

    async markEmailProven(people, at) {
      for (const id of people) {
        const person = land.people.get(id);
        if (person !== undefined) land.people.set(id, { emailProvenAt: at, ...person });
      }
    },

    async proveDetails(details, at) {
      for (const { person: id, ...told } of details) {
        const person = land.people.get(id);
        if (person !== undefined && person.emailProvenAt === undefined) {
          land.people.set(id, { ...told, id, emailProvenAt: at });
        }
      }
    },

    grantsOf: async (id) => land.grants.get(id) ?? [],

    async grant(id, grant) {
      const others = (land.grants.get(id) ?? []).filter(
        ({ role, scope }) => role !== grant.role || scope.kind !== grant.scope.kind || scope.id !== grant.scope.id,
      );
      land.grants.set(id, [...others, grant]);
    },
  };
}
