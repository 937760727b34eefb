import type { CertificateDocument } from '../certificate-document.ts';
import { answerJobs } from '../threads/answer-jobs.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { type PrintRefusal, UnprintableCertificateError } from './print-refusal.ts';
import { createTypesetter, type RenderedCertificate, type TypesetOptions } from './typeset-certificate.ts';

export interface RenderJob {
  readonly document: CertificateDocument;
  readonly design: CertificateDesign;
  readonly options: TypesetOptions;
}

export type RenderAnswer =
  | { readonly kind: 'rendered'; readonly certificate: RenderedCertificate }
  | { readonly kind: 'refused'; readonly refusal: PrintRefusal }
  | { readonly kind: 'failed'; readonly error: unknown };

const typeset = createTypesetter();

answerJobs(
  ({ document, design, options }: RenderJob): RenderAnswer => {
    try {
      return { kind: 'rendered', certificate: typeset(document, design, options) };
    } catch (error) {
      // A class does not survive the way between threads, its facts do.
      if (error instanceof UnprintableCertificateError) return { kind: 'refused', refusal: error.refusal };
      return { kind: 'failed', error };
    }
  },
  (reply) => (reply.kind === 'rendered' ? [reply.certificate.pdf.buffer] : []),
);
