import { weekdays } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { CheckboxGroup } from '../../../components/forms/checkbox-group.tsx';
import { NumberField } from '../../../components/forms/number-field.tsx';
import { RadioGroup } from '../../../components/forms/radio-group.tsx';
import { SelectField } from '../../../components/forms/select-field.tsx';
import { useWords } from '../../../lib/words.ts';
import editorStyles from '../event-editor.module.css';
import { seriesWords } from './series-editor-words.ts';
import type { SeriesFormProps } from './series-form.ts';
import { type Frequency, frequencies } from './series-values.ts';

const nths = ['1', '2', '3', '4', '5', 'last'] as const;
const bys = ['weekday', 'day'] as const;

/** On which days the rule names a date. What does not belong to the chosen frequency is kept, and not shown. */
export function RepetitionFields({ form, known }: SeriesFormProps) {
  const words = useWords(seriesWords);
  const { labels } = words;
  const [chosen, by] = useWatch({ control: form.control, name: ['series.frequency', 'series.by'] });
  const frequency = chosen as Frequency;
  const hasMonths = frequency === 'monthly' || frequency === 'quarterly' || frequency === 'yearly';
  return (
    <>
      <div className={editorStyles.pair}>
        <div>
          <SelectField
            {...form.register('series.frequency')}
            label={labels.frequency}
            options={frequencies.map((value) => ({ value, label: words.frequencies[value] }))}
            defaultValue={known.series.frequency}
            error={form.errorOf('series.frequency')}
          />
        </div>
        {frequency !== 'quarterly' && (
          <div>
            <NumberField
              {...form.register('series.every')}
              label={labels.every}
              hint={words.everyHint}
              unit={words.everyUnit[frequency]}
              defaultValue={known.series.every}
              error={form.errorOf('series.every')}
            />
          </div>
        )}
      </div>
      {frequency === 'weekly' && (
        <CheckboxGroup
          {...form.register('series.weekdays')}
          legend={labels.weekdays}
          columns={2}
          choices={weekdays.map((value) => ({ value, label: words.weekdayNames[value] }))}
          defaultValues={known.series.weekdays}
          error={form.errorOf('series.weekdays')}
        />
      )}
      {hasMonths && (
        <>
          <RadioGroup
            {...form.register('series.by')}
            legend={labels.by}
            choices={bys.map((value) => ({ value, label: words.bys[value] }))}
            defaultValue={known.series.by}
          />
          {by === 'weekday' && <NthFields form={form} known={known} />}
          {by === 'day' && frequency !== 'yearly' && <DayOfMonthField form={form} known={known} />}
        </>
      )}
    </>
  );
}

function NthFields({ form, known }: SeriesFormProps) {
  const words = useWords(seriesWords);
  return (
    <>
      <CheckboxGroup
        {...form.register('series.nth')}
        legend={words.labels.nth}
        columns={2}
        choices={nths.map((value) => ({ value, label: words.nths[value] }))}
        defaultValues={known.series.nth}
        error={form.errorOf('series.nth')}
      />
      <SelectField
        {...form.register('series.weekday')}
        label={words.labels.weekday}
        width="half"
        emptyLabel=""
        options={weekdays.map((value) => ({ value, label: words.weekdayNames[value] }))}
        defaultValue={known.series.weekday}
        error={form.errorOf('series.weekday')}
      />
    </>
  );
}

function DayOfMonthField({ form, known }: SeriesFormProps) {
  const words = useWords(seriesWords);
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  return (
    <SelectField
      {...form.register('series.dayOfMonth')}
      label={words.labels.dayOfMonth}
      width="half"
      emptyLabel=""
      options={[
        ...days.map((day) => ({ value: `${day}`, label: words.dayNumber(day) })),
        { value: 'last', label: words.lastOfMonth },
      ]}
      defaultValue={known.series.dayOfMonth}
      error={form.errorOf('series.dayOfMonth')}
    />
  );
}
