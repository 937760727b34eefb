import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What is published of a seed before anybody knows the applications.
 *
 * @returns SHA-256 of the seed in UTF-8, hexadecimal in small letters. `printf '%s' SEED | sha256sum` gives the same.
 */
export function commitSeed(seed: string): string {
  return hexSha256(seed);
}

/** Whether a seed that was revealed is the one that was committed to. */
export function isCommitted(seed: string, commitment: string): boolean {
  return hexSha256(seed) === commitment.toLowerCase();
}

/** The lot of one application, SHA-256 of `seed:id` in hexadecimal: the lower one is drawn first. */
export function lotOf(seed: string, applicationId: string): string {
  return hexSha256(`${seed}:${applicationId}`);
}

/**
 * Recomputes a draw, for whoever doubts it.
 *
 * @param drawn - Ids of applications in the order in which they are said to be drawn.
 */
export function verifyLot(
  lot: { readonly commitment: string; readonly seed: string },
  drawn: readonly string[],
): { readonly isSeedCommitted: boolean; readonly isOrderRight: boolean } {
  const lots = drawn.map((id) => lotOf(lot.seed, id));
  return {
    isSeedCommitted: isCommitted(lot.seed, lot.commitment),
    isOrderRight: lots.every((it, index) => index === 0 || (lots[index - 1] ?? '') < it),
  };
}

function hexSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
