import {
  addMilliseconds,
  type EmailAddress,
  HOUR_MS,
  type Instant,
  MINUTE_MS,
  type PersonId,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { Challenge, Session } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

const before = addMilliseconds(TEST_NOW, -HOUR_MS);

function aChallenge(wanted: Partial<Challenge> = {}): Challenge {
  const id = freshId<Challenge['id']>();
  return {
    id,
    email: `ada-${id}@praxis.example` as EmailAddress,
    browser: 'fingerprint of a browser',
    createdAt: TEST_NOW,
    expiresAt: addMilliseconds(TEST_NOW, 10 * MINUTE_MS),
    failedAttempts: 0,
    ...wanted,
  };
}

function aSession(personId: PersonId, wanted: Partial<Session> = {}): Session {
  const key = `fingerprint ${freshId()}`;
  return { key, personId, createdAt: TEST_NOW, lastSeenAt: TEST_NOW, device: 'Firefox auf Linux', ...wanted };
}

export function describeSignInStore(create: CreateStore): void {
  describe('a challenge', () => {
    test('comes back as it was sent out, for a person and for nobody', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const challenges = [aChallenge({ personId: (await savedPerson()).id }), aChallenge()];
      await inLand(async (tx) => {
        for (const it of challenges) await tx.signIn.addChallenge(it);
      });
      const found = await inLand((tx) => Promise.all(challenges.map((it) => tx.signIn.lockChallenge(it.id))));
      expect(found).toEqual(challenges);
      expect(await inLand((tx) => tx.signIn.lockChallenge(freshId()))).toBeUndefined();
    });

    test('remembers wrong codes and that it was used', async () => {
      const { inLand } = await openScene(create);
      const challenge = aChallenge();
      const used = { ...challenge, failedAttempts: 2, usedAt: TEST_NOW };
      await inLand(async (tx) => {
        await tx.signIn.addChallenge(challenge);
        await tx.signIn.saveChallenge(used);
      });
      expect(await inLand((tx) => tx.signIn.lockChallenge(challenge.id))).toEqual(used);
    });

    test('lets in once, however many clicks come together', async () => {
      const { inLand } = await openScene(create);
      const { id } = aChallenge();
      await inLand((tx) => tx.signIn.addChallenge(aChallenge({ id })));
      const click = () =>
        inLand(async (tx) => {
          const challenge = await tx.signIn.lockChallenge(id);
          if (challenge === undefined || challenge.usedAt !== undefined) return false;
          await tx.signIn.saveChallenge({ ...challenge, usedAt: TEST_NOW });
          return true;
        });
      const letIn = await Promise.all([click(), click(), click(), click()]);
      expect(letIn.filter((it) => it)).toEqual([true]);
    });

    test('is counted for its address, however that is typed, from a moment on', async () => {
      const { inLand } = await openScene(create);
      const email = aChallenge().email;
      const shouted = email.toUpperCase() as EmailAddress;
      await inLand(async (tx) => {
        await tx.signIn.addChallenge(aChallenge({ email, createdAt: before }));
        await tx.signIn.addChallenge(aChallenge({ email: shouted }));
        await tx.signIn.addChallenge(aChallenge());
      });
      const countSince = (since: Instant) => inLand((tx) => tx.signIn.countChallenges(email, since));
      expect(await countSince(before)).toBe(2);
      expect(await countSince(addMilliseconds(before, 1))).toBe(1);
    });
  });

  describe('a session', () => {
    test('is found by its key and knows when it was last seen', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const session = aSession((await savedPerson()).id);
      const later = addMilliseconds(TEST_NOW, MINUTE_MS);
      await inLand((tx) => tx.signIn.addSession(session));
      expect(await inLand((tx) => tx.signIn.findSession(session.key))).toEqual(session);
      await inLand((tx) => tx.signIn.touchSession(session.key, later));
      expect(await inLand((tx) => tx.signIn.findSession(session.key))).toEqual({ ...session, lastSeenAt: later });
      expect(await inLand((tx) => tx.signIn.findSession('a key nobody has'))).toBeUndefined();
    });

    test('is listed for its person, the latest seen first', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      const old = aSession(ada.id, { lastSeenAt: before });
      const current = aSession(ada.id);
      await inLand(async (tx) => {
        for (const it of [old, current, aSession(ben.id)]) await tx.signIn.addSession(it);
      });
      expect(await inLand((tx) => tx.signIn.sessionsOf(ada.id))).toEqual([current, old]);
    });

    test('ends alone or with all others of its person', async () => {
      const { inLand, savedPerson } = await openScene(create);
      const [ada, ben] = [await savedPerson(), await savedPerson()];
      const [one, two, three] = [aSession(ada.id), aSession(ada.id), aSession(ada.id)];
      const bens = aSession(ben.id);
      await inLand(async (tx) => {
        for (const it of [one, two, three, bens]) await tx.signIn.addSession(it);
        await tx.signIn.endSession(one.key);
      });
      expect(await inLand((tx) => tx.signIn.findSession(one.key))).toBeUndefined();
      expect(await inLand((tx) => tx.signIn.findSession(two.key))).toEqual(two);
      await inLand((tx) => tx.signIn.endAllSessions(ada.id));
      expect(await inLand((tx) => tx.signIn.sessionsOf(ada.id))).toEqual([]);
      expect(await inLand((tx) => tx.signIn.sessionsOf(ben.id))).toEqual([bens]);
    });
  });

  test('what ended or began before a moment is forgotten, what did at that moment is not', async () => {
    const { inLand, savedPerson } = await openScene(create);
    const { id: person } = await savedPerson();
    const justBefore = addMilliseconds(TEST_NOW, -1);
    const kept = aChallenge({ createdAt: before, expiresAt: TEST_NOW });
    const over = aChallenge({ createdAt: before, expiresAt: justBefore });
    const open = aSession(person);
    const old = aSession(person, { createdAt: justBefore });
    await inLand(async (tx) => {
      for (const it of [kept, over]) await tx.signIn.addChallenge(it);
      for (const it of [open, old]) await tx.signIn.addSession(it);
      await tx.signIn.deleteExpired(TEST_NOW, TEST_NOW);
    });
    const left = await inLand((tx) => Promise.all([kept, over].map((it) => tx.signIn.lockChallenge(it.id))));
    expect(left).toEqual([kept, undefined]);
    expect(await inLand((tx) => tx.signIn.sessionsOf(person))).toEqual([open]);
  });
}
