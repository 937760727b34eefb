import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { CheckboxGroup } from '../../components/forms/checkbox-group.tsx';
import { ErrorSummary, type FormError } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { SelectField } from '../../components/forms/select-field.tsx';
import { Download, Users } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import { deskEventPath } from '../../features/desk/desk-paths.ts';
import { registrationWords } from '../../features/desk/registration-state.tsx';
import { groupNames } from '../../features/registration/profession-options.ts';
import type { Participant } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { downloadListWords } from './download-list-words.ts';

const route = getRouteApi('/arbeit/veranstaltungen/$event/herunterladen');

/** What a table at the door or a badge needs; everything else is taken on purpose. */
const usual = ['familyName', 'givenName', 'profession', 'organisation', 'region', 'status'];

/** The list as a file. A form whose address is the file: it works without scripts, and the browser saves what comes. */
export function DownloadListPage() {
  const words = useWords(downloadListWords);
  const { event, may } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const { counts } = route.useLoaderData();
  const somebody = Object.values(counts).some((count) => count > 0);
  return (
    <Stack>
      <h2>{words.heading}</h2>
      {!may.export && <p>{words.mayNot}</p>}
      {may.export && !somebody && (
        <EmptyState title={words.nobody} icon={<Users />} level={3}>
          <p>{words.nobodyYet}</p>
        </EmptyState>
      )}
      {may.export && somebody && <DownloadForm address={deskEventPath(event.id, 'teilnehmende')} />}
    </Stack>
  );
}

function DownloadForm({ address }: { readonly address: string }) {
  const words = useWords(downloadListWords);
  const locale = useLocale();
  const states = useWords(registrationWords).states;
  const { counts, facets } = route.useLoaderData();
  const { may } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const columns = Object.entries(words.columns).filter(([it]) => it !== 'answers' || may.readAnswers);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === field)?.message;
  const filled = (Object.keys(states) as Participant['status'][]).filter((it) => counts[it] > 0);
  const check = (submitted: FormEvent<HTMLFormElement>): void => {
    const chosen = new FormData(submitted.currentTarget);
    const found = [
      ...(chosen.has('stand') ? [] : [{ fieldId: 'stand', message: words.noState }]),
      ...(chosen.has('spalte') ? [] : [{ fieldId: 'spalte', message: words.noColumn }]),
    ];
    if (found.length > 0) submitted.preventDefault();
    setErrors(found);
  };
  return (
    <form method="get" action={`${address}.xlsx`} onSubmit={check}>
      <Stack>
        <ErrorSummary title={words.errors(errors.length)} errors={errors} />
        <p>{words.intro}</p>
        <CheckboxGroup
          name="stand"
          legend={words.who}
          columns={2}
          choices={filled.map((value) => ({ value, label: words.ofState(states[value], counts[value]) }))}
          defaultValues={counts.confirmed > 0 ? ['confirmed'] : filled}
          error={errorOf('stand')}
        />
        <SelectField
          name="gruppe"
          label={words.group}
          optional
          emptyLabel={words.allGroups}
          options={facets.groups.map(({ group, count }) => ({
            value: group,
            label: words.ofState(groupNames[locale][group], count),
          }))}
        />
        <CheckboxGroup
          name="spalte"
          legend={words.what}
          hint={words.whatHint}
          columns={2}
          choices={columns.map(([value, label]) => ({ value, label }))}
          defaultValues={usual}
          error={errorOf('spalte')}
        />
        <FormActions>
          <Button type="submit" variant="primary">
            <Download />
            {words.xlsx}
          </Button>
          <Button type="submit" variant="neutral" formAction={`${address}.csv`}>
            <Download />
            {words.csv}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
