import { getRouteApi } from '@tanstack/react-router';
import type { ChangeEvent } from 'react';
import { SelectField } from '../../components/forms/select-field.tsx';
import { useWords } from '../../lib/words.ts';
import { editorWords } from './event-editor-words.ts';
import type { FieldsProps } from './event-form.ts';
import { fieldLabels } from './field-labels.ts';
import type { Writing } from './prefill.ts';

/** Who invites. With a network comes its region. */
export function NetworkField({ form, known, writing }: FieldsProps & { readonly writing: Writing }) {
  const words = useWords(editorWords);
  const labels = useWords(fieldLabels);
  const { land } = getRouteApi('__root__').useLoaderData();
  const { networks, mayWriteForLand } = writing;
  const takeRegion = ({ target: { value } }: ChangeEvent<HTMLSelectElement>): void => {
    form.setValue('region', networks.find(({ id }) => id === value)?.region ?? '');
  };
  return (
    <SelectField
      {...form.register('network', { onChange: takeRegion })}
      label={labels.network}
      hint={words.networkHint}
      options={[
        ...(mayWriteForLand ? [{ value: '', label: words.wholeLand(land.name) }] : []),
        ...networks.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      defaultValue={known.network}
      error={form.errorOf('network')}
    />
  );
}
