import type { Question } from '@netzwerkstatt/registration';
import type * as z from 'zod/mini';
import type { questionInput } from '../inputs/questions.ts';
import { withoutAbsent } from '../without-absent.ts';

/** A question of what a designer sent: options only where its type has some. */
export function questionFrom(input: z.infer<typeof questionInput>): Question {
  const { options = [], type, ...frame } = withoutAbsent(input);
  return type === 'one_of' || type === 'several_of' ? { ...frame, type, options } : { ...frame, type };
}
