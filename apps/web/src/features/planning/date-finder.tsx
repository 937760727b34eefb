import { proposeInput } from '@netzwerkstatt/api/inputs';
import { type EventId, weekdays } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import styles from '../event-editor/session-fields.module.css';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { type FinderValues, toWish } from './finder-values.ts';
import { finderWords } from './finder-words.ts';
import { ProposalList } from './proposal-list.tsx';

export type Proposal = Answers['plan']['propose'][number];

export interface DateFinderProps {
  readonly event: EventId;
  readonly known: FinderValues;
  readonly onTake: (proposal: Proposal) => void;
  readonly onFix: (proposal: Proposal) => void;
}

/** Looks for dates on which something could be, and says what speaks for and against each. */
export function DateFinder({ event, known, onTake, onFix }: DateFinderProps) {
  const words = useWords(finderWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [found, setFound] = useState<readonly Proposal[]>();
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<FinderValues, z.input<typeof proposeInput>>({
    schema: proposeInput,
    defaultValues: { ...known, weekdays: [...known.weekdays] },
    toInput: (values) => toWish(event, values),
    messageFor: (problem) => fieldMessage(problem, locale),
    fieldOf: ({ path }) => (path.startsWith('beginsAt') ? 'beginsAt' : path),
  });
  const find = form.submit(async (input) => {
    setFailure(undefined);
    try {
      setFound(await api.plan.propose.query(input));
    } catch (error) {
      setFailure(failureOf(error));
    }
  });
  const field = (name: 'from' | 'to' | 'beginsAt' | 'lengthMinutes') => ({
    ...form.register(name),
    label: name === 'lengthMinutes' ? words.length : words[name],
    defaultValue: known[name],
    error: form.errorOf(name),
  });
  return (
    <Stack>
      <p>{words.lead}</p>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <form noValidate onSubmit={find}>
        <div className={styles.fields}>
          <div>
            <DateTimeField {...field('from')} kind="date" />
          </div>
          <div>
            <DateTimeField {...field('to')} kind="date" />
          </div>
          <div>
            <DateTimeField {...field('beginsAt')} kind="time" />
          </div>
          <div>
            <NumberField {...field('lengthMinutes')} />
          </div>
        </div>
        <CheckboxGroup
          {...form.register('weekdays')}
          legend={words.weekdays}
          columns={2}
          choices={weekdays.map((it) => ({ value: it, label: words.weekday[it] }))}
          defaultValues={[...known.weekdays]}
          error={form.errorOf('weekdays')}
        />
        <FailureNote failure={failure} />
        <FormActions>
          <Button type="submit" variant="neutral" busy={form.isBusy} busyText={words.finding}>
            {words.find}
          </Button>
        </FormActions>
      </form>
      <div role="status">{found && (found.length === 0 ? words.none : words.found(found.length))}</div>
      {found && found.length > 0 && <ProposalList proposals={found} onTake={onTake} onFix={onFix} />}
    </Stack>
  );
}
