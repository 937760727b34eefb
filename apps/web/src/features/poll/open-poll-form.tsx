import { openPollInput } from '@netzwerkstatt/api/inputs';
import type { Event } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { DateTimeField } from '../../components/forms/date-time-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import type { ListedDeskEvent } from '../desk/desk-events.ts';
import { useTell } from '../desk/desk-message.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { AudienceFields } from './audience-fields.tsx';
import { fieldsOfPollRefusal } from './fields-of-poll-refusal.ts';
import { OptionFields } from './option-fields.tsx';
import {
  fieldOfPollProblem,
  type OpenPollInput,
  type OptionValues,
  type PollValues,
  timesOf,
  toOpenPoll,
} from './poll-values.ts';
import { pollWords } from './poll-words.ts';

export interface OpenPollFormProps {
  readonly event: Pick<Event, 'id' | 'sessions'>;
  readonly choices: Choices;
  readonly events: readonly ListedDeskEvent[];
  /** A date that was found and is to be put to the vote. */
  readonly proposed: OptionValues | undefined;
}

/** Puts dates to people. What was typed stays until the question is asked. */
export function OpenPollForm({ event, choices, events, proposed }: OpenPollFormProps) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const tell = useTell();
  const [failure, setFailure] = useState<Failure>();
  const form = useSchemaForm<PollValues, OpenPollInput>({
    schema: openPollInput,
    defaultValues: { options: [timesOf(event), timesOf(event)], closesAt: '', people: [], fromEvents: [] },
    toInput: (values) => toOpenPoll(event.id, values),
    messageFor: (problem) => fieldMessage(problem, locale),
    fieldOf: fieldOfPollProblem,
  });
  const send = form.submit(async (input) => {
    setFailure(undefined);
    try {
      await api.polls.open.mutate(input);
      await reload();
      tell(words.asked);
    } catch (error) {
      const failed = failureOf(error);
      const atFields = failed.kind === 'refusal' ? fieldsOfPollRefusal(failed.refusal, locale) : [];
      if (failed.kind === 'fields') form.showProblems(failed.fields);
      else if (atFields.length > 0) form.showErrors(atFields);
      else setFailure(failed);
    }
  });
  return (
    <form noValidate onSubmit={send}>
      <Stack gap="huge">
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <Section heading={words.dates}>
          <Stack>
            <OptionFields form={form} proposed={proposed} />
            <DateTimeField
              {...form.register('closesAt')}
              kind="date-and-time"
              label={words.closesAt}
              hint={words.closesAtHint}
              error={form.errorOf('closesAt')}
            />
          </Stack>
        </Section>
        <Section heading={words.people}>
          <AudienceFields form={form} choices={choices} events={events} />
        </Section>
        <FailureNote failure={failure} />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={words.asking}>
            {words.ask}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
