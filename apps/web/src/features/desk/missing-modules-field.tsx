import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Ref } from 'react';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import type { Failure } from '../../lib/failure.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { reasonWords } from './staff-decision.ts';

export interface MissingModulesFieldProps {
  /** Leads to the first of them. */
  readonly firstRef: Ref<HTMLInputElement>;
  /** Codes. */
  readonly missing: readonly string[];
  readonly chosen: readonly string[];
  readonly refusal: AnyRefusal | undefined;
  readonly onChoose: (modules: readonly string[]) => void;
}

/** Which of the modules somebody lacks for an event are recognised. */
export function MissingModulesField({ firstRef, missing, chosen, refusal, onChoose }: MissingModulesFieldProps) {
  const words = useWords(reasonWords);
  const locale = useLocale();
  return (
    <CheckboxGroup
      firstRef={firstRef}
      name="modules"
      legend={words.modules}
      columns={2}
      values={chosen}
      onChange={({ target: { value, checked } }) =>
        onChoose(missing.filter((it) => (it === value ? checked : chosen.includes(it))))
      }
      error={refusal && refusalMessage(refusal, locale)}
      choices={missing.map((code) => ({ value: code, label: words.module(code) }))}
    />
  );
}

/** What is said at the field, and so nowhere else. */
export function refusalOfModules(failure: Failure | undefined): AnyRefusal | undefined {
  const refusal = failure?.kind === 'refusal' ? failure.refusal : undefined;
  return refusal?.code === 'recognition_over_cap' ? refusal : undefined;
}
