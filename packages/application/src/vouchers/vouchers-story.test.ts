import {
  addMilliseconds,
  DAY_MS,
  type Event,
  type Instant,
  type LocalDate,
  type PersonId,
} from '@netzwerkstatt/domain';
import type { AllocationPolicy } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { confirmRequest, withdrawRegistration } from '../registration/answer-registration.ts';
import { expireDue } from '../registration/expire-due.ts';
import { registerParticipant } from '../registration/register-participant.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { freshId } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { issueVouchers, type PromisedPlaces, withdrawVoucher } from './issue-vouchers.ts';
import { readVouchers } from './read-vouchers.ts';

const policy: AllocationPolicy = {
  mode: 'first_come',
  ranking: [],
  ownRegions: [],
  overbookPercent: 0,
  caps: [],
  pools: [{ name: 'Kitas', for: { by: 'group', values: [] }, seats: 2 }],
};
const promise: PromisedPlaces = {
  pool: 'Kitas',
  label: 'Kita Sonnenschein',
  count: 1,
  places: 1,
  lastDay: '2026-12-15' as LocalDate,
};

let stage: Stage;
let event: Event;
beforeEach(async () => {
  stage = await setStage();
  event = await addPromising();
});

/** An event with three places, two of them kept for day care centres. */
async function addPromising(): Promise<Event> {
  const added = await stage.addEvent({ capacity: 3 });
  await stage.deps.decide(LAND, added.id, { command: { kind: 'set_policy', policy }, actor: 'staff' });
  return added;
}

function desk(about = event) {
  const grants = [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }] as const;
  const target = { event: about.id, network: stage.network.id };
  return permit(person(freshId<PersonId>(), grants), 'voucher.manage', target, stage);
}

const issue = (wanted: Partial<PromisedPlaces> = {}, about = event) =>
  issueVouchers(stage.deps, desk(about), { ...promise, ...wanted });
const listed = async (about = event) => (await readVouchers(stage.deps, desk(about)))?.vouchers ?? [];
async function codeOf(index = 0, about = event): Promise<string> {
  const code = (await listed(about))[index]?.code;
  if (code === undefined) throw new Error('there is no such voucher');
  return code;
}

const request = (name: string, voucherCode?: string, about = event) =>
  requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), {
    slug: about.slug,
    applicant: applicantNamed(name),
    ...(voucherCode !== undefined && { voucherCode }),
  });

async function holderOf(name: string, about = event) {
  const mails = await stage.mails();
  const registration = mails.findLast(
    ({ message, to }) => message.kind === 'registration_requested' && to.startsWith(name.toLowerCase()),
  )?.registration;
  if (registration === undefined) throw new Error(`${name} has no mail to answer`);
  const holder: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  return { holder, target: { event: about.id, registration } };
}

async function confirm(name: string) {
  const { holder, target } = await holderOf(name);
  return confirmRequest(stage.deps, permit(holder, 'registration.confirm', target, stage));
}

async function register(name: string, voucherCode?: string) {
  const asked = await request(name, voucherCode);
  return asked.ok ? confirm(name) : asked;
}

const statusOf = async (answer: ReturnType<typeof register>) => {
  const it = await answer;
  return it.ok ? it.value.status : it.refusal.code;
};
const lastMailTo = async (name: string) =>
  (await stage.mails()).findLast(({ to }) => to.startsWith(name.toLowerCase()))?.message;

test('the desk promises places, with a code for each voucher that only it can tell', async () => {
  expect(await issue({ count: 2 })).toEqual({ ok: true, value: { issued: 2 } });
  const found = await readVouchers(stage.deps, desk());
  expect(found?.pools).toEqual([{ name: 'Kitas', promisable: 0, latest: event.registrationClosesAt }]);
  expect(found?.vouchers).toMatchObject([
    { label: 'Kita Sonnenschein', state: 'valid', used: 0, validUntil: '2026-12-15T23:00:00.000Z', people: [] },
    { label: 'Kita Sonnenschein', state: 'valid', used: 0 },
  ]);
  expect(new Set(found?.vouchers.map(({ code }) => code)).size).toBe(2);
  const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
  expect([entry?.action, entry?.facts]).toEqual(['voucher.manage', { issued: 2, places: 2 }]);
});

test('the last day may be the one on which registration closes', async () => {
  const day = event.registrationClosesAt.slice(0, 10) as LocalDate;
  expect((await issue({ lastDay: day })).ok).toBe(true);
  expect((await listed())[0]?.validUntil).toBe(event.registrationClosesAt);
  expect(await issue({ lastDay: '2026-11-20' as LocalDate })).toMatchObject({
    ok: false,
    refusal: { code: 'voucher_end_out_of_range' },
  });
});

test('whoever comes with the code has a promised place, once for each, and the desk sees who', async () => {
  await issue();
  const code = await codeOf();
  expect(await statusOf(register('Ada'))).toBe('confirmed');
  expect(await statusOf(register('Ben'))).toBe('waitlisted');
  expect(await statusOf(register('Cem', code.toLowerCase().replaceAll('-', ' ')))).toBe('confirmed');
  expect(await lastMailTo('Cem')).toMatchObject({ kind: 'registration_confirmed', voucher: 'counts' });
  expect((await listed()).map(({ used, people }) => [used, people.map(({ name }) => name)])).toEqual([
    [1, ['Cem Beispiel']],
  ]);
  expect(await request('Dana', code)).toEqual({ ok: false, refusal: { code: 'voucher_used_up', placesLeft: 0 } });
});

test('whoever is signed in comes with the code as well', async () => {
  await issue();
  const { id } = await stage.addPerson();
  await statusOf(register('Ada'));
  const { email: _, ...applicant } = applicantNamed('Ben');
  const answer = await registerParticipant(
    stage.deps,
    permit(person(id), 'registration.create', { person: id }, stage),
    { slug: event.slug, applicant, voucherCode: await codeOf() },
  );
  expect(answer).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  const entries = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
  const [voucher] = await listed();
  expect(entries.filter(({ facts }) => facts?.['voucher'] === voucher?.id).map(({ action }) => action)).toEqual([
    'registration.create',
  ]);
});

describe('a code that is none', () => {
  const refused = async (code: string) => {
    const answer = await request('Ada', code);
    return answer.ok ? 'taken' : answer.refusal.code;
  };

  test('is told by what is wrong with it, and nothing is kept of the form', async () => {
    await issue();
    const code = await codeOf();
    const other = await addPromising();
    await issue({}, other);
    const mistyped = code.replace(/.$/, (letter) => (letter === '7' ? '8' : '7'));
    expect([await refused('Kita'), await refused(mistyped), await refused('000-000-000')]).toEqual([
      'voucher_code_malformed',
      'voucher_code_mistyped',
      'voucher_unknown',
    ]);
    expect(await refused(await codeOf(0, other))).toBe('voucher_elsewhere');
    stage.clock.moveTo('2026-12-16T09:00:00.000Z' as Instant);
    expect(await request('Ada', code)).toEqual({
      ok: false,
      refusal: { code: 'voucher_expired', validUntil: '2026-12-15T23:00:00.000Z' },
    });
    expect(await stage.mails()).toEqual([]);
  });
});

describe('places that are kept no more', () => {
  test('are told so, and whoever comes with their code comes as anybody does', async () => {
    await issue();
    const code = await codeOf();
    expect(await withdrawVoucher(stage.deps, desk(), (await listed())[0]?.id as never)).toEqual({
      ok: true,
      value: true,
    });
    expect((await listed())[0]?.state).toBe('withdrawn');
    expect(await request('Ada', code)).toMatchObject({ ok: true, value: { isVoucherGivenFree: true } });
    await confirm('Ada');
    expect(await stage.kept((tx) => tx.vouchers.registrationsWith(event.id))).toEqual([]);
    const entries = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(
      entries.filter(({ action }) => action === 'voucher.manage').map(({ facts }) => Object.keys(facts ?? {})),
    ).toEqual([['withdrawn'], ['issued', 'places']]);
  });

  test('are told in the letter where they were gone before the mail was answered', async () => {
    await issue();
    const code = await codeOf();
    await request('Ada', code);
    await register('Ben', code);
    expect(await statusOf(confirm('Ada'))).toBe('confirmed');
    expect(await lastMailTo('Ada')).toMatchObject({ kind: 'registration_confirmed', voucher: 'gone' });
  });
});

test('a second form of the same person comes with the code that was typed last', async () => {
  await issue();
  const code = await codeOf();
  await request('Ada', code);
  stage.clock.moveTo(addMilliseconds(stage.clock.now(), DAY_MS));
  await request('Ada');
  await confirm('Ada');
  expect((await listed())[0]?.used).toBe(0);
});

test('a withdrawal gives the place back to the voucher, and the clock to the pool', async () => {
  await issue();
  const code = await codeOf();
  await register('Ada', code);
  const { holder, target } = await holderOf('Ada');
  await withdrawRegistration(stage.deps, permit(holder, 'registration.cancel', target, stage));
  expect((await listed())[0]).toMatchObject({ used: 0, state: 'valid' });
  stage.clock.moveTo('2026-12-15T23:00:00.000Z' as Instant);
  await expireDue(stage.deps, LAND);
  expect((await listed())[0]?.state).toBe('expired');
  expect((await readVouchers(stage.deps, desk()))?.pools[0]?.promisable).toBe(2);
});
