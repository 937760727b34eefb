import type { stateChamberInput } from '@netzwerkstatt/api/inputs';
import {
  type Chamber,
  type ChamberField,
  type ChamberRefusal,
  type ChamberStatement,
  chamberFields,
  parseChamberStatement,
} from '@netzwerkstatt/certificates';
import type * as z from 'zod/mini';
import type { FormError } from '../../components/forms/error-summary.tsx';
import type { Answers } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import type { Locale } from '../../lib/locale.ts';
import { chamberWords } from './chamber-words.ts';

export type EventChambers = Answers['chambers']['ofEvent'];
export type OfferedChamber = EventChambers['offered'][number];

/** What stands in the fields, of whichever chamber. */
export type ChamberValues = Readonly<Record<ChamberField, string>> & { readonly kind: string };

export type StateInput = z.input<typeof stateChamberInput>;

const countedFields: readonly ChamberField[] = ['points', 'days'];

export const isCounted = (field: ChamberField): boolean => countedFields.includes(field);

export const fieldsOf = (kind: string): readonly ChamberField[] => (isChamber(kind) ? chamberFields[kind] : []);

/** What was stated, as somebody would type it; of training leave, the name is known. */
export function chamberValues(statement: ChamberStatement | undefined, locale: Locale, leaveName = ''): ChamberValues {
  const typed = (field: ChamberField): string => {
    const value: unknown = statement && Reflect.get(statement, field);
    if (typeof value === 'number') return locale === 'de' ? String(value).replace('.', ',') : String(value);
    return typeof value === 'string' ? value : '';
  };
  const fields = Object.values(chamberFields).flat();
  return {
    kind: statement?.kind ?? '',
    ...(Object.fromEntries(fields.map((it) => [it, typed(it)])) as Record<ChamberField, string>),
    leaveName: typed('leaveName') || leaveName,
  };
}

/** Only the fields of the chamber that is chosen: what was typed for another is not sent. */
export function chamberInput(event: StateInput['event'], { kind, ...values }: ChamberValues): StateInput {
  const own = fieldsOf(kind).map((field) => [field, values[field] ?? '']);
  return { event, kind, ...Object.fromEntries(own) };
}

/** What the rule of a chamber says about single fields; nothing where it is about none. */
export function chamberErrors(failure: Failure, locale: Locale): readonly FormError[] {
  if (failure.kind !== 'refusal') return [];
  const { refusal } = failure;
  const words = chamberWords[locale];
  if (refusal.code === 'chamber_text_unprintable') {
    const { field, letters } = refusal;
    return [{ fieldId: field, message: words.unprintable(words.fields[field], letters.join(' ')) }];
  }
  if (refusal.code !== 'chamber_field_missing') return [];
  return missing(refusal, locale);
}

/** What the chamber would refuse of what stands in the fields, before anything is sent. */
export function alsoWrong({ kind, ...values }: ChamberValues, locale: Locale): readonly FormError[] {
  if (!isChamber(kind)) return [];
  const [points, days] = [numberOf(values.points), numberOf(values.days)];
  const parsed = parseChamberStatement({ kind, ...values, points, days });
  return parsed.ok ? [] : missing(parsed.refusal, locale);
}

function missing({ fields }: ChamberRefusal, locale: Locale): readonly FormError[] {
  const words = chamberWords[locale];
  return fields.map((field) => ({
    fieldId: field,
    message: (isCounted(field) ? words.notCounted : words.missing)(words.fields[field]),
  }));
}

const numberOf = (typed: string): number => Number(typed.trim().replace(',', '.'));

function isChamber(kind: string): kind is Chamber {
  return kind in chamberFields;
}
