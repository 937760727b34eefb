import type { Event, EventSession, LandCode, Network, NetworkId } from '@netzwerkstatt/domain';
import { type CalendarEntry, entryFromSession } from '@netzwerkstatt/scheduling/ical';
import type { Dependencies } from '../dependencies.ts';
import type { CalendarEvent, LandTransaction } from '../ports/index.ts';

export interface CalendarDependencies extends Dependencies {
  readonly publicOrigin: (land: LandCode) => string;
}

/** What the entries of a Land have in common. */
export interface EntrySource {
  readonly origin: string;
  readonly networks: ReadonlyMap<NetworkId, Network>;
}

export async function entrySource(
  deps: CalendarDependencies,
  tx: LandTransaction,
  land: LandCode,
): Promise<EntrySource> {
  const networks = new Map((await tx.directory.networks()).map((it) => [it.id, it]));
  return { origin: deps.publicOrigin(land), networks };
}

/**
 * One session as a calendar shows it. What happened to the place of a single person counts on top of the sequence of the
 * session, so that both only ever rise; without it the entry is the same in every calendar.
 */
export function calendarEntry(
  { event, standing, own }: Omit<CalendarEvent, 'forums'>,
  session: EventSession,
  source: EntrySource,
): CalendarEntry {
  const entry = entryFromSession(event, session, {
    host: hostOf(source.origin),
    baseUrl: source.origin,
    ...organiserOf(event, source),
    isWaitlisted: standing === 'waitlisted',
  });
  if (own === undefined) return entry;
  return {
    ...entry,
    sequence: entry.sequence + own.count,
    ...(own.at > entry.revisedAt && { revisedAt: own.at }),
  };
}

function organiserOf({ network: id }: Event, { networks }: EntrySource): Pick<CalendarEntry, 'organiser'> {
  const network = id && networks.get(id);
  return network?.mailbox ? { organiser: { name: network.office, email: network.mailbox } } : {};
}

/** The name that ends identities in calendars and mails. It must never change, so the port is no part of it. */
export function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '').replace(/:\d+$/, '');
}
