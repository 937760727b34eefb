import { freshId, person } from '@netzwerkstatt/application/testing';
import type { EventId, NetworkId, PersonId } from '@netzwerkstatt/domain';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import type { LimitName } from '../limits.ts';
import { type TestVisit, visit } from '../testing/visit.ts';

type Event = Awaited<ReturnType<TestVisit['stage']['addEvent']>>;

let stage: TestVisit['stage'];
let caller: TestVisit['caller'];
let event: Event;

async function asCoordinator(network: NetworkId) {
  const { id } = await stage.addPerson();
  const actor = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: network } }]);
  return (await visit({ actor }, stage)).caller;
}

beforeEach(async () => {
  stage = (await visit()).stage;
  event = await stage.addEvent({ capacity: 3, network: stage.network.id });
  caller = await asCoordinator(stage.network.id);
  const pools = [{ name: 'Kitas', for: { by: 'group', values: [] }, seats: 2 }];
  const policy = { ...openSeats, mode: 'first_come', ranking: [], ownRegions: [], pools };
  await caller.desk.setPolicy({ event: event.id, policy, reason: 'Für Kitas' });
});

const promise = (wanted: object = {}) => ({
  event: event.id,
  pool: 'Kitas',
  label: 'Kita Sonnenschein',
  count: 2,
  places: 1,
  lastDay: '2026-12-15',
  ...wanted,
});

const form = (wanted: object = {}) => ({
  slug: event.slug,
  givenName: 'Ada',
  familyName: 'Beispiel',
  email: 'ada@example.org',
  profession: 'Y3',
  organisation: { name: 'Kita Sonnenschein' },
  region: '14713',
  assistance: '',
  ...wanted,
});

test('the desk makes vouchers, sees their codes and takes one back', async () => {
  expect(await caller.vouchers.issue(promise())).toEqual({ issued: 2 });
  const { pools, vouchers } = await caller.vouchers.ofEvent({ event: event.id });
  expect(pools).toMatchObject([{ name: 'Kitas', promisable: 0 }]);
  const [first] = vouchers;
  if (first === undefined) throw new Error('two were made');
  await caller.vouchers.withdraw({ event: event.id, voucher: first.id });
  const after = await caller.vouchers.ofEvent({ event: event.id });
  expect(after.vouchers.map(({ state }) => state)).toEqual(['withdrawn', 'valid']);
  expect((await caller.desk.event({ event: event.id }))?.may.promise).toBe(true);
});

test.for([
  { wrong: { count: 3 }, code: 'CONFLICT' },
  { wrong: { pool: 'Justiz' }, code: 'PRECONDITION_FAILED' },
  { wrong: { lastDay: '2026-01-01' }, code: 'BAD_REQUEST' },
  { wrong: { lastDay: '2026-02-30' }, code: 'BAD_REQUEST' },
  { wrong: { label: ' ' }, code: 'BAD_REQUEST' },
  { wrong: { places: 0 }, code: 'BAD_REQUEST' },
  { wrong: { count: 1.5 }, code: 'BAD_REQUEST' },
])('what cannot be promised is refused: $wrong', async ({ wrong, code }) => {
  await expect(caller.vouchers.issue(promise(wrong))).rejects.toMatchObject({ code });
  expect((await caller.vouchers.ofEvent({ event: event.id })).vouchers).toEqual([]);
});

test('to everybody else the event is not there', async () => {
  await caller.vouchers.issue(promise());
  const others = [
    await asCoordinator(freshId<NetworkId>()),
    (await visit({}, stage)).caller,
    (await visit({ actor: person(freshId<PersonId>(), []) }, stage)).caller,
  ];
  for (const other of others) {
    await expect(other.vouchers.ofEvent({ event: event.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.vouchers.issue(promise())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  await expect(caller.vouchers.ofEvent({ event: freshId<EventId>() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the form says whether it takes codes, and whoever tries many has to wait', async () => {
  const counted: LimitName[] = [];
  const guest = (await visit({ countAgainst: (limit) => void counted.push(limit) }, stage)).caller;
  const asked = () => guest.questions.form({ slug: event.slug });
  expect((await asked())?.takesVouchers).toBe(undefined);
  await caller.vouchers.issue(promise());
  expect((await asked())?.takesVouchers).toBe(true);
  await guest.registration.request(form());
  expect(counted).not.toContain('voucher_code');
  const [voucher] = (await caller.vouchers.ofEvent({ event: event.id })).vouchers;
  await guest.registration.request(form({ email: 'ben@example.org', voucher: voucher?.code }));
  expect(counted.filter((it) => it === 'voucher_code')).toEqual(['voucher_code']);
  const tired = await visit({ countAgainst: (limit) => (limit === 'voucher_code' ? 60 : undefined) }, stage);
  await expect(tired.caller.registration.request(form({ voucher: '000-000-000' }))).rejects.toMatchObject({
    refusal: { code: 'too_many_attempts', retryAfterSeconds: 60 },
  });
});
