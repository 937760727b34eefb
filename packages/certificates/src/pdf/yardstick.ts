import type { CertificateDocument } from '../certificate-document.ts';
import { readCertificateFonts } from './certificate-fonts.ts';
import { toTemplateData } from './template-data.ts';
import { createTypesetter, readTemplate } from './typeset-certificate.ts';
import { createTypstCompiler } from './typst-compiler.ts';

/** The same certificate drawn two ways on one thread, for a benchmark that asks what the checks cost. */
export interface Yardstick {
  /** As certificates are drawn: both standards, the text read back, the file written anew. */
  checked(document: CertificateDocument, badge?: Uint8Array): Uint8Array;
  /** The template laid out and exported once, whatever comes of it. Never hand such a file to anybody. */
  bare(document: CertificateDocument): Uint8Array;
}

/** Loads Typst twice, so that neither way finds in the memory of the other what it has to work out itself. */
export function createYardstick(): Yardstick {
  const typeset = createTypesetter();
  const fonts = readCertificateFonts();
  const compiler = createTypstCompiler(fonts.files);
  const template = readTemplate();
  return {
    checked: (document, badge) => typeset(document, {}, badge ? { badge } : {}).pdf,
    bare(document) {
      // The setting that is tried first: without one the template would try them all, which no certificate pays for.
      const inputs = { certificate: JSON.stringify(toTemplateData(document, {}, fonts.hasLetter)), setting: 'at-ease' };
      return compiler.layOut({ template, inputs, files: new Map() }, (exportPdf) => exportPdf('a-2a'));
    },
  };
}
