import { type CertificateNumber, issueCertificate } from '@netzwerkstatt/certificates';
import {
  addMilliseconds,
  type EmailAddress,
  HOUR_MS,
  isForgotten,
  type PersonName,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { whoIs } from '../account/sessions.ts';
import { verifyCertificate } from '../certificates/verify-certificate.ts';
import type { Person } from '../ports/index.ts';
import { anApplicant, aSessionOn, freshId } from '../testing/builders.ts';
import { aCertificateRecord } from '../testing/certificate-builders.ts';
import { aMail } from '../testing/mail-builders.ts';
import { guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { eraseOwn, previewErasure } from './erase-own.ts';

const NUMBER = 'TB-4K7P-2M9X-QW31' as CertificateNumber;
const SHA_256 = 'a'.repeat(64);

let stage: Stage;
let hanza: Person;

beforeEach(async () => {
  stage = await setStage();
  hanza = await stage.addPerson({
    givenName: 'Hańža' as PersonName,
    familyName: 'Krawc' as PersonName,
    email: 'hanza@praxis.example' as EmailAddress,
  });
});

const asked = () => permit(person(hanza.id), 'own.erase', { person: hanza.id }, stage);
const erase = (typed: string = hanza.email) => eraseOwn(stage.deps, asked(), typed as EmailAddress);

/** A place at an event on that day. */
async function registerOn(day: string) {
  const event = await stage.addEvent({ sessions: [aSessionOn(day)] });
  const id = freshId<RegistrationId>();
  const { givenName, familyName, email } = hanza;
  await stage.kept((tx) =>
    tx.registrations.write(
      event.id,
      [{ after: confirmed(id, hanza.id), cause: 'register' }],
      new Map([[id, anApplicant({ givenName, familyName, email })]]),
    ),
  );
  return { event, registration: id };
}

/** A certificate of a past event, with its file. */
async function certify() {
  const { event, registration } = await registerOn('2026-10-01');
  const { certificate, ...record } = aCertificateRecord({ registration, event: event.id, person: hanza.id });
  const { givenName, familyName } = hanza;
  const document = { ...certificate.document, number: NUMBER, holder: { givenName, familyName } };
  await stage.kept(async (tx) => {
    const issued = { ...record, certificate: issueCertificate(document, stage.clock.now()) };
    await tx.certificates.add(issued, stage.deps.links.fingerprint(NUMBER));
    await tx.certificates.attachFile(record.id, Uint8Array.of(37, 80, 68, 70), SHA_256);
  });
  return record.id;
}

const verify = (question: Parameters<typeof verifyCertificate>[2]) =>
  verifyCertificate(stage.deps, permit(guest, 'certificate.verify', {}, stage), question);

describe('who has their data erased', () => {
  test('is nobody afterwards: no name, no address, no session, no mail on its way', async () => {
    const { registration } = await registerOn('2026-10-01');
    await stage.kept(async (tx) => {
      await tx.mail.add([aMail({ to: hanza.email }), aMail({ person: hanza.id }), aMail({ registration }), aMail()]);
      const now = stage.clock.now();
      const key = stage.deps.links.fingerprint('cookie');
      await tx.signIn.addSession({ key, personId: hanza.id, createdAt: now, lastSeenAt: now, device: 'Firefox' });
    });
    expect(await erase()).toEqual({ ok: true, value: undefined });

    const [left, record] = await stage.kept(async (tx) => [
      await tx.people.get(hanza.id),
      await tx.registrations.get(registration),
    ]);
    expect([left && isForgotten(left), record && isForgotten(record.applicant)]).toEqual([true, true]);
    expect(JSON.stringify([left, record])).not.toMatch(/Hańža|Krawc|hanza|praxis/i);
    expect(await stage.kept((tx) => tx.people.findByEmail(hanza.email))).toBeUndefined();
    expect(await whoIs(stage.deps, LAND, 'cookie')).toEqual({ kind: 'anyone', land: LAND });
    expect((await stage.mails()).length).toBe(1);
  });

  test('still counts: the registration stands, with profession and region', async () => {
    const { event, registration } = await registerOn('2026-10-01');
    const before = await stage.kept((tx) => tx.registrations.get(registration));
    await erase();
    const after = await stage.kept((tx) => tx.registrations.get(registration));
    const { profession, region } = before?.applicant ?? {};
    expect(after).toMatchObject({
      event: event.id,
      registration: before?.registration,
      applicant: { profession, region },
    });
  });

  test('leaves a line in the trail, with ids and figures alone', async () => {
    await certify();
    const lines: unknown[] = [];
    const store = {
      inLand: ((land, work) =>
        stage.deps.store.inLand(land, (tx) =>
          work({ ...tx, audit: { ...tx.audit, write: async (entries) => void lines.push(...entries) } }),
        )) as typeof stage.deps.store.inLand,
    };
    await eraseOwn({ ...stage.deps, store }, asked(), hanza.email);
    expect(lines).toEqual([
      {
        at: stage.clock.now(),
        actor: hanza.id,
        action: 'own.erase',
        target: { kind: 'person', id: hanza.id },
        facts: { registrations: 1, certificates: 1 },
      },
    ]);
  });

  test('can begin anew under the same address, as somebody else', async () => {
    await erase();
    const again = await stage.addPerson({ email: hanza.email });
    expect(again.id).not.toBe(hanza.id);
    expect(again.email).toBe(hanza.email);
  });
});

describe('a certificate of somebody who was erased', () => {
  test('is told of as before; the name is gone, the file is still known by its hash', async () => {
    await certify();
    const before = await verify({ number: NUMBER });
    await erase();
    expect(await verify({ number: NUMBER })).toEqual(before);
    for (const fullName of ['Hańža Krawc', 'Ben', 'Gelöschte Person']) {
      expect(await verify({ number: NUMBER, fullName })).toMatchObject({ ok: true, value: { name: 'gone' } });
    }
    expect(await verify({ number: NUMBER, fileSha256: SHA_256 })).toMatchObject({
      ok: true,
      value: { file: 'unchanged' },
    });
    expect(await verify({ number: NUMBER, fileSha256: 'b'.repeat(64) })).toMatchObject({
      ok: true,
      value: { file: 'changed' },
    });
    const byFile = await verify({ fileSha256: SHA_256 });
    expect(byFile).toMatchObject({ ok: true, value: { file: 'unchanged', answer: { status: 'issued' } } });
    expect(JSON.stringify(byFile)).not.toContain('TB-');
  });

  test('has no file, number or name any more', async () => {
    const id = await certify();
    await erase();
    const [record, file] = await stage.kept(async (tx) => [
      await tx.certificates.get(id),
      await tx.certificates.file(id),
    ]);
    expect(file).toBeUndefined();
    expect(JSON.stringify(record)).not.toMatch(/Hańža|Krawc|TB-/);
  });

  test('is not issued anew', async () => {
    const { event, registration } = await registerOn('2026-10-01');
    await erase();
    const late = aCertificateRecord({ registration, event: event.id, person: hanza.id });
    expect(await stage.kept((tx) => tx.certificates.add(late, 'a number'))).toBe(false);
  });
});

describe('nothing is erased', () => {
  const stays = async () => expect(await stage.kept((tx) => tx.people.get(hanza.id))).toEqual(hanza);

  test('while somebody holds a role', async () => {
    const scope = { kind: 'network', id: stage.network.id } as const;
    await stage.kept((tx) => tx.people.grant(hanza.id, { role: 'coordinator', scope }));
    expect(await erase()).toEqual({ ok: false, refusal: { code: 'holds_roles' } });
    await stays();
    const until = addMilliseconds(stage.clock.now(), -HOUR_MS);
    await stage.kept((tx) => tx.people.grant(hanza.id, { role: 'coordinator', scope, until }));
    expect(await erase()).toEqual({ ok: true, value: undefined });
  });

  test('while somebody stands on the list of an event that is not over', async () => {
    const { event } = await registerOn('2027-05-01');
    await registerOn('2026-10-01');
    expect(await erase()).toEqual({ ok: false, refusal: { code: 'still_registered' } });
    await stays();
    expect(await previewErasure(stage.deps, asked())).toEqual({
      email: hanza.email,
      holdsRoles: false,
      registeredFor: [{ event: event.id, title: event.title }],
      pastRegistrations: 1,
      certificates: 0,
    });
  });

  test.for(['somebody@else.example', ''])('when „%s“ is typed instead of the address', async (typed) => {
    expect(await erase(typed)).toEqual({ ok: false, refusal: { code: 'confirmation_wrong' } });
    await stays();
  });
});

test('the address may be typed in any case', async () => {
  expect(await erase('Hanza@Praxis.example')).toEqual({ ok: true, value: undefined });
});
