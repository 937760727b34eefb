import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { useRef } from 'react';
import { DateTimeField } from '../../../components/forms/date-time-field.tsx';
import { Fieldset } from '../../../components/forms/fieldset.tsx';
import { NumberField } from '../../../components/forms/number-field.tsx';
import { Stack } from '../../../components/layout/stack.tsx';
import { useWords } from '../../../lib/words.ts';
import type { FieldsProps } from '../event-form.ts';
import sessionStyles from '../session-fields.module.css';
import { followingDay } from './following-day.ts';
import { HolidayFields, LengthFields } from './length-fields.tsx';
import { RepetitionFields } from './repetition-fields.tsx';
import { seriesWords } from './series-editor-words.ts';
import { SeriesPreview } from './series-preview.tsx';
import { SeriesRoomField } from './series-room-field.tsx';

export interface SeriesFieldsProps extends FieldsProps {
  readonly holidays: readonly PublicHolidayRule[];
  /** The event itself, when there already is one. */
  readonly event: string | undefined;
  readonly onMakeSingle: () => void;
}

/** A rule, and what comes of it while it is written. */
export function SeriesFields({ form, known, holidays, event, onMakeSingle }: SeriesFieldsProps) {
  const words = useWords(seriesWords);
  return (
    <Stack>
      <Fieldset legend={words.first} hint={words.firstHint}>
        <div className={sessionStyles.sessions}>
          <FirstFields form={form} known={known} />
          <SeriesRoomField form={form} known={known} holidays={holidays} event={event} />
        </div>
      </Fieldset>
      <RepetitionFields form={form} known={known} />
      <LengthFields form={form} known={known} />
      <HolidayFields form={form} known={known} />
      <SeriesPreview form={form} holidays={holidays} onMakeSingle={onMakeSingle} />
    </Stack>
  );
}

function FirstFields({ form, known: { series } }: FieldsProps) {
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
