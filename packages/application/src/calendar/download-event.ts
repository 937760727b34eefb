import { calendarDownload } from '@netzwerkstatt/scheduling/ical';
import type { Permit } from '../authorisation/authorise.ts';
import { type CalendarDependencies, calendarEntry, entrySource } from './calendar-entries.ts';
import { blocks } from './open-calendar.ts';

/** The dates of one public event as a file to save: all of them, or one. */
export async function downloadEvent(
  deps: CalendarDependencies,
  permit: Permit<'calendar.read'>,
  slug: string,
  session: number | undefined,
): Promise<string | undefined> {
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const listed = await tx.programme.findEvent(slug);
    if (listed === undefined) return undefined;
    const { event } = listed;
    const source = await entrySource(deps, tx, land);
    const entries = event.sessions.map((it) => calendarEntry({ event, standing: 'confirmed' }, it, source));
    const wanted = session === undefined ? entries : entries.slice(session - 1, session);
    return wanted.length === 0 ? undefined : calendarDownload(wanted, { cache: blocks });
  });
}
