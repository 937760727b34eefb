import type { CertificateNumber } from '../certificate-number.ts';
import { answerJobs } from '../threads/answer-jobs.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { type PrintRefusal, UnprintableCertificateError } from './print-refusal.ts';
import type { PrintRun, RenderedPrintRun } from './print-run.ts';
import { createPrintRunTypesetter } from './typeset-print-run.ts';

export interface PrintRunJob {
  readonly run: PrintRun;
  /** Of each document. */
  readonly designs: readonly CertificateDesign[];
}

export type PrintRunAnswer =
  | { readonly kind: 'rendered'; readonly rendered: RenderedPrintRun }
  | { readonly kind: 'refused'; readonly refusal: PrintRefusal; readonly number: CertificateNumber | undefined }
  | { readonly kind: 'failed'; readonly error: unknown };

const typeset = createPrintRunTypesetter();

answerJobs(
  ({ run, designs }: PrintRunJob): PrintRunAnswer => {
    try {
      return { kind: 'rendered', rendered: typeset(run, designs) };
    } catch (error) {
      if (error instanceof UnprintableCertificateError) {
        return { kind: 'refused', refusal: error.refusal, number: error.number };
      }
      return { kind: 'failed', error };
    }
  },
  (reply) => (reply.kind === 'rendered' ? [reply.rendered.pdf.buffer] : []),
);
