import { pollPersonInput } from '@netzwerkstatt/api/inputs';
import { useState } from 'react';
import type * as z from 'zod/mini';
import { Button } from '../../components/actions/button.tsx';
import { ErrorSummary } from '../../components/forms/error-summary.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { Plus } from '../../components/icons.ts';
import { Stack } from '../../components/layout/stack.tsx';
import type { Choices } from '../../lib/api-types.ts';
import { useSchemaForm } from '../../lib/form.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { errorSummaryTitle } from '../refusals/field-message.ts';
import { EmailField, NameFields } from '../registration/person-fields.tsx';
import { detailsFrom, type PersonValues, type TypedValues } from '../registration/person-values.ts';
import { personFieldMessage } from '../registration/person-words.ts';
import { WorkFields } from '../registration/work-fields.tsx';
import { pollWords } from './poll-words.ts';

export interface PersonAdderProps {
  readonly choices: Choices;
  readonly onAdd: (person: TypedValues) => void;
}

/** The fields of one more person to ask; open only while somebody is being added. */
export function PersonAdder({ choices, onAdd }: PersonAdderProps) {
  const words = useWords(pollWords);
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <div>
        <Button variant="neutral" onClick={() => setIsOpen(true)}>
          <Plus />
          {words.addPerson}
        </Button>
      </div>
    );
  }
  const add = (person: TypedValues): void => {
    onAdd(person);
    setIsOpen(false);
  };
  return <PersonFields choices={choices} onAdd={add} onCancel={() => setIsOpen(false)} />;
}

function PersonFields({ choices, onAdd, onCancel }: PersonAdderProps & { readonly onCancel: () => void }) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const form = useSchemaForm<PersonValues, z.input<typeof pollPersonInput>>({
    schema: pollPersonInput,
    defaultValues: {},
    toInput: (values) => ({ ...detailsFrom(values), email: values.email ?? '' }),
    messageFor: (problem) => personFieldMessage(problem, locale),
  });
  const add = form.submit(async () => onAdd(form.getValues()));
  return (
    <Stack>
      <ErrorSummary key={form.attempt} title={errorSummaryTitle(form.errors.length, locale)} errors={form.errors} />
      <NameFields form={form} known={{}} />
      <EmailField form={form} />
      <WorkFields form={form} known={{}} choices={choices} />
      <FormActions>
        <Button onClick={() => void add()}>{words.takeOver}</Button>
        <Button variant="quiet" onClick={onCancel}>
          {words.notNow}
        </Button>
      </FormActions>
    </Stack>
  );
}
