import type { Instant, LandCode } from '@netzwerkstatt/domain';
import { type BlockCache, calendarFeed, createBlockCache } from '@netzwerkstatt/scheduling/ical';
import type { CalendarScope, CalendarStamp, CalendarWindow, LandTransaction, Store } from '../ports/index.ts';
import { type CalendarDependencies, calendarEntry, entrySource } from './calendar-entries.ts';
import { rememberedIn } from './remembered-calendars.ts';
import { shownSessions } from './shown-sessions.ts';
import { createTextCache, type TextCache } from './text-cache.ts';

/** How long an event stays in a calendar after it ended, and one that is cancelled; see decision 0018. */
const PAST_DAYS = 365;
const CANCELLED_DAYS = 30;

/** A calendar as it stands: its stamp at once, its text only when somebody needs it. */
export interface OpenCalendar {
  readonly stamp: CalendarStamp;
  /** The text with its own stamp: something may have changed meanwhile. */
  render(): Promise<{ readonly stamp: CalendarStamp; readonly text: string }>;
}

/** About 0.7 kB each. */
const MAX_BLOCKS = 20_000;

/** Rendered sessions by revision: a feed of thousands costs little when one of them changed. */
export const blocks: BlockCache = createBlockCache(MAX_BLOCKS);

const MAX_CHARACTERS = 30_000_000;

/** Whole feeds, which many ask for; a house of its own for every store. */
const feedsOf = new WeakMap<Store, TextCache>();

/** How often a feed is written anew when it changes while it is being written. */
const MAX_ATTEMPTS = 3;

/** A calendar that was found: what it shows, and what programs call it. */
export interface FoundCalendar {
  readonly scope: CalendarScope;
  readonly name: string;
  /**
   * Under which is counted whatever decides that it is found, is called so and shows what it shows. Absent where not
   * everything is counted yet: then it is not remembered.
   */
  readonly keys?: readonly string[];
}

/** A calendar as it stands at one moment. */
export interface SeenCalendar {
  readonly found: FoundCalendar;
  readonly stamp: CalendarStamp;
}

/**
 * Opens what was found at an address before, as long as nothing has changed since: then one question is enough.
 *
 * @param address - Tells calendars apart, within a Land.
 * @param find - Looks the calendar up, in the transaction in which its stamp is read.
 */
export async function openCalendar(
  deps: CalendarDependencies,
  land: LandCode,
  address: string,
  find: (tx: LandTransaction) => Promise<FoundCalendar | undefined>,
): Promise<OpenCalendar | undefined> {
  const window = { now: deps.clock.now(), pastDays: PAST_DAYS, cancelledDays: CANCELLED_DAYS };
  const readStamp = async (tx: LandTransaction, { scope, name }: FoundCalendar): Promise<CalendarStamp> => {
    const stamp = await tx.calendars.stamp(scope, window);
    const fingerprint = `${deps.publicOrigin(land)} ${name} ${Object.values(scope).join(' ')} ${stamp.fingerprint}`;
    return { ...stamp, fingerprint };
  };
  const look = () =>
    deps.store.inLand(land, async (tx) => {
      const found = await find(tx);
      return found && { found, stamp: await readStamp(tx, found) };
    });
  const opened = await recallOr(deps.store, land, address, window.now, look);
  if (opened === undefined) return undefined;
  const { found, stamp } = opened;
  return {
    stamp,
    async render() {
      const feeds = feedsIn(deps.store);
      const key = `${land} ${Object.values(found.scope).join(' ')}`;
      const kept = feeds.get(key, stamp.fingerprint);
      if (kept !== undefined) return { stamp, text: kept };
      return deps.store.inLand(land, async (tx) => {
        let before = stamp;
        for (let attempt = 1; ; attempt += 1) {
          const text = await writeFeed(deps, tx, land, found, window);
          const after = await readStamp(tx, found);
          if (after.fingerprint === before.fingerprint || attempt === MAX_ATTEMPTS) {
            // What only one person reads is not kept for others to push out.
            if (found.scope.kind !== 'person') feeds.set(key, before.fingerprint, text);
            return { stamp: before, text };
          }
          before = after;
        }
      });
    },
  };
}

/** What is remembered, if one question tells that it is still so; otherwise what is seen anew, which is remembered then. */
async function recallOr(
  store: Store,
  land: LandCode,
  address: string,
  now: Instant,
  look: () => Promise<SeenCalendar | undefined>,
): Promise<SeenCalendar | undefined> {
  if (store.calendarState === undefined) return look();
  const memory = rememberedIn(store);
  const key = `${land} ${address}`;
  const remembered = memory.recall(key, now);
  if (remembered !== undefined) {
    const state = await store.calendarState(land, remembered.keys);
    if (state === remembered.state) return remembered;
  }
  const seen = await look();
  const keys = seen?.found.keys;
  if (seen === undefined || keys === undefined) return seen;
  const state = await store.calendarState(land, keys);
  const again = await look();
  // Only if nothing happened while the state was read does it stand for what was seen.
  if (again?.stamp.fingerprint === seen.stamp.fingerprint) memory.remember(key, { ...seen, keys, state, seenAt: now });
  return again;
}

function feedsIn(store: Store): TextCache {
  const known = feedsOf.get(store) ?? createTextCache(MAX_CHARACTERS);
  feedsOf.set(store, known);
  return known;
}

async function writeFeed(
  deps: CalendarDependencies,
  tx: LandTransaction,
  land: LandCode,
  { scope, name }: FoundCalendar,
  window: CalendarWindow,
): Promise<string> {
  const source = await entrySource(deps, tx, land);
  const events = await tx.calendars.events(scope, window);
  const entries = events.flatMap((it) =>
    shownSessions(it, window).map((session) => calendarEntry(it, session, source)),
  );
  return calendarFeed({ name, entries, audience: scope.kind === 'person' ? 'personal' : 'public', cache: blocks });
}
