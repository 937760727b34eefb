import { SealError, type SealSigner } from './seal-signer.ts';
import { addSignatureField, type RoomForSeal, SEAL_BYTES, type SealField } from './signature-field.ts';

export interface SealOptions extends Omit<SealField, 'sealedAt'> {
  readonly signer: SealSigner;
  /** An instant, `2027-01-21T12:00:00Z`: what the seal claims, for there is no time stamp. */
  readonly sealedAt: string;
}

/**
 * Seals a finished file (PAdES B-B). What was there keeps every byte; behind it stand the field and the seal. A file that
 * is PDF/UA and PDF/A stays both.
 *
 * @throws SealError when the file has no room for a seal, the signer fails, or its answer is too long.
 */
export async function sealPdf(
  pdf: Uint8Array,
  { signer, label, sealedAt }: SealOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const room = roomIn(pdf, { label, sealedAt: compact(sealedAt) });
  const sealed = Uint8Array.from(room.pdf);
  const toBeSigned = Uint8Array.from(Buffer.concat([sealed.subarray(0, room.from), sealed.subarray(room.to)]));
  const signature = await signer.sign(toBeSigned).catch((cause: unknown) => {
    throw new SealError('the signer did not sign', { cause });
  });
  if (signature.length > SEAL_BYTES) throw new SealError(`a signature of ${signature.length} bytes has no room`);
  sealed.set(Buffer.from(Buffer.from(signature).toString('hex'), 'latin1'), room.from + 1);
  return sealed;
}

function roomIn(pdf: Uint8Array, field: SealField): RoomForSeal {
  try {
    return addSignatureField(pdf, field);
  } catch (cause) {
    throw new SealError('the file has no room for a seal', { cause });
  }
}

/** `2027-01-21T12:00:00.000Z` → `20270121120000Z`. */
function compact(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
}
