import { getPriority } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { signBadge } from '../badge/sign-badge.ts';
import { aSigningHouse, badgeFacts } from '../testing/badge-builders.ts';
import { aCertificateDocument } from '../testing/builders.ts';
import { type BadgeSigner, createBadgeSigner } from './badge-signer.ts';

const house = await aSigningHouse();

function aSigner(): BadgeSigner {
  const signer = createBadgeSigner();
  onTestFinished(() => signer.close());
  return signer;
}

test('a thread signs the same bytes as the caller would', async () => {
  const badge = await signBadge(aCertificateDocument(), badgeFacts(), house.key);
  expect(await aSigner().sign(aCertificateDocument(), badgeFacts(), house.key)).toBe(badge);
});

test('a key that is none is an error of its badge alone', async () => {
  const signer = aSigner();
  const broken = { ...house.key, secretKeyMultibase: 'z6Mk' };
  await expect(signer.sign(aCertificateDocument(), badgeFacts(), broken)).rejects.toThrow('could not be signed');
  expect(await signer.sign(aCertificateDocument(), badgeFacts(), house.key)).toContain('eddsa-rdfc-2022');
});

test('who waits for a badge is answered before the thread ends, and nobody is after it', async () => {
  const signer = createBadgeSigner();
  const asked = signer.sign(aCertificateDocument(), badgeFacts(), house.key);
  await signer.close();
  expect(await asked).toContain('eddsa-rdfc-2022');
  await expect(signer.sign(aCertificateDocument(), badgeFacts(), house.key)).rejects.toThrow('closed');
});

test('who asks keeps the priority, only the thread gives way', async () => {
  const before = getPriority();
  await aSigner().sign(aCertificateDocument(), badgeFacts(), house.key);
  expect(getPriority()).toBe(before);
});
