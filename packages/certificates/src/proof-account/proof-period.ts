import type { CpdRegime, LocalDate } from '@netzwerkstatt/domain';
import { addYears, nextDay, previousDay } from './calendar-years.ts';

/**
 * Which years somebody looks at. `rolling`: the last ones up to a day. `fixed`: one span after the other from a first
 * day on: that of the registration, or of the period a chamber wrote to them.
 */
export type PeriodChoice = { readonly kind: 'rolling' } | { readonly kind: 'fixed'; readonly startsOn: LocalDate };

/** Days, both inclusive; a side that is absent is open. */
export interface ProofPeriod {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** Years that are due one by one are those of the calendar; longer spans end today, until somebody says otherwise. */
export function usualPeriod({ due }: Pick<CpdRegime, 'due'>): PeriodChoice {
  return due?.perYears === 1 ? { kind: 'fixed', startsOn: '2000-01-01' as LocalDate } : { kind: 'rolling' };
}

/** The period a day lies in. Where a regime names no span of years, it goes on for ever. */
export function periodAt({ due }: Pick<CpdRegime, 'due'>, choice: PeriodChoice, day: LocalDate): ProofPeriod {
  const years = due?.perYears;
  if (years === undefined) return choice.kind === 'fixed' ? { from: choice.startsOn } : {};
  if (choice.kind === 'rolling') return { from: addYears(nextDay(day), -years), to: day };
  const passed = Number(day.slice(0, 4)) - Number(choice.startsOn.slice(0, 4));
  let spans = Math.floor(passed / years);
  if (addYears(choice.startsOn, spans * years) > day) spans -= 1;
  return {
    from: addYears(choice.startsOn, spans * years),
    to: previousDay(addYears(choice.startsOn, (spans + 1) * years)),
  };
}

/** The last day on which a training that ended on a day still counts; absent: for ever. */
export function countsUntil(
  regime: Pick<CpdRegime, 'due'>,
  choice: PeriodChoice,
  endedOn: LocalDate,
): LocalDate | undefined {
  const years = regime.due?.perYears;
  if (years === undefined) return undefined;
  if (choice.kind === 'fixed') return periodAt(regime, choice, endedOn).to;
  const sameDay = addYears(endedOn, years);
  // 29 February of the last year looks back to 28 February.
  return addYears(nextDay(sameDay), -years) <= endedOn ? sameDay : previousDay(sameDay);
}
