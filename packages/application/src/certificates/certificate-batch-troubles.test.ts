import { type Event, MINUTE_MS, ok, type PersonName, type RegistrationId, refuse } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { KeyDoesNotSignError } from '../badges/badge-issuer.ts';
import { type CertificateStage, setCertificateStage, whoeverIsDue } from '../testing/certificate-stage.ts';
import { permit, type Stage } from '../testing/stage.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { readBatchProgress } from './read-issuing.ts';
import { startCertificateBatch } from './start-certificate-batch.ts';

const broken = new Error('broken');

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
});

const troubles = async () =>
  (await readBatchProgress(stage.deps, scene.may('registration.read_all')))?.troubles.map(
    ({ record, registration: _, ...trouble }) => [record.applicant.givenName, trouble],
  );

describe('somebody whose certificate fails', () => {
  test('by a letter keeps nothing, is told to staff with that letter, and keeps nobody waiting', async () => {
    await scene.attend('Ada', 360);
    await scene.attend('Ben', 360);
    await scene.start();
    await scene.work(
      scene.drawing(async (document) =>
        document.holder.givenName === 'Ben'
          ? refuse({ code: 'cannot_draw', detail: 'x', letter: 'ⵣ' })
          : ok({ file: Uint8Array.of(1), sha256: 'b' }),
      ),
    );
    expect(await scene.namesIssued()).toEqual(['Ada']);
    expect(await troubles()).toEqual([['Ben', { reason: 'letter_not_printable', letter: 'ⵣ', isTriedAgain: false }]]);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { total: 2, done: 1, failed: 1 } });
  });

  test('by a machine is tried three times, and told meanwhile', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    const broken = scene.drawing(async () => refuse({ code: 'cannot_draw', detail: 'x' }));
    await scene.work(broken);
    expect(await troubles()).toEqual([['Ada', { reason: 'drawing_failed', isTriedAgain: true }]]);
    stage.clock.moveOn(MINUTE_MS);
    await scene.work(broken);
    stage.clock.moveOn(2 * MINUTE_MS);
    await scene.work(broken);
    expect(await troubles()).toEqual([['Ada', { reason: 'drawing_failed', isTriedAgain: false }]]);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { total: 1, failed: 1 } });
    expect(await scene.issued()).toEqual([]);
    stage.clock.moveOn(MINUTE_MS);
    await scene.start();
    await scene.work();
    expect(await scene.namesIssued()).toEqual(['Ada']);
  });

  test('by a key that does not sign says so, is tried again, and goes out once there is a new one', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    await scene.work(signing(new KeyDoesNotSignError('made under another secret')));
    expect(await troubles()).toEqual([['Ada', { reason: 'signing_failed', isTriedAgain: true }]]);
    expect(await scene.issued()).toEqual([]);
    stage.clock.moveOn(MINUTE_MS);
    await scene.work();
    expect(await scene.namesIssued()).toEqual(['Ada']);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { total: 1, done: 1, failed: 0 } });
  });

  test('because the machine could not sign is not told as a key that does not', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    await scene.work(signing(broken));
    expect(await troubles()).toEqual([['Ada', { reason: 'drawing_failed', isTriedAgain: true }]]);
  });

  test('in a way nobody foresaw is told all the same, and keeps nobody else waiting', async () => {
    await scene.attend('Ada', 360);
    await scene.attend('Ben', 360);
    await scene.start();
    const failing = scene.drawing(async ({ holder }) =>
      holder.givenName === 'Ada' ? Promise.reject(broken) : ok({ file: Uint8Array.of(1), sha256: 'b' }),
    );
    for (const minutes of [0, 1, 2]) {
      stage.clock.moveOn(minutes * MINUTE_MS);
      await expect(scene.work(failing)).rejects.toBe(broken);
      expect(await troubles()).toEqual([['Ada', { reason: 'drawing_failed', isTriedAgain: minutes < 2 }]]);
      expect(await scene.namesIssued()).toEqual(['Ben']);
    }
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { total: 2, done: 1, failed: 1 } });
  });

  test('at an event that cannot be read keeps no other event waiting', async () => {
    await scene.attend('Ada', 360);
    await scene.start();
    const other = await stage.addEvent({ status: 'closed', closedAt: stage.clock.now() } as Partial<Event>);
    await scene.attend('Ben', 360, 'J1', other);
    const about = { network: stage.network.id, event: other.id };
    const may = permit(scene.coordinator, 'certificate.issue', about, stage);
    await startCertificateBatch(stage.deps, may, whoeverIsDue);
    await expect(scene.work(withoutEvent(scene.event))).rejects.toBe(broken);
    expect(await troubles()).toEqual([['Ada', { reason: 'drawing_failed', isTriedAgain: true }]]);
    expect(await stage.kept((tx) => tx.certificates.forEvent(other.id))).toHaveLength(1);
    expect(await stage.kept((tx) => tx.certificateBatches.forEvent(other.id, 1))).toMatchObject([{ state: 'done' }]);
  });

  /** A house in which signing ends like that. */
  function signing(error: Error): CertificateDependencies {
    return { ...stage.deps, badges: { ...stage.deps.badges, signBadge: () => Promise.reject(error) } };
  }

  /** A house in which this event cannot be read. */
  function withoutEvent({ id: broke }: Event): CertificateDependencies {
    const { store } = stage.deps;
    const inLand: typeof store.inLand = (land, work) =>
      store.inLand(land, (tx) => {
        const get: typeof tx.events.get = (id) => (id === broke ? Promise.reject(broken) : tx.events.get(id));
        return work({ ...tx, events: { ...tx.events, get } });
      });
    return { ...stage.deps, store: { ...store, inLand } };
  }

  test('by a worker that died is taken over two minutes later, and gets one certificate and one mail', async () => {
    for (let count = 0; count < 30; count += 1) await scene.attend(`Ada${'a'.repeat(count)}`, 360);
    await scene.start();
    let drawn = 0;
    const dying = scene.drawing(async () => {
      drawn += 1;
      return drawn > 7 ? Promise.reject(new Error('killed')) : ok({ file: Uint8Array.of(1), sha256: 'b' });
    });
    await expect(scene.work(dying)).rejects.toThrow('killed');
    await scene.work();
    stage.clock.moveOn(2 * MINUTE_MS);
    await scene.work();
    expect(new Set(await scene.namesIssued()).size).toBe(30);
    expect(await scene.issued()).toHaveLength(30);
    expect(await stage.mails()).toHaveLength(30);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { total: 30, done: 30 } });
  });

  test('whose place is gone meanwhile is passed over', async () => {
    const ada = await scene.attend('Ada', 360);
    await scene.start();
    await stage.kept(async (tx) => {
      const record = await tx.registrations.get(ada);
      if (record === undefined) throw new Error('Ada is there');
      const { id, personId, requestedAt } = record.registration;
      const after = {
        id,
        personId,
        requestedAt,
        status: 'withdrawn',
        withdrawnAt: stage.clock.now(),
        by: 'staff',
      } as const;
      await tx.registrations.write(scene.event.id, [{ after, cause: 'withdraw' }], new Map());
    });
    await scene.work();
    expect(await scene.issued()).toEqual([]);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { total: 1, skipped: 1 } });
  });
});

describe('what staff put right while a file is drawn', () => {
  test.for(['name', 'minutes'] as const)('is what the certificate says: the %s', async (what) => {
    const id = await scene.attend('Ada', 300);
    await scene.start();
    let drawn = 0;
    const correcting = scene.drawing(async () => {
      drawn += 1;
      if (drawn === 1) await correct(id, what);
      return ok({ file: Uint8Array.of(drawn), sha256: 'b' });
    });
    await scene.work(correcting);
    expect(await scene.issued()).toEqual([]);
    await scene.work(correcting);
    const [
      {
        certificate: { document },
      },
    ] = (await scene.issued()) as [Awaited<ReturnType<typeof scene.issued>>[number]];
    expect([drawn, document.holder.givenName, 'attendance' in document && document.attendance.attendedUnits]).toEqual(
      what === 'name' ? [2, 'Adele', 6] : [2, 'Ada', 8],
    );
    expect(await stage.mails()).toHaveLength(1);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { done: 1, failed: 0 } });
  });

  async function correct(id: RegistrationId, what: 'name' | 'minutes') {
    await stage.kept(async (tx) => {
      const record = await tx.registrations.get(id);
      const [session] = scene.event.sessions;
      if (record === undefined || session === undefined) throw new Error('is registered');
      if (what === 'name')
        await tx.registrations.updateApplicant(id, { ...record.applicant, givenName: 'Adele' as PersonName });
      else {
        const { personId } = record.registration;
        await tx.attendance.record(
          [{ session: session.id, registration: id, minutes: 360 }],
          personId,
          stage.clock.now(),
        );
      }
    });
  }
});

describe('somebody who has their data erased', () => {
  const personOf = async (id: RegistrationId) => {
    const record = await stage.kept((tx) => tx.registrations.get(id));
    if (record === undefined) throw new Error('is registered');
    return record.registration.personId;
  };

  test('while a batch runs gets nothing and keeps nobody waiting', async () => {
    const ada = await scene.attend('Ada', 360);
    await scene.attend('Ben', 360);
    await scene.start();
    const person = await personOf(ada);
    await stage.kept((tx) => tx.erasure.erase(person, stage.clock.now()));
    await scene.work();
    expect(await scene.namesIssued()).toEqual(['Ben']);
    expect(await stage.mails()).toHaveLength(1);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { done: 1, failed: 0 } });
  });

  test('while their file is drawn gets nothing either', async () => {
    const person = await personOf(await scene.attend('Ada', 360));
    await scene.start();
    const erasing = scene.drawing(async () => {
      await stage.kept((tx) => tx.erasure.erase(person, stage.clock.now()));
      return ok({ file: Uint8Array.of(1), sha256: 'b' });
    });
    await scene.work(erasing);
    expect(await scene.issued()).toEqual([]);
    expect(await scene.progress()).toMatchObject({ state: 'done', counts: { done: 0 } });
  });

  test('is on no list of who gets one', async () => {
    const person = await personOf(await scene.attend('Ada', 360));
    await stage.kept((tx) => tx.erasure.erase(person, stage.clock.now()));
    expect(await scene.start()).toEqual({ ok: false, refusal: { code: 'nothing_to_issue' } });
  });
});
