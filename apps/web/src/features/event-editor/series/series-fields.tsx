import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { Fieldset } from '../../../components/forms/fieldset.tsx';
import { Stack } from '../../../components/layout/stack.tsx';
import { useWords } from '../../../lib/words.ts';
import type { FieldsProps } from '../event-form.ts';
import sessionStyles from '../session-fields.module.css';
import { FirstFields } from './first-fields.tsx';
import { HolidayFields, LengthFields } from './length-fields.tsx';
import { RepetitionFields } from './repetition-fields.tsx';
import { seriesWords } from './series-editor-words.ts';
import type { SeriesForm } from './series-form.ts';
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
  const rule = form as unknown as SeriesForm;
  return (
    <Stack>
      <Fieldset legend={words.first} hint={words.firstHint}>
        <div className={sessionStyles.sessions}>
          <FirstFields form={rule} known={known} />
          <SeriesRoomField form={form} known={known} holidays={holidays} event={event} />
        </div>
      </Fieldset>
      <RepetitionFields form={rule} known={known} />
      <LengthFields form={rule} known={known} />
      <HolidayFields form={rule} known={known} />
      <SeriesPreview form={rule} holidays={holidays} onMakeSingle={onMakeSingle} />
    </Stack>
  );
}
