import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { describeSeriesRule } from '@netzwerkstatt/scheduling';
import { useWatch } from 'react-hook-form';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FirstFields } from '../event-editor/series/first-fields.tsx';
import { HolidayFields, LengthFields } from '../event-editor/series/length-fields.tsx';
import { RepetitionFields } from '../event-editor/series/repetition-fields.tsx';
import type { SeriesForm } from '../event-editor/series/series-form.ts';
import { SeriesPreview } from '../event-editor/series/series-preview.tsx';
import type { ChangeForm } from './change-form.tsx';
import { KeptFields } from './kept-fields.tsx';
import { seriesFrom } from './rule-values.ts';
import { ruleWords } from './rule-words.ts';
import { sessionOption } from './session-option.ts';

export interface RuleFieldsProps {
  readonly form: ChangeForm;
  readonly event: EventFacts;
  /** Those to come that are planned. */
  readonly sessions: readonly EventFacts['sessions'][number][];
  readonly holidays: readonly PublicHolidayRule[];
}

/** Another rule: from when on, what it says, and what becomes of the dates there are. */
export function RuleFields({ form, event, sessions, holidays }: RuleFieldsProps) {
  const words = useWords(ruleWords);
  const locale = useLocale();
  const scope = useWatch({ control: form.control, name: 'scope' });
  const rule = form as unknown as SeriesForm;
  const known = { series: form.getValues('series') };
  const beginsAt = (id: string): void => {
    const before = sessions.find((it) => it.id === form.getValues('session'));
    // What somebody wrote stays; what nobody touched goes along.
    const isUntouched = JSON.stringify(form.getValues('series')) === JSON.stringify(seriesFrom(event, before));
    const next = sessions.find((it) => it.id === id);
    if (isUntouched && next !== undefined) form.setValue('series', seriesFrom(event, next));
  };
  return (
    <Stack gap="large">
      <RadioGroup
        {...form.register('scope')}
        legend={words.scope}
        hint={words.scopeHint}
        choices={(['this_and_following', 'all'] as const).map((value) => ({ value, label: words.scopes[value] }))}
      />
      {scope !== 'all' && sessions.length > 1 && (
        <SelectField
          {...form.register('session')}
          onChange={async (change) => {
            beginsAt(change.target.value);
            await form.register('session').onChange(change);
          }}
          label={words.session}
          error={form.errorOf('session')}
          options={sessions.map((it) => ({ value: it.id, label: sessionOption(it, locale) }))}
        />
      )}
      {sessions.some(({ isByHand, ruleDay }) => isByHand || ruleDay === undefined) && (
        <CheckboxField {...form.register('alsoByHand')} label={words.alsoByHand} hint={words.alsoByHandHint} />
      )}
      <p>
        {words.present} <PresentRule event={event} />
      </p>
      <Fieldset legend={words.first} hint={words.firstHint}>
        <FirstFields form={rule} known={known} />
      </Fieldset>
      <RepetitionFields form={rule} known={known} />
      <LengthFields form={rule} known={known} />
      <HolidayFields form={rule} known={known} />
      <SeriesPreview form={rule} holidays={holidays} />
      <KeptFields form={form} sessions={sessions} holidays={holidays} />
    </Stack>
  );
}

/** The rule there is, from its own first day on. */
export function PresentRule({ event: { series, sessions } }: { readonly event: EventFacts }) {
  const locale = useLocale();
  const [first] = sessions.flatMap(({ ruleDay }) => ruleDay ?? []).sort();
  return series && first ? describeSeriesRule(series, series.since ?? first, locale) : null;
}
