import { chooseForums } from '@netzwerkstatt/application';
import {
  aFreshEvent,
  anApplicant,
  aPerson,
  aSessionOn,
  freshId,
  LAND,
  permit,
  person,
  setStage,
} from '@netzwerkstatt/application/testing';
import type { RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { createPostgresStore } from '../postgres-store.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const { pool } = await createTestDatabase();
const store = createPostgresStore(pool);

const PEOPLE = 40;
const PLACES = 7;

test('forty people race for seven places in a forum, whichever way they come: seven get one', async () => {
  const stage = await setStage();
  const forums = [1, 2].map(() => aSessionOn('2027-01-20', { isForum: true, capacity: PLACES }));
  const event = aFreshEvent({ capacity: PEOPLE, sessions: forums });
  const [wanted, before] = forums.map(({ id }) => id);
  if (wanted === undefined || before === undefined) throw new Error('there are two forums');
  const participants = await store.inLand(LAND, async (tx) => {
    await tx.events.save(event, undefined, TEST_NOW);
    const added = [];
    for (let count = 0; count < PEOPLE; count += 1) {
      const { id: personId } = await tx.people.findOrAdd(aPerson());
      const id = freshId<RegistrationId>();
      const after = { id, personId, requestedAt: TEST_NOW, status: 'confirmed', confirmedAt: TEST_NOW } as const;
      await tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[id, anApplicant()]]));
      added.push({ id, personId });
    }
    // Some of them sit in the other forum already: who changes is no safer than who comes new.
    for (const { id } of added.slice(0, PLACES)) await tx.conferences.chooseForums(id, [before], TEST_NOW);
    return added;
  });

  const answers = await Promise.all(
    participants.map(({ id, personId }) => {
      const target = { event: event.id, registration: id, person: personId };
      const may = permit(person(personId), 'registration.choose_forums', target, stage);
      return chooseForums({ ...stage.deps, store }, may, [wanted]);
    }),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(PLACES);
  const refusals = answers.flatMap((it) => (it.ok ? [] : [it.refusal]));
  expect(refusals).toEqual(Array.from({ length: PEOPLE - PLACES }, () => ({ code: 'forum_full', forums: [wanted] })));
  const counts = await store.inLand(LAND, (tx) => tx.conferences.countChoices(event.id));
  expect(counts.get(wanted)).toBe(PLACES);
});
