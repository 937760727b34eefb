import { expect, test } from 'vitest';
import { type OpenDoor, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf, tokenFor } from '../testing/sign-in.ts';

async function cookiesOf(door: OpenDoor): Promise<readonly string[]> {
  const signedIn = await door.call('account.signInByLink', { token: await tokenFor(door, await addPerson(door)) });
  const asked = await door.call('account.requestSignIn', { email: 'niemand@example.org' });
  const language = await door.ask('/sprache/en');
  return [signedIn, asked, language].flatMap(({ headers }) => headers['set-cookie'] ?? []);
}

const withoutValue = (cookie: string) => cookie.replace(/=[^;]*/, '=…');

test('cookies are for this host alone, for https alone, for no script and for no other site', async () => {
  const cookies = await cookiesOf(await openDoor());
  expect(cookies.map(withoutValue)).toEqual([
    '__Host-session=…; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure',
    '__Host-browser=…; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax; Secure',
    '__Host-language=…; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure',
  ]);
});

test('on the plain http of a demonstration they are what browsers accept there', async () => {
  const cookies = await cookiesOf(await openDoor({ origin: 'http://localhost:3000' }));
  expect(cookies.map(withoutValue)).toEqual([
    'session=…; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax',
    'browser=…; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax',
    'language=…; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax',
  ]);
});

test('nobody gets a cookie for looking around', async () => {
  const { ask } = await openDoor();
  const paths = ['/', '/kalender/land.ics', '/trpc/account.me', '/assets/app.js'];
  const answers = await Promise.all(paths.map((path) => ask(path)));
  expect(answers.map(({ headers }) => headers['set-cookie'])).toEqual(paths.map(() => undefined));
});

test.for([
  { name: '__Host-session', isSignedIn: true, whose: 'ours' },
  // Without the prefix, a neighbouring host could have planted it.
  { name: 'session', isSignedIn: false, whose: 'anybody’s' },
])('a session in the cookie $name is $whose', async ({ name, isSignedIn }) => {
  const door = await openDoor();
  const secret = (await cookieOf(door, await addPerson(door))).split('=')[1];
  const { body } = await door.ask('/trpc/account.me', { headers: { cookie: `${name}=${secret}` } });
  expect(JSON.parse(body).result.data.isSignedIn).toBe(isSignedIn);
});

test('signing out takes the cookie back', async () => {
  const { call } = await openDoor();
  const { headers } = await call('account.signOut', undefined);
  expect(headers['set-cookie']).toEqual(['__Host-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure']);
});
