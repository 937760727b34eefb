import { changeReasonKinds, MAX_REASON_CHARACTERS, type PublicHolidayRule } from '@netzwerkstatt/domain';
import { useWatch } from 'react-hook-form';
import { CheckboxField } from '../../components/forms/checkbox-field.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { Fieldset } from '../../components/forms/fieldset.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import type { SchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { type ChangeValues, isCounting, type Possible, timesOf, type What } from './change-values.ts';
import { changeWords } from './change-words.ts';
import styles from './changes.module.css';
import { reasonKindWords } from './reason-words.ts';
import { PresentRule, RuleFields } from './rule-fields.tsx';
import { sessionOption } from './session-option.ts';

export type ChangeForm = SchemaForm<ChangeValues, unknown>;

interface FieldsProps {
  readonly form: ChangeForm;
  readonly event: EventFacts;
  readonly possible: Possible;
  /** For another rule. */
  readonly holidays: readonly PublicHolidayRule[];
}

/** What should happen, to which dates, and why. */
export function ChangeFields({ form, event, possible, holidays }: FieldsProps) {
  const words = useWords(changeWords);
  const [what, scope] = useWatch({ control: form.control, name: ['what', 'scope'] });
  const sessions = possible.sessionsFor(what);
  const hasDate = what === 'move' || what === 'extend';
  const isNaming = what === 'move' || what === 'cancel' || what === 'restore';
  const begin = (next: What): void => {
    // Another choice begins at its own first date.
    const [first] = possible.sessionsFor(next);
    form.setValue('session', first?.id ?? '');
    form.setValue('scope', next === 'replan' ? 'this_and_following' : 'one');
    takeTimes(form, next, event, first?.id);
  };
  return (
    <Stack gap="large">
      <RadioGroup
        {...form.register('what', { onChange: (change) => begin(change.target.value) })}
        legend={words.what}
        choices={possible.whats.map((value) => ({
          value,
          label: words.whats[value],
          hint: words.whatHints[value],
        }))}
      />
      {isNaming && sessions.length > 1 && <SessionField form={form} event={event} sessions={sessions} what={what} />}
      {isNaming && sessions.length > 1 && (
        <RadioGroup
          {...form.register('scope')}
          legend={words.scope}
          hint={what === 'move' ? words.scopeHint : undefined}
          choices={(['one', 'this_and_following', 'all'] as const).map((value) => ({
            value,
            label: words.scopes[value],
          }))}
        />
      )}
      {isNaming && scope !== 'one' && sessions.some(({ isByHand }) => isByHand) && (
        <CheckboxField {...form.register('alsoByHand')} label={words.alsoByHand} hint={words.alsoByHandHint} />
      )}
      {hasDate && <DateFields form={form} legend={what === 'move' ? words.newDate : words.addedDate} />}
      {isCounting(what) && (
        <NumberField
          {...form.register('dates')}
          label={words.howMany[what]}
          hint={what === 'extend_by_rule' ? <PresentRule event={event} /> : undefined}
          error={form.errorOf('dates')}
        />
      )}
      {what === 'replan' && <RuleFields form={form} event={event} sessions={sessions} holidays={holidays} />}
      <ReasonFields form={form} />
    </Stack>
  );
}

function SessionField({
  form,
  event,
  sessions,
  what,
}: {
  readonly form: ChangeForm;
  readonly event: EventFacts;
  readonly sessions: readonly EventFacts['sessions'][number][];
  readonly what: What;
}) {
  const words = useWords(changeWords);
  const locale = useLocale();
  return (
    <SelectField
      {...form.register('session', { onChange: (change) => takeTimes(form, what, event, change.target.value) })}
      label={words.session}
      error={form.errorOf('session')}
      options={sessions.map((it) => ({ value: it.id, label: sessionOption(it, locale) }))}
    />
  );
}

function DateFields({ form, legend }: { readonly form: ChangeForm; readonly legend: string }) {
  const words = useWords(changeWords);
  return (
    <Fieldset legend={legend}>
      <div className={styles.times}>
        <div>
          <DateTimeField {...form.register('day')} kind="date" label={words.day} error={form.errorOf('day')} />
        </div>
        <div>
          <DateTimeField {...form.register('from')} kind="time" label={words.from} error={form.errorOf('from')} />
        </div>
        <div>
          <DateTimeField {...form.register('to')} kind="time" label={words.to} error={form.errorOf('to')} />
        </div>
      </div>
    </Fieldset>
  );
}

function ReasonFields({ form }: { readonly form: ChangeForm }) {
  const words = useWords(changeWords);
  const kinds = useWords(reasonKindWords);
  const kind = useWatch({ control: form.control, name: 'reasonKind' });
  return (
    <Stack>
      <SelectField
        {...form.register('reasonKind')}
        label={words.reasonKind}
        error={form.errorOf('reasonKind')}
        emptyLabel={words.pleaseChoose}
        options={changeReasonKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <TextField
        {...form.register('reasonText')}
        label={words.reasonText}
        hint={words.reasonHint}
        optional={kind !== 'other'}
        maxLength={MAX_REASON_CHARACTERS}
        error={form.errorOf('reasonText')}
      />
    </Stack>
  );
}

/** The fields show where the date lies now, so that only what changes is typed; a new date is on no day yet. */
function takeTimes(form: ChangeForm, what: What, event: EventFacts, session: string | undefined): void {
  const named = event.sessions.find(({ id }) => id === session);
  const times = timesOf(named ?? event.sessions.at(-1));
  const wanted = what === 'extend' ? { ...times, day: '' } : times;
  for (const field of ['day', 'from', 'to'] as const) form.setValue(field, wanted[field]);
}
