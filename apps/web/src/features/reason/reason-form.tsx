import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { useLocale } from '../../lib/locale.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';

export interface ReasonFormProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is said to whoever writes nothing. */
  readonly missing?: 'reason_missing' | 'change_note_missing' | undefined;
  /** Other fields, before the reason. */
  readonly children?: ReactNode;
  /** Called with what was written, never with nothing. */
  readonly onReason: (reason: string) => void;
}

/** The reason for something that is decided; it stays in its field until it is accepted. */
export function ReasonForm({ id, label, hint, missing = 'reason_missing', children, onReason }: ReasonFormProps) {
  const locale = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    setIsMissing(reason === '');
    if (reason === '') field.current?.focus();
    else onReason(reason);
  };
  return (
    <form id={id} noValidate onSubmit={submit}>
      <Stack>
        {children}
        <TextAreaField
          ref={field}
          id={`${id}-reason`}
          label={label}
          hint={hint}
          rows={2}
          maxLength={MAX_REASON_CHARACTERS}
          error={isMissing ? refusalMessage({ code: missing }, locale) : undefined}
        />
      </Stack>
    </form>
  );
}
