import { useEffect } from 'react';
import { TextField } from '../../components/forms/text-field.tsx';
import { useFragment } from '../../lib/use-fragment.ts';
import { useWords } from '../../lib/words.ts';
import { formWords } from './form-words.ts';
import type { PersonFieldsProps } from './person-fields.tsx';
import { codeInFragment } from './voucher-link.ts';

export interface VoucherFieldProps extends PersonFieldsProps {
  /** Whether the event has vouchers; a link with a code shows the field all the same. */
  readonly isAsked: boolean;
  /** Whether the draft is back: only then it may be overwritten. */
  readonly isRestored: boolean;
}

/** The code of a voucher: typed, or filled in by a link. */
export function VoucherField({ form, known, isAsked, isRestored }: VoucherFieldProps) {
  const words = useWords(formWords);
  const code = codeInFragment(useFragment());
  useEffect(() => {
    if (isRestored && code !== undefined) form.setValue('voucher', code);
  }, [isRestored, code]);
  if (!isAsked && code === undefined && !known.voucher && !form.errorOf('voucher')) return null;
  return (
    <TextField
      {...form.register('voucher')}
      label={words.voucher}
      hint={words.voucherHint}
      defaultValue={known.voucher}
      error={form.errorOf('voucher')}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      width="half"
      optional
    />
  );
}
