import { type Event, type Instant, ok, type Refusal, type Result, refuse, type SessionId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { lastEnd } from '../programme/event-times.ts';
import { personBehind } from './person-behind.ts';
import { type StaleRevision, staleRevision } from './stale-revision.ts';
import { unrecordedSessions } from './unrecorded-sessions.ts';

export type CloseRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'event_not_published'>
  | StaleRevision
  | (Refusal<'event_not_over'> & { readonly endsAt: Instant })
  /** For these sessions nothing was recorded about anybody. */
  | (Refusal<'attendance_missing'> & { readonly sessions: readonly SessionId[] });

/** Ends the work on an event that took place: its attendance is final, certificates may be issued. */
export async function closeEvent(
  deps: Dependencies,
  permit: Permit<'event.close'>,
): Promise<Result<Event, CloseRefusal>> {
  const { land, event: id } = permit.target;
  if (id === undefined) throw new Error('closing needs an event');
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    if (event.status !== 'published') return refuse({ code: 'event_not_published' });
    const endsAt = lastEnd(event);
    if (now < endsAt) return refuse({ code: 'event_not_over', endsAt });
    const { counts } = await tx.registrations.listForEvent(id, { statuses: [], text: '', offset: 0, limit: 0 });
    const sessions = unrecordedSessions(event, await tx.attendance.forEvent(id), counts.confirmed);
    if (sessions.length > 0) return refuse({ code: 'attendance_missing', sessions });

    const closed: Event = { ...event, status: 'closed', closedAt: now, revision: event.revision + 1 };
    if (!(await tx.events.save(closed, event.revision, now))) return staleRevision(tx, id);
    await tx.audit.write([
      { at: now, actor: personBehind(permit), action: 'event.close', target: { kind: 'event', id }, event: id },
    ]);
    return ok(closed);
  });
}
