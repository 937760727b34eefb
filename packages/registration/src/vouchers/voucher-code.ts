import {
  type Brand,
  checkCharacter,
  foldTyped,
  ok,
  type Refusal,
  type Result,
  refuse,
  TYPED_ALPHABET,
} from '@netzwerkstatt/domain';

/**
 * What somebody types who has a voucher: `4K7-P2M-9XQ`. Eight letters nobody can guess, 40 bits, and a check character;
 * it says nothing about the event or whom it is for.
 */
export type VoucherCode = Brand<string, 'VoucherCode'>;

/** How many secret bytes a code is made of. */
export const VOUCHER_CODE_BYTES = 8;

export type VoucherCodeRefusal =
  /** Not nine letters of the alphabet: something else was typed, or not all of it. */
  | Refusal<'voucher_code_malformed'>
  /** The shape is right, the check character is not: two letters are exchanged or one is wrong. */
  | Refusal<'voucher_code_mistyped'>;

const nineLetters = new RegExp(`^[${TYPED_ALPHABET}]{9}$`);

/**
 * @param secret - at least {@link VOUCHER_CODE_BYTES} bytes nobody can tell; five bits of each are used.
 * @throws RangeError when there are fewer.
 */
export function createVoucherCode(secret: Uint8Array): VoucherCode {
  if (secret.length < VOUCHER_CODE_BYTES) throw new RangeError('a voucher code needs eight secret bytes');
  const letters = [...secret.subarray(0, VOUCHER_CODE_BYTES)].map((byte) => TYPED_ALPHABET.charAt(byte % 32));
  const body = letters.join('');
  return printed(body + checkCharacter(body));
}

/** Reads a code as people write it down: any case, O for 0, I or L for 1, with or without blanks and hyphens. */
export function parseVoucherCode(text: string): Result<VoucherCode, VoucherCodeRefusal> {
  const folded = foldTyped(text.toUpperCase().replace(/[\s\p{Dash_Punctuation}]/gu, ''));
  if (!nineLetters.test(folded)) return refuse({ code: 'voucher_code_malformed' });
  if (checkCharacter(folded.slice(0, 8)) !== folded.slice(8)) return refuse({ code: 'voucher_code_mistyped' });
  return ok(printed(folded));
}

function printed(code: string): VoucherCode {
  return `${code.slice(0, 3)}-${code.slice(3, 6)}-${code.slice(6)}` as VoucherCode;
}
