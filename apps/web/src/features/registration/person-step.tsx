import { useState } from 'react';
import { SelectField } from '../../components/forms/select-field.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { NeedsField } from '../assistance/needs-field.tsx';
import { PriorityField } from '../priority/priority-field.tsx';
import { formWords } from './form-words.ts';
import { EmailField, NameFields, type PersonFieldsProps } from './person-fields.tsx';
import { personWords } from './person-words.ts';
import { VoucherField } from './voucher-field.tsx';

export interface PersonStepProps extends PersonFieldsProps {
  readonly asked: Answers['questions']['form'];
  /** Whether the draft is back, and with it what was ticked before. */
  readonly isRestored: boolean;
  readonly isGuest: boolean;
}

export function PersonStep({ form, known, asked, isRestored, isGuest }: PersonStepProps) {
  const words = useWords(formWords);
  const labels = useWords(personWords);
  const [isTeam, setTeam] = useState(Number(form.getValues('seats') ?? known.seats ?? 1) > 1);
  return (
    <>
      <NameFields form={form} known={known} />
      {isGuest && <EmailField form={form} />}
      {asked.teams !== undefined && (
        <SelectField
          {...form.register('seats', { onChange: ({ target }) => setTeam(Number(target.value) > 1) })}
          label={words.seats}
          hint={words.seatsHint}
          options={seatOptions(asked.teams.maxSize)}
          defaultValue={known.seats ?? '1'}
          error={form.errorOf('seats')}
        />
      )}
      <VoucherField form={form} known={known} isAsked={asked.takesVouchers === true} isRestored={isRestored} />
      <NeedsField
        key={String(isRestored)}
        form={asked}
        known={form.getValues('needs') ?? []}
        onChange={(needs) => form.setValue('needs', needs)}
      />
      <TextAreaField
        {...form.register('assistance')}
        label={labels.assistance}
        hint={words.assistanceHint}
        error={form.errorOf('assistance')}
        rows={3}
        optional
      />
      {asked.priority !== undefined && !isTeam && (
        <PriorityField
          {...form.register('priority')}
          key={`priority ${isRestored}`}
          keptUntil={asked.priority.keptUntil}
          defaultValue={form.getValues('priority') || known.priority}
        />
      )}
    </>
  );
}

function seatOptions(maxSize: number) {
  return Array.from({ length: maxSize }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));
}
