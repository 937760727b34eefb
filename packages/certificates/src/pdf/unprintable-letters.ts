import { type CertificateFonts, readCertificateFonts } from './certificate-fonts.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import { printableText } from './printable-text.ts';

let fonts: CertificateFonts | undefined;

/**
 * What of a text cannot be printed, each once: letters that one of our fonts lacks, and those without a shape, by their
 * code points. Nothing is drawn for the answer; an empty one promises that no drawing fails at this text;
 * names of people have fewer letters, see `parsePersonName`.
 */
export function unprintableLetters(text: string): readonly string[] {
  fonts ??= readCertificateFonts();
  try {
    printableText(text, fonts.hasLetter);
    return [];
  } catch (error) {
    if (error instanceof UnprintableCertificateError && error.refusal.code === 'letter_not_printable') {
      return error.refusal.letters;
    }
    throw error;
  }
}
