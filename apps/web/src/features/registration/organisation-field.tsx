import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { ComboBoxField } from '../../components/forms/combo-box-field.tsx';
import type { SuggestedText } from '../../components/forms/suggestion.ts';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { noOrganisationWords } from './no-organisation-words.ts';
import { personWords } from './person-words.ts';
import type { WorkFieldsProps } from './work-fields.tsx';

type Organisation = Answers['programme']['organisations'][number];

const root = getRouteApi('__root__');

/** Where somebody works: from the directory, or as they write it. */
export function OrganisationField({ form, known, onChange }: Omit<WorkFieldsProps, 'choices'>) {
  const words = useWords(personWords);
  const { choices } = useWords(noOrganisationWords);
  const { api } = root.useRouteContext();
  const found = useRef(new Map<string, Organisation>());

  const load = useCallback(
    async (text: string, signal: AbortSignal) => {
      const organisations = await api.programme.organisations.query({ text }, { signal });
      for (const it of organisations) found.current.set(it.id, it);
      return [...organisations.map(({ id, name, place }) => ({ id, label: name, detail: place })), ...choices];
    },
    [api, choices],
  );

  const choose = ({ text, id }: SuggestedText): void => {
    const isNone = choices.some((it) => it.id === id);
    form.setValue('organisation', { id: isNone ? '' : (id ?? ''), name: text });
    const region = id === undefined ? undefined : found.current.get(id)?.region;
    // The directory knows where it is; what somebody has chosen already stays.
    if (region !== undefined && !form.getValues('region')) form.setValue('region', region);
    onChange?.();
  };

  const { name = '', id = '' } = form.getValues('organisation') ?? known.organisation ?? {};
  return (
    <ComboBoxField
      name="organisation.name"
      label={words.organisation}
      hint={words.organisationHint}
      defaultValue={{ text: name, id: id === '' ? undefined : id }}
      error={form.errorOf('organisation.name')}
      load={load}
      onChange={choose}
      acceptsFreeText
    />
  );
}
