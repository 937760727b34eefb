import type {
  AttendanceBasis,
  AttendanceDocument,
  CertificateDocument,
  CertifiedAttendance,
} from '@netzwerkstatt/certificates';
import {
  type AttendedMinutes,
  type Event,
  type Instant,
  isForgotten,
  ok,
  type PersonId,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { BatchItemKind, CertificateRecord, LandTransaction, RegistrationRecord } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { type ChangeCertificateRefusal, readValid, type ValidCertificate } from './certificate-reason.ts';
import { basisForEvent, composeForEvent, newNumber, readEventCertificates } from './event-certificates.ts';

/** What becomes of somebody's certificate with other minutes; told before it is done. */
export type AttendanceConsequence =
  /** There is no valid one, or it says the same with these minutes. */
  | { readonly kind: 'recorded' }
  /** Another one takes its place, under a number of its own. */
  | { readonly kind: 'replaced'; readonly of: BatchItemKind; readonly attendance: CertifiedAttendance }
  /** It is not enough for any. */
  | { readonly kind: 'revoked' };

export type AttendanceCorrectionRefusal =
  | ChangeCertificateRefusal
  | Refusal<'event_not_closed'>
  | Refusal<'session_not_found'>
  | Refusal<'nothing_corrected'>
  | (Refusal<'not_a_participant'> & { readonly registration: RegistrationId })
  | (Refusal<'attendance_too_long'> & { readonly registration: RegistrationId; readonly teachingMinutes: number });

/** Only of sessions of which something else is to stand. */
export type CorrectedMinutes = readonly { readonly session: SessionId; readonly minutes: number }[];

export interface AttendanceCorrection {
  readonly event: Event;
  readonly registration: RegistrationId;
  readonly person: PersonId;
  readonly before: AttendedMinutes;
  /** The certificate that is valid now. */
  readonly valid?: ValidCertificate;
  readonly consequence: AttendanceConsequence;
  /** Of `replaced`: what the new one says, and why. */
  readonly anew?: {
    readonly document: CertificateDocument;
    readonly basis: AttendanceBasis;
    /** On the day the document names. */
    readonly issuedAt: Instant;
  };
}

export async function planAttendanceCorrection(
  deps: CertificateDependencies,
  tx: LandTransaction,
  permit: Permit<'certificate.correct'>,
  records: CorrectedMinutes,
): Promise<Result<AttendanceCorrection, AttendanceCorrectionRefusal>> {
  const { land, registration: id } = permit.target;
  if (id === undefined) throw new Error('attendance is corrected in a registration');
  const now = deps.clock.now();
  const found = await participantOf(tx, id);
  if (!found.ok) return found;
  const { record } = found.value;
  if (record.registration.personId === personBehind(permit)) return refuse({ code: 'own_record' });
  const about = await readEventCertificates(deps, tx, land, record.event);
  if (about === undefined) throw new Error(`event ${record.event} of ${id} is not there`);
  if (about.event.status !== 'closed') return refuse({ code: 'event_not_closed' });
  const before = about.attended.get(id) ?? new Map<SessionId, number>();
  const fault = faultOf(about.event, id, records);
  if (fault !== undefined) return refuse(fault);
  if (records.every(({ session, minutes }) => before.get(session) === minutes)) {
    return refuse({ code: 'nothing_corrected' });
  }
  const base = { event: about.event, registration: id, person: record.registration.personId, before };
  const valid = about.certificates.find((it) => it.registration === id && isValid(it));
  if (valid === undefined) return ok({ ...base, consequence: { kind: 'recorded' } });
  const held = await readValid(tx, valid.id, now);
  if (!held.ok) return held;

  const after = new Map([...before, ...records.map(({ session, minutes }) => [session, minutes] as const)]);
  const corrected = { ...about, attended: new Map([...about.attended, [id, after]]) };
  const basis = basisForEvent(deps, land, corrected, id);
  const { outcome, attendance } = basis.decision;
  const known = { ...base, valid: held.value };
  if (outcome === 'none') return ok({ ...known, consequence: { kind: 'revoked' } });
  const { holder, language } = held.value.certificate.document;
  const { profession } = record.applicant;
  const who = { kind: outcome, registration: id, profession, holder, language, attendance };
  const document = composeForEvent(deps, land, corrected, who, newNumber(deps), now);
  if (saysTheSame(document, held.value.certificate.document)) {
    return ok({ ...known, consequence: { kind: 'recorded' } });
  }
  return ok({
    ...known,
    consequence: { kind: 'replaced', of: outcome, attendance },
    anew: { document, basis, issuedAt: now },
  });
}

/** Somebody with a place, and of whom it is still known who they are. */
export async function participantOf(
  tx: LandTransaction,
  id: RegistrationId,
): Promise<
  Result<{ readonly record: RegistrationRecord }, Extract<AttendanceCorrectionRefusal, { code: 'not_a_participant' }>>
> {
  const record = await tx.registrations.get(id);
  if (record === undefined || record.registration.status !== 'confirmed' || isForgotten(record.applicant)) {
    return refuse({ code: 'not_a_participant', registration: id });
  }
  return ok({ record });
}

function isValid({ certificate: { status, document } }: CertificateRecord): boolean {
  return status === 'issued' && isAboutAttendance(document);
}

function faultOf(
  { sessions }: Event,
  registration: RegistrationId,
  records: CorrectedMinutes,
): AttendanceCorrectionRefusal | undefined {
  for (const { session, minutes } of records) {
    const planned = sessions.find((it) => it.id === session && it.status !== 'cancelled');
    if (planned === undefined) return { code: 'session_not_found' };
    const { teachingMinutes } = planned;
    if (minutes > teachingMinutes) return { code: 'attendance_too_long', registration, teachingMinutes };
  }
  return undefined;
}

/** Whether somebody who holds both reads the same of what was attended; then the one they have stays. */
function saysTheSame(one: CertificateDocument, other: CertificateDocument): boolean {
  return isAboutAttendance(one) && isAboutAttendance(other) && attendedText(one) === attendedText(other);
}

function isAboutAttendance(document: CertificateDocument): document is AttendanceDocument {
  return document.kind === 'attendance' || document.kind === 'partial';
}

function attendedText({ kind, attendance, sessions, chamber }: AttendanceDocument): string {
  // In an order of its own: what comes from the store has another one than what is composed.
  const stated = Object.entries(chamber ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const held = sessions.map(({ title, startsAt, endsAt }) => [title, startsAt, endsAt]);
  return JSON.stringify([kind, attendance.attendedUnits, attendance.plannedUnits, held, stated]);
}
