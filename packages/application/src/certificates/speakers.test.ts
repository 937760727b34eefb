import { sachsen } from '@netzwerkstatt/catalogue/lands';
import type { CertificateHolder } from '@netzwerkstatt/certificates';
import type { CertificateId, EmailAddress, PersonName, Refusal, Result, SessionId } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSession } from '../account/open-session.ts';
import { createTargets } from '../authorisation/targets.ts';
import { eraseOwn } from '../own/erase-own.ts';
import type { Person } from '../ports/index.ts';
import { freshId } from '../testing/builders.ts';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { correctCertificate } from './correct-certificate.ts';
import { issueSpeaker, type SpeakerWish } from './issue-speaker.ts';
import { readCertificateFile } from './read-certificate-file.ts';
import { revokeIssued } from './revoke-certificate.ts';
import { readSpeakers } from './speakers-of-event.ts';

const ida: CertificateHolder = {
  academicTitle: 'Dr.',
  givenName: 'Ida' as PersonName,
  familyName: 'Muster' as PersonName,
};

let scene: CertificateStage;
beforeEach(async () => {
  scene = await setCertificateStage();
});

const sessions = () => scene.event.sessions.map(({ id }) => id);
const issue = (wish: Partial<SpeakerWish> = {}) =>
  issueSpeaker(scene.stage.deps, scene.may('certificate.issue'), {
    holder: ida,
    sessions: sessions(),
    role: 'trainer',
    language: 'de',
    ...wish,
  });
const read = () => readSpeakers(scene.stage.deps, scene.may('registration.read_all'));

function succeeded<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('a certificate for teaching', () => {
  test('says who held which sessions for how long, and belongs to nobody the house knows', async () => {
    const { person: owner, event, certificate } = succeeded(await issue());
    expect(owner).toBeUndefined();
    expect(event).toBe(scene.event.id);
    expect(certificate.document).toMatchObject({ kind: 'speaker', holder: ida, role: 'trainer', unitsTaught: 8 });
    expect((await read()).certificates.map((it) => it.certificate)).toEqual([certificate]);
  });

  test('is there to be downloaded by staff at once, and by nobody else', async () => {
    const { id, certificate } = succeeded(await issue());
    const target = await createTargets(scene.stage.deps).ofCertificate(LAND, id);
    if (target === undefined) throw new Error('no target');
    const may = permit(scene.coordinator, 'certificate.read', target, scene.stage);
    expect((await readCertificateFile(scene.stage.deps, may))?.number).toBe(certificate.document.number);
    expect(() => permit(person(freshId()), 'certificate.read', target, scene.stage)).toThrow();
  });

  test('is issued once for a name and its sessions, and again when that one is revoked', async () => {
    const { id } = succeeded(await issue());
    const shouted = { ...ida, familyName: 'MUSTER' as PersonName };
    expect(await issue({ holder: shouted })).toEqual({ ok: false, refusal: { code: 'speaker_certified_already' } });
    const may = permit(
      scene.coordinator,
      'certificate.revoke',
      { network: scene.stage.network.id, certificate: id },
      scene.stage,
    );
    succeeded(await revokeIssued(scene.stage.deps, may, 'Verwechslung'));
    succeeded(await issue());
    expect((await read()).certificates.map((it) => it.certificate.status)).toEqual(['revoked', 'issued']);
  });

  test.each([
    ['none', []],
    ['another one', [freshId<SessionId>()]],
  ])('needs sessions that were held: %s is refused', async (_, chosen) => {
    expect(await issue({ sessions: chosen })).toEqual({ ok: false, refusal: { code: 'session_not_held' } });
  });

  test('leaves the certificates of participants alone', async () => {
    await scene.attend('Ada', 360);
    succeeded(await issue());
    await scene.start();
    await scene.work();
    expect(await scene.issued()).toHaveLength(1);
  });
});

const address = 'Ida@schule.example' as EmailAddress;
const mails = async () =>
  (await scene.stage.mails()).filter(({ message }) => /^(speaker_certificate|certificate_re)/.test(message.kind));
const own = async (who: Person) =>
  (await scene.stage.kept((tx) => tx.certificates.forPerson(who.id))).map(({ id }) => id);
const provenIda = () => scene.stage.addPerson({ email: 'ida@schule.example' as EmailAddress, emailProvenAt: TEST_NOW });
const correct = async (id: CertificateId, holder: CertificateHolder) => {
  const target = { network: scene.stage.network.id, certificate: id };
  const may = permit(scene.coordinator, 'certificate.correct', target, scene.stage);
  return correctCertificate(scene.stage.deps, may, { holder, reason: 'Schreibfehler', renamesRegistration: false });
};

describe('a certificate for teaching with an address', () => {
  test('is sent there, once, with the file, in the language that was chosen', async () => {
    const { id, certificate } = succeeded(await issue({ email: address, language: 'en' }));
    expect(certificate.document.language).toBe('en');
    expect((await mails()).map(({ to, message }) => [to, message])).toEqual([
      [
        address,
        {
          kind: 'speaker_certificate_issued',
          locale: 'en',
          recipientName: 'Ida Muster',
          title: scene.event.title,
          issuer: certificate.document.issuer,
          certificate: id,
          number: certificate.document.number,
          isWithoutAccount: true,
        },
      ],
    ]);
  });

  test('is issued in every language of the Land, and no other', async () => {
    const { languages } = await read();
    expect(languages).toEqual(['de', 'en', 'hsb']);
    expect(succeeded(await issue({ language: 'hsb' })).certificate.document.language).toBe('hsb');
    const german = { ...sachsen, languages: ['de'] } as const;
    const deps = { ...scene.stage.deps, lands: new Map([[LAND, german]]) } as typeof scene.stage.deps;
    const wish = { holder: ida, sessions: sessions(), role: 'lead', language: 'hsb' } as const;
    expect(await issueSpeaker(deps, scene.may('certificate.issue'), wish)).toEqual({
      ok: false,
      refusal: { code: 'certificate_language_unknown' },
    });
  });

  test('belongs to whoever has proven that address, who finds it in their account', async () => {
    const owner = await provenIda();
    const { id, person: of } = succeeded(await issue({ email: address }));
    expect(of).toBe(owner.id);
    expect(await own(owner)).toEqual([id]);
    expect((await mails())[0]?.message).not.toHaveProperty('isWithoutAccount');
    const target = await createTargets(scene.stage.deps).ofCertificate(LAND, id);
    if (target === undefined) throw new Error('no target');
    const may = permit(person(owner.id), 'certificate.read', target, scene.stage);
    expect(await readCertificateFile(scene.stage.deps, may)).toMatchObject({ status: 'issued' });
  });

  test('belongs to nobody while an address was only told, and to whoever signs in with it later', async () => {
    const told = await scene.stage.addPerson({ email: 'ida@schule.example' as EmailAddress });
    const { id, person: of } = succeeded(await issue({ email: address }));
    expect([of, await own(told)]).toEqual([undefined, []]);
    await scene.stage.kept((tx) =>
      openSession(scene.stage.deps, tx, { personId: told.id, device: 'Firefox' }, scene.stage.clock.now()),
    );
    expect(await own(told)).toEqual([id]);
  });
});

describe('a wrong name of somebody who taught', () => {
  const right = { ...ida, familyName: 'Müster' as PersonName };

  test('is put right under a new number; the old one points to it, and the speaker is told', async () => {
    const { id, certificate } = succeeded(await issue({ email: address, language: 'hsb' }));
    const corrected = succeeded(await correct(id, right));
    expect(corrected).toMatchObject({ event: scene.event.id, email: address });
    expect(corrected.certificate.document).toMatchObject({ kind: 'speaker', holder: right, language: 'hsb' });
    expect((await read()).certificates.map((it) => [it.certificate.status, it.certificate.document.holder])).toEqual([
      ['replaced', ida],
      ['issued', right],
    ]);
    expect((await mails()).at(-1)).toMatchObject({
      to: address,
      message: {
        kind: 'certificate_replaced',
        number: certificate.document.number,
        newNumber: corrected.certificate.document.number,
        isWithoutAccount: true,
      },
    });
  });

  test('is put right without a mail where there is no address', async () => {
    const { id } = succeeded(await issue());
    succeeded(await correct(id, right));
    expect(await mails()).toEqual([]);
  });

  test('is not put right into one who has a valid one about the same sessions', async () => {
    const { id } = succeeded(await issue());
    succeeded(await issue({ holder: right }));
    expect(await correct(id, right)).toEqual({ ok: false, refusal: { code: 'speaker_certified_already' } });
    expect((await read()).certificates.map((it) => it.certificate.status)).toEqual(['issued', 'issued']);
  });

  test('stays with its owner', async () => {
    const owner = await provenIda();
    const { id } = succeeded(await issue({ email: address }));
    const corrected = succeeded(await correct(id, right));
    expect((await own(owner)).toSorted()).toEqual([id, corrected.id].toSorted());
  });
});

test('whoever has their data erased takes their name from the certificates for teaching, also from unclaimed ones', async () => {
  const { id } = succeeded(await issue({ email: address }));
  const owner = await provenIda();
  succeeded(await issue({ email: address, role: 'lead', holder: { ...ida, givenName: 'Ada' as PersonName } }));
  const asked = permit(person(owner.id), 'own.erase', { person: owner.id }, scene.stage);
  expect(await eraseOwn(scene.stage.deps, asked, address)).toEqual({ ok: true, value: undefined });
  const left = (await read()).certificates;
  expect(JSON.stringify(left)).not.toMatch(/Ida|Ada|Muster|schule/);
  expect(left.map(({ erasedAt, certificate }) => [erasedAt !== undefined, certificate.status])).toEqual([
    [true, 'issued'],
    [true, 'issued'],
  ]);
  expect(await mails()).toEqual([]);
  expect(await correct(id, ida)).toEqual({ ok: false, refusal: { code: 'certificate_not_found' } });
});
