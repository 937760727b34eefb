import type { SeriesStanding } from '@netzwerkstatt/application';
import type { PersonId, SeriesExceptionId, SeriesResultId } from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import { idOf, line, localDate, searchText, wholeNumber } from './fields.ts';

const standings = [
  'waiting',
  'undrawn',
  'revoked',
  'due',
  'renewable',
  'ending',
  'underway',
  'lapsed',
  'issued',
] as const satisfies readonly SeriesStanding[];

const code = z.string().check(z.regex(/^[A-Z][A-Z0-9-]{1,30}$/));
const part = z.string().check(z.regex(/^[A-Za-z0-9_]{1,60}$/));
const person = idOf<PersonId>();

export const seriesInput = z.strictObject({
  code,
  standing: z.optional(z.enum(standings)),
  text: z._default(searchText, ''),
  page: z._default(wholeNumber(1, 10_000), 1),
});

export const learnerInput = z.strictObject({ code, person });

const about = { part, on: localDate };

export const recordResultInput = z.strictObject({
  code,
  person,
  result: z.discriminatedUnion('kind', [
    z.strictObject({ ...about, kind: z.literal('attended'), teachingUnits: wholeNumber(1, 500) }),
    z.strictObject({
      ...about,
      kind: z.literal('assignment'),
      grade: z.enum(['accepted', 'passed', 'returned']),
      pages: z.optional(wholeNumber(1, 1000)),
      isPseudonymised: z.optional(z.boolean()),
    }),
    z.strictObject({ ...about, kind: z.literal('colloquium'), isPassed: z.boolean() }),
    z.strictObject({
      ...about,
      kind: z.literal('test'),
      questions: wholeNumber(1, 1000),
      correctAnswers: wholeNumber(0, 1000),
    }),
    z.strictObject({ ...about, kind: z.literal('external_certificate'), isChecked: z.boolean() }),
  ]),
});

export const removeResultInput = z.strictObject({ id: idOf<SeriesResultId>() });

export const proposeExceptionInput = z.strictObject({
  code,
  person,
  key: z.string().check(z.regex(/^[a-z_]+(:[A-Za-z0-9_]+){0,2}$/), z.maxLength(100)),
  reason: line(500),
});

export const decideExceptionInput = z.strictObject({
  id: idOf<SeriesExceptionId>(),
  decision: z.enum(['countersigned', 'declined']),
});

export const issueSeriesInput = z.strictObject({
  code,
  /** Only them; absent: everybody who is due. */
  person: z.optional(person),
});
