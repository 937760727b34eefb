import { type EmailAddress, HOUR_MS, MINUTE_MS } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChallengeId, Person } from '../ports/index.ts';
import { guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { requestSignIn } from './request-sign-in.ts';
import { listSessions, signOut, signOutEverywhere, whoIs } from './sessions.ts';
import { signInByCode, signInByLink } from './sign-in.ts';

let stage: Stage;
let ada: Person;

beforeEach(async () => {
  stage = await setStage();
  ada = await stage.addPerson();
});

const may = () => permit(guest, 'account.sign_in', {}, stage);
const ask = (email: EmailAddress, browser = 'here') =>
  requestSignIn(stage.deps, may(), { email, browser, locale: 'de' });
const follow = (challenge: ChallengeId) =>
  signInByLink(stage.deps, may(), { token: stage.deps.links.tokenFor('sign_in', challenge), device: 'Firefox' });
const type = (challenge: ChallengeId, code: string, browser = 'here') =>
  signInByCode(stage.deps, may(), { challenge, code, browser, device: 'Firefox' });
const codeOf = (challenge: ChallengeId) => stage.deps.links.codeFor('sign_in', challenge);
const isVoid = { ok: false, refusal: { code: 'sign_in_link_void' } };

async function signedIn(): Promise<string> {
  const { challenge } = await ask(ada.email);
  const answer = await follow(challenge);
  if (!answer.ok) throw new Error('the link did not let in');
  return answer.value.secret;
}

describe('a sign-in mail', () => {
  test('goes to who is known; who is not known gets another mail, and the page says the same', async () => {
    const known = await ask(ada.email);
    const unknown = await ask('niemand@example.org' as EmailAddress);
    expect(unknown.expiresAt).toBe(known.expiresAt);
    expect((await stage.mails()).map(({ to, message }) => [to, message.kind])).toEqual([
      [ada.email, 'sign_in'],
      ['niemand@example.org', 'no_account'],
    ]);
  });

  test('speaks the language of the page that asked, whatever the account prefers', async () => {
    const command = { email: ada.email, browser: 'here', locale: 'en' } as const;
    await requestSignIn(stage.deps, may(), command);
    await requestSignIn(stage.deps, may(), { ...command, email: 'niemand@example.org' as EmailAddress });
    expect((await stage.mails()).map(({ message }) => [message.kind, message.locale])).toEqual([
      ['sign_in', 'en'],
      ['no_account', 'en'],
    ]);
  });

  test('comes five times an hour and not more often', async () => {
    for (const _ of Array.from({ length: 8 })) await ask(ada.email);
    expect(await stage.mails()).toHaveLength(5);
    stage.clock.moveOn(HOUR_MS + 1);
    await ask(ada.email);
    expect(await stage.mails()).toHaveLength(6);
  });

  test('lets in once', async () => {
    const { challenge } = await ask(ada.email);
    expect(await follow(challenge)).toMatchObject({ ok: true });
    expect(await follow(challenge)).toEqual(isVoid);
    expect(await type(challenge, codeOf(challenge))).toEqual(isVoid);
  });

  test('is over after ten minutes', async () => {
    const { challenge } = await ask(ada.email);
    stage.clock.moveOn(10 * MINUTE_MS);
    expect(await follow(challenge)).toEqual(isVoid);
  });

  test('proves the address', async () => {
    await signedIn();
    const known = await stage.kept((tx) => tx.people.get(ada.id));
    expect(known?.emailProvenAt).toBe(stage.clock.now());
  });

  test('to nobody lets nobody in, even with the right link', async () => {
    const { challenge } = await ask('niemand@example.org' as EmailAddress);
    expect(await follow(challenge)).toEqual(isVoid);
    expect(await type(challenge, codeOf(challenge))).toMatchObject({
      ok: false,
      refusal: { code: 'sign_in_code_wrong' },
    });
  });
});

describe('the code of a sign-in mail', () => {
  test('counts in the browser that asked, with or without blanks', async () => {
    const { challenge } = await ask(ada.email);
    const code = codeOf(challenge);
    expect(await type(challenge, `${code.slice(0, 4)} ${code.slice(4)}`)).toMatchObject({ ok: true });
  });

  test('counts nowhere else', async () => {
    const { challenge } = await ask(ada.email);
    expect(await type(challenge, codeOf(challenge), 'elsewhere')).toEqual(isVoid);
  });

  test('may be wrong five times, and then the right one is too late', async () => {
    const { challenge } = await ask(ada.email);
    const left = [];
    for (const _ of Array.from({ length: 5 })) {
      const answer = await type(challenge, '00000000');
      left.push(answer.ok || !('attemptsLeft' in answer.refusal) ? undefined : answer.refusal.attemptsLeft);
    }
    expect(left).toEqual([4, 3, 2, 1, 0]);
    expect(await type(challenge, codeOf(challenge))).toEqual(isVoid);
  });
});

describe('a session', () => {
  const whoHas = (secret: string) => whoIs(stage.deps, LAND, secret);

  test('knows the person with their grants', async () => {
    const grant = { role: 'coordinator', scope: { kind: 'network', id: stage.network.id } } as const;
    await stage.kept((tx) => tx.people.grant(ada.id, grant));
    expect(await whoHas(await signedIn())).toEqual({ kind: 'person', land: LAND, personId: ada.id, grants: [grant] });
  });

  test('ends after an hour without a click', async () => {
    const secret = await signedIn();
    stage.clock.moveOn(59 * MINUTE_MS);
    expect((await whoHas(secret)).kind).toBe('person');
    stage.clock.moveOn(59 * MINUTE_MS);
    expect((await whoHas(secret)).kind).toBe('person');
    stage.clock.moveOn(60 * MINUTE_MS);
    expect((await whoHas(secret)).kind).toBe('anyone');
  });

  test('ends after twelve hours, however busy', async () => {
    const secret = await signedIn();
    for (const _ of Array.from({ length: 23 })) {
      stage.clock.moveOn(30 * MINUTE_MS);
      expect((await whoHas(secret)).kind).toBe('person');
    }
    stage.clock.moveOn(30 * MINUTE_MS);
    expect((await whoHas(secret)).kind).toBe('anyone');
  });

  test('ends when the person signs out, and no other with it', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    await signOut(stage.deps, LAND, here);
    expect([(await whoHas(here)).kind, (await whoHas(there)).kind]).toEqual(['anyone', 'person']);
  });

  test('ends everywhere at once', async () => {
    const secrets = [await signedIn(), await signedIn()];
    await signOutEverywhere(stage.deps, permit(person(ada.id), 'own.sessions', { person: ada.id }, stage));
    expect(await Promise.all(secrets.map(async (it) => (await whoHas(it)).kind))).toEqual(['anyone', 'anyone']);
  });

  test('is listed with its browser, the own one marked, those that are over left out', async () => {
    await signedIn();
    stage.clock.moveOn(2 * HOUR_MS);
    const secret = await signedIn();
    const at = stage.clock.now();
    const mine = permit(person(ada.id), 'own.sessions', { person: ada.id }, stage);
    expect(await listSessions(stage.deps, mine, secret)).toEqual([
      { createdAt: at, lastSeenAt: at, device: 'Firefox', isThisOne: true },
    ]);
  });

  test('that nobody opened is nobody’s', async () => {
    expect((await whoHas('made up')).kind).toBe('anyone');
    expect((await whoIs(stage.deps, LAND, undefined)).kind).toBe('anyone');
  });
});
