import { parentPort } from 'node:worker_threads';
import type { ProofStatement } from '../proof-account/proof-statement.ts';
import type { CertificateDesign } from './certificate-design.ts';
import { createStatementTypesetter } from './typeset-statement.ts';

export interface StatementJob {
  readonly statement: ProofStatement;
  readonly design: CertificateDesign;
}

export type StatementAnswer =
  | { readonly kind: 'rendered'; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly error: unknown };

const typeset = createStatementTypesetter();

parentPort?.on('message', (job: StatementJob) => {
  const reply = answer(job);
  parentPort?.postMessage(reply, reply.kind === 'rendered' ? [reply.pdf.buffer] : []);
});

function answer({ statement, design }: StatementJob): StatementAnswer {
  try {
    return { kind: 'rendered', pdf: typeset(statement, design) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
