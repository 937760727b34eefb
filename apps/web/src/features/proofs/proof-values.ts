import type { AnyRefusal, FieldProblem } from '@netzwerkstatt/api';
import type { FormError } from '../../components/forms/error-summary.tsx';
import type { Answers, Inputs } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import type { Locale } from '../../lib/locale.ts';
import { fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { proofFormWords } from './proof-form-words.ts';

/** How much of a training counts, as it stands in the fields. */
export interface ExtentValues {
  readonly form: string;
  readonly length: string;
  readonly lengthUnit: string;
  readonly days: string;
  readonly award: { readonly regime: string; readonly amount: string; readonly number: string };
}

export interface ProofValues extends ExtentValues {
  readonly title: string;
  readonly provider: string;
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

export type OwnProof = NonNullable<Answers['proofs']['form']['proof']>;
type Extent = OwnProof['stated'];

const noAward = { regime: '', amount: '', number: '' };

export const newProof: ProofValues = {
  title: '',
  provider: '',
  from: '',
  to: '',
  form: 'course',
  length: '',
  lengthUnit: 'teaching_units',
  days: '1',
  award: noAward,
  file: '',
};

/** What was stated, as somebody would type it: in units where it is whole ones. */
export function extentValues({ form, minutes, days, award }: Extent, locale: Locale): ExtentValues {
  const isInUnits = minutes % 45 === 0;
  return {
    form,
    length: typed(isInUnits ? minutes / 45 : minutes / 60, locale),
    lengthUnit: isInUnits ? 'teaching_units' : 'hours',
    days: String(days),
    award: award ? { ...award, amount: typed(award.amount, locale) } : noAward,
  };
}

export function proofValues({ stated, file }: OwnProof, locale: Locale): ProofValues {
  const { title, provider, from, to } = stated;
  return { title, provider, from, to, ...extentValues(stated, locale), file: file.id };
}

type ExtentInput = Omit<Inputs['proofs']['accept'], 'proof' | 'revision'>;

export function extentInput({ award, form, length, lengthUnit, days }: ExtentValues): ExtentInput {
  return { form, length, lengthUnit, days, ...(award.regime !== '' && { award }) };
}

/** Whoever typed a number of points without saying of what loses nothing, but is asked. */
export function alsoWrong({ award }: ExtentValues, locale: Locale) {
  const isHalf = award.regime === '' && (award.amount.trim() !== '' || award.number.trim() !== '');
  return isHalf ? [{ fieldId: 'award.regime', message: proofFormWords[locale].awardRegimeMissing }] : [];
}

export function proofFieldMessage(problem: FieldProblem, locale: Locale): string {
  const words = proofFormWords[locale];
  const { missing } = words;
  const isMissing = problem.code === 'text_missing' || problem.code === 'date_missing';
  // Several fields are empty at once: each line above the form says which.
  if (isMissing && problem.path in missing) return missing[problem.path as keyof typeof missing];
  if (problem.path === 'file') return words.fileMissing;
  if (problem.path === 'length' || problem.path === 'award.amount') return words.amountWrong;
  return fieldMessage(problem, locale);
}

const fieldOfRefusal: Readonly<Partial<Record<AnyRefusal['code'], string>>> = {
  proof_ends_before_start: 'to',
  proof_not_over: 'to',
  proof_days_too_many: 'days',
  proof_too_long: 'length',
  proof_file_missing: 'file',
  regime_unknown: 'award.regime',
};

/** What a rule says about one field; nothing where it is about none. */
export function errorsOf(failure: Failure, locale: Locale): readonly FormError[] {
  if (failure.kind !== 'refusal') return [];
  const fieldId = fieldOfRefusal[failure.refusal.code];
  return fieldId === undefined ? [] : [{ fieldId, message: refusalMessage(failure.refusal, locale) }];
}

function typed(number: number, locale: Locale): string {
  const text = String(Math.round(number * 100) / 100);
  return locale === 'de' ? text.replace('.', ',') : text;
}
