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
 * What is printed on a certificate and typed by whoever checks it: `TB-4K7P-2M9X-QW31`. Eleven random letters, 55 bits,
 * and a check character; it says nothing about the person, the event or how many there are.
 */
export type CertificateNumber = Brand<string, 'CertificateNumber'>;

/** How many random bytes a number needs. */
export const CERTIFICATE_NUMBER_BYTES = 11;

export type CertificateNumberRefusal =
  /** Not twelve letters of the alphabet: something else was typed, or not all of it. */
  | Refusal<'certificate_number_malformed'>
  /** The shape is right, the check character is not: two letters are exchanged or one is wrong. */
  | Refusal<'certificate_number_mistyped'>;

const PREFIX = 'TB';
const twelveLetters = new RegExp(`^[${TYPED_ALPHABET}]{12}$`);

/**
 * @param randomBytes - from a cryptographic source, at least {@link CERTIFICATE_NUMBER_BYTES} of them; five bits of
 * each are used.
 * @throws RangeError when there are fewer.
 */
export function createCertificateNumber(randomBytes: Uint8Array): CertificateNumber {
  if (randomBytes.length < CERTIFICATE_NUMBER_BYTES) throw new RangeError('a certificate number needs 11 random bytes');
  const letters = [...randomBytes.subarray(0, CERTIFICATE_NUMBER_BYTES)].map((byte) =>
    TYPED_ALPHABET.charAt(byte % 32),
  );
  const body = letters.join('');
  return printed(body + checkCharacter(body));
}

/**
 * Reads a number as people write it down: any case, O for 0, I or L for 1, with or without blanks, hyphens and `TB`.
 *
 * @returns the number in its printed form, or whether shape or check character is wrong. Never whether it exists.
 */
export function parseCertificateNumber(text: string): Result<CertificateNumber, CertificateNumberRefusal> {
  const letters = text.toUpperCase().replace(/[\s\p{Dash_Punctuation}]/gu, '');
  // Twelve letters may begin with TB by chance, so only the length tells whether these two are the prefix.
  const code = letters.length === 14 && letters.startsWith(PREFIX) ? letters.slice(PREFIX.length) : letters;
  const folded = foldTyped(code);
  if (!twelveLetters.test(folded)) return refuse({ code: 'certificate_number_malformed' });
  if (checkCharacter(folded.slice(0, 11)) !== folded.slice(11)) return refuse({ code: 'certificate_number_mistyped' });
  return ok(printed(folded));
}

function printed(code: string): CertificateNumber {
  return `${PREFIX}-${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}` as CertificateNumber;
}
