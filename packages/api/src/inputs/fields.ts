import {
  type Ags,
  type EmailAddress,
  isId,
  isLocalDate,
  isLocalDateTime,
  type LocalDate,
  type LocalDateTime,
  type PersonName,
  type ProfessionCode,
  parseEmailAddress,
  parseLine,
  parsePersonName,
} from '@netzwerkstatt/domain';
import * as z from 'zod/mini';
import type { FieldCode } from '../field-problems.ts';

/** A field that a rule of the domain parses: what it refuses becomes the problem of the field. */
function parsed<Value>(
  parse: (text: string) => { ok: true; value: Value } | { ok: false; refusal: { code: FieldCode } },
): z.ZodMiniType<Value, string> {
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      const result = parse(text);
      if (result.ok) return result.value;
      context.issues.push({ code: 'custom', input: text, params: result.refusal });
      return z.NEVER;
    }),
  );
}

function matching<Value extends string>(
  code: FieldCode,
  isRight: (text: string) => boolean,
): z.ZodMiniType<Value, string> {
  return parsed((text) => (isRight(text) ? { ok: true, value: text as Value } : { ok: false, refusal: { code } }));
}

export const personName: z.ZodMiniType<PersonName, string> = parsed(parsePersonName);

/** An address; an empty field is missing, not malformed. */
export const emailAddress: z.ZodMiniType<EmailAddress, string> = parsed((text) =>
  text.trim() === '' ? { ok: false, refusal: { code: 'text_missing' } } : parseEmailAddress(text),
);

/** An address, or an empty field, which counts as absent. */
export const optionalEmailAddress: z.ZodMiniType<EmailAddress | undefined, string> = parsed((text) =>
  text.trim() === '' ? { ok: true, value: undefined } : parseEmailAddress(text),
);

/** One line that must be there. */
export function line(maxCharacters: number): z.ZodMiniType<string, string> {
  return parsed<string>((text) => parseLine(text, maxCharacters));
}

/** One line, or an empty one, which counts as absent. */
export function optionalLine(maxCharacters: number): z.ZodMiniType<string | undefined, string> {
  return parsed<string | undefined>((text) => {
    const result = parseLine(text, maxCharacters);
    return !result.ok && result.refusal.code === 'text_missing' ? { ok: true, value: undefined } : result;
  });
}

/** One line a rule asks for itself: where it is empty, the rule answers, and not the field. */
export function lineForRule(maxCharacters: number): z.ZodMiniType<string, string> {
  return parsed<string>((text) => {
    const result = parseLine(text, maxCharacters);
    return !result.ok && result.refusal.code === 'text_missing' ? { ok: true, value: '' } : result;
  });
}

/** A text of several lines, perhaps empty. */
export function longText(maxCharacters: number): z.ZodMiniType<string, string> {
  return parsed<string>((text) => {
    const characters = [...text].length;
    return characters <= maxCharacters
      ? { ok: true, value: text }
      : { ok: false, refusal: { code: 'text_too_long', maxCharacters, characters } };
  });
}

/** What somebody searches for. NUL, which no database keeps, counts as a blank. */
export const searchText: z.ZodMiniType<string, string> = z.pipe(
  z.string().check(z.maxLength(200)),
  z.transform((text) => text.replaceAll('\0', ' ')),
);

/** One of a list; what is not on it was not chosen. */
export function choiceOf<Value extends string>(values: readonly Value[]): z.ZodMiniType<Value, string> {
  return matching('choice_missing', (text) => values.some((it) => it === text));
}

export const professionCode: z.ZodMiniType<ProfessionCode, string> = matching('choice_missing', (it) =>
  /^[A-Z]\d{1,2}$/.test(it),
);
export const ags: z.ZodMiniType<Ags, string> = matching('choice_missing', (it) => /^\d{5}$/.test(it));

/** A day; an empty field is missing, not wrong. */
export const localDate: z.ZodMiniType<LocalDate, string> = parsed((text) => {
  if (isLocalDate(text)) return { ok: true, value: text };
  return { ok: false, refusal: { code: text === '' ? 'date_missing' : 'date_wrong' } };
});

/** A day and a time, perhaps put together of two fields: what is missing on one side of the `T` is told apart. */
export const localDateTime: z.ZodMiniType<LocalDateTime, string> = parsed((text) => {
  if (isLocalDateTime(text)) return { ok: true, value: text };
  const [day = '', time = ''] = text.split('T');
  if (day === '') return { ok: false, refusal: { code: time === '' ? 'date_time_missing' : 'date_missing' } };
  return { ok: false, refusal: { code: time === '' ? 'time_missing' : 'date_wrong' } };
});

/** An id of one of our things. */
export function idOf<Id extends string>(): z.ZodMiniType<Id, string> {
  return matching<Id>('invalid', isId);
}

/** A whole number within bounds, both inclusive. */
export function wholeNumber(min: number, max: number): z.ZodMiniType<number, number> {
  // One check for everything: what is no number at all, an empty field, is told the same range.
  return z.custom<number>((it) => Number.isInteger(it) && Number(it) >= min && Number(it) <= max, {
    params: { code: 'number_wrong', min, max },
  }) as z.ZodMiniType<number, number>;
}

/** A secret from a link: long, and of a shape that needs no escaping. */
export const token = z.string().check(z.regex(/^[A-Za-z0-9_:.-]{20,200}$/));

export const locale = z.enum(['de', 'en']);
