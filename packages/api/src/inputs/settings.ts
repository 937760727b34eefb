import * as z from 'zod/mini';
import { lineForRule } from './fields.ts';

const MAX_REASON_CHARACTERS = 300;

/** What a Land decides for itself, and why. */
export const changeSettingsInput = z.strictObject({
  headsSeeAttendance: z.boolean(),
  reason: lineForRule(MAX_REASON_CHARACTERS),
});
