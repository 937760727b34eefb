import {
  addMilliseconds,
  DAY_MS,
  type EmailAddress,
  type Event,
  type Instant,
  type PersonId,
  type ProfessionCode,
} from '@netzwerkstatt/domain';
import type { SuperiorRule } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { Applicant } from '../ports/index.ts';
import { nothingTyped } from '../questions/told-with-form.ts';
import { confirmRequest, withdrawRegistration } from '../registration/answer-registration.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { readDataCopy } from '../self-service/read-data-copy.ts';
import { freshId } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { answerApproval, openApproval } from './answer-approval.ts';
import { readApprovals, setSuperiorRule } from './manage-approvals.ts';
import { forgetApprovals, sweepApprovals } from './sweep-approvals.ts';

const boss = 'leitung@example.org' as EmailAddress;
let stage: Stage;
let event: Event;
beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 1 });
  await setRule({ answerDays: 6, withoutAnswer: 'lapses' });
});

function desk() {
  const grants = [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }] as const;
  const target = { event: event.id, network: stage.network.id };
  return permit(person(freshId<PersonId>(), grants), 'approval.manage', target, stage);
}

const setRule = (rule: SuperiorRule | undefined) => setSuperiorRule(stage.deps, desk(), rule);
const listed = async () =>
  (await readApprovals(stage.deps, desk())).approvals.map((it) => [it.name, it.standing, it.status]);

const request = (name: string, wanted: Partial<Applicant> = {}, superior: EmailAddress | undefined = boss) =>
  requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), {
    slug: event.slug,
    applicant: { ...applicantNamed(name), ...wanted },
    form: { ...nothingTyped, ...(superior && { superior }) },
  });

async function holderOf(name: string) {
  const mails = await stage.mails();
  const registration = mails.findLast(
    ({ message, to }) => message.kind === 'registration_requested' && to.startsWith(name.toLowerCase()),
  )?.registration;
  if (registration === undefined) throw new Error(`${name} has no mail to answer`);
  const holder: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  return { holder, registration, target: { event: event.id, registration } };
}

async function register(name: string, wanted: Partial<Applicant> = {}) {
  await request(name, wanted);
  const { holder, target } = await holderOf(name);
  return confirmRequest(stage.deps, permit(holder, 'registration.confirm', target, stage));
}

async function byLink(name: string) {
  const { registration, target } = await holderOf(name);
  const superior: Actor = { kind: 'superior', land: LAND, registrationId: registration };
  return permit(superior, 'approval.answer', target, stage);
}

const answer = async (name: string, what: 'approved' | 'declined', word?: string) =>
  answerApproval(stage.deps, await byLink(name), { answer: what, ...(word && { word }) });
const kindsTo = async (to: string) => (await stage.mails()).filter((it) => it.to === to).map((it) => it.message.kind);
const pass = (days: number) => stage.clock.moveTo(addMilliseconds(stage.clock.now(), days * DAY_MS));

describe('a superior', () => {
  test('is asked once the registration counts, which holds its place meanwhile', async () => {
    await request('Ada');
    expect(await kindsTo(boss)).toEqual([]);
    expect(await register('Ada')).toMatchObject({ ok: true, value: { status: 'confirmed' } });
    expect(await kindsTo(boss)).toEqual(['superior_asked']);
    const letter = (await stage.mails()).findLast(({ to }) => to.startsWith('ada'))?.message;
    const until = addMilliseconds(stage.clock.now(), 6 * DAY_MS);
    expect(letter).toMatchObject({ kind: 'registration_confirmed', approval: { until, lapses: true } });
    expect(await listed()).toEqual([['Ada Beispiel', 'confirmed', 'asked']]);
    expect(await openApproval(stage.deps, await byLink('Ada'))).toMatchObject({ who: 'Ada Beispiel', status: 'asked' });
  });

  test('says yes, and whoever registered reads it with the word', async () => {
    await register('Ada');
    for (const _ of [1, 2]) expect(await answer('Ada', 'approved', 'Gern.')).toEqual({ ok: true, value: true });
    const { holder, target } = await holderOf('Ada');
    const own = await readRegistration(stage.deps, permit(holder, 'registration.view', target, stage));
    expect(own).toMatchObject({ ok: true, value: { approval: { status: 'approved', word: 'Gern.' } } });
    const copy = await readDataCopy(stage.deps, permit(holder, 'registration.copy', target, stage));
    expect(copy.ok && copy.value.approval).toEqual({
      email: boss,
      status: 'approved',
      answeredAt: stage.clock.now(),
      word: 'Gern.',
    });
    expect(await answer('Ada', 'declined')).toEqual({ ok: false, refusal: { code: 'approval_over' } });
    const entries = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(entries.filter((it) => it.action === 'approval.answer').map(({ actor, facts }) => [actor, facts])).toEqual([
      ['superior', { answer: 'approved' }],
    ]);
  });

  test('says no: the registration ends with a letter, and its place goes to the next', async () => {
    await register('Ada');
    await register('Ben');
    await answer('Ada', 'declined');
    expect(await listed()).toEqual([
      ['Ada Beispiel', 'withdrawn', 'declined'],
      ['Ben Beispiel', 'offered', 'asked'],
    ]);
    const letter = (await stage.mails()).findLast(({ to }) => to.startsWith('ada'))?.message;
    expect(letter).toMatchObject({ kind: 'registration_withdrawn', by: 'superior' });
  });

  test('has nothing to answer any more once the registration has ended', async () => {
    await register('Ada');
    const { holder, target } = await holderOf('Ada');
    await withdrawRegistration(stage.deps, permit(holder, 'registration.cancel', target, stage));
    expect(await openApproval(stage.deps, await byLink('Ada'))).toMatchObject({ status: 'over' });
    expect(await answer('Ada', 'approved')).toEqual({ ok: false, refusal: { code: 'approval_over' } });
  });
});

describe('silence', () => {
  test('is reminded of once, and ends the registration where the event wants a yes', async () => {
    await register('Ada');
    pass(3);
    for (const _ of [1, 2]) await sweepApprovals(stage.deps, LAND);
    expect(await kindsTo(boss)).toEqual(['superior_asked', 'superior_asked']);
    pass(3);
    for (const _ of [1, 2]) await sweepApprovals(stage.deps, LAND);
    expect(await listed()).toEqual([['Ada Beispiel', 'withdrawn', 'unanswered']]);
    const letter = (await stage.mails()).findLast(({ to }) => to.startsWith('ada'))?.message;
    expect(letter).toMatchObject({ kind: 'registration_withdrawn', by: 'silence' });
  });

  test('changes nothing where the event goes on without an answer', async () => {
    await setRule({ answerDays: 6, withoutAnswer: 'goes_on' });
    await register('Ada');
    // What was said when they were asked holds.
    await setRule({ answerDays: 1, withoutAnswer: 'lapses' });
    pass(6);
    await sweepApprovals(stage.deps, LAND);
    expect(await listed()).toEqual([['Ada Beispiel', 'confirmed', 'unanswered']]);
  });
});

describe('nobody is asked', () => {
  test.for([
    { profession: 'J1' as ProfessionCode },
    { profession: 'J3' as ProfessionCode },
    { organisation: { name: 'freiberuflich' } },
  ])('about whoever has no superior, whatever they typed: %s', async (wanted) => {
    expect(await register('Ada', wanted)).toMatchObject({ ok: true });
    expect(await kindsTo(boss)).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  test('where the event does not want it', async () => {
    await setRule(undefined);
    expect(await register('Ada')).toMatchObject({ ok: true });
    expect(await listed()).toEqual([]);
  });
});

test('a form without an address, or with the own one, is not taken', async () => {
  const refused = async (superior: EmailAddress | undefined) => {
    const asked = await requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), {
      slug: event.slug,
      applicant: applicantNamed('Ada'),
      form: { ...nothingTyped, ...(superior && { superior }) },
    });
    return asked.ok ? 'taken' : asked.refusal.code;
  };
  expect([await refused(undefined), await refused('ADA@example.org' as EmailAddress)]).toEqual([
    'superior_missing',
    'superior_is_oneself',
  ]);
  expect(await stage.mails()).toEqual([]);
});

test('four weeks after the event nobody knows whom it asked', async () => {
  await register('Ada');
  await forgetApprovals(stage.deps, LAND);
  expect((await listed()).length).toBe(1);
  stage.clock.moveTo('2099-01-01T00:00:00.000Z' as Instant);
  await forgetApprovals(stage.deps, LAND);
  expect(await listed()).toEqual([]);
  expect(await kindsTo(boss)).toEqual([]);
});

test('a second form that has no superior to name takes the first one back', async () => {
  await request('Ada');
  expect(await register('Ada', { profession: 'J1' as ProfessionCode })).toMatchObject({ ok: true });
  expect([await kindsTo(boss), await listed()]).toEqual([[], []]);
});
