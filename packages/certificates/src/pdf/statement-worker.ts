import type { ProofStatement } from '../proof-account/proof-statement.ts';
import { answerJobs } from '../threads/answer-jobs.ts';
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

answerJobs(
  ({ statement, design }: StatementJob): StatementAnswer => {
    try {
      return { kind: 'rendered', pdf: typeset(statement, design) };
    } catch (error) {
      return { kind: 'failed', error };
    }
  },
  (reply) => (reply.kind === 'rendered' ? [reply.pdf.buffer] : []),
);
