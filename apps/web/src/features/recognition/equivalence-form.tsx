import { saveEquivalenceInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { equivalenceWords } from './equivalence-words.ts';
import { wholeNumberFrom } from './learned-fields.tsx';
import type { EquivalenceModule, KeptEquivalence } from './recognition-data.ts';

type Field = 'provider' | 'title' | 'module' | 'teachingUnits' | 'validFrom' | 'validUntil';
interface Values {
  readonly entry: Readonly<Record<Field, string>>;
}

/** At which field a rule says its word. */
const fieldOfRefusal: Readonly<Record<string, Field>> = {
  equivalence_module_unknown: 'module',
  equivalence_span_reversed: 'validUntil',
  equivalence_too_long: 'teachingUnits',
};

export interface EquivalenceFormProps {
  /** Absent: a new one. */
  readonly entry: KeptEquivalence | undefined;
  readonly modules: readonly EquivalenceModule[];
  readonly onDone: () => void;
}

/** One entry of the table. */
export function EquivalenceForm({ entry, modules, onDone }: EquivalenceFormProps) {
  const words = useWords(equivalenceWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const known: Values['entry'] = {
    provider: entry?.provider ?? '',
    title: entry?.title ?? '',
    module: entry?.module ?? '',
    teachingUnits: entry === undefined ? '' : String(entry.teachingUnits),
    validFrom: entry?.validFrom ?? '',
    validUntil: entry?.validUntil ?? '',
  };
  const form = useSchemaForm<Values, z.input<typeof saveEquivalenceInput>>({
    schema: saveEquivalenceInput,
    defaultValues: { entry: known },
    toInput: ({ entry: { teachingUnits, validUntil, ...texts } }) => ({
      ...(entry && { basedOn: { id: entry.id, revision: entry.revision } }),
      entry: {
        ...texts,
        teachingUnits: wholeNumberFrom(teachingUnits),
        ...(validUntil !== '' && { validUntil }),
      },
    }),
    messageFor: (problem) => fieldMessage(problem, locale, words.fields[problem.path.replace('entry.', '') as Field]),
  });
  const save = form.submit(async (input) => {
    const failed = await action.run(async () => {
      await api.recognition.saveEquivalence.mutate(input);
      await reload();
      onDone();
      return words.saved;
    });
    const field = failed?.kind === 'refusal' ? fieldOfRefusal[failed.refusal.code] : undefined;
    if (failed?.kind === 'refusal' && field !== undefined) {
      action.forget();
      form.showErrors([{ fieldId: `entry.${field}`, message: refusalMessage(failed.refusal, locale) }]);
    }
  });
  const field = (name: Field) => ({
    ...form.register(`entry.${name}`),
    label: words.fields[name],
    defaultValue: known[name],
    error: form.errorOf(`entry.${name}`),
  });
  return (
    <form noValidate onSubmit={save}>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <FailureNote failure={action.failure} />
      <TextField {...field('provider')} maxLength={200} autoComplete="off" />
      <TextField {...field('title')} hint={words.titleHint} maxLength={300} />
      <SelectField
        {...field('module')}
        emptyLabel={words.choose}
        options={modules.map(({ code, title, teachingUnits }) => ({
          value: code,
          label: `${code} ${title} (${teachingUnits} ${words.unit})`,
        }))}
      />
      <NumberField {...field('teachingUnits')} unit={words.unit} />
      <DateTimeField {...field('validFrom')} kind="date" />
      <DateTimeField {...field('validUntil')} kind="date" optional />
      <FormActions>
        <Button type="submit" busy={form.isBusy} busyText={words.saving}>
          {words.save}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}
