import { webcrypto } from 'node:crypto';
import * as asn1 from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';

/** A certification authority that lives for one test, and a seal under it. Nobody trusts it, and nobody should. */
export interface TestAuthority {
  /** PEM. */
  readonly root: string;
  readonly key: string;
  /** PEM, without the root. */
  readonly certificates: string;
}

export const sealKeyTypes = {
  'RSA-3072': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 3072,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
  'ECDSA P-256': { name: 'ECDSA', namedCurve: 'P-256' },
  'RSA-2048': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
} as const;

export async function createTestAuthority(
  keyType: keyof typeof sealKeyTypes = 'ECDSA P-256',
  { from = '2026-01-01', to = '2046-01-01' } = {},
): Promise<TestAuthority> {
  const [rootKeys, sealKeys] = [await generate('ECDSA P-256'), await generate(keyType)];
  const rootName = 'Test root, trusted by nobody';
  const period = [new Date(from), new Date(to)] as const;
  const root = await certify(rootName, rootName, rootKeys.publicKey, rootKeys.privateKey, period, [
    extension('2.5.29.19', true, new BasicConstraints({ cA: true }).toSchema()),
    extension('2.5.29.15', true, keyUsage(0b0000_0110)),
  ]);
  const seal = await certify('Seal of a test', rootName, sealKeys.publicKey, rootKeys.privateKey, period, [
    extension('2.5.29.15', true, keyUsage(0b1100_0000)),
  ]);
  return {
    root: pem('CERTIFICATE', root),
    key: pem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', sealKeys.privateKey)),
    certificates: pem('CERTIFICATE', seal),
  };
}

function generate(keyType: keyof typeof sealKeyTypes): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(sealKeyTypes[keyType], true, [
    'sign',
    'verify',
  ]) as Promise<webcrypto.CryptoKeyPair>;
}

async function certify(
  subject: string,
  issuer: string,
  publicKey: CryptoKey,
  signingKey: CryptoKey,
  [from, to]: readonly [Date, Date],
  extensions: Extension[],
): Promise<ArrayBuffer> {
  const certificate = new Certificate({ version: 2, extensions });
  certificate.serialNumber = new asn1.Integer({
    valueHex: Uint8Array.from([1, ...webcrypto.getRandomValues(new Uint8Array(8))]),
  });
  certificate.subject.typesAndValues.push(commonName(subject));
  certificate.issuer.typesAndValues.push(commonName(issuer));
  certificate.notBefore.value = from;
  certificate.notAfter.value = to;
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(signingKey, 'SHA-256');
  return certificate.toSchema(true).toBER();
}

function commonName(name: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1.Utf8String({ value: name }) });
}

function extension(extnID: string, critical: boolean, value: asn1.BaseBlock): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER() });
}

function keyUsage(bits: number): asn1.BitString {
  return new asn1.BitString({ valueHex: Uint8Array.of(bits), unusedBits: Math.log2(bits & -bits) });
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
