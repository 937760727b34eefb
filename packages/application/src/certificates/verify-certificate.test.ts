import { type CertificateNumber, issueCertificate } from '@netzwerkstatt/certificates';
import type { CleanText, PersonName, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CertificateRecord } from '../ports/index.ts';
import { anApplicant, freshId } from '../testing/builders.ts';
import { aCertificateRecord } from '../testing/certificate-builders.ts';
import { guest, permit, type Stage, setStage } from '../testing/stage.ts';
import { type VerificationQuestion, verifyCertificate } from './verify-certificate.ts';

const NUMBER = 'TB-4K7P-2M9X-QW31' as CertificateNumber;
const SHA_256 = 'a'.repeat(64);
const hanza = { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName };
const notFound = { ok: false, refusal: { code: 'certificate_not_found' } };

let stage: Stage;
let record: CertificateRecord;

beforeEach(async () => {
  stage = await setStage();
  record = await added({});
});

/** A certificate about Hańža Krawc, whose file is drawn. */
async function added(wanted: Partial<CertificateRecord>, number = NUMBER, sha256 = SHA_256) {
  const event = await stage.addEvent();
  const { id: person } = await stage.addPerson();
  const registration = freshId<RegistrationId>();
  const { certificate, ...rest } = aCertificateRecord({ registration, event: event.id, person, ...wanted });
  const document = { ...certificate.document, holder: hanza };
  const made = { ...rest, certificate: { ...certificate, document } };
  await stage.kept(async (tx) => {
    const decided = [{ after: confirmed(registration, person), cause: 'register' }] as const;
    await tx.registrations.write(event.id, [...decided], new Map([[registration, anApplicant()]]));
    await tx.certificates.add(made, stage.deps.links.fingerprint(number));
    await tx.certificates.attachFile(made.id, Uint8Array.of(37, 80, 68, 70), sha256);
  });
  return made;
}

const verify = (question: VerificationQuestion) =>
  verifyCertificate(stage.deps, permit(guest, 'certificate.verify', {}, stage), question);

describe('the number alone', () => {
  test.for([
    NUMBER,
    'tb-4k7p-2m9x-qw31',
    'TB 4K7P 2M9X QW31',
    'TB4K7P2M9XQW31',
    '4k7p 2m9x-qw31',
    'TB‑4K7P‑2M9X‑QW3I',
    'tb-4k7p-2m9x-qw3l',
  ])('written as %s tells how it stands', async (number) => {
    expect(await verify({ number })).toMatchObject({
      ok: true,
      value: { number: NUMBER, answer: { status: 'issued', title: 'Recht im Kinderschutz' }, isExpired: false },
    });
  });

  test('says nothing of the person, and not why it is no longer valid', async () => {
    const { document, issuedAt } = record.certificate;
    await added(
      {
        certificate: {
          ...issueCertificate(document, issuedAt),
          status: 'revoked',
          revokedAt: issuedAt,
          reason: 'Unterschrift von Hańža Krawc war gefälscht' as CleanText,
        },
      },
      'TB-TB7P-2M9X-QW3Q' as CertificateNumber,
      'b'.repeat(64),
    );
    for (const number of [NUMBER, 'TB-TB7P-2M9X-QW3Q']) {
      const told = JSON.stringify(await verify({ number, fullName: 'x', fileSha256: SHA_256 }));
      expect(told).toContain(document.issuer.name);
      for (const secret of ['Hańža', 'Krawc', 'gefälscht', SHA_256]) {
        expect(told).not.toContain(secret);
      }
    }
  });

  test.for(['TB-0000-0000-0000', 'TB-4K7P-2M9X-QW32', 'quatsch', '', 'x'.repeat(500)])(
    '„%s“ gets the answer of every unknown number',
    async (number) => {
      for (const question of [{ number }, { number, fullName: 'Hańža Krawc' }, { number, fileSha256: SHA_256 }]) {
        expect(await verify(question)).toEqual(notFound);
      }
    },
  );

  test('is asked of the store once, whether it is unknown, mistyped or there', async () => {
    const asked: string[] = [];
    const fingerprint = (secret: string) => {
      asked.push(secret);
      return stage.deps.links.fingerprint(secret);
    };
    const deps = { ...stage.deps, links: { ...stage.deps.links, fingerprint } };
    const guestPermit = permit(guest, 'certificate.verify', {}, stage);
    for (const number of [NUMBER, 'TB-TB7P-2M9X-QW3Q', 'mistyped'])
      await verifyCertificate(deps, guestPermit, { number });
    expect(asked).toEqual([NUMBER, 'TB-TB7P-2M9X-QW3Q', 'mistyped']);
  });
});

describe('a name', () => {
  test.for([
    ['Hańža Krawc', 'same'],
    ['hanza krawc', 'same'],
    ['KRAWC, HAŃŽA', 'same'],
    ['Hańža Krawc'.normalize('NFD'), 'same'],
    ['Hańža', 'different'],
    ['Ben Krawc', 'different'],
    ['', 'different'],
  ])('„%s“ is %s', async ([fullName, name]) => {
    expect(await verify({ number: NUMBER, fullName: fullName as string })).toMatchObject({ ok: true, value: { name } });
  });
});

describe('a file', () => {
  test.for([
    [SHA_256, 'unchanged'],
    ['b'.repeat(64), 'changed'],
    ['', 'changed'],
  ])('with the hash %s of the certificate with this number is %s', async ([fileSha256, file]) => {
    const question = { number: NUMBER, fileSha256: fileSha256 as string };
    expect(await verify(question)).toMatchObject({ ok: true, value: { file } });
  });

  test('without a number leads to its certificate, and one that is not ours to none', async () => {
    expect(await verify({ fileSha256: SHA_256 })).toMatchObject({
      ok: true,
      value: { number: NUMBER, file: 'unchanged' },
    });
    for (const fileSha256 of ['b'.repeat(64), '']) expect(await verify({ fileSha256 })).toEqual(notFound);
  });

  test('of another certificate does not prove this one', async () => {
    await added({}, 'TB-TB7P-2M9X-QW3Q' as CertificateNumber, 'b'.repeat(64));
    expect(await verify({ number: NUMBER, fileSha256: 'b'.repeat(64) })).toMatchObject({
      ok: true,
      value: { file: 'changed' },
    });
  });
});
