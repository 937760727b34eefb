import type { EmailAddress, HolidayRule, LocalDate, LocalDateTime, SeriesRule, TimeZone } from '@netzwerkstatt/domain';
import type { CalendarEntry, EntryStatus } from '../ical/index.ts';

/** What `series.schema.json` describes: the input once the schema has nothing to object to. */
export interface CalendarPlan {
  readonly calendar: string;
  readonly description?: string;
  readonly uidHost: string;
  readonly revisedAt: string;
  readonly language?: 'de' | 'en';
  readonly timeZone?: TimeZone;
  readonly refreshMinutes?: number;
  readonly organiser?: { readonly name: string; readonly email: EmailAddress };
  readonly holidays?: PlannedHolidays;
  readonly series?: readonly PlannedSeries[];
  readonly dates?: readonly PlannedDate[];
}

/** The days on which a plan has nothing: by rules that come back every year, and single ones. */
export interface PlannedHolidays {
  readonly rules?: readonly {
    readonly name: string;
    readonly rule: HolidayRule;
    readonly fromYear?: number;
    readonly toYear?: number;
  }[];
  readonly days?: readonly { readonly on: LocalDate; readonly name: string }[];
}

/** A time on the wall, or whole days. */
export type PlannedWhen = PlannedTimes | PlannedDays;

/** From and to on the wall, in the zone of the plan where none is named. */
export interface PlannedTimes {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly timeZone?: TimeZone;
}

/** Whole days, both inclusive; without a last one it is one day. */
export interface PlannedDays {
  readonly firstDay: LocalDate;
  readonly lastDay?: LocalDate;
}

type Words = Pick<CalendarEntry, 'summary' | 'location' | 'url' | 'description' | 'categories'>;

/** Dates by a rule, with what is different on some of them. */
export interface PlannedSeries extends Words, Omit<SeriesRule, 'onHoliday' | 'since'> {
  readonly id: string;
  readonly first: PlannedWhen;
  readonly onHoliday?: SeriesRule['onHoliday'];
  readonly changes?: readonly PlannedChange[];
}

/** What is different on one day of the rule, with the sequence and time of that change. */
export interface PlannedChange extends Partial<Pick<Words, 'summary' | 'location' | 'description'>> {
  readonly ruleDay: LocalDate;
  readonly when?: PlannedWhen;
  readonly status?: Exclude<EntryStatus, 'waitlisted'>;
  readonly sequence: number;
  readonly revisedAt: string;
}

/** A date that stands by itself. */
export interface PlannedDate extends Words {
  readonly id: string;
  readonly when: PlannedWhen;
  readonly status?: Exclude<EntryStatus, 'waitlisted'>;
  readonly sequence?: number;
  readonly revisedAt?: string;
}
