import { startThread } from '../threads/start-thread.ts';
import { createWorkerPool } from '../threads/worker-pool.ts';
import { type CertificateDesign, checkDesign } from './certificate-design.ts';
import { UnprintableCertificateError } from './print-refusal.ts';
import type { PrintRun, RenderedPrintRun } from './print-run.ts';
import type { PrintRunAnswer, PrintRunJob } from './print-run-worker.ts';

export type { PrintRun, RenderedPrintRun } from './print-run.ts';

/**
 * Makes one file of many certificates, each on a page of its own with a line to sign on, as PDF/UA-1 and PDF/A-2a in one.
 * It is paper: without badges and seal, and no file of any of them.
 */
export interface PrintRunRenderer {
  /**
   * Rejects with an {@link UnprintableCertificateError} that says whose cannot be printed; then nothing is made.
   *
   * @param design - of all of them, or of each document in the same order: those that were issued with another look
   * keep it.
   */
  render(run: PrintRun, design?: CertificateDesign | readonly CertificateDesign[]): Promise<RenderedPrintRun>;
  /** Finishes what was asked for, then ends the thread. */
  close(): Promise<void>;
}

/** Hundreds of certificates on a machine that has other things to do. */
const DEADLINE_MS = 300_000;

/**
 * One run at a time, in a thread that is there only while it is made: hundreds of pages need much room, and no single
 * certificate is to wait behind them.
 */
export function createPrintRunRenderer(): PrintRunRenderer {
  const pool = createWorkerPool<PrintRunJob, PrintRunAnswer>({
    start: () => startThread('print-run-worker', import.meta.url),
    workers: 1,
    jobsPerWorker: 1,
    deadlineMs: DEADLINE_MS,
  });
  return {
    async render(run, design = {}) {
      const designs = isOfEach(design) ? design : run.documents.map(() => design);
      for (const one of new Set(designs)) checkDesign(one);
      const answer = await pool.run({ run, designs });
      if (answer.kind === 'refused') throw new UnprintableCertificateError(answer.refusal, answer.number);
      if (answer.kind === 'failed') throw new Error('the print run could not be made', { cause: answer.error });
      return answer.rendered;
    },
    close: () => pool.close(),
  };
}

function isOfEach(design: CertificateDesign | readonly CertificateDesign[]): design is readonly CertificateDesign[] {
  return Array.isArray(design);
}
