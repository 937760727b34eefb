import type { Instant, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { addMilliseconds, DAY_MS } from '@netzwerkstatt/domain';
import { openSeats, type RankingCriterion } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import { forgetPriority } from '../allocation/forget-priority.ts';
import { readAllocation } from '../allocation/read-allocation.ts';
import { releaseAllocation } from '../allocation/release-allocation.ts';
import { runAllocation } from '../allocation/run-allocation.ts';
import type { Actor } from '../authorisation/actor.ts';
import { setPolicy } from '../desk/set-policy.ts';
import { lastEnd } from '../programme/event-times.ts';
import { readEventForm } from '../questions/read-form.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { registerParticipant } from '../registration/register-participant.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { readDataCopy } from '../self-service/read-data-copy.ts';
import { freshId } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { readPriority, tellPriority } from './own-priority.ts';

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;
let state: Actor;

beforeEach(async () => {
  stage = await setStage();
  state = person((await stage.addPerson()).id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  event = await stage.addEvent({ capacity: 2, admission: 'by_application' });
});

const inEvent = () => ({ event: event.id, network: stage.network.id });

async function rankBy(...ranking: readonly RankingCriterion[]) {
  const policy = {
    ...openSeats,
    mode: 'lot',
    ranking,
    ownRegions: [],
    deadline: event.registrationClosesAt,
    teams: { maxSize: 2 },
  };
  const set = await setPolicy(stage.deps, permit(state, 'event.set_policy', inEvent(), stage), { policy, reason: 'x' });
  expect(set.ok).toBe(true);
}

async function register(name: string, asksForPriority?: boolean, seats?: number) {
  const { email, ...applicant } = applicantNamed(name);
  const { id } = await stage.addPerson({ email });
  const form = { answers: {}, needs: [], ...(asksForPriority !== undefined && { asksForPriority }) };
  const registered = await registerParticipant(
    stage.deps,
    permit(person(id), 'registration.create', { person: id }, stage),
    { slug: event.slug, applicant, form, ...(seats !== undefined && { seats }) },
  );
  if (!registered.ok) throw new Error(registered.refusal.code);
  return { person: id, registration: registered.value.id };
}

interface Own {
  readonly person: PersonId;
  readonly registration: RegistrationId;
}
const about = (own: Own) => ({ ...inEvent(), ...own });
const may = (own: Own) => permit(person(own.person), 'registration.tell_priority', about(own), stage);
const read = (own: Own) => readPriority(stage.deps, may(own));
const tell = (own: Own, asks: boolean) => tellPriority(stage.deps, may(own), asks);
const asking = () => stage.kept((tx) => tx.allocations.priorityRequests(event.id));
const form = () => readEventForm(stage.deps, permit(guest, 'programme.read', {}, stage), event.slug);
const mayRun = () => permit(state, 'allocation.run', inEvent(), stage);

test('where applications are not ranked by it nothing is asked, and nothing is kept', async () => {
  await rankBy('lot');
  expect(await form()).not.toHaveProperty('priority');
  const ada = await register('Ada', true);
  expect(await asking()).toEqual(new Set());
  expect(await read(ada)).toBeUndefined();
  expect(await tell(ada, true)).toMatchObject({ ok: false, refusal: { code: 'priority_not_asked' } });
});

test('who asks for it in the form is known to ask, and whoever does not, is not', async () => {
  await rankBy('disability_priority', 'lot');
  const keptUntil = addMilliseconds(lastEnd(event), 28 * DAY_MS);
  expect(await form()).toMatchObject({ priority: { keptUntil } });
  const [ada, ben, cem] = [await register('Ada', true), await register('Ben', false), await register('Cem')];
  expect(await asking()).toEqual(new Set([ada.registration]));
  expect(await read(ada)).toEqual({ asks: true, canChange: true, keptUntil });
  expect(await Promise.all([ben, cem].map(async (it) => (await read(it))?.asks))).toEqual([false, false]);
});

test('nobody answers for a team: its head is not asked', async () => {
  await rankBy('disability_priority', 'lot');
  const head = await register('Ada', true, 2);
  expect(await asking()).toEqual(new Set());
  expect(await read(head)).toBeUndefined();
});

test('a guest who sends the form again has asked for what they wrote last', async () => {
  await rankBy('disability_priority', 'lot');
  const request = async (asksForPriority: boolean) =>
    requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), {
      slug: event.slug,
      applicant: applicantNamed('Ada'),
      form: { answers: {}, needs: [], asksForPriority },
    });
  await request(true);
  expect((await asking()).size).toBe(1);
  await request(false);
  expect(await asking()).toEqual(new Set());
});

test('it can be asked for and taken back on the own page until the deadline', async () => {
  await rankBy('disability_priority', 'lot');
  const ada = await register('Ada');
  expect(await tell(ada, true)).toEqual({ ok: true, value: true });
  expect(await read(ada)).toMatchObject({ asks: true });
  expect(await tell(ada, false)).toEqual({ ok: true, value: true });
  expect(await asking()).toEqual(new Set());
  stage.clock.moveTo(event.registrationClosesAt);
  expect(await tell(ada, true)).toMatchObject({ refusal: { code: 'priority_closed' } });
});

test('it decides, and nobody but the person hears of it', async () => {
  await rankBy('disability_priority', 'lot');
  const others = [await register('Ben'), await register('Cem'), await register('Dana')];
  const ada = await register('Ada', true);
  stage.clock.moveTo(event.registrationClosesAt);
  const run = await runAllocation(stage.deps, mayRun());
  if (!run.ok) throw new Error(run.refusal.code);
  const { number, revision } = run.value;
  expect(JSON.stringify(await readAllocation(stage.deps, mayRun()))).not.toMatch(/asksForPriority|"decidedBy":"disab/);
  const release = permit(state, 'allocation.release', inEvent(), stage);
  expect(await releaseAllocation(stage.deps, release, { number, revision, reason: 'Regeln' })).toMatchObject({
    ok: true,
  });

  const standing = async (reader: Actor, own: Own) => {
    const view = permit(reader, 'registration.view', about(own), stage);
    const seen = await readRegistration(stage.deps, view);
    if (!seen.ok) throw new Error(seen.refusal.code);
    return { status: seen.value.registration.status, standing: seen.value.decision?.explanation.standing };
  };
  const counted = { criterion: 'disability_priority', holds: true };
  expect(await standing(person(ada.person), ada)).toMatchObject({ status: 'confirmed', standing: [counted, {}] });
  expect((await standing(state, ada)).standing?.map((it) => it.criterion)).toEqual(['lot']);
  expect(JSON.stringify(await standing(person((others[0] as Own).person), others[0] as Own))).not.toMatch('true');
  expect(await tell(ada, false)).toMatchObject({ refusal: { code: 'priority_closed' } });

  const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 100));
  const ofPeople = trail.filter((it) => it.action !== 'event.set_policy');
  expect(JSON.stringify([ofPeople, await stage.mails()])).not.toMatch(/priority/i);
});

test('it stands in the own copy of the data, also when the rules ask for it no more, and is gone four weeks after the event', async () => {
  await rankBy('disability_priority', 'lot');
  const ada = await register('Ada', true);
  const copy = async () => {
    const own = permit(person(ada.person), 'registration.copy', about(ada), stage);
    const made = await readDataCopy(stage.deps, own);
    return made.ok ? made.value.asksForPriority : undefined;
  };
  expect(await copy()).toBe(true);
  await rankBy('lot');
  expect(await copy()).toBe(true);
  stage.clock.moveTo(addMilliseconds(lastEnd(event), 28 * DAY_MS) as Instant);
  await forgetPriority(stage.deps, LAND);
  expect(await copy()).toBeUndefined();
});

test('nobody else may read or tell it, whatever else they may', async () => {
  const target = { ...inEvent(), person: freshId<PersonId>(), registration: freshId<RegistrationId>() };
  expect(() => permit(state, 'registration.tell_priority', target, stage)).toThrow();
});
