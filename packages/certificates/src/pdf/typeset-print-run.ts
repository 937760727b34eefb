import { readFileSync } from 'node:fs';
import type { CertificateDocument } from '../certificate-document.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { readCertificateFonts } from './certificate-fonts.ts';
import { compareText } from './compare-text.ts';
import { declarePdfUa } from './declare-pdf-ua.ts';
import { extractText } from './extract-text.ts';
import { readPdf, writePdf } from './pdf-file.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import type { PrintRun, RenderedPrintRun } from './print-run.ts';
import { type HasLetter, printableText } from './printable-text.ts';
import { silenceRepeatedMarks } from './silence-repeated-marks.ts';
import { regions, type TemplateData, toTemplateData } from './template-data.ts';
import { pictureFilesOf } from './template-pictures.ts';
import { createTypstCompiler, templates } from './typst-compiler.ts';

/**
 * Draws a run on the thread it is called on, through the same gates as single certificates.
 *
 * @param designs - of each document, in the same order.
 */
export type TypesetPrintRun = (run: PrintRun, designs: readonly CertificateDesign[]) => RenderedPrintRun;

/** Loads Typst, the fonts and the template. */
export function createPrintRunTypesetter(): TypesetPrintRun {
  const fonts = readCertificateFonts();
  const compiler = createTypstCompiler(fonts.files);
  const template = readFileSync(new URL('print-run.typ', templates), 'utf8');
  return (run, designs) => {
    const different = [...new Set(designs)];
    const certificates = run.documents.map((document, index) => {
      const design = designs[index];
      if (design === undefined) throw new RangeError('every certificate of a print run has its design');
      return numbered(different.indexOf(design), dataOf(document, signedByHand(design), fonts.hasLetter));
    });
    const [first] = certificates;
    if (first === undefined) throw new RangeError('a print run has at least one certificate');
    // The language of what people wrote is that of the first, for all of them.
    if (certificates.some(({ contentLanguage }) => contentLanguage !== first.contentLanguage))
      throw new RangeError('the contents of a print run are in one language');
    const inputs = {
      certificate: JSON.stringify(first),
      run: JSON.stringify({
        title: printableText(run.title, fonts.hasLetter),
        author: first.author,
        date: latestOf(certificates),
        language: run.language,
        region: regions[run.language],
        certificates,
      }),
    };
    return compiler.layOut({ template, inputs, files: filesOf(different.map(signedByHand)) }, (exportPdf, pages) => {
      exportPdf('ua-1');
      const file = declarePdfUa(silenceRepeatedMarks(readPdf(exportPdf('a-2a'))));
      compareAll(extractText(file), certificates);
      return { pdf: writePdf(file), pages: pages.count };
    });
  };
}

function signedByHand(design: CertificateDesign): CertificateDesign {
  return { ...design, signature: { kind: 'by_hand' } };
}

/** Logos of several designs have the same names; the number of the design tells them apart. */
function numbered(which: number, data: TemplateData): TemplateData {
  const logos = data.logos.map((it) => ({ ...it, file: it.file === null ? null : nameIn(which, it.file) }));
  return { ...data, logos };
}

function filesOf(designs: readonly CertificateDesign[]): ReadonlyMap<string, Buffer> {
  return new Map(
    designs.flatMap((design, which) =>
      [...pictureFilesOf(design)].map(([name, content]) => [nameIn(which, name), content] as const),
    ),
  );
}

function nameIn(which: number, file: string): string {
  return `${which}-${file}`;
}

/** @throws UnprintableCertificateError that says whose it is. */
function dataOf(document: CertificateDocument, design: CertificateDesign, hasLetter: HasLetter): TemplateData {
  try {
    return toTemplateData(document, design, hasLetter);
  } catch (error) {
    if (error instanceof UnprintableCertificateError) {
      throw new UnprintableCertificateError(error.refusal, document.number);
    }
    throw error;
  }
}

function compareAll(text: string, certificates: readonly TemplateData[]): void {
  let end = 0;
  for (const data of certificates) end = compareText(text, data, end);
}

/** A run of the same certificates has the same bytes, whenever it is drawn. */
function latestOf(certificates: readonly TemplateData[]): TemplateData['date'] | undefined {
  const asNumber = ({ year = 0, month = 0, day = 0 }: TemplateData['date']) => (year * 100 + month) * 100 + day;
  return certificates.map(({ date }) => date).toSorted((a, b) => asNumber(b) - asNumber(a))[0];
}
