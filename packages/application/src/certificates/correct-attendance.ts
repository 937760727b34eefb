import { issueCertificate, replaceCertificate, revokeCertificate } from '@netzwerkstatt/certificates';
import {
  type AttendedMinutes,
  type CertificateId,
  type EventSession,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { AuditEntry, CertificateRecord, LandTransaction } from '../ports/index.ts';
import {
  type AttendanceConsequence,
  type AttendanceCorrection,
  type AttendanceCorrectionRefusal,
  type CorrectedMinutes,
  participantOf,
  planAttendanceCorrection,
} from './attendance-correction.ts';
import { certificateAudit } from './certificate-audit.ts';
import type { CannotDraw, CertificateDependencies } from './certificate-dependencies.ts';
import { endMail } from './certificate-end-mail.ts';
import { reasonOf } from './certificate-reason.ts';
import { drawSigned, type SignedCertificate, writeFile } from './draw-signed.ts';

export type CorrectAttendanceRefusal =
  | AttendanceCorrectionRefusal
  | CannotDraw
  /** Something else would become of the certificate than was said; nothing is changed. */
  | (Refusal<'consequence_changed'> & { readonly consequence: AttendanceConsequence['kind'] });

export interface AttendanceWish {
  readonly records: CorrectedMinutes;
  readonly reason: string;
  /** What whoever decides was told would become of a certificate. */
  readonly expected: AttendanceConsequence['kind'];
}

/** A session that took place, and what is recorded of one person; without minutes, nothing is. */
export type RecordedSession = Pick<EventSession, 'id' | 'title' | 'startsAt' | 'endsAt' | 'teachingMinutes'> & {
  readonly minutes?: number;
};

/** What is recorded of one person, for whoever puts it right; `undefined` of somebody who is none of the participants. */
export async function readAttendanceOf(
  deps: CertificateDependencies,
  permit: Permit<'certificate.correct'>,
): Promise<readonly RecordedSession[] | undefined> {
  const { land, registration: id } = permit.target;
  if (id === undefined) throw new Error('attendance is corrected in a registration');
  return deps.store.inLand(land, async (tx) => {
    const found = await participantOf(tx, id);
    const event = found.ok ? await tx.events.get(found.value.record.event) : undefined;
    if (event === undefined) return undefined;
    const recorded = await tx.attendance.of(id);
    return event.sessions
      .filter(({ status }) => status !== 'cancelled')
      .map((it) => {
        const minutes = recorded.get(it.id);
        return { ...it, ...(minutes !== undefined && { minutes }) };
      });
  });
}

/** What would become of somebody's certificate; changes nothing. */
export async function foreseeAttendance(
  deps: CertificateDependencies,
  permit: Permit<'certificate.correct'>,
  records: CorrectedMinutes,
): Promise<Result<AttendanceConsequence, AttendanceCorrectionRefusal>> {
  const plan = await deps.store.inLand(permit.target.land, (tx) => planAttendanceCorrection(deps, tx, permit, records));
  return plan.ok ? ok(plan.value.consequence) : plan;
}

/**
 * Puts right what was recorded of one person once their event is closed. A valid certificate that would say otherwise is
 * replaced in the same step, or revoked where it would not be enough for one; what cannot be drawn changes nothing.
 */
export async function correctAttendance(
  deps: CertificateDependencies,
  permit: Permit<'certificate.correct'>,
  wish: AttendanceWish,
): Promise<Result<AttendanceConsequence, CorrectAttendanceRefusal>> {
  const { land } = permit.target;
  const reason = reasonOf(wish.reason);
  if (!reason.ok) return reason;
  const planned = await deps.store.inLand(land, (tx) => planAttendanceCorrection(deps, tx, permit, wish.records));
  if (!planned.ok) return planned;
  const plan = planned.value;
  const { kind } = plan.consequence;
  if (kind !== wish.expected) return refuse({ code: 'consequence_changed', consequence: kind });
  const record = certificateAnew(deps, plan);
  const drawn = record && (await drawSigned(deps, land, record));
  if (drawn?.ok === false) return drawn;

  return deps.store.inLand(land, async (tx) => {
    // As a certificate of this person is written under the same lock, it tells these minutes or is there before them.
    await tx.erasure.lock(plan.person);
    const again = await planAttendanceCorrection(deps, tx, permit, wish.records);
    if (!again.ok) return again;
    if (!isSame(plan, again.value)) {
      return refuse({ code: 'consequence_changed', consequence: again.value.consequence.kind });
    }
    const now = deps.clock.now();
    const person = personBehind(permit);
    const own = wish.records.map((it) => ({ registration: plan.registration, ...it }));
    await tx.attendance.record(own, person, now);
    await tx.audit.write([
      {
        at: now,
        actor: person,
        action: 'attendance.record',
        target: { kind: 'registration', id: plan.registration },
        event: plan.event.id,
        reason: reason.value,
        facts: { people: 1, sessions: own.length, corrected: true },
      },
      ...(await followUp(deps, tx, plan, record && drawn && { record, drawn: drawn.value }, reason.value, permit)),
    ]);
    return ok(plan.consequence);
  });
}

interface Drawn {
  readonly record: CertificateRecord;
  readonly drawn: SignedCertificate;
}

/** What the new minutes mean for the certificate, and the lines of the trail about it. */
async function followUp(
  deps: CertificateDependencies,
  tx: LandTransaction,
  { valid, consequence, anew }: AttendanceCorrection,
  drawn: Drawn | undefined,
  reason: string,
  permit: Permit<'certificate.correct'>,
): Promise<readonly AuditEntry[]> {
  if (valid === undefined || consequence.kind === 'recorded') return [];
  const now = deps.clock.now();
  const actor = personBehind(permit);
  if (consequence.kind === 'revoked') {
    const revoked = revokeCertificate(valid.certificate, reason, now);
    if (!revoked.ok || !(await tx.certificates.end(valid.id, revoked.value))) throw lost(valid.id);
    await tx.mail.add(await endMail(deps, tx, valid, { kind: 'certificate_revoked', reason }));
    return [certificateAudit(valid, actor, 'certificate.revoke', reason, now)];
  }
  if (drawn === undefined || anew === undefined)
    throw new Error('what takes the place of a certificate is drawn first');
  const replaced = replaceCertificate(valid.certificate, drawn.record.certificate.document, reason, now);
  if (!replaced.ok || !(await tx.certificates.end(valid.id, replaced.value))) throw lost(valid.id);
  if (!(await writeFile(deps, tx, drawn.record, drawn.drawn, anew.basis))) throw lost(valid.id);
  const end = { kind: 'certificate_replaced', by: drawn.record, corrected: 'attendance' } as const;
  await tx.mail.add(await endMail(deps, tx, valid, end));
  const entry = certificateAudit(valid, actor, 'certificate.correct', reason, now);
  return [{ ...entry, facts: { ...entry.facts, what: 'attendance' } }];
}

function lost(id: CertificateId): Error {
  return new Error(`certificate ${id} changed under the lock of its person`);
}

function certificateAnew(
  { random }: CertificateDependencies,
  { valid, anew }: AttendanceCorrection,
): CertificateRecord | undefined {
  if (valid === undefined || anew === undefined) return undefined;
  const { person, registration, event } = valid;
  const certificate = issueCertificate(anew.document, anew.issuedAt);
  return { id: random.id<CertificateId>(), person, registration, event, certificate } as CertificateRecord;
}

/** Whether what was read before the file was drawn still holds. */
function isSame(one: AttendanceCorrection, other: AttendanceCorrection): boolean {
  return (
    one.consequence.kind === other.consequence.kind &&
    one.valid?.id === other.valid?.id &&
    one.event.revision === other.event.revision &&
    isSameMinutes(one.before, other.before)
  );
}

function isSameMinutes(one: AttendedMinutes, other: AttendedMinutes): boolean {
  return one.size === other.size && [...one].every(([session, minutes]) => other.get(session) === minutes);
}
