import type { FormError } from '../../components/forms/error-summary.tsx';
import type { Locale } from '../../lib/locale.ts';
import { type DesignFault, fieldOf } from './design-values.ts';
import { designWords } from './design-words.ts';
import { faultMessage } from './fault-message.ts';
import { partName } from './part-name.ts';

export interface FaultyField extends FormError {
  readonly name: string;
  /** What stands at the field itself: it need not say where it is. */
  readonly atField: string;
}

/** Every field something is wrong with, once, with all that is wrong. */
export function faultyFields(faults: readonly DesignFault[], locale: Locale): readonly FaultyField[] {
  const fields = [...new Set(faults.map(fieldOf))];
  return fields.map((fieldId) => {
    const messages = faults.filter((it) => fieldOf(it) === fieldId).map((it) => faultMessage(it, locale));
    const atField = [...new Set(messages)].join(' ');
    const name = partName(fieldId, designWords[locale]);
    return { fieldId, name, atField, message: `${name}: ${atField}` };
  });
}
