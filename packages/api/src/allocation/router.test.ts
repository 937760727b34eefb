import { anApplicant, freshId, LAND, person } from '@netzwerkstatt/application/testing';
import type { EventId, NetworkId, PersonId, ProfessionCode, RegistrationId } from '@netzwerkstatt/domain';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import { type TestVisit, visit } from '../testing/visit.ts';

type Event = Awaited<ReturnType<TestVisit['stage']['addEvent']>>;

let stage: TestVisit['stage'];
let caller: TestVisit['caller'];
let event: Event;

const rules = { ...openSeats, mode: 'lot', ranking: ['lot'], ownRegions: [] };
const oneEach = { ...rules, caps: [{ by: 'organisation', max: 1 }] };

async function asCoordinator(network: NetworkId) {
  const { id } = await stage.addPerson();
  const actor = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: network } }]);
  return (await visit({ actor }, stage)).caller;
}

async function apply(organisation: string) {
  const { id: personId } = await stage.addPerson();
  await stage.deps.decide(LAND, event.id, {
    command: { kind: 'register', registrationId: freshId<RegistrationId>(), personId },
    actor: personId,
    applicant: anApplicant({ profession: 'H1' as ProfessionCode, organisation: { name: organisation } }),
  });
}

beforeEach(async () => {
  stage = (await visit()).stage;
  event = await stage.addEvent({ capacity: 2, admission: 'by_application', network: stage.network.id });
  caller = await asCoordinator(stage.network.id);
  await caller.desk.setPolicy({
    event: event.id,
    policy: { ...rules, deadline: event.registrationClosesAt },
    reason: 'Mischung',
  });
  for (const name of ['Amt', 'Amt', 'Klinik']) await apply(name);
});

const simulate = (source: { kind: 'example' } | { kind: 'event'; event: EventId }, policy: object = oneEach) =>
  caller.allocation.simulate({ event: event.id, policy: { ...policy }, source });

test('rules are simulated on applications in numbers alone, and nothing of it is kept', async () => {
  const before = await caller.desk.policy({ event: event.id });
  expect(await simulate({ kind: 'event', event: event.id })).toEqual({
    applications: 3,
    asked: 3,
    seats: { bookable: 2, given: 2, kept: 0 },
    waiting: 1,
    bars: {
      group: [{ value: 'health', applied: 3, accepted: 2 }],
      profession: [{ value: 'H1', applied: 3, accepted: 2 }],
      region: [expect.objectContaining({ applied: 3, accepted: 2 })],
      organisationType: [],
      organisation: [
        expect.objectContaining({ name: 'Amt', applied: 2, accepted: 1, max: 1 }),
        expect.objectContaining({ name: 'Klinik', applied: 1, accepted: 1, max: 1 }),
      ],
    },
    bindingCaps: [{ cap: { by: 'organisation', max: 1 }, waiting: 1 }],
    pools: [],
  });
  expect(await caller.desk.policy({ event: event.id })).toEqual(before);
});

test('what is offered to try rules on, can be tried on', async () => {
  const { comparable, mayCompare } = await caller.desk.policy({ event: event.id });
  expect([comparable.map((it) => [it.event, it.applications]), mayCompare]).toEqual([[[event.id, 3]], false]);
  expect(await simulate({ kind: 'example' })).toMatchObject({ applications: 5, seats: { given: 2 }, waiting: 3 });
});

test('rules nobody can read are refused with every place that is wrong', async () => {
  await expect(simulate({ kind: 'example' }, { ...rules, mode: 'loudest', caps: 'few' })).rejects.toMatchObject({
    refusal: { code: 'policy_unreadable', problems: [{ at: 'mode' }, { at: 'caps' }] },
  });
  await expect(
    caller.allocation.simulate({ event: event.id, policy: oneEach, source: { kind: 'everybody' } } as never),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('other rules are held against those that hold once the deadline has passed', async () => {
  const compare = (policy: object) => caller.allocation.compare({ event: event.id, policy: { ...policy } });
  await expect(compare(oneEach)).rejects.toThrow('allocation_too_early');
  stage.clock.moveTo(event.registrationClosesAt);
  expect((await caller.desk.policy({ event: event.id })).mayCompare).toBe(true);
  const nobody = await compare({ ...rules, caps: [{ by: 'group', value: 'health', max: 0 }] });
  expect(nobody.byGroup).toEqual([{ value: 'health', applied: 3, before: 2, after: 0 }]);
  expect(nobody.changed.map(({ before, after }) => [before, after])).toEqual([
    ['accepted', 'waiting'],
    ['accepted', 'waiting'],
  ]);
  expect(await compare(rules)).toMatchObject({ byGroup: [{ before: 2, after: 2 }], changed: [] });
  expect((await caller.allocation.read({ event: event.id }))?.run).toBeUndefined();
});

test('to everybody else the event is not there', async () => {
  const others = [await asCoordinator(freshId<NetworkId>()), (await visit({}, stage)).caller];
  const partner = (await visit({ actor: person(freshId<PersonId>(), []) }, stage)).caller;
  stage.clock.moveTo(event.registrationClosesAt);
  for (const other of [...others, partner]) {
    const asked = { event: event.id, policy: oneEach };
    await expect(other.allocation.compare(asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const source = { kind: 'example' } as const;
    await expect(other.allocation.simulate({ ...asked, source })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});
