import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { CertificateDocument } from '../certificate-document.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { readCertificateFonts } from './certificate-fonts.ts';
import { declarePdfUa } from './declare-pdf-ua.ts';
import { extractText } from './extract-text.ts';
import { readPdf, writePdf } from './pdf-file.ts';
import { UnprintableCertificateError } from './printable-text.ts';
import { silenceRepeatedMarks } from './silence-repeated-marks.ts';
import { type TemplateData, toTemplateData } from './template-data.ts';

/** A finished file: PDF/UA-1 and PDF/A-2a in one. */
export interface RenderedCertificate {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** Of the file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** Draws certificates one after the other, on the thread it is called on. */
export type TypesetCertificate = (document: CertificateDocument, design: CertificateDesign) => RenderedCertificate;

/** The folder lies beside `src` and `dist`, so that both find it in the same place. */
const templates = new URL('../../templates/', import.meta.url);

/** Results unused for so many certificates are forgotten. */
const CACHE_AGE = 10;

/**
 * Loads Typst, the fonts and the template.
 *
 * @param template - the source of another template that reads the same data.
 */
export function createTypesetter(template: string = readTemplate()): TypesetCertificate {
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(templates),
    fontArgs: [{ fontBlobs: readCertificateFonts() }],
  });
  return (document, design) => {
    const data = toTemplateData(document, design);
    try {
      const pages = compile(compiler, template, data);
      // Either standard finds what the other lets pass; the first file only shows that there is nothing to find.
      exportPdf(compiler, pages, 'ua-1');
      const file = declarePdfUa(silenceRepeatedMarks(readPdf(exportPdf(compiler, pages, 'a-2a'))));
      compareText(extractText(file), data);
      const pdf = writePdf(file);
      return { pdf, sha256: createHash('sha256').update(pdf).digest('hex') };
    } finally {
      // Without this Typst remembers every certificate it ever drew.
      compiler.evictCache(CACHE_AGE);
    }
  };
}

function readTemplate(): string {
  return readFileSync(new URL('certificate.typ', templates), 'utf8');
}

/** A warning is an error: with an unknown font Typst warns, draws an empty page, and validators call it accessible. */
function compile(compiler: NodeCompiler, template: string, data: TemplateData): NodeTypstDocument {
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { certificate: JSON.stringify(data) },
  });
  // Not takeDiagnostics: it leaves the warnings out.
  const complaint = compiled.takeError() ?? compiled.takeWarnings();
  if (complaint !== null) throw new Error(`the template is wrong: ${JSON.stringify(complaint.shortDiagnostics)}`);
  if (compiled.result === null) throw new Error('the template gave no pages');
  return compiled.result;
}

function exportPdf(compiler: NodeCompiler, pages: NodeTypstDocument, pdfStandard: 'ua-1' | 'a-2a'): Buffer {
  try {
    return compiler.pdf(pages, { pdfStandard });
  } catch (cause) {
    const letter = /the text `\\?"(.+?)\\?"` could not be displayed/.exec(String(cause))?.[1];
    if (letter !== undefined) throw new UnprintableCertificateError({ code: 'letter_not_printable', letter });
    throw new Error(`the certificate is no ${pdfStandard}`, { cause });
  }
}

/** A valid PDF can still be an empty one: what matters has to be in it, in the order in which it is read aloud. */
function compareText(text: string, data: TemplateData): void {
  const expected: [part: string, words: string][] = [
    ['title', data.title],
    ...(data.mark === null ? [] : [['mark', data.mark] as [string, string]]),
    ['name', data.name],
    ['event', data.eventTitle],
    ['attendance', data.afterTitle],
    ...(data.chamber?.facts ?? []).map(({ term, value }): [string, string] => [term, value]),
    ...data.tables.flatMap(({ rows }) => rows.flat().map(({ text }): [string, string] => ['table', text])),
    ...(data.validity?.lines ?? []).map((line): [string, string] => ['validity', line]),
    ['date of issue', data.issued],
    ['signer', data.signer.line],
    ['number', data.verification.number],
  ];
  let readSoFar = 0;
  for (const [part, words] of expected) {
    const compact = words.replace(/\s+/g, '');
    const at = text.indexOf(compact, readSoFar);
    if (at < 0) throw new Error(`the certificate does not say its ${part}`);
    readSoFar = at + compact.length;
  }
}
