import { exhausted, type Refusal } from '@netzwerkstatt/domain';
import type { CertificateNumber } from '../certificate-number.ts';
import type { ChamberRefusal } from '../chamber-statement.ts';
import type { NoCertificateDocument } from '../reading/read-certificate-document.ts';

/** Letters that no font of ours has, or that would hide or turn around what is printed. */
export interface LettersNotPrintable extends Refusal<'letter_not_printable'> {
  /** Each once, in the order of the text: `🎉`, or for an invisible one its code point, `U+202E`. */
  readonly letters: readonly string[];
}

/**
 * Why a certificate cannot be printed as it is. A chamber accepts nothing incomplete, nobody a form without a name, and
 * nothing is printed that is no document, or one that contradicts itself.
 */
export type PrintRefusal = LettersNotPrintable | Refusal<'name_missing'> | ChamberRefusal | NoCertificateDocument;

/** Thrown by the renderer when a document cannot be printed as it is. Nothing has been made then. */
export class UnprintableCertificateError extends Error {
  readonly refusal: PrintRefusal;
  /** Whose it is, where it was one of many. */
  readonly number: CertificateNumber | undefined;

  constructor(refusal: PrintRefusal, number?: CertificateNumber) {
    super(sentenceOf(refusal));
    this.name = 'UnprintableCertificateError';
    this.refusal = refusal;
    this.number = number;
  }
}

/** The letters and nothing around them: messages end up in logs, and these may be part of somebody's name. */
function sentenceOf(refusal: PrintRefusal): string {
  switch (refusal.code) {
    case 'letter_not_printable':
      return `the certificate has letters that cannot be printed: ${refusal.letters.join(' ')}`;
    case 'name_missing':
      return 'the certificate has no name';
    case 'chamber_field_missing':
      return `the certificate for ${refusal.chamber} misses ${refusal.fields.join(', ')}`;
    case 'no_certificate_document':
      return `the certificate is none, or contradicts itself, at „${refusal.at}“`;
    default:
      return exhausted(refusal);
  }
}
