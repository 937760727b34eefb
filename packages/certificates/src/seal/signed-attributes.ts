import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import { Attribute, SignedAndUnsignedAttributes } from 'pkijs';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
export const DATA = '1.2.840.113549.1.7.1';

/**
 * What a PAdES signature is about besides the file: above all which certificate signed, so that no other one with the same
 * key can take its place (RFC 5035). Not the time: that stands in the PDF (ETSI EN 319 142-1, 6.3).
 */
export function signedAttributes(content: Uint8Array, certificate: Uint8Array): SignedAndUnsignedAttributes {
  // The hash function is left out, because SHA-256 is the default and DER leaves defaults out.
  const certified = new asn1.Sequence({ value: [hashOf(certificate)] });
  const attributes = [
    new Attribute({ type: CONTENT_TYPE, values: [new asn1.ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [hashOf(content)] }),
    new Attribute({
      type: SIGNING_CERTIFICATE_V2,
      values: [new asn1.Sequence({ value: [new asn1.Sequence({ value: [certified] })] })],
    }),
  ];
  // DER orders a set by its bytes; whoever verifies encodes it anew and has to get the same.
  const inOrder = attributes
    .map((attribute) => ({ attribute, der: Buffer.from(attribute.toSchema().toBER()) }))
    .toSorted((a, b) => Buffer.compare(a.der, b.der));
  return new SignedAndUnsignedAttributes({ type: 0, attributes: inOrder.map(({ attribute }) => attribute) });
}

/** RFC 5652, 5.4: what is signed is the plain set, not the tagged one that stands in the file. */
export function toBeSignedOf({ attributes }: SignedAndUnsignedAttributes): Uint8Array {
  return new Uint8Array(new asn1.Set({ value: attributes.map((it) => it.toSchema()) }).toBER());
}

function hashOf(bytes: Uint8Array): asn1.OctetString {
  return new asn1.OctetString({ valueHex: Uint8Array.from(createHash('sha256').update(bytes).digest()) });
}
