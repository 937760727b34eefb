import * as z from 'zod/mini';
import { line } from './fields.ts';

export const verifyInput = z.strictObject({
  number: line(100),
  /** As printed on the paper: without it nothing is told. */
  fullName: line(300),
});
