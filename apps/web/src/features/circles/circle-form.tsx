import { editCircleInput } from '@netzwerkstatt/api/inputs';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ComboBoxField } from '../../components/forms/combo-box-field.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { NumberField } from '../../components/forms/number-field.tsx';
import type { SuggestedText } from '../../components/forms/suggestion.ts';
import { TextField } from '../../components/forms/text-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { translated, useWords } from '../../lib/words.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { errorSummaryTitle, fieldMessage } from '../refusals/field-message.ts';
import { type CircleView, memberName } from './circle-data.ts';
import { circleWords } from './circle-words.ts';
import { chosenPerson, usePeopleSearch } from './use-people-search.ts';

const words = translated(
  {
    fields: { topic: 'Thema', meetsEveryWeeks: 'Abstand der Treffen, höchstens', lead: 'Leitung' },
    topicHint: 'Die Frage, an der der Zirkel arbeitet',
    weeks: 'Wochen',
    rhythmHint: 'Ist nach dieser Zeit kein Treffen geplant, kommt eine Erinnerung.',
    leadHint: 'Wer leitet, trägt Anwesenheit ein und schreibt Protokolle. Suchen Sie nach dem Namen.',
    notChosen: 'Leitung: Bitte wählen Sie jemanden aus der Liste, oder lassen Sie das Feld leer.',
  },
  {
    fields: { topic: 'Topic', meetsEveryWeeks: 'Time between meetings, at most', lead: 'Lead' },
    topicHint: 'The question the circle works on',
    weeks: 'weeks',
    rhythmHint: 'If no meeting is planned after this time, a reminder is sent.',
    leadHint: 'Whoever leads records attendance and writes minutes. Search by name.',
    notChosen: 'Lead: please choose somebody from the list, or leave the field empty.',
  },
);

interface Values {
  readonly topic: string;
  readonly meetsEveryWeeks: string;
}

export interface CircleFormProps {
  readonly view: CircleView;
  readonly onCancel: () => void;
  /** @returns what to tell. */
  readonly onSaved: () => Promise<string>;
}

/** Topic, rhythm and lead of a circle. */
export function CircleForm({ view: { circle, event, lead }, onCancel, onSaved }: CircleFormProps) {
  const texts = useWords(words);
  const common = useWords(circleWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const action = useDeskAction();
  const search = usePeopleSearch(event.id);
  const known: SuggestedText = lead ? { text: memberName(lead), id: lead.id } : { text: '', id: undefined };
  const [chosen, setChosen] = useState(known);
  const values: Values = { topic: circle.topic, meetsEveryWeeks: String(circle.meetsEveryWeeks) };
  const person = chosenPerson(chosen);
  const form = useSchemaForm<Values, z.input<typeof editCircleInput>>({
    schema: editCircleInput,
    defaultValues: values,
    toInput: ({ topic, meetsEveryWeeks }) => ({
      event: event.id,
      revision: circle.revision,
      topic,
      meetsEveryWeeks: /^\d+$/.test(meetsEveryWeeks.trim()) ? Number(meetsEveryWeeks) : 0,
      ...(person !== undefined && { lead: person }),
    }),
    messageFor: (problem) => fieldMessage(problem, locale, texts.fields[problem.path as keyof typeof texts.fields]),
  });
  const isLeadOpen = chosen.text.trim() !== '' && person === undefined;
  const save = form.submit(async (input) => {
    if (isLeadOpen) {
      form.showErrors([{ fieldId: 'lead', message: texts.notChosen }]);
      return;
    }
    const failed = await action.run(async () => {
      await api.circles.edit.mutate(input as Parameters<typeof api.circles.edit.mutate>[0]);
      return onSaved();
    });
    if (failed?.kind === 'fields') form.showProblems(failed.fields);
  });
  const leadError = form.errors.find(({ fieldId }) => fieldId === 'lead')?.message;
  return (
    <form noValidate onSubmit={save}>
      <Stack>
        <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
        <TextField
          {...form.register('topic')}
          label={texts.fields.topic}
          hint={texts.topicHint}
          defaultValue={values.topic}
          error={form.errorOf('topic')}
        />
        <NumberField
          {...form.register('meetsEveryWeeks')}
          label={texts.fields.meetsEveryWeeks}
          hint={texts.rhythmHint}
          unit={texts.weeks}
          defaultValue={values.meetsEveryWeeks}
          error={form.errorOf('meetsEveryWeeks')}
        />
        <ComboBoxField
          id="lead"
          label={texts.fields.lead}
          hint={texts.leadHint}
          optional
          defaultValue={known}
          load={search}
          onChange={setChosen}
          error={isLeadOpen ? leadError : undefined}
        />
        <FailureNote failure={action.failure} />
        <FormActions>
          <Button type="submit" busy={form.isBusy} busyText={common.saving}>
            {common.save}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {common.cancel}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
