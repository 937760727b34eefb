import type { Event, LandCode, NetworkId, PersonId } from '@netzwerkstatt/domain';
import {
  type BlockCache,
  calendarDownload,
  calendarFeed,
  createBlockCache,
  entryFromSession,
} from '@netzwerkstatt/scheduling/ical';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { CalendarEvent, CalendarScope, CalendarStamp, LandTransaction } from '../ports/index.ts';

/** How long an event stays in a calendar after it ended. */
const PAST_DAYS = 365;

export interface CalendarDependencies extends Dependencies {
  readonly publicOrigin: (land: LandCode) => string;
}

/** A calendar as it stands: its stamp at once, its text only when somebody needs it. */
export interface OpenCalendar {
  readonly stamp: CalendarStamp;
  render(): Promise<string>;
}

/** About 0.7 kB each. */
const MAX_BLOCKS = 20_000;

/** Rendered sessions by revision: a feed of thousands costs little when one of them changed. */
const blocks: BlockCache = createBlockCache(MAX_BLOCKS);

/** The public calendar of the whole Land, or of one network. */
export async function openPublicCalendar(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  networkSlug: string | undefined,
): Promise<OpenCalendar | undefined> {
  const { land: code } = permit.target;
  const land = landOf(deps, code);
  const network = networkSlug && (await deps.store.inLand(code, (tx) => tx.directory.findNetwork(networkSlug)));
  if (networkSlug !== undefined && !network) return undefined;
  const scope: CalendarScope = network ? { kind: 'network', network: network.id } : { kind: 'land' };
  return open(deps, code, scope, network ? network.name : `Netzwerkstatt ${land.name}`);
}

/** A person's own calendar, by its secret address; a void address opens nothing. */
export async function openPersonalCalendar(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  token: string,
): Promise<OpenCalendar | undefined> {
  const { land: code } = permit.target;
  const [person, version] = (deps.links.subjectOf('calendar', token) ?? '').split(':');
  if (!person) return undefined;
  const current = await deps.store.inLand(code, async (tx) => {
    const isThere = (await tx.people.get(person as PersonId)) !== undefined;
    return isThere ? await tx.calendars.linkVersion(person as PersonId) : undefined;
  });
  if (`${current}` !== version) return undefined;
  return open(deps, code, { kind: 'person', person: person as PersonId }, 'Meine Termine – Netzwerkstatt');
}

/** The dates of one public event as a file to save: all of them, or one. */
export async function downloadEvent(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  slug: string,
  session: number | undefined,
): Promise<string | undefined> {
  const { land: code } = permit.target;
  return deps.store.inLand(code, async (tx) => {
    const listed = await tx.programme.findEvent(slug);
    if (listed === undefined) return undefined;
    const entries = await entriesOf(deps, tx, code, [{ event: listed.event, standing: 'confirmed' }]);
    const wanted = session === undefined ? entries : entries.slice(session - 1, session);
    return wanted.length === 0 ? undefined : calendarDownload(wanted, { cache: blocks });
  });
}

async function open(
  deps: CalendarDependencies,
  land: LandCode,
  scope: CalendarScope,
  name: string,
): Promise<OpenCalendar> {
  const window = { now: deps.clock.now(), pastDays: PAST_DAYS };
  const stamp = await deps.store.inLand(land, (tx) => tx.calendars.stamp(scope, window));
  return {
    stamp,
    render: () =>
      deps.store.inLand(land, async (tx) => {
        const entries = await entriesOf(deps, tx, land, await tx.calendars.events(scope, window));
        const audience = scope.kind === 'person' ? 'personal' : 'public';
        return calendarFeed({ name, entries, audience, cache: blocks });
      }),
  };
}

async function entriesOf(
  deps: CalendarDependencies,
  tx: LandTransaction,
  land: LandCode,
  events: readonly CalendarEvent[],
) {
  const networks = new Map((await tx.directory.networks()).map((it) => [it.id, it]));
  const origin = deps.publicOrigin(land);
  const around = (event: Event, standing: CalendarEvent['standing']) => {
    const network = event.network && networks.get(event.network as NetworkId);
    return {
      host: hostOf(origin),
      baseUrl: origin,
      ...(network?.mailbox && { organiser: { name: network.office, email: network.mailbox } }),
      isWaitlisted: standing === 'waitlisted',
    };
  };
  return events.flatMap(({ event, standing }) =>
    event.sessions.map((session) => entryFromSession(event, session, around(event, standing))),
  );
}

/** The name that ends identities in calendars and mails. It must never change, so the port is no part of it. */
export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/:\d+$/, '');
}
