import type { EventId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { choiceOf, idOf, lineForRule } from './fields.ts';

const event = idOf<EventId>();
const chamber = choiceOf(['cme', 'opk', 'midwives', 'nurses', 'training_leave']);

/** What is missing, the rule of the chamber says. */
const text = z._default(lineForRule(200), '');

/** A number as it was typed; whatever is none, the rule of the chamber refuses. */
const number = z.pipe(
  text,
  z.transform((typed) => (/^\d{1,4}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN)),
);

export const stateChamberInput = z.strictObject({
  event,
  kind: chamber,
  eventNumber: text,
  accreditationNumber: text,
  category: text,
  scientificLead: text,
  fieldOfWork: text,
  identificationNumber: text,
  leaveName: text,
  recognitionNumber: text,
  points: number,
  days: number,
});

export const removeChamberInput = z.strictObject({ event, chamber });
