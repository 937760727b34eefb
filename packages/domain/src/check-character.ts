/**
 * Digits and capitals that nobody confuses, on paper or on the telephone: no I, L, O, U.
 * The place of a letter is its value, 0 to 31. Source: Crockford, Base 32.
 */
export const TYPED_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The letter that makes mistyping visible: Σ α^(i+1)·dᵢ over GF(32) with x⁵ + x² + 1. Every place has a factor of its
 * own, so one wrong letter, two exchanged ones (side by side or with one between) and a wrong pair are always found,
 * as long as there are fewer than 31 places.
 *
 * @param letters - of {@link TYPED_ALPHABET} only.
 * @throws RangeError for any other letter.
 */
export function checkCharacter(letters: string): string {
  const sum = [...letters].reduceRight((rest, letter) => timesAlpha(rest ^ letterValue(letter)), 0);
  return TYPED_ALPHABET.charAt(sum);
}

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Capitals as they were meant: O was read for 0, I or L for 1. */
export function foldTyped(capitals: string): string {
  return capitals.replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter);
}

function letterValue(letter: string): number {
  const value = TYPED_ALPHABET.indexOf(letter);
  if (value < 0) throw new RangeError('not a letter of the alphabet for what is typed');
  return value;
}

/** One place further in GF(32): a shift, and what runs over comes back as x² + 1. */
function timesAlpha(element: number): number {
  const shifted = element << 1;
  return shifted < 32 ? shifted : shifted ^ 0b100101;
}
