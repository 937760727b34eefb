import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { EndedCertificate } from '../certificate.ts';
import type { CertificateDocument } from '../certificate-document.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { readCertificateFonts } from './certificate-fonts.ts';
import { compareText } from './compare-text.ts';
import { declarePdfUa } from './declare-pdf-ua.ts';
import { extractText } from './extract-text.ts';
import { readPdf, writePdf } from './pdf-file.ts';
import { silenceRepeatedMarks } from './silence-repeated-marks.ts';
import { toTemplateData } from './template-data.ts';
import { pictureFilesOf } from './template-pictures.ts';
import { createTypstCompiler, type ExportPdf, type TypstJob, type TypstPages, templates } from './typst-compiler.ts';

/** A finished file: PDF/UA-1 and PDF/A-2a in one, or with a badge inside PDF/UA-1 and PDF/A-3a. */
export interface RenderedCertificate {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** Of the file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** How many it has. */
  readonly pages: number;
  /** For who looks at it instead of keeping it: the pages below one another, as SVG. Present where it was asked for. */
  readonly drawing?: string;
}

export interface TypesetOptions extends CertificateEnclosure {
  readonly withDrawing?: boolean;
}

/** What comes with a document. */
export interface CertificateEnclosure {
  /** A signed badge, JSON in UTF-8; it comes out of the file byte by byte as it went in. */
  readonly badge?: Uint8Array;
  /** Makes the file a copy that says first of all that the certificate no longer counts. */
  readonly ended?: EndedCertificate;
  /** Makes the file a specimen that says first of all that it is no certificate: it has no number yet. */
  readonly isSpecimen?: true;
}

/** Draws certificates one after the other, on the thread it is called on. */
export type TypesetCertificate = (
  document: CertificateDocument,
  design: CertificateDesign,
  options?: TypesetOptions,
) => RenderedCertificate;

/**
 * Loads Typst, the fonts and the template.
 *
 * @param template - the source of another template that reads the same data.
 */
export function createTypesetter(template: string = readTemplate()): TypesetCertificate {
  const fonts = readCertificateFonts();
  const compiler = createTypstCompiler(fonts.files);
  return (document, design, { badge, withDrawing = false, ...copy } = {}) => {
    const data = toTemplateData(document, design, fonts.hasLetter, copy);
    const inputs = { certificate: JSON.stringify(data), ...(badge && { badge: textOf(badge) }) };
    const job: TypstJob = { template, inputs, files: pictureFilesOf(design) };
    const finish = (exportPdf: ExportPdf, pages: TypstPages): RenderedCertificate => {
      // Either standard finds what the other lets pass; the first file only shows that there is nothing to find.
      exportPdf('ua-1');
      // PDF/A-2 allows no files of other kinds inside.
      const file = declarePdfUa(silenceRepeatedMarks(readPdf(exportPdf(badge ? 'a-3a' : 'a-2a'))));
      compareText(extractText(file), data);
      const pdf = writePdf(file);
      return {
        pdf,
        sha256: createHash('sha256').update(pdf).digest('hex'),
        pages: pages.count,
        ...(withDrawing && { drawing: pages.draw() }),
      };
    };
    // Nearly all fit on a page as they are: whether one does is seen from what came out, which costs less than measuring.
    for (const setting of onePage) {
      const certificate = compiler.layOut(set(job, setting), (exportPdf, pages) =>
        pages.count === 1 ? finish(exportPdf, pages) : undefined,
      );
      if (certificate !== undefined) return certificate;
    }
    return compiler.layOut(set(job, 'several-pages'), finish);
  };
}

/** How close together the template sets a page, in its own words. */
const onePage = ['at-ease', 'close', 'tight'] as const;

function set(job: TypstJob, setting: string): TypstJob {
  return { ...job, inputs: { ...job.inputs, setting } };
}

/** The source of our template. */
export function readTemplate(): string {
  return readFileSync(new URL('certificate.typ', templates), 'utf8');
}

/** @throws TypeError when it is no UTF-8: other bytes would come out of the file than went in. */
function textOf(badge: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(badge);
}
