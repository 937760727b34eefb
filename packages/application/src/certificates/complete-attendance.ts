import {
  type EventId,
  ok,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { LandTransaction } from '../ports/index.ts';
import { reasonOf } from './certificate-reason.ts';

export type CompleteAttendanceRefusal =
  | Refusal<'session_not_found'>
  | Refusal<'event_not_closed'>
  | Refusal<'reason_missing'>
  | Refusal<'not_a_participant'>
  /** What a certificate was made of is not changed afterwards. */
  | Refusal<'certificate_issued_already'>
  | Refusal<'own_record'>
  | (Refusal<'attendance_recorded'> & { readonly session: SessionId })
  | (Refusal<'attendance_too_long'> & { readonly registration: RegistrationId; readonly teachingMinutes: number });

export interface MissingMinutes {
  readonly registration: RegistrationId;
  /** 0: was not there. */
  readonly records: readonly { readonly session: SessionId; readonly minutes: number }[];
  /** Why it was not recorded while there was time. */
  readonly reason: string;
}

/** Fills in, once an event is closed, what was never recorded about somebody; what was recorded stays. */
export async function completeAttendance(
  deps: Dependencies,
  permit: Permit<'certificate.issue'>,
  { registration, records, reason: text }: MissingMinutes,
): Promise<Result<true, CompleteAttendanceRefusal>> {
  const id = eventOf(permit);
  const reason = reasonOf(text);
  if (!reason.ok) return reason;
  return deps.store.inLand(permit.target.land, async (tx) => {
    // As a certificate of this person is written under the same lock, it tells these minutes or is there before them.
    const personId = (await tx.registrations.get(registration))?.registration.personId;
    if (personId === personBehind(permit)) return refuse({ code: 'own_record' });
    if (personId !== undefined) await tx.erasure.lock(personId);
    const fault = await faultOf(tx, id, { registration, records });
    if (fault !== undefined) return refuse(fault);
    const now = deps.clock.now();
    const person = personBehind(permit);
    await tx.attendance.record(
      records.map((it) => ({ registration, ...it })),
      person,
      now,
    );
    await tx.audit.write([
      {
        at: now,
        actor: person,
        action: 'attendance.record',
        target: { kind: 'registration', id: registration },
        event: id,
        reason: reason.value,
        facts: { people: 1, sessions: records.length, filledIn: true },
      },
    ]);
    return ok(true);
  });
}

async function faultOf(
  tx: LandTransaction,
  id: EventId,
  { registration, records }: Omit<MissingMinutes, 'reason'>,
): Promise<CompleteAttendanceRefusal | undefined> {
  const event = await tx.events.get(id);
  if (event?.status !== 'closed') return { code: 'event_not_closed' };
  const record = await tx.registrations.get(registration);
  if (record?.event !== id || record.registration.status !== 'confirmed') return { code: 'not_a_participant' };
  const certificates = await tx.certificates.forEvent(id);
  const isIssued = certificates.some((it) => it.registration === registration && it.certificate.status === 'issued');
  if (isIssued) return { code: 'certificate_issued_already' };
  const known = (await tx.attendance.forEvent(id)).get(registration);
  for (const { session, minutes } of records) {
    if (known?.has(session)) return { code: 'attendance_recorded', session };
    const planned = event.sessions.find((it) => it.id === session);
    if (planned === undefined) return { code: 'session_not_found' };
    const { teachingMinutes } = planned;
    if (minutes > teachingMinutes) return { code: 'attendance_too_long', registration, teachingMinutes };
  }
  return undefined;
}
