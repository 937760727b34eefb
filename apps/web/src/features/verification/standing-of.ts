import type { VerificationView } from '@netzwerkstatt/api';
import type { standings } from './verify-words.ts';

export type Verified = Extract<VerificationView, { kind: 'certificate' }>;

export type Standing = keyof typeof standings;

/** In one word: what was taken back or replaced stays so, also after it would have ended. */
export function standingOf({ answer, isExpired }: Pick<Verified, 'answer' | 'isExpired'>): Standing {
  if (answer.status !== 'issued') return answer.status;
  return isExpired ? 'expired' : 'valid';
}

/** What does not fit is the answer: a valid certificate of somebody else is none of theirs. */
export function isDoubtful({ name, file }: Pick<Verified, 'name' | 'file'>): boolean {
  return name === 'different' || file === 'changed';
}
