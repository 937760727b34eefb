import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { lineForRule } from './fields.ts';

/** What a Land decides for itself, and why. */
export const changeSettingsInput = z.strictObject({
  headsSeeAttendance: z.boolean(),
  reason: lineForRule(MAX_REASON_CHARACTERS),
});
