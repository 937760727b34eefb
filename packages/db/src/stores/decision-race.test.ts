import { createDecide, type DecisionJob, decideForEvents } from '@netzwerkstatt/application';
import {
  aFreshEvent,
  anApplicant,
  aPerson,
  aSessionOn,
  freshId,
  LAND,
  setStage,
} from '@netzwerkstatt/application/testing';
import type { Event, EventId, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { afterAll, expect, test } from 'vitest';
import { connect } from '../connect.ts';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool, url } = await createTestDatabase();
const otherPool = connect(url);
afterAll(() => otherPool.end());
/** Two processes on one database. */
let statements = 0;
const onStatement = () => {
  statements += 1;
};
const stores = [createPostgresStore(pool, { onStatement }), createPostgresStore(otherPool)];
const { deps } = await setStage();
const [store] = stores as [ReturnType<typeof createPostgresStore>];

const EVENTS = 12;
const PEOPLE = 24;
const PLACES = 5;

/** Half of the events take place on one day, and let in nobody who is elsewhere on it. */
async function openEvents(): Promise<{ readonly events: readonly Event[]; readonly people: readonly PersonId[] }> {
  const events = Array.from({ length: EVENTS }, (_, index) =>
    aFreshEvent({
      capacity: PLACES,
      sessions: [aSessionOn(index % 2 === 0 ? '2027-03-10' : `2027-04-${10 + index}`)],
      ...(index % 2 === 0 && { eligibility: [{ condition: { kind: 'no_clash' }, effect: 'refuse' }] }),
    }),
  );
  const people = await store.inLand(LAND, async (tx) => {
    for (const event of events) await tx.events.save(event, undefined, TEST_NOW);
    const added: PersonId[] = [];
    for (let count = 0; count < PEOPLE; count += 1) added.push((await tx.people.findOrAdd(aPerson())).id);
    return added;
  });
  return { events, people };
}

const wish = (personId: PersonId): DecisionJob => ({
  command: { kind: 'register', registrationId: freshId<RegistrationId>(), personId },
  actor: personId,
  applicant: anApplicant(),
});

test('two processes that decide about the same events and people in opposite orders never stop each other', async () => {
  const { events, people } = await openEvents();
  const batch = (ofEvents: readonly Event[], ofPeople: readonly PersonId[]) =>
    new Map<EventId, DecisionJob[]>(ofEvents.map(({ id }) => [id, ofPeople.map(wish)]));
  for (let round = 0; round < 4; round += 1) {
    const some = people.slice(round * 6, round * 6 + 6);
    const batches = Array.from({ length: 6 }, (_, index) => {
      const order = index % 2 === 0 ? events : events.toReversed();
      return batch(order.slice(index, index + 8), index % 3 === 0 ? some : some.toReversed());
    });
    const decided = await Promise.all(
      batches.map((it, index) => decideForEvents({ ...deps, store: stores[index % 2] ?? store }, LAND, it)),
    );
    expect(decided.map((answers) => answers.size)).toEqual(batches.map((it) => it.size));
  }
});

test('a rush on twelve events at two processes gives every place once, and tells everybody the truth', async () => {
  const { events, people } = await openEvents();
  const decides = stores.map((it) => createDecide({ ...deps, store: it }));
  const wishes = people.flatMap((person, index) =>
    events.map((event, place) => ({ event: event.id, person, process: (index + place) % 2 })),
  );
  const answers = await Promise.all(
    wishes.map(async ({ event, person, process }) => {
      const decision = await decides[process]?.(LAND, event, wish(person));
      return decision?.ok ? { event, person, registration: decision.value } : { event, person };
    }),
  );
  for (const event of events) {
    const kept = await store.inLand(LAND, async (tx) => {
      const statuses = ['confirmed', 'waitlisted'] as const;
      return tx.registrations.getMany(await tx.registrations.idsForEvent(event.id, { statuses, text: '' }));
    });
    const told = answers.filter((it) => it.event === event.id).flatMap(({ registration }) => registration ?? []);
    const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
    expect(kept.map(({ registration }) => registration).toSorted(byId)).toEqual(told.toSorted(byId));
    const numbers = told.flatMap((it) => (it.status === 'waitlisted' ? [it.queueNumber] : []));
    expect(told.filter(({ status }) => status === 'confirmed')).toHaveLength(Math.min(PLACES, told.length));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  }
  const onOneDay = new Set(events.filter(({ eligibility }) => eligibility !== undefined).map(({ id }) => id));
  for (const person of people) {
    const places = answers.filter((it) => it.person === person && onOneDay.has(it.event) && it.registration);
    expect(places).toHaveLength(1);
  }
});

test('deciding about six events costs as many statements as about one', async () => {
  const { events, people } = await openEvents();
  const [ada, ben] = people as [PersonId, PersonId];
  const plain = events.filter(({ eligibility }) => eligibility === undefined);
  const decide = async (ofEvents: readonly Event[], person: PersonId) => {
    const before = statements;
    const asked = new Map(ofEvents.map(({ id }) => [id, [wish(person)]] as const));
    const decided = await decideForEvents({ ...deps, store }, LAND, asked);
    return { decided: [...decided.values()].flat().filter((it) => it?.ok).length, statements: statements - before };
  };
  const one = await decide(plain.slice(0, 1), ada);
  expect(one.decided).toBe(1);
  expect(await decide(plain, ben)).toEqual({ decided: plain.length, statements: one.statements });
});
