import type { AnyRefusal } from '@netzwerkstatt/api';
import type { FormError } from '../../components/forms/error-summary.tsx';
import type { Locale } from '../../lib/locale.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { sessionProblemMessage } from '../refusals/session-message.ts';

/** What a rule refuses, at the fields it speaks of; nothing when it speaks of the whole. */
export function fieldsOfPollRefusal(refusal: AnyRefusal, locale: Locale): readonly FormError[] {
  switch (refusal.code) {
    case 'sessions_impossible':
      return refusal.problems.map((problem) => ({
        fieldId: `options.${'sessionIndex' in problem ? problem.sessionIndex : 0}.to`,
        message: sessionProblemMessage(problem, locale),
      }));
    case 'poll_option_double':
      return [{ fieldId: `options.${refusal.optionIndex}.day`, message: refusalMessage(refusal, locale) }];
    case 'poll_closes_wrong':
      return [{ fieldId: 'closesAt', message: refusalMessage(refusal, locale) }];
    case 'nobody_asked':
      return [{ fieldId: 'fromEvents', message: refusalMessage(refusal, locale) }];
    default:
      return [];
  }
}
