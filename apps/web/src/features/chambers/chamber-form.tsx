import { stateChamberInput } from '@netzwerkstatt/api/inputs';
import type { ChamberStatement } from '@netzwerkstatt/certificates';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
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
import {
  alsoWrong,
  type ChamberValues,
  chamberErrors,
  chamberInput,
  chamberValues,
  fieldsOf,
  isCounted,
  type OfferedChamber,
  type StateInput,
} from './chamber-values.ts';
import { chamberWords } from './chamber-words.ts';

export interface ChamberFormProps {
  readonly event: string;
  /** Of whom there is nothing yet; or the one whose statement is changed. */
  readonly offered: readonly OfferedChamber[];
  readonly statement?: ChamberStatement | undefined;
  readonly onDone: () => void;
}

/** Everything one chamber insists on; the fields are those of the chamber that is chosen. */
export function ChamberForm({ event, offered, statement, onDone }: ChamberFormProps) {
  const words = useWords(chamberWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const leave = offered.find(({ chamber }) => chamber === 'training_leave');
  const [known] = useState(() => chamberValues(statement, locale, leave?.title.de));
  const [kind, setKind] = useState(known.kind);
  const form = useSchemaForm<ChamberValues, StateInput>({
    schema: stateChamberInput,
    defaultValues: known,
    toInput: (values) => chamberInput(event, values),
    alsoWrong: (values) => alsoWrong(values, locale),
    messageFor: (problem) =>
      fieldMessage(
        problem,
        locale,
        problem.path === 'kind' ? words.kind : words.fields[problem.path as keyof typeof words.fields],
      ),
  });
  const save = form.submit(async (input) => {
    const failed = await action.run(async () => {
      await api.chambers.state.mutate(input);
      await reload();
      onDone();
      return words.saved;
    });
    if (failed === undefined) return;
    const errors = chamberErrors(failed, locale);
    if (failed.kind === 'fields') form.showProblems(failed.fields);
    if (errors.length === 0) return;
    action.forget();
    form.showErrors(errors);
  });
  const hint = { midwives: words.hours, training_leave: words.forEverybody }[kind];
  return (
    <form noValidate onSubmit={save}>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      {statement === undefined && (
        <SelectField
          {...form.register('kind', { onChange: (change) => setKind(change.target.value) })}
          label={words.kind}
          emptyLabel={words.choose}
          options={offered.map(({ chamber, title }) => ({ value: chamber, label: title[locale] }))}
          error={form.errorOf('kind')}
        />
      )}
      {hint && <p className="small muted">{hint}</p>}
      {fieldsOf(kind).map((field) => {
        const shared = { ...form.register(field), label: words.fields[field], error: form.errorOf(field) };
        return isCounted(field) ? (
          <NumberField key={field} {...shared} decimal />
        ) : (
          <TextField key={field} {...shared} autoComplete="off" />
        );
      })}
      {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
      <FormActions>
        <Button type="submit" busy={form.isBusy} busyText={words.saving}>
          {words.save}
        </Button>
        <Button variant="neutral" onClick={onDone}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}
