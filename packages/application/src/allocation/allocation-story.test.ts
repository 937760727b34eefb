import { addMilliseconds, DAY_MS, HOUR_MS, type PersonId, type RegistrationId } from '@netzwerkstatt/domain';
import { commitSeed, lotOf, openSeats } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import { readPolicy } from '../desk/read-policy.ts';
import { setPolicy } from '../desk/set-policy.ts';
import { readEventPage } from '../programme/read-event-page.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { anApplicant, freshId } from '../testing/builders.ts';
import { guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { comparePolicies } from './compare-policies.ts';
import { overrideOutcome } from './override-outcome.ts';
import { readAllocation } from './read-allocation.ts';
import { releaseAllocation } from './release-allocation.ts';
import { runAllocation } from './run-allocation.ts';

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;
const staff = freshId<PersonId>();

const rules = { ...openSeats, mode: 'lot', ranking: ['lot'], ownRegions: [] } as const;
const oneEach = { ...rules, caps: [{ by: 'organisation', max: 1 }] } as const;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 2, admission: 'by_application' });
});

const state = () => person(staff, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
const deadline = () => addMilliseconds(event.registrationClosesAt, 0);
const mayRun = () => permit(state(), 'allocation.run', { event: event.id }, stage);
const mayRelease = () => permit(state(), 'allocation.release', { event: event.id }, stage);

function set(policy: object) {
  const may = permit(state(), 'event.set_policy', { event: event.id }, stage);
  return setPolicy(stage.deps, may, { policy: { ...policy, deadline: deadline() }, reason: 'Mischung der Berufe' });
}

async function apply(organisation: string) {
  const { id: personId } = await stage.addPerson();
  const registrationId = freshId<RegistrationId>();
  await stage.deps.decide(LAND, event.id, {
    command: { kind: 'register', registrationId, personId },
    actor: personId,
    applicant: anApplicant({ organisation: { name: organisation } }),
  });
  return registrationId;
}

async function proposal() {
  const run = await runAllocation(stage.deps, mayRun());
  if (!run.ok) throw new Error(run.refusal.code);
  return run.value;
}

const mayCompare = async () =>
  (await readPolicy(stage.deps, permit(state(), 'event.set_policy', { event: event.id }, stage)))?.mayCompare;

const standing = async (id: RegistrationId) =>
  (await stage.kept((tx) => tx.registrations.get(id)))?.registration.status;

async function threeApplications() {
  await set(oneEach);
  const ids = [await apply('Amt'), await apply('Amt'), await apply('Klinik')];
  stage.clock.moveTo(deadline());
  return ids;
}

describe('the lot', () => {
  test('is promised by its hash, which stays when the rules change, and its seed is a secret', async () => {
    const first = await set(rules);
    const second = await set(oneEach);
    const policy = first.ok ? first.value : undefined;
    expect(second).toMatchObject({ ok: true, value: { lot: policy?.lot } });
    const page = await readEventPage(stage.deps, permit(guest, 'programme.read', {}, stage), event.slug);
    expect(page?.draw).toEqual({
      mode: 'lot',
      ranking: ['lot'],
      deadline: deadline(),
      lot: { commitment: policy?.lot?.commitment, committedAt: stage.clock.now() },
    });
  });

  test('is the one of the house, whatever is written', async () => {
    const written = await set({ ...rules, lot: { commitment: commitSeed('mein Wunsch') } });
    expect(written).not.toMatchObject({ value: { lot: { commitment: commitSeed('mein Wunsch') } } });
    expect(written).toMatchObject({ ok: true });
  });

  test('can be recomputed by everybody once the answers are out', async () => {
    await threeApplications();
    const { number, revision } = await proposal();
    await releaseAllocation(stage.deps, mayRelease(), { number, revision, reason: 'Auswahl' });
    const page = await readEventPage(stage.deps, permit(guest, 'programme.read', {}, stage), event.slug);
    const seed = page?.draw?.lot.revealed?.seed ?? '';
    expect(commitSeed(seed)).toBe(page?.draw?.lot.commitment);
    const desk = await readAllocation(stage.deps, mayRun());
    for (const { registration, lot } of desk?.run?.answers ?? []) expect(lot).toBe(lotOf(seed, registration));
  });
});

describe('a run', () => {
  test('waits for the deadline', async () => {
    await set(rules);
    stage.clock.moveTo(addMilliseconds(deadline(), -1));
    expect(await runAllocation(stage.deps, mayRun())).toEqual({
      ok: false,
      refusal: { code: 'allocation_too_early', deadline: deadline() },
    });
  });

  test('is for events that decide together', async () => {
    expect(await runAllocation(stage.deps, mayRun())).toEqual({
      ok: false,
      refusal: { code: 'allocation_not_planned' },
    });
  });

  test('is a proposal: nobody hears of it', async () => {
    const ids = await threeApplications();
    const mails = (await stage.mails()).length;
    const { outcomes } = await proposal();
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['accepted', 'accepted', 'waiting']);
    expect(await Promise.all(ids.map(standing))).toEqual(['applied', 'applied', 'applied']);
    expect((await stage.mails()).length).toBe(mails);
  });

  test('run again comes to the same', async () => {
    await threeApplications();
    const [first, second] = [await proposal(), await proposal()];
    expect([second.number, second.outcomes]).toEqual([2, first.outcomes]);
  });
});

describe('a release', () => {
  test('gives everybody their answer with mail and trail, and tells each why', async () => {
    const ids = await threeApplications();
    const { number, revision } = await proposal();
    const released = await releaseAllocation(stage.deps, mayRelease(), { number, revision, reason: 'Auswahl vom Mai' });
    expect(released).toMatchObject({ ok: true, value: { released: { by: staff } } });
    expect((await Promise.all(ids.map(standing))).toSorted()).toEqual(['confirmed', 'confirmed', 'waitlisted']);
    expect(await standing(ids[2] as RegistrationId)).toBe('confirmed');

    const kinds = (await stage.mails()).map((it) => it.message.kind).filter((it) => it !== 'registration_applied');
    expect(kinds.toSorted()).toEqual(['registration_confirmed', 'registration_confirmed', 'registration_waitlisted']);
    const letters = (await stage.mails()).flatMap(({ message }) =>
      message.kind === 'registration_waitlisted' ? message.waitsBecause : [],
    );
    expect(letters).toEqual([{ code: 'cap_organisation', cap: { by: 'organisation', max: 1 } }]);
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 50));
    const decided = trail.filter((it) => it.action === 'registration.decide');
    expect(decided.map(({ actor, reason }) => [actor, reason])).toEqual(ids.map(() => [staff, 'Auswahl vom Mai']));

    const waiting = ids.find((_, index) => index < 2 && index === 0) as RegistrationId;
    const one = (await standing(waiting)) === 'waitlisted' ? waiting : (ids[1] as RegistrationId);
    const holder = { kind: 'holder', land: LAND, registrationId: one } as const;
    const may = permit(holder, 'registration.view', { registration: one, event: event.id }, stage);
    expect(await readRegistration(stage.deps, may as never)).toMatchObject({
      ok: true,
      value: {
        decision: {
          explanation: {
            outcome: { status: 'waiting', position: 1, reason: { code: 'cap_organisation' } },
            considered: 3,
            bookableSeats: 2,
          },
        },
      },
    });
  });

  test('happens once, also when two people do it at the same time', async () => {
    await threeApplications();
    const { number, revision } = await proposal();
    const release = () => releaseAllocation(stage.deps, mayRelease(), { number, revision, reason: 'Auswahl' });
    const both = await Promise.all([release(), release()]);
    expect(both.map((it) => (it.ok ? 'released' : it.refusal.code)).toSorted()).toEqual([
      'allocation_released',
      'released',
    ]);
  });

  test('is refused when somebody withdrew since', async () => {
    const [first] = await threeApplications();
    const { number, revision } = await proposal();
    await stage.deps.decide(LAND, event.id, {
      command: { kind: 'withdraw', registrationId: first as RegistrationId, by: 'person' },
      actor: 'holder',
    });
    const outdated = { ok: false, refusal: { code: 'allocation_outdated' } };
    expect(await releaseAllocation(stage.deps, mayRelease(), { number, revision, reason: 'Auswahl' })).toEqual(
      outdated,
    );
    const again = await proposal();
    const command = { number: again.number, revision: again.revision, reason: 'Auswahl' };
    expect(await releaseAllocation(stage.deps, mayRelease(), command)).toMatchObject({ ok: true });
  });

  test('leaves who applied after the deadline to a decision of their own', async () => {
    event = await stage.addEvent({ capacity: 2, admission: 'by_application' });
    const early = addMilliseconds(event.registrationClosesAt, -DAY_MS);
    const may = permit(state(), 'event.set_policy', { event: event.id }, stage);
    await setPolicy(stage.deps, may, { policy: { ...rules, deadline: early }, reason: 'Regel' });
    const inTime = await apply('Amt');
    stage.clock.moveTo(addMilliseconds(early, HOUR_MS));
    const late = await apply('Klinik');
    const { number, revision } = await proposal();
    await releaseAllocation(stage.deps, mayRelease(), { number, revision, reason: 'Auswahl' });
    expect([await standing(inTime), await standing(late)]).toEqual(['confirmed', 'applied']);
  });
});

describe('staff', () => {
  test('decides otherwise, with a reason that stands in the trail of that person alone', async () => {
    const ids = await threeApplications();
    const { number, revision, outcomes } = await proposal();
    const registration = outcomes.find((it) => it.status === 'waiting')?.applicationId as RegistrationId;
    const seen = { number, revision };
    const command = { ...seen, registration, to: 'refused', reason: 'Schon im April dabei' } as const;
    expect(await overrideOutcome(stage.deps, mayRun(), { ...command, reason: ' ' })).toEqual({
      ok: false,
      refusal: { code: 'reason_missing' },
    });
    await overrideOutcome(stage.deps, mayRun(), command);
    expect(await overrideOutcome(stage.deps, mayRun(), command)).toEqual({
      ok: false,
      refusal: { code: 'allocation_moved_on' },
    });
    await releaseAllocation(stage.deps, mayRelease(), { number, revision: revision + 1, reason: 'Auswahl' });
    expect(await standing(registration)).toBe('refused');
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 50));
    const reasons = trail.filter((it) => it.action === 'registration.decide').map((it) => [it.target.id, it.reason]);
    expect(new Map(reasons as [string, string][])).toEqual(
      new Map(ids.map((id) => [id, id === registration ? 'Schon im April dabei' : 'Auswahl'])),
    );
  });

  test('makes somebody wait without a letter that gives a reason of the rules', async () => {
    await threeApplications();
    const { number, revision, outcomes } = await proposal();
    const registration = outcomes.find((it) => it.status === 'accepted')?.applicationId as RegistrationId;
    await overrideOutcome(stage.deps, mayRun(), { number, revision, registration, to: 'waiting', reason: 'Später' });
    await releaseAllocation(stage.deps, mayRelease(), { number, revision: revision + 1, reason: 'Auswahl' });
    const letters = (await stage.mails()).filter((it) => it.registration === registration);
    const waits = letters.find(({ message }) => message.kind === 'registration_waitlisted');
    expect(waits?.message).toMatchObject({ position: expect.any(Number) });
    expect(waits?.message).not.toHaveProperty('waitsBecause');
  });

  test('cannot give more seats than there are, and then nobody hears anything', async () => {
    const ids = await threeApplications();
    const { number, revision, outcomes } = await proposal();
    const registration = outcomes.find((it) => it.status === 'waiting')?.applicationId as RegistrationId;
    await overrideOutcome(stage.deps, mayRun(), { number, revision, registration, to: 'accepted', reason: 'Zusage' });
    expect((await readAllocation(stage.deps, mayRun()))?.run?.seats).toEqual({ bookable: 2, taken: 3, kept: 0 });
    const command = { number, revision: revision + 1, reason: 'Auswahl' };
    expect(await releaseAllocation(stage.deps, mayRelease(), command)).toEqual({
      ok: false,
      refusal: { code: 'allocation_overfull', taken: 3, bookable: 2 },
    });
    expect(await Promise.all(ids.map(standing))).toEqual(['applied', 'applied', 'applied']);
  });

  test('sees what other rules would change, by name, before anybody hears', async () => {
    await threeApplications();
    expect(await mayCompare()).toBe(true);
    const compared = await comparePolicies(stage.deps, mayRun(), {
      policy: { ...oneEach, caps: [{ by: 'organisation', max: 0 }], deadline: deadline() },
    });
    expect(compared).toMatchObject({ ok: true });
    const changed = compared.ok ? compared.value.changed : [];
    expect(changed.map(({ before, after }) => [before, after])).toEqual([
      ['accepted', 'waiting'],
      ['accepted', 'waiting'],
    ]);
  });

  test('has nothing to hold other rules against before the deadline, without applications, and after the release', async () => {
    await set(rules);
    const id = await apply('Amt');
    expect(await mayCompare()).toBe(false);
    stage.clock.moveTo(deadline());
    expect(await mayCompare()).toBe(true);
    const { number, revision } = await proposal();
    await releaseAllocation(stage.deps, mayRelease(), { number, revision, reason: 'Auswahl' });
    expect([await mayCompare(), await standing(id)]).toEqual([false, 'confirmed']);
    event = await stage.addEvent({ admission: 'by_application' });
    await set(rules);
    stage.clock.moveTo(deadline());
    expect(await mayCompare()).toBe(false);
  });
});
