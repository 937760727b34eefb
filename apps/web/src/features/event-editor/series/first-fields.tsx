import { useRef } from 'react';
import { DateTimeField } from '../../../components/forms/date-time-field.tsx';
import { NumberField } from '../../../components/forms/number-field.tsx';
import { useWords } from '../../../lib/words.ts';
import sessionStyles from '../session-fields.module.css';
import { followingDay } from './following-day.ts';
import { seriesWords } from './series-editor-words.ts';
import type { SeriesFormProps } from './series-form.ts';

/** The first date of a rule, and the times of all; its day says what it can about the rule. */
export function FirstFields({ form, known: { series } }: SeriesFormProps) {
  const { labels } = useWords(seriesWords);
  const dayBefore = useRef(series.day);
  const field = <Key extends 'from' | 'to' | 'units'>(key: Key) => ({
    ...form.register(`series.${key}`),
    label: labels[key],
    defaultValue: series[key],
    error: form.errorOf(`series.${key}`),
  });

  const takeDay = (): void => {
    const values = form.getValues('series');
    const said = followingDay({ ...values, day: dayBefore.current }, values.day);
    if (values.day !== '') dayBefore.current = values.day;
    for (const [key, value] of Object.entries(said)) form.setValue(`series.${key as keyof typeof said}`, value);
  };

  return (
    <div className={sessionStyles.fields}>
      <div>
        <DateTimeField
          {...form.register('series.day', { onChange: takeDay })}
          kind="date"
          label={labels.day}
          defaultValue={series.day}
          error={form.errorOf('series.day')}
        />
      </div>
      <div>
        <DateTimeField {...field('from')} kind="time" />
      </div>
      <div>
        <DateTimeField {...field('to')} kind="time" />
      </div>
      <div>
        <NumberField {...field('units')} decimal />
      </div>
    </div>
  );
}
