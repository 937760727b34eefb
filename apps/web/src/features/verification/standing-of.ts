import type { VerificationView } from '@netzwerkstatt/api';
import type { standings } from './verify-words.ts';

export type Verified = Extract<VerificationView, { kind: 'certificate' }>;

export type Standing = keyof typeof standings;

/** In one word: what was taken back or replaced stays so, also after it would have ended. */
export function standingOf({ answer, isExpired }: Pick<Verified, 'answer' | 'isExpired'>): Standing {
  if (answer.status !== 'issued') return answer.status;
  return isExpired ? 'expired' : 'valid';
}
