import { type NetworkId, type PlanningDateId, planningDateKinds } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, line, localDate } from './fields.ts';

/** Absent: a date of the whole Land. */
const network = z.optional(idOf<NetworkId>());
const date = idOf<PlanningDateId>();

export const planningDateDraftInput = z.strictObject({
  kind: z.enum(planningDateKinds),
  title: line(200),
  firstDay: localDate,
  lastDay: z.optional(localDate),
});

export const savePlanningDateInput = z.strictObject({
  network,
  date: z.optional(date),
  draft: planningDateDraftInput,
});

export const deletePlanningDateInput = z.strictObject({ network, date });
