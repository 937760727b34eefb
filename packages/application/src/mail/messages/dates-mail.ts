import type { ChangeReason, EventSession, Instant } from '@netzwerkstatt/domain';
import type { AboutEvent, AboutRegistration } from '../about.ts';

/** Dates that change, and what calendars need to know of them. */
export type DatesMail =
  | ({ readonly kind: 'event_cancelled'; readonly reason: ChangeReason } & AboutRegistration)
  /** A cancelled event is held after all; to those whose registration ended with it. */
  | ({ readonly kind: 'event_restored' } & AboutRegistration)
  /** Dates were moved, cancelled, added or held after all. */
  | ({
      readonly kind: 'dates_changed';
      readonly reason: ChangeReason;
      readonly changes: readonly ToldChange[];
      /** To whom has a place: whether a moved date suits them. */
      readonly asksWhetherItSuits: boolean;
    } & AboutRegistration)
  /** One more date of what another mail tells: programs take one date from each. */
  | ({ readonly kind: 'calendar_entry'; readonly number: number; readonly of: number } & AboutRegistration)
  | ({
      readonly kind: 'circle_lapsed';
      readonly meetsEveryWeeks: number;
      readonly meetBy: Instant;
      /** When it meets again, which is later; absent: nothing is planned. */
      readonly nextAt?: Instant;
    } & AboutEvent);

/** What became of one date, as a mail tells it. */
export type ToldChange =
  | { readonly kind: 'moved'; readonly before: ToldDate; readonly after: ToldDate }
  | { readonly kind: 'cancelled' | 'restored' | 'added'; readonly date: ToldDate };

export type ToldDate = Pick<EventSession, 'title' | 'startsAt' | 'endsAt'>;
