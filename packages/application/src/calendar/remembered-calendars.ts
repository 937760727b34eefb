import type { Instant } from '@netzwerkstatt/domain';
import type { Store } from '../ports/index.ts';
import type { SeenCalendar } from './open-calendar.ts';

/** A calendar as it was found at an address, and until when that is still so if nothing changes. */
export interface RememberedCalendar extends SeenCalendar {
  /** Under which its changes are counted. */
  readonly keys: readonly string[];
  /** The state it was in: as {@link Store.calendarState} says it. */
  readonly state: string;
  readonly seenAt: Instant;
}

/** About 1 kB each. */
const MAX_CALENDARS = 10_000;

const calendarsOf = new WeakMap<Store, Map<string, RememberedCalendar>>();

/** What was found in a store before; what was not asked for longest is forgotten. */
export function rememberedIn(store: Store) {
  const known = calendarsOf.get(store) ?? new Map<string, RememberedCalendar>();
  calendarsOf.set(store, known);
  return {
    /** @param now - A clock that was set back is not trusted with what it saw before. */
    recall(address: string, now: Instant): RememberedCalendar | undefined {
      const remembered = known.get(address);
      return remembered && remembered.seenAt <= now && now < remembered.stamp.holdsUntil ? remembered : undefined;
    },
    remember(address: string, calendar: RememberedCalendar): void {
      known.delete(address);
      known.set(address, calendar);
      if (known.size > MAX_CALENDARS) known.delete(known.keys().next().value ?? '');
    },
  };
}
