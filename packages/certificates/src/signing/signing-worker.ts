import type { BadgeFacts } from '../badge/compose-badge.ts';
import type { IssuingKey } from '../badge/issuing-key.ts';
import { signBadge } from '../badge/sign-badge.ts';
import type { CertificateDocument } from '../certificate-document.ts';
import { answerJobs } from '../threads/answer-jobs.ts';

export interface SigningJob {
  readonly document: CertificateDocument;
  readonly facts: BadgeFacts;
  readonly key: IssuingKey;
}

export type SigningAnswer =
  | { readonly kind: 'signed'; readonly badge: string }
  | { readonly kind: 'failed'; readonly error: unknown };

answerJobs(async ({ document, facts, key }: SigningJob): Promise<SigningAnswer> => {
  try {
    return { kind: 'signed', badge: await signBadge(document, facts, key) };
  } catch (error) {
    return { kind: 'failed', error };
  }
});
