import { useWatch } from 'react-hook-form';
import { DateTimeField } from '../../../components/forms/date-time-field.tsx';
import { NumberField } from '../../../components/forms/number-field.tsx';
import { RadioGroup } from '../../../components/forms/radio-group.tsx';
import { SelectField } from '../../../components/forms/select-field.tsx';
import { useWords } from '../../../lib/words.ts';
import editorStyles from '../event-editor.module.css';
import { seriesWords } from './series-editor-words.ts';
import type { SeriesFormProps } from './series-form.ts';

const ends = ['count_all', 'count_held', 'until'] as const;
const policies = ['skip', 'shift', 'flag'] as const;
const directions = ['later', 'earlier'] as const;

/** How long the series goes on. */
export function LengthFields({ form, known: { series } }: SeriesFormProps) {
  const words = useWords(seriesWords);
  const end = useWatch({ control: form.control, name: 'series.end' });
  return (
    <>
      <RadioGroup
        {...form.register('series.end')}
        legend={words.labels.end}
        choices={ends.map((value) => ({ value, label: words.ends[value] }))}
        defaultValue={series.end}
      />
      {end === 'until' ? (
        <DateTimeField
          {...form.register('series.lastDay')}
          kind="date"
          label={words.labels.lastDay}
          defaultValue={series.lastDay}
          error={form.errorOf('series.lastDay')}
        />
      ) : (
        <NumberField
          {...form.register('series.dates')}
          label={words.labels.dates}
          defaultValue={series.dates}
          error={form.errorOf('series.dates')}
        />
      )}
    </>
  );
}

/** What becomes of a date on a public holiday. */
export function HolidayFields({ form, known: { series } }: SeriesFormProps) {
  const words = useWords(seriesWords);
  const onHoliday = useWatch({ control: form.control, name: 'series.onHoliday' });
  return (
    <>
      <RadioGroup
        {...form.register('series.onHoliday')}
        legend={words.labels.onHoliday}
        choices={policies.map((value) => ({ value, label: words.policies[value] }))}
        defaultValue={series.onHoliday}
      />
      {onHoliday === 'shift' && (
        <div className={editorStyles.pair}>
          <div>
            <NumberField
              {...form.register('series.shiftDays')}
              label={words.labels.shiftDays}
              defaultValue={series.shiftDays}
              error={form.errorOf('series.shiftDays')}
            />
          </div>
          <div>
            <SelectField
              {...form.register('series.shiftTo')}
              label={words.labels.shiftTo}
              options={directions.map((value) => ({ value, label: words.shiftTos[value] }))}
              defaultValue={series.shiftTo}
            />
          </div>
        </div>
      )}
    </>
  );
}
