import { person } from '@netzwerkstatt/application/testing';
import type { Event, PersonId } from '@netzwerkstatt/domain';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import { requestInput } from '../inputs.ts';
import { type TestVisit, visit } from '../testing/visit.ts';

let stage: TestVisit['stage'];
let desk: TestVisit['caller'];
let event: Event;

const details = {
  givenName: 'Ada',
  familyName: 'Beispiel',
  profession: 'H1',
  organisation: { name: 'Praxis' },
  region: '14713',
  assistance: '',
};

beforeEach(async () => {
  ({ stage } = await visit());
  event = await stage.addEvent({ admission: 'by_application', network: stage.network.id });
  const grants = [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }] as const;
  ({ caller: desk } = await visit({ actor: person((await stage.addPerson()).id, grants) }, stage));
  const ranking = ['disability_priority', 'lot'];
  const policy = { ...openSeats, mode: 'lot', ranking, ownRegions: [], deadline: event.registrationClosesAt };
  await desk.desk.setPolicy({ event: event.id, policy, reason: 'Mischung' });
});

const as = async (id: PersonId) => (await visit({ actor: person(id) }, stage)).caller.registration;

async function apply(extra: object) {
  const { id } = await stage.addPerson();
  const own = await as(id);
  return { own, registration: (await own.register({ slug: event.slug, ...details, ...extra })).id };
}

test('the form says that it asks, and what was answered is read and changed by the person alone', async () => {
  const { caller: world } = await visit({}, stage);
  const { priority } = await world.questions.form({ slug: event.slug });
  const { own, registration } = await apply({ asksForPriority: true });
  expect(await own.priority({ registration })).toEqual({ own: { asks: true, canChange: true, ...priority } });
  await own.tellPriority({ registration, asks: false });
  expect(await own.priority({ registration })).toMatchObject({ own: { asks: false } });

  const stranger = await as((await stage.addPerson()).id);
  for (const reader of [desk.registration, stranger, world.registration]) {
    await expect(reader.priority({ registration })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(reader.tellPriority({ registration, asks: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

test('no list and no page of the desk tells it', async () => {
  const { registration } = await apply({ asksForPriority: true });
  const told = [
    await desk.desk.participants({ event: event.id, statuses: [] }),
    await desk.questions.answers({ event: event.id }),
    await desk.registration.read({ registration }),
  ];
  expect(JSON.stringify(told)).not.toMatch(/priority/i);
});

test('an answer that is neither yes nor no is not read', () => {
  const form = { slug: event.slug, ...details, email: 'ada@praxis.example' };
  expect([true, false, undefined].every((it) => requestInput.safeParse({ ...form, asksForPriority: it }).success)).toBe(
    true,
  );
  expect(requestInput.safeParse({ ...form, asksForPriority: 'GdB 50' }).success).toBe(false);
});

test('what cannot be asked for any more is refused with words of its own', async () => {
  const { own, registration } = await apply({});
  stage.clock.moveTo(event.registrationClosesAt);
  await expect(own.tellPriority({ registration, asks: true })).rejects.toMatchObject({
    refusal: { code: 'priority_closed', closedAt: event.registrationClosesAt },
  });
});
