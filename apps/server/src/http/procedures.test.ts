import { limits } from '@netzwerkstatt/api';
import { describe, expect, test } from 'vitest';
import { type Asking, LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

const json = { 'content-type': 'application/json' };
const signIn = { method: 'POST', body: JSON.stringify({ email: 'ada@example.org' }) };

describe('something is changed', () => {
  test.for([
    { by: 'one of our pages', headers: { 'sec-fetch-site': 'same-origin' }, status: 200 },
    { by: 'a program', headers: {}, status: 200 },
    { by: 'a foreign page', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    { by: 'a neighbouring host', headers: { 'sec-fetch-site': 'same-site' }, status: 403 },
    { by: 'a foreign page in an old browser', headers: { origin: 'https://evil.example' }, status: 403 },
  ])('by $by: $status', async ({ headers, status }) => {
    const { ask } = await openDoor();
    expect((await ask('/trpc/account.requestSignIn', { ...signIn, headers: { ...json, ...headers } })).status).toBe(
      status,
    );
  });

  test('by no link: what changes something cannot be followed', async () => {
    const { ask } = await openDoor();
    expect((await ask('/trpc/account.signOut')).status).toBe(405);
  });
});

describe('a body is refused', () => {
  const over = { email: 'a'.repeat(100_000) };
  const cases: readonly { why: string; asking: Asking; status: number }[] = [
    {
      why: 'that a foreign form could send',
      asking: { ...signIn, headers: { 'content-type': 'text/plain' } },
      status: 415,
    },
    {
      why: 'that a foreign form could send with a file',
      asking: { ...signIn, headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      status: 415,
    },
    { why: 'that does not say what it is', asking: signIn, status: 415 },
    {
      why: 'of more than 100 000 bytes',
      asking: { ...signIn, headers: json, body: JSON.stringify(over) },
      status: 413,
    },
    { why: 'that is no JSON', asking: { ...signIn, headers: json, body: '{' }, status: 400 },
    { why: 'with a field nobody knows', asking: { ...signIn, headers: json, body: '{"x":1}' }, status: 400 },
  ];
  test.for(cases)('$why: $status', async ({ asking, status }) => {
    const { ask } = await openDoor();
    expect((await ask('/trpc/account.requestSignIn', asking)).status).toBe(status);
  });

  test('of a design when it is larger than its pictures may be, and of a stranger unread', async () => {
    const door = await openDoor();
    const state = await addPerson(door);
    await door.house.store.inLand(LAND, (tx) =>
      tx.people.grant(state.id, { role: 'state', scope: { kind: 'land', id: LAND } }),
    );
    const cookie = await cookieOf(door, state);
    const design = (length: number) => ({ design: { logos: [{ svg: 'a'.repeat(length), alternativeText: '' }] } });
    const statusOf = async (length: number, headers?: Record<string, string>) =>
      (await door.call('designs.draft', design(length), headers)).status;
    expect(await statusOf(199_000, { cookie })).toBe(200);
    expect(await statusOf(1_200_000, { cookie })).toBe(413);
    expect(await statusOf(1_200_000)).toBe(404);
  });
});

test('many questions at once are answered up to ten', async () => {
  const { ask } = await openDoor();
  const statusOf = async (count: number) =>
    (await ask(`/trpc/${Array(count).fill('account.me').join(',')}?batch=1`)).status;
  expect([await statusOf(10), await statusOf(11)]).toEqual([200, 400]);
});

test('answers of procedures are kept by nobody on the way', async () => {
  const { ask } = await openDoor();
  expect((await ask('/trpc/account.me')).headers['cache-control']).toBe('no-store');
});

test('what failed inside stays inside', async () => {
  const { ask, house } = await openDoor();
  house.store.inLand = () => Promise.reject(new Error('relation "secret_table" does not exist'));
  const { status, body } = await ask('/trpc/programme.start');
  expect([status, JSON.parse(body).error.message]).toEqual([500, 'internal error']);
  expect(body).not.toMatch(/secret_table|\bat \//);
});

describe('who asks too often', () => {
  const email = (number: number) => ({ email: `ada-${number}@example.org` });
  const { burst, perMinute } = limits.sign_in;

  test('is told when to come again, and is served then', async () => {
    const { call, clock } = await openDoor();
    const ask = (number: number) => call('account.requestSignIn', email(number));
    for (let number = 0; number < burst; number += 1) await ask(number);
    const { status, headers } = await ask(burst);
    expect([status, headers['retry-after']]).toEqual([429, `${60 / perMinute}`]);
    clock.moveOn((60 / perMinute) * 1000);
    expect((await ask(burst)).status).toBe(200);
  });

  test('is known by the address the proxy tells, and by no address they made up', async () => {
    const { call } = await openDoor({ trustedProxies: 1 });
    const ask = (number: number, addresses: string) =>
      call('account.requestSignIn', email(number), { 'x-forwarded-for': addresses });
    for (let number = 0; number < burst; number += 1) await ask(number, `10.0.0.${number}, 203.0.113.9`);
    expect((await ask(burst, '10.0.0.99, 203.0.113.9')).status).toBe(429);
    expect((await ask(burst, '203.0.113.10')).status).toBe(200);
  });

  test('without a proxy is known by the connection, whatever the headers say', async () => {
    const { call } = await openDoor();
    for (let number = 0; number < burst; number += 1) {
      await call('account.requestSignIn', email(number), { 'x-forwarded-for': `10.0.0.${number}` });
    }
    expect((await call('account.requestSignIn', email(burst), { 'x-forwarded-for': '10.0.0.99' })).status).toBe(429);
  });
});
