import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import type { EventFacts } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { formWords } from './form-words.ts';
import { EmailField, NameFields, type PersonFieldsProps } from './person-fields.tsx';
import { personWords } from './person-words.ts';

export interface PersonStepProps extends PersonFieldsProps {
  readonly event: EventFacts;
  readonly isGuest: boolean;
}

export function PersonStep({ form, known, event, isGuest }: PersonStepProps) {
  const words = useWords(formWords);
  const labels = useWords(personWords);
  const locale = useLocale();
  return (
    <>
      <NameFields form={form} known={known} />
      {isGuest && <EmailField form={form} />}
      <TextAreaField
        {...form.register('assistance')}
        label={labels.assistance}
        hint={words.assistanceHint(formatInstant(event.registrationClosesAt, locale))}
        error={form.errorOf('assistance')}
        rows={3}
        optional
      />
    </>
  );
}
