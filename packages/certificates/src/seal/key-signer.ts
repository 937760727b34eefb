import { sign, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { type ReadSealKey, readSealKey, type SealKey } from './seal-key.ts';
import { SealError, type SealSigner } from './seal-signer.ts';
import { DATA, signedAttributes, toBeSignedOf } from './signed-attributes.ts';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const SHA_256_WITH_RSA = '1.2.840.113549.1.1.11';
const ECDSA_WITH_SHA_256 = '1.2.840.10045.4.3.2';

/**
 * A seal with a key that lies on this machine. It is as trustworthy as its certificates; a qualified seal (eIDAS,
 * Article 38) comes from a provider and is another {@link SealSigner}.
 *
 * @param now - decides whether the certificate is still valid.
 * @throws SealError when key and certificates cannot be read, do not belong together, or are too weak.
 */
export function createKeySigner(sealKey: SealKey, now: () => Date = () => new Date()): SealSigner {
  const read = readSealKey(sealKey);
  return {
    async sign(toBeSigned) {
      refuseOutside(read.own, now());
      return signDetached(toBeSigned, read);
    },
  };
}

function signDetached(content: Uint8Array, { key, own, chain }: ReadSealKey): Uint8Array {
  const attributes = signedAttributes(content, own.raw);
  const certificates = chain.map(({ raw }) => Certificate.fromBER(Uint8Array.from(raw)));
  const { issuer, serialNumber } = Certificate.fromBER(Uint8Array.from(own.raw));
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: SHA_256 });
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates,
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
        digestAlgorithm,
        signedAttrs: attributes,
        signatureAlgorithm: signatureAlgorithm(key.asymmetricKeyType),
        signature: new asn1.OctetString({ valueHex: Uint8Array.from(sign('sha256', toBeSignedOf(attributes), key)) }),
      }),
    ],
  });
  const wrapped = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(wrapped.toSchema().toBER());
}

/** RFC 4055 gives RSA an empty parameter, RFC 5758 gives ECDSA none. */
function signatureAlgorithm(keyType: string | undefined): AlgorithmIdentifier {
  return keyType === 'rsa'
    ? new AlgorithmIdentifier({ algorithmId: SHA_256_WITH_RSA, algorithmParams: new asn1.Null() })
    : new AlgorithmIdentifier({ algorithmId: ECDSA_WITH_SHA_256 });
}

function refuseOutside({ validFromDate, validToDate }: X509Certificate, now: Date): void {
  if (now < validFromDate) throw new SealError('the certificate of the seal is not valid yet');
  if (now > validToDate) throw new SealError('the certificate of the seal is not valid any more');
}
