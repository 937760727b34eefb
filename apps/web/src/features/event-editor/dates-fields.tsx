import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { describeSeriesRule } from '@netzwerkstatt/scheduling';
import { useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { madeSingle } from './series/planned-dates.ts';
import { seriesWords } from './series/series-editor-words.ts';
import { SeriesFields } from './series/series-fields.tsx';
import { SessionFields, type SessionFieldsProps } from './session-fields.tsx';

export interface DatesFieldsProps extends SessionFieldsProps {
  readonly holidays: readonly PublicHolidayRule[];
}

const plannings = ['single', 'series'] as const;

/** The dates, one by one or by a rule. The dates of a rule can be turned into single ones. */
export function DatesFields({ form, known, areFixed, event, holidays }: DatesFieldsProps) {
  const words = useWords(seriesWords);
  const [planning, origin] = useWatch({ control: form.control, name: ['planning', 'origin'] });
  const startsOn = origin?.rule.since ?? origin?.ruleDays[0];
  const locale = useLocale();
  const [told, setTold] = useState('');
  const choice = useRef<HTMLDivElement>(null);

  const makeSingle = (): void => {
    const { sessions, origin: rule } = madeSingle(form.getValues(), holidays);
    form.setValue('sessions', sessions);
    form.setValue('origin', rule);
    form.setValue('planning', 'single');
    setTold(words.madeSingle);
    // The button that was pressed is gone with the rule.
    requestAnimationFrame(() => choice.current?.querySelector<HTMLElement>('input:checked')?.focus());
  };

  return (
    <>
      {!areFixed && (
        <div ref={choice}>
          <RadioGroup
            {...form.register('planning', { onChange: () => setTold('') })}
            legend={words.planning}
            columns={2}
            choices={plannings.map((value) => ({ value, ...words.plannings[value] }))}
            defaultValue={known.planning}
          />
        </div>
      )}
      {planning === 'series' ? (
        <SeriesFields form={form} known={known} holidays={holidays} event={event} onMakeSingle={makeSingle} />
      ) : (
        <>
          {origin && startsOn && (
            <p>
              {words.origin} {describeSeriesRule(origin.rule, startsOn, locale)}.
            </p>
          )}
          <SessionFields form={form} known={known} areFixed={areFixed} event={event} />
        </>
      )}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </>
  );
}
