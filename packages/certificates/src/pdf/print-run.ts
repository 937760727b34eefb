import type { CertificateDocument } from '../certificate-document.ts';

/** Certificates of one event on paper, in the order in which they are to be signed. */
export interface PrintRun {
  /** What the window of a reader shows. */
  readonly title: string;
  /** Of the title. */
  readonly language: 'de' | 'en';
  /** At least one. All are of one Land and have their contents in one language. */
  readonly documents: readonly CertificateDocument[];
}

export interface RenderedPrintRun {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}
