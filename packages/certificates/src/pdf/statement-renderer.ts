import type { ProofStatement } from '../proof-account/proof-statement.ts';
import { startThread } from '../threads/start-thread.ts';
import { createWorkerPool } from '../threads/worker-pool.ts';
import { type CertificateDesign, checkDesign } from './certificate-design.ts';
import type { StatementAnswer, StatementJob } from './statement-worker.ts';

/** Makes statements about proof accounts as PDF/UA-1 and PDF/A-2a in one file; the same one gives the same bytes. */
export interface StatementRenderer {
  /**
   * Of a design it has letterhead, logos, colour and funding line; nobody signs it.
   *
   * Rejects when the name cannot be printed, or the finished file does not keep its promises.
   */
  render(statement: ProofStatement, design?: CertificateDesign): Promise<Uint8Array<ArrayBuffer>>;
  /** Finishes what was asked for, then ends the thread. */
  close(): Promise<void>;
}

const DEADLINE_MS = 60_000;

/** One at a time, in a thread that is there only while one is made: few people ask, and Typst needs much room. */
export function createStatementRenderer(): StatementRenderer {
  const pool = createWorkerPool<StatementJob, StatementAnswer>({
    start: () => startThread('statement-worker', import.meta.url),
    workers: 1,
    jobsPerWorker: 1,
    deadlineMs: DEADLINE_MS,
  });
  return {
    async render(statement, design = {}) {
      const answer = await pool.run({ statement, design: checkDesign(design) });
      if (answer.kind === 'failed') throw new Error('the statement could not be made', { cause: answer.error });
      return answer.pdf;
    },
    close: () => pool.close(),
  };
}
