import type { PublicHolidayRule } from '@netzwerkstatt/domain';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocale } from '../../lib/locale.ts';
import { datesQuestion } from './dates-to-check.ts';
import type { EventForm } from './event-form.ts';
import { type SessionHint, sessionHints } from './session-hints.ts';
import { type DateCheck, useDateCheck } from './use-date-check.ts';

const CheckContext = createContext<DateCheck | undefined>(undefined);

export interface DateChecksProps {
  readonly form: EventForm;
  /** The id of the event, once it is stored. */
  readonly event: string | undefined;
  /** A published event has been through this. */
  readonly areFixed: boolean;
  readonly holidays: readonly PublicHolidayRule[];
  readonly children: ReactNode;
}

/** Asks about the dates while they are written, for everything below that shows an answer. */
export function DateChecks({ form, event, areFixed, holidays, children }: DateChecksProps) {
  useWatch({ control: form.control });
  const check = useDateCheck(areFixed ? undefined : datesQuestion(form.getValues(), event, holidays));
  return <CheckContext value={check}>{children}</CheckContext>;
}

/** What is known about the dates as they stand now; `undefined` while it is not known. */
export function useDates(): DateCheck | undefined {
  return use(CheckContext);
}

/** What there is to know about one of the dates, the heaviest first. */
export function useSessionHints(index: number): readonly SessionHint[] {
  const check = useDates();
  const locale = useLocale();
  return useMemo(() => (check ? sessionHints(check, index, locale) : []), [check, index, locale]);
}
