import { issueVouchersInput } from '@netzwerkstatt/api/inputs';
import type { EventId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import type { VoucherPool } from './voucher-data.ts';
import { voucherWords } from './voucher-words.ts';

type Values = Readonly<Record<'pool' | 'label' | 'count' | 'places' | 'lastDay', string>>;

/** At which field a rule says its word. */
const fieldOf: Readonly<Record<string, keyof Values>> = {
  pool_not_kept: 'pool',
  places_not_promisable: 'places',
  voucher_end_out_of_range: 'lastDay',
  too_many_vouchers: 'count',
};

export interface IssueFormProps {
  readonly event: EventId;
  readonly pools: readonly [VoucherPool, ...VoucherPool[]];
}

/** Promises places of a pool. */
export function IssueForm({ event, pools }: IssueFormProps) {
  const words = useWords(voucherWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [first] = pools;
  const known = { pool: pools.length === 1 ? first.name : '', label: '', count: '1', places: '1', lastDay: '' };
  const form = useSchemaForm<Values, z.input<typeof issueVouchersInput>>({
    schema: issueVouchersInput,
    defaultValues: known,
    toInput: ({ count, places, ...texts }) => ({ event, ...texts, count: Number(count), places: Number(places) }),
    messageFor: (problem) =>
      problem.path === 'pool'
        ? `${words.pool}: ${words.choose}.`
        : fieldMessage(problem, locale, words[problem.path as Exclude<keyof Values, 'pool'>]),
  });
  const issue = form.submit(async (input) => {
    const failed = await action.run(async () => {
      const { issued } = await api.vouchers.issue.mutate(input);
      form.setValue('label', '');
      await reload();
      return words.issued(issued);
    });
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
    const fieldId = failed?.kind === 'refusal' ? fieldOf[failed.refusal.code] : undefined;
    if (failed?.kind === 'refusal' && fieldId !== undefined) {
      action.forget();
      form.showErrors([{ fieldId, message: refusalMessage(failed.refusal, locale) }]);
    }
  });
  const latest =
    pools
      .map((it) => it.latest)
      .toSorted()
      .at(-1) ?? first.latest;
  return (
    <Section heading={words.issue}>
      <form noValidate onSubmit={issue}>
        <Stack>
          <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
          <SelectField
            {...form.register('pool')}
            label={words.pool}
            emptyLabel={pools.length === 1 ? undefined : words.choose}
            options={pools.map(({ name, promisable }) => ({ value: name, label: words.poolOption(name, promisable) }))}
            error={form.errorOf('pool')}
          />
          <TextField
            {...form.register('label')}
            label={words.label}
            hint={words.labelHint}
            autoComplete="off"
            error={form.errorOf('label')}
          />
          <NumberField
            {...form.register('count')}
            label={words.count}
            hint={words.countHint}
            error={form.errorOf('count')}
          />
          <NumberField {...form.register('places')} label={words.places} error={form.errorOf('places')} />
          <DateTimeField
            {...form.register('lastDay')}
            kind="date"
            label={words.lastDay}
            hint={words.lastDayHint(formatInstant(latest, locale))}
            error={form.errorOf('lastDay')}
          />
          {action.failure?.kind !== 'fields' && <FailureNote failure={action.failure} />}
          <FormActions>
            <Button type="submit" busy={form.isBusy} busyText={words.issuing}>
              {words.issue}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Section>
  );
}
