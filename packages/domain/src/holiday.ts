import type { LocalDate } from './time.ts';

/** How a Land states a public holiday, so that any year can be computed. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days after Easter Sunday; negative for days before. */
  | { readonly kind: 'easter'; readonly offsetDays: number }
  /** Buß- und Bettag: the last Wednesday before 23 November. */
  | { readonly kind: 'wednesday_before_23_november' };

export interface PublicHolidayRule {
  readonly name: string;
  readonly rule: HolidayRule;
  /** `listed_places`: only where a decree names the place, like Fronleichnam in Sachsen. */
  readonly scope: 'land' | 'listed_places';
  /** First and, inclusive, last year in which it holds, where it does not hold for ever. */
  readonly fromYear?: number;
  readonly toYear?: number;
  /** The norm. */
  readonly source: string;
}

/** A span without lessons, both days inclusive. */
export interface SchoolHoliday {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** School holidays are decreed year by year; after `knownUntil` nobody knows yet, which is not the same as none. */
export interface SchoolHolidayTable {
  readonly holidays: readonly SchoolHoliday[];
  /** Last day the table speaks about; `null` when it speaks about none. */
  readonly knownUntil: LocalDate | null;
  readonly takenOn: LocalDate;
  readonly source: string;
}
