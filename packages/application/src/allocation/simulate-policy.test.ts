import type { PersonId, ProfessionCode, RegistrationId } from '@netzwerkstatt/domain';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import { readPolicy } from '../desk/read-policy.ts';
import { anApplicant, freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { type SimulationSource, simulatePolicy } from './simulate-policy.ts';

const rules = { ...openSeats, mode: 'first_come', ranking: [], ownRegions: [] } as const;
const oneEach = { ...rules, caps: [{ by: 'organisation', max: 1 }] } as const;

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;
let before: typeof event;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 2, network: stage.network.id });
  before = await stage.addEvent({ capacity: 3, network: stage.network.id });
  for (const name of ['Amt', 'Amt', 'Klinik']) await apply(name);
});

async function apply(name: string) {
  const { id: personId } = await stage.addPerson();
  await stage.deps.decide(LAND, before.id, {
    command: { kind: 'register', registrationId: freshId<RegistrationId>(), personId },
    actor: personId,
    applicant: anApplicant({ profession: 'H1' as ProfessionCode, organisation: { name } }),
  });
}

const mayAs = (scope: 'land' | 'network') =>
  permit(
    scope === 'land'
      ? person(freshId<PersonId>(), [{ role: 'state', scope: { kind: 'land', id: LAND } }])
      : person(freshId<PersonId>(), [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]),
    'event.set_policy',
    { event: event.id, network: stage.network.id },
    stage,
  );

const simulate = (policy: object, source: SimulationSource) =>
  simulatePolicy(stage.deps, mayAs('network'), { policy, source });

test('rules that do not hold yet are tried on those who came before, in numbers alone', async () => {
  expect((await readPolicy(stage.deps, mayAs('land')))?.comparable).toMatchObject([
    { event: before.id, applications: 3 },
  ]);
  const tried = await simulate(oneEach, { kind: 'event', event: before.id });
  expect(tried).toMatchObject({
    ok: true,
    value: {
      applications: 3,
      asked: 3,
      seats: { bookable: 2, given: 2, kept: 0 },
      waiting: 1,
      bindingCaps: [{ cap: { by: 'organisation', max: 1 }, waiting: 1 }],
    },
  });
  expect(tried.ok && tried.value.bars.organisation.map((it) => [it.name, it.applied, it.accepted])).toEqual([
    ['Amt', 2, 1],
    ['Klinik', 1, 1],
  ]);
  expect(await stage.kept((tx) => tx.registrations.policyOf(event.id))).toBeUndefined();
});

test('the applications of another network are not there', async () => {
  before = await stage.addEvent({ network: freshId() });
  await apply('Amt');
  expect(await simulate(rules, { kind: 'event', event: before.id })).toEqual({
    ok: false,
    refusal: { code: 'event_not_found' },
  });
});

test('without anybody before, an invented mix has two and a half applications for each place', async () => {
  expect(await simulate(rules, { kind: 'example' })).toMatchObject({
    ok: true,
    value: { applications: 5, seats: { given: 2 }, waiting: 3 },
  });
});

test('rules that nobody can read are refused', async () => {
  expect(await simulate({ mode: 'loudest' }, { kind: 'example' })).toMatchObject({
    ok: false,
    refusal: { code: 'policy_unreadable' },
  });
});
