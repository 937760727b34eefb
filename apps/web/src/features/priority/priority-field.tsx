import type { Instant } from '@netzwerkstatt/domain';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { priorityWords } from './priority-words.ts';

export interface PriorityFieldProps extends UseFormRegisterReturn {
  readonly keptUntil: Instant;
  readonly defaultValue: string | undefined;
}

/** Asks for what may be told or left out, and says who sees it, what for, and for how long. */
export function PriorityField({ keptUntil, defaultValue = '', ...field }: PriorityFieldProps) {
  const words = useWords(priorityWords);
  const locale = useLocale();
  return (
    <RadioGroup
      {...field}
      legend={words.legend}
      hint={words.hint(formatInstantDay(keptUntil, locale))}
      optional
      columns={2}
      choices={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      defaultValue={defaultValue}
    />
  );
}
