import type { BatchFailure } from '../ports/index.ts';
import type { CannotDraw } from './certificate-dependencies.ts';

/** Why there is no file, for staff to do something about it. */
export type DrawingFailure = Exclude<BatchFailure, { readonly reason: 'attendance_too_low' }>;

export function failureOf({ letter, lacks }: CannotDraw): DrawingFailure {
  if (lacks === 'signature') return { reason: 'signing_failed' };
  return letter === undefined ? { reason: 'drawing_failed' } : { reason: 'letter_not_printable', letter };
}
