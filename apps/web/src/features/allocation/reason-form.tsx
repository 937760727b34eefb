import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { reasonWords } from '../desk/staff-decision.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';

export interface ReasonFormProps {
  readonly id: string;
  /** Other fields, before the reason. */
  readonly children?: ReactNode;
  /** Called with what was written, never with nothing. */
  readonly onReason: (reason: string) => void;
}

/** The reason for something that is decided; it stays in its field until it is accepted. */
export function ReasonForm({ id, children, onReason }: ReasonFormProps) {
  const words = useWords(reasonWords);
  const locale = useLocale();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') document.getElementById(`${id}-reason`)?.focus();
    else onReason(reason.trim());
  };
  return (
    <form id={id} noValidate onSubmit={submit}>
      <Stack>
        {children}
        <TextAreaField
          id={`${id}-reason`}
          label={words.reason}
          hint={words.hint}
          rows={2}
          maxLength={MAX_REASON_CHARACTERS}
          error={isMissing ? refusalMessage({ code: 'reason_missing' }, locale) : undefined}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Stack>
    </form>
  );
}
