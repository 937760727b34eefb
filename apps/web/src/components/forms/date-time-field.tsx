import { TextField, type TextFieldProps } from './text-field.tsx';

export interface DateTimeFieldProps extends Omit<TextFieldProps, 'type' | 'width'> {
  readonly kind: 'date' | 'time' | 'date-and-time';
}

const inputType = { date: 'date', time: 'time', 'date-and-time': 'datetime-local' } as const;

/**
 * A day, a time of day or both, with the picker of the device. The value is what a wall shows, without a zone:
 * `2026-11-21`, `09:00`, `2026-11-21T09:00`.
 */
export function DateTimeField({ kind, ...rest }: DateTimeFieldProps) {
  return <TextField {...rest} type={inputType[kind]} width={kind === 'date-and-time' ? 'half' : 'short'} />;
}
