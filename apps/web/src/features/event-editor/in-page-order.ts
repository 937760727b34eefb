import type { FormError } from '../../components/forms/error-summary.tsx';

/** The parts of the page from top to bottom; what is not named stands on top. */
const parts = [
  'planning',
  'series',
  'sessions',
  'format',
  'directoryPlace',
  'venue',
  'capacity',
  'admission',
  'substitutes',
  'registrationOpensAt',
  'registrationClosesAt',
  'eligibility',
];

/** Errors in the order in which their fields come on the page. */
export function inPageOrder(errors: readonly FormError[]): readonly FormError[] {
  const place = ({ fieldId }: FormError) => parts.indexOf(fieldId.split('.')[0] ?? '');
  return errors.toSorted((a, b) => place(a) - place(b));
}
