import { createHash } from 'node:crypto';
import { verifyLot } from '@netzwerkstatt/registration';

/** The hash was published before anybody applied; the seed and the order of the draw after the decision. */
const commitment = '6c435d7024c8e111e75c8297534007391460bcd8abd4ccd01c0633ce92e268f3';
const seed = 'plauen-2027';
const drawn = ['anna', 'ben', 'dora', 'ewa', 'cem'];

// Cem trusts nobody's package: two hashes, and the lower one of two lots is drawn first.
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
export const isSeedCommitted = sha256(seed) === commitment;
export const isDoraBeforeCem = sha256(`${seed}:dora`) < sha256(`${seed}:cem`);

export const draw = verifyLot({ commitment, seed }, drawn);
// => { isSeedCommitted: true, isOrderRight: true }
