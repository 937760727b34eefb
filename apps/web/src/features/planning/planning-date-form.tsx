import { savePlanningDateInput } from '@netzwerkstatt/api/inputs';
import { planningDateKinds } from '@netzwerkstatt/domain';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import styles from './planning-date-form.module.css';
import {
  type ListedPlanningDate,
  type PlanningDateInput,
  type PlanningDateValues,
  planningDateValues,
  toPlanningDateInput,
} from './planning-date-values.ts';
import { planningDateField, planningDateMessage, planningDateWords } from './planning-date-words.ts';

export interface PlanningDateFormProps {
  readonly listed: Pick<Answers['planning']['dates'], 'networks' | 'mayWriteFor' | 'mayWriteForLand'>;
  /** The one that is changed; without it a new one is written. Whose it is stays. */
  readonly before: ListedPlanningDate | undefined;
  readonly onSaved: () => void;
}

export const PLANNING_DATES_PATH = '/arbeit/planung/termine';

/** Writes a planning date. */
export function PlanningDateForm({ listed, before, onSaved }: PlanningDateFormProps) {
  const words = useWords(planningDateWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const navigate = useNavigate();
  const reload = useReload();
  const action = useDeskAction();
  const { networks, mayWriteFor, mayWriteForLand } = listed;
  const known = planningDateValues(before, mayWriteForLand ? '' : mayWriteFor[0]);
  const form = useSchemaForm<PlanningDateValues, PlanningDateInput>({
    schema: savePlanningDateInput,
    toInput: (values) => toPlanningDateInput(values, before?.id),
    defaultValues: known,
    messageFor: (problem) => planningDateMessage(problem, locale),
    fieldOf: planningDateField,
  });
  const send = form.submit(async (input) => {
    const failed = await action.run(async () => {
      await api.planning.saveDate.mutate(input);
      await navigate({ to: PLANNING_DATES_PATH, search: { termin: undefined } });
      await reload();
      onSaved();
      return words.saved;
    });
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
    if (failed?.kind === 'refusal' && failed.refusal.code === 'planning_date_incomplete') {
      form.showErrors([{ fieldId: failed.refusal.field, message: refusalMessage(failed.refusal, locale) }]);
    }
  });
  const field = <Key extends keyof PlanningDateValues>(key: Key) => ({
    ...form.register(key),
    label: words.fields[key],
    defaultValue: known[key],
    error: form.errorOf(key),
  });
  const own = networks.filter(({ id }) => mayWriteFor.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <TextField {...field('title')} hint={words.titleHint} maxLength={200} />
      <div className={styles.row}>
        <div>
          <DateTimeField {...field('firstDay')} kind="date" />
        </div>
        <div>
          <DateTimeField {...field('lastDay')} kind="date" optional />
        </div>
        <div>
          <SelectField
            {...field('kind')}
            options={planningDateKinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
        </div>
        {before === undefined && own.length + Number(mayWriteForLand) > 1 && (
          <div>
            <SelectField
              {...field('network')}
              options={own}
              {...(mayWriteForLand && { emptyLabel: words.wholeLand })}
            />
          </div>
        )}
      </div>
      {form.errors.length === 0 && <FailureNote failure={action.failure} />}
      <FormActions>
        <Button type="submit" busy={form.isBusy} busyText={words.saving}>
          {words.save}
        </Button>
        {before && (
          <ButtonLink variant="quiet" href={PLANNING_DATES_PATH}>
            {words.cancel}
          </ButtonLink>
        )}
      </FormActions>
    </form>
  );
}
