import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { SealError } from './seal-signer.ts';

/** What a seal with a key of our own is made of. */
export interface SealKey {
  /** The private key in PEM: RSA of 3072 bits or more, or ECDSA on P-256. */
  readonly key: string;
  /** PEM: the certificate of the key first, then those up to the root, which may be left out. */
  readonly certificates: string;
}

export interface ReadSealKey {
  readonly key: KeyObject;
  readonly own: X509Certificate;
  /** The own one first. */
  readonly chain: readonly X509Certificate[];
}

const SMALLEST_RSA_KEY = 3072;

/** @throws SealError when key and certificates cannot be read, do not belong together, or are too weak. */
export function readSealKey({ key: pem, certificates }: SealKey): ReadSealKey {
  const key = orSealError('the key of the seal cannot be read', () => createPrivateKey(pem));
  if (!isStrong(key)) {
    throw new SealError('the key of the seal is neither RSA of 3072 bits or more nor ECDSA on P-256');
  }
  const chain = readCertificates(certificates);
  const [own] = chain;
  if (own?.checkPrivateKey(key) !== true) {
    throw new SealError('the first certificate of the seal is not the one of its key');
  }
  return { key, own, chain };
}

function isStrong({ asymmetricKeyType: type, asymmetricKeyDetails }: KeyObject): boolean {
  const { modulusLength = 0, namedCurve } = asymmetricKeyDetails ?? {};
  return (type === 'rsa' && modulusLength >= SMALLEST_RSA_KEY) || (type === 'ec' && namedCurve === 'prime256v1');
}

function readCertificates(pem: string): readonly X509Certificate[] {
  const found = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  return orSealError('the certificates of the seal cannot be read', () => found.map((it) => new X509Certificate(it)));
}

function orSealError<Value>(message: string, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw new SealError(message, { cause });
  }
}
