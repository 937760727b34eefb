import {
  type EventId,
  type Instant,
  ok,
  type PersonId,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';
import { personBehind } from './person-behind.ts';

export type AttendanceRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'event_not_published'>
  /** What certificates were made of is not changed afterwards. */
  | Refusal<'event_closed'>
  | (Refusal<'session_not_begun'> & { readonly startsAt: Instant })
  | (Refusal<'not_a_participant'> & { readonly registration: RegistrationId })
  | (Refusal<'attendance_too_long'> & { readonly registration: RegistrationId; readonly teachingMinutes: number });

export interface AttendanceSheet {
  readonly session: SessionId;
  readonly records: readonly { readonly registration: RegistrationId; readonly minutes: number }[];
}

/** Who was there, and how long; for one session at a time, over what was recorded before. */
export async function recordAttendance(
  deps: Dependencies,
  permit: Permit<'attendance.record'>,
  command: AttendanceSheet,
): Promise<Result<{ readonly recorded: number }, AttendanceRefusal>> {
  const { land, event: id } = permit.target;
  if (id === undefined) throw new Error('attendance is recorded at an event');
  return deps.store.inLand(land, (tx) => recordSheet(tx, id, command, personBehind(permit), deps.clock.now()));
}

/** The sheet of one session, in a transaction that may write more with it. */
export async function recordSheet(
  tx: LandTransaction,
  id: EventId,
  command: AttendanceSheet,
  person: PersonId,
  now: Instant,
): Promise<Result<{ readonly recorded: number }, AttendanceRefusal>> {
  const event = await tx.events.get(id);
  const session = event?.sessions.find((it) => it.id === command.session);
  if (event === undefined || session === undefined) return refuse({ code: 'event_not_found' });
  if (event.status === 'closed') return refuse({ code: 'event_closed' });
  if (event.status !== 'published') return refuse({ code: 'event_not_published' });
  const startsAt = sessionInstant(session, 'startsAt');
  if (now < startsAt) return refuse({ code: 'session_not_begun', startsAt });

  const found = await tx.registrations.getMany(command.records.map(({ registration }) => registration));
  const participants = new Set(
    found.filter((it) => it.event === id && it.registration.status === 'confirmed').map((it) => it.registration.id),
  );
  for (const { registration, minutes } of command.records) {
    if (!participants.has(registration)) return refuse({ code: 'not_a_participant', registration });
    if (minutes > session.teachingMinutes) {
      return refuse({ code: 'attendance_too_long', registration, teachingMinutes: session.teachingMinutes });
    }
  }
  const records = command.records.map((it) => ({ session: session.id, ...it }));
  await tx.attendance.record(records, person, now);
  await tx.audit.write([
    {
      at: now,
      actor: person,
      action: 'attendance.record',
      target: { kind: 'event', id },
      event: id,
      facts: { session: session.id, people: records.length },
    },
  ]);
  return ok({ recorded: records.length });
}
