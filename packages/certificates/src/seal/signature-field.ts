import { objectOf, type PdfFile, partsOf, readPdf, referenceIn } from '../pdf/pdf-file.ts';
import { appendObjects, sizeOf } from './append-objects.ts';

/** Room for the signature and its certificates; what stays empty is zeros. */
export const SEAL_BYTES = 16_384;

const emptySeal = `<${'0'.repeat(2 * SEAL_BYTES)}>`;
const emptyRange = `/ByteRange [0 ${'0000000000 '.repeat(3).trim()}]`;

export interface SealField {
  /** What a screen reader says of it, in the language of the file. */
  readonly label: string;
  /** `20270121120000Z`: year to second, in UTC. */
  readonly sealedAt: string;
}

/** A file with room for its seal. */
export interface RoomForSeal {
  readonly pdf: Buffer;
  /** Where the hexadecimal digits begin and end, with their brackets. */
  readonly from: number;
  readonly to: number;
}

/**
 * Adds an invisible signature field and the ranges it will be about. Invisible is an empty rectangle, not a flag: PDF/A
 * forbids hidden annotations, and what has no extent needs no place in the reading order (PDF/UA).
 *
 * @throws Error when the file has a seal or a form already.
 */
export function addSignatureField(pdf: Uint8Array, { label, sealedAt }: SealField): RoomForSeal {
  const file = readPdf(pdf);
  const catalogue = referenceIn(file.trailer, 'Root');
  const page = firstPage(file, catalogue);
  const signature = sizeOf(file.trailer);
  const field = signature + 1;
  const updated = appendObjects(
    pdf,
    file,
    new Map([
      [catalogue, withForm(dictionaryOf(file, catalogue), field)],
      [page, withAnnotation(dictionaryOf(file, page), field)],
      [
        signature,
        [
          '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
          `/M (D:${sealedAt}) ${emptyRange} /Contents ${emptySeal} >>`,
        ].join('\n'),
      ],
      [
        field,
        [
          '<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /Rect [0 0 0 0]',
          `/T (Seal) /TU ${textString(label)} /V ${signature} 0 R /P ${page} 0 R >>`,
        ].join('\n'),
      ],
    ]),
  );
  const from = updated.indexOf(emptySeal);
  const to = from + emptySeal.length;
  const range = [0, from, to, updated.length - to].map((it, index) =>
    index === 0 ? '0' : String(it).padStart(10, '0'),
  );
  updated.write(`/ByteRange [${range.join(' ')}]`, updated.lastIndexOf(emptyRange, from), 'latin1');
  return { pdf: updated, from, to };
}

function firstPage(file: PdfFile, catalogue: number): number {
  const pages = dictionaryOf(file, referenceIn(dictionaryOf(file, catalogue), 'Pages'));
  const first = /\/Kids \[\s*(\d+) 0 R/.exec(pages)?.[1];
  if (first === undefined) throw new Error('the PDF has no page');
  return Number(first);
}

/** Between `7 0 obj` and `endobj`. */
function dictionaryOf(file: PdfFile, number: number): string {
  const { dictionary } = partsOf(objectOf(file, number));
  return dictionary.slice(dictionary.indexOf('<<'), dictionary.lastIndexOf('>>') + 2);
}

function withForm(catalogue: string, field: number): string {
  if (catalogue.includes('/AcroForm')) throw new Error('the PDF has a form or a seal already');
  return withEntry(catalogue, `/AcroForm << /Fields [${field} 0 R] /SigFlags 3 >>`);
}

function withAnnotation(page: string, field: number): string {
  if (/\/Annots \d/.test(page)) throw new Error('the PDF keeps the annotations of its page elsewhere');
  const annotated = page.includes('/Annots [')
    ? page.replace('/Annots [', `/Annots [${field} 0 R `)
    : withEntry(page, `/Annots [${field} 0 R]`);
  // ISO 14289-1, 7.18.3: where there are annotations, the structure is their order.
  return annotated.includes('/Tabs') ? annotated : withEntry(annotated, '/Tabs /S');
}

function withEntry(dictionary: string, entry: string): string {
  return `${dictionary.slice(0, -2)}  ${entry}\n>>`;
}

/** UTF-16 with its mark, so that any letter may stand in it (ISO 32000-1, 7.9.2.2). */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
