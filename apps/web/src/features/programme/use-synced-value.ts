import { type RefObject, useEffect, useRef } from 'react';

/**
 * A text field whose value comes from the address, and which nobody writes into while somebody types in it.
 *
 * @returns the ref of the field, and a function that notes what was sent from it.
 */
export function useSyncedValue<Field extends HTMLInputElement | HTMLSelectElement>(
  value: string,
): { readonly ref: RefObject<Field | null>; readonly noteSent: (sent: string) => void } {
  const ref = useRef<Field>(null);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    if (ref.current !== null) ref.current.value = value;
  }, [value]);
  return {
    ref,
    noteSent: (text) => {
      sent.current = text;
    },
  };
}
