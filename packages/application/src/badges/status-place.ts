import type { CertificateId } from '@netzwerkstatt/domain';
import type { CertificateRecord, LandTransaction, Random, StatusPlace } from '../ports/index.ts';

/** As many as a list has places: 17 bits, which three bytes fill. */
const INDEX_BITS = 17;
/** With nine of ten places taken, all attempts fail once in thousands of times. */
const ATTEMPTS = 100;

/**
 * The place of the certificate in the status list of its year, drawn by lot the first time, so that neither the order
 * of certificates nor their number shows.
 *
 * @throws Error when a list is full: it has 131 072 places, and a Land issues fewer certificates in a year.
 */
export async function statusPlaceOf(
  tx: LandTransaction,
  random: Random,
  { id, certificate }: Pick<CertificateRecord, 'id' | 'certificate'>,
): Promise<StatusPlace> {
  const list = certificate.document.issuedOn.slice(0, 4);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const place = (await tx.badges.placeOf(id)) ?? (await drawn(tx, random, id, list));
    if (place !== undefined) return place;
  }
  throw new Error(`the status list ${list} is full`);
}

/** `undefined` when the place is taken, or somebody else gave the certificate one at the same moment. */
async function drawn(
  tx: LandTransaction,
  random: Random,
  id: CertificateId,
  list: string,
): Promise<StatusPlace | undefined> {
  const [high = 0, middle = 0, low = 0] = random.bytes(3);
  const place = { list, index: ((high << 16) | (middle << 8) | low) % 2 ** INDEX_BITS };
  return (await tx.badges.give(id, place)) ? place : undefined;
}

/** The address of a list. All certificates of a year name the same one. */
export function statusListUrl(origin: string, list: string): string {
  return `${origin}/nachweis/status/${list}`;
}
