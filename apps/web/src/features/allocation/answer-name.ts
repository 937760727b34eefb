import type { Locale } from '../../lib/locale.ts';
import { fullName } from '../desk/participant-columns.tsx';
import type { RunAnswer } from './run-reason.ts';
import { runWords } from './run-words.ts';

/** Who it is about; somebody whose data is deleted keeps their answer without a name. */
export function answerName({ applicant }: RunAnswer, locale: Locale): string {
  return applicant === undefined ? runWords[locale].unknownPerson : fullName(applicant);
}
