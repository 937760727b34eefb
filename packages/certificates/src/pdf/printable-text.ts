import type { Refusal } from '@netzwerkstatt/domain';

/** A letter that no font of ours has, or that would hide or turn around what is printed. */
export interface PrintRefusal extends Refusal<'letter_not_printable'> {
  /** `🎉`, or for an invisible one its code point: `U+202E`. */
  readonly letter: string;
}

/** Thrown by the renderer when a document cannot be printed as it is. Nothing has been made then. */
export class UnprintableCertificateError extends Error {
  readonly refusal: PrintRefusal;

  constructor(refusal: PrintRefusal) {
    // The letter and nothing around it: messages end up in logs, and this may be part of somebody's name.
    super(`the certificate has a letter that cannot be printed: ${refusal.letter}`);
    this.name = 'UnprintableCertificateError';
    this.refusal = refusal;
  }
}

/**
 * A text as it goes on paper: composed, one line, no soft hyphens.
 *
 * @throws UnprintableCertificateError for control characters, reading direction marks and everything else without a
 * shape: PDF validators let them pass, and they make a name look like another one.
 */
export function printableText(text: string): string {
  const line = text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  const shapeless = /[\p{C}\p{Zl}\p{Zp}]/u.exec(line);
  if (shapeless)
    throw new UnprintableCertificateError({ code: 'letter_not_printable', letter: codePoint(shapeless[0]) });
  return line;
}

/** The same data with every text in it printable. */
export function printableTexts<Data>(data: Data): Data {
  if (typeof data === 'string') return printableText(data) as Data;
  if (Array.isArray(data)) return data.map(printableTexts) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, printableTexts(value)])) as Data;
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
