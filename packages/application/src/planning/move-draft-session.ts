import {
  type Event,
  type Instant,
  type LocalDateTime,
  ok,
  type Refusal,
  type Result,
  refuse,
  type SessionId,
  type SessionRoom,
} from '@netzwerkstatt/domain';
import { type SessionProblem, type SessionsRefusal, toInstant } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import { type StaleRevision, staleRevision } from '../desk/stale-revision.ts';
import { actorName } from '../registration/answer-registration.ts';

export type MoveDraftRefusal =
  | Refusal<'event_not_found'>
  | StaleRevision
  /** People have the date in their diaries: moving it is a step with a reason and mails. */
  | (Refusal<'event_not_editable'> & { readonly status: Event['status'] })
  | Refusal<'session_not_found'>
  | SessionsRefusal;

export interface MoveDraftCommand {
  readonly revision: number;
  readonly session: SessionId;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  /** Absent: the room stays. */
  readonly room?: SessionRoom;
}

/** Puts one date of a draft on another day or time; nobody but the desk has seen it yet. */
export async function moveDraftSession(
  deps: Dependencies,
  permit: Permit<'event.edit'>,
  command: MoveDraftCommand,
): Promise<Result<Event, MoveDraftRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const now = deps.clock.now();
    const before = await tx.events.get(eventOf(permit));
    if (before === undefined) return refuse({ code: 'event_not_found' });
    if (before.revision !== command.revision) return refuse({ code: 'stale_revision', revision: before.revision });
    if (before.status !== 'draft') return refuse({ code: 'event_not_editable', status: before.status });
    const moved = withMovedSession(before, command, now);
    if (!moved.ok) return moved;
    if (!(await tx.events.save(moved.value, before.revision, now))) return staleRevision(tx, before.id);
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'event.edit',
        target: { kind: 'event', id: before.id },
        event: before.id,
        facts: { revision: moved.value.revision },
      },
    ]);
    return ok(moved.value);
  });
}

function withMovedSession(
  event: Event,
  { session: id, startsAt, endsAt, room }: MoveDraftCommand,
  now: Instant,
): Result<Event, MoveDraftRefusal> {
  const sessionIndex = event.sessions.findIndex((it) => it.id === id);
  const session = event.sessions[sessionIndex];
  if (session === undefined) return refuse({ code: 'session_not_found' });
  const problems: SessionProblem[] = [];
  for (const [field, time] of [
    ['startsAt', startsAt],
    ['endsAt', endsAt],
  ] as const) {
    const resolved = toInstant(time, session.timeZone);
    if (!resolved.ok) problems.push({ ...resolved.refusal, field, sessionIndex });
  }
  if (endsAt <= startsAt) problems.push({ code: 'session_ends_before_start', sessionIndex, startsAt, endsAt });
  if (problems.length > 0) return refuse({ code: 'sessions_impossible', problems });
  const moved = {
    ...session,
    startsAt,
    endsAt,
    revisedAt: now,
    ...(room && { room }),
    ...(session.ruleDay && { isByHand: true as const }),
  };
  const sessions = event.sessions.with(sessionIndex, moved).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return ok({ ...event, sessions, revision: event.revision + 1 });
}
