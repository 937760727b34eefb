import { parseInstant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, expectTypeOf, test } from 'vitest';
import { type IssuedCertificate, issueCertificate, replaceCertificate, revokeCertificate } from './certificate.ts';
import type { CertificateNumber } from './certificate-number.ts';
import { aCertificateDocument } from './testing/builders.ts';

const document = aCertificateDocument();
const issued = issueCertificate(document, TEST_NOW);
const later = parseInstant('2027-02-01T08:00:00.000Z');
const corrected = aCertificateDocument({ number: 'TB-TB7P-2M9X-QW3Q' as CertificateNumber });

test('a revoked certificate keeps what it said, and says why it no longer holds', () => {
  expect(revokeCertificate(issued, '  Verwechslung der Person ', later)).toEqual({
    ok: true,
    value: { status: 'revoked', document, issuedAt: TEST_NOW, revokedAt: later, reason: 'Verwechslung der Person' },
  });
});

test('a replaced certificate points to the new number', () => {
  expect(replaceCertificate(issued, corrected, 'Name falsch geschrieben', later)).toEqual({
    ok: true,
    value: {
      status: 'replaced',
      document,
      issuedAt: TEST_NOW,
      replacedAt: later,
      replacedBy: corrected.number,
      reason: 'Name falsch geschrieben',
    },
  });
});

test.for([
  { reason: ' \n', refusal: { code: 'text_missing' } },
  { reason: 'a'.repeat(501), refusal: { code: 'text_too_long', maxCharacters: 500, characters: 501 } },
])('nothing is revoked or replaced without a reason in a few words: $refusal.code', ({ reason, refusal }) => {
  expect(revokeCertificate(issued, reason, later)).toEqual({ ok: false, refusal });
  expect(replaceCertificate(issued, corrected, reason, later)).toEqual({ ok: false, refusal });
});

test('a certificate is never its own replacement', () => {
  expect(() => replaceCertificate(issued, document, 'Name', later)).toThrow(RangeError);
});

test('only an issued certificate can be revoked or replaced', () => {
  expectTypeOf(revokeCertificate).parameter(0).toEqualTypeOf<IssuedCertificate>();
  expectTypeOf(replaceCertificate).parameter(0).toEqualTypeOf<IssuedCertificate>();
  expect(issued.status).toBe('issued');
});
