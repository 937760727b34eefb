import { weekdays } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { localDate, wholeNumber } from './fields.ts';

const weekday = z.enum(weekdays);
const every = wholeNumber(1, 99);
const nth = z.literal([1, 2, 3, 4, 5, 'last']);

const repetitionInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('daily'), everyDays: every }),
  z.strictObject({
    kind: z.literal('weekly'),
    everyWeeks: every,
    on: z.array(weekday).check(z.minLength(1), z.maxLength(7)),
  }),
  z.strictObject({
    kind: z.literal('monthly_by_weekday'),
    everyMonths: every,
    nth: z.array(nth).check(z.minLength(1), z.maxLength(6)),
    weekday,
  }),
  z.strictObject({
    kind: z.literal('monthly_by_day'),
    everyMonths: every,
    dayOfMonth: z.union([wholeNumber(1, 31), z.literal('last')]),
  }),
  z.strictObject({ kind: z.literal('yearly'), everyYears: every }),
]);

const endInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('until'), lastDay: localDate }),
  z.strictObject({ kind: z.literal('count_all'), dates: wholeNumber(1, 10_000) }),
  z.strictObject({ kind: z.literal('count_held'), dates: wholeNumber(1, 10_000) }),
]);

const holidayPolicyInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('shift'), byDays: z.union([wholeNumber(-60, -1), wholeNumber(1, 60)]) }),
  z.strictObject({ kind: z.literal('flag') }),
]);

/** A rule as somebody sets it; how long it may go on, the rule itself says. */
export const seriesRuleInput = z.strictObject({
  repeats: repetitionInput,
  ends: endInput,
  onHoliday: holidayPolicyInput,
  leftOut: z.optional(z.array(localDate).check(z.maxLength(500))),
  since: z.optional(localDate),
});
