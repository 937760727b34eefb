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

export interface PlannedHolidays {
  readonly rules?: readonly {
    readonly name: string;
    readonly rule: HolidayRule;
    readonly fromYear?: number;
    readonly toYear?: number;
  }[];
  readonly days?: readonly { readonly on: LocalDate; readonly name: string }[];
}

export type PlannedWhen = PlannedTimes | PlannedDays;

export interface PlannedTimes {
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  readonly timeZone?: TimeZone;
}

export interface PlannedDays {
  readonly firstDay: LocalDate;
  readonly lastDay?: LocalDate;
}

type Words = Pick<CalendarEntry, 'summary' | 'location' | 'url' | 'description' | 'categories'>;

export interface PlannedSeries extends Words, Omit<SeriesRule, 'onHoliday'> {
  readonly id: string;
  readonly first: PlannedWhen;
  readonly onHoliday?: SeriesRule['onHoliday'];
  readonly changes?: readonly PlannedChange[];
}

export interface PlannedChange extends Partial<Pick<Words, 'summary' | 'location' | 'description'>> {
  readonly ruleDay: LocalDate;
  readonly when?: PlannedWhen;
  readonly status?: Exclude<EntryStatus, 'waitlisted'>;
  readonly sequence: number;
  readonly revisedAt: string;
}

export interface PlannedDate extends Words {
  readonly id: string;
  readonly when: PlannedWhen;
  readonly status?: Exclude<EntryStatus, 'waitlisted'>;
  readonly sequence?: number;
  readonly revisedAt?: string;
}
