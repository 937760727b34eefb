import type { BadgeFacts } from '../badge/compose-badge.ts';
import type { IssuingKey } from '../badge/issuing-key.ts';
import type { CertificateDocument } from '../certificate-document.ts';
import { startThread } from '../threads/start-thread.ts';
import { createWorkerPool } from '../threads/worker-pool.ts';
import type { SigningAnswer, SigningJob } from './signing-worker.ts';

/** Signs badges as `signBadge` of the door `./badge` does, in a thread of its own: for programs that answer people meanwhile. */
export interface BadgeSigner {
  /** The same document, facts and key give the same bytes. */
  sign(document: CertificateDocument, facts: BadgeFacts, key: IssuingKey): Promise<string>;
  /** Finishes what was asked for, then ends the thread. */
  close(): Promise<void>;
}

/** Canonicalising and signing takes milliseconds; a thread that is silent for so long never answers. */
const DEADLINE_MS = 60_000;

const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** The thread starts with the first badge. */
export function createBadgeSigner(): BadgeSigner {
  const pool = createWorkerPool<SigningJob, SigningAnswer>({
    start: () => startThread('signing-worker', import.meta.url, resourceLimits),
    workers: 1,
    jobsPerWorker: 10_000,
    deadlineMs: DEADLINE_MS,
  });
  return {
    async sign(document, facts, key) {
      const answer = await pool.run({ document, facts, key });
      if (answer.kind === 'failed') throw new Error('the badge could not be signed', { cause: answer.error });
      return answer.badge;
    },
    close: () => pool.close(),
  };
}
