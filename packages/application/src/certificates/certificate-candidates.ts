import { type AttendanceTooLow, type CertifiedAttendance, decideCertificate } from '@netzwerkstatt/certificates';
import {
  type AttendedMinutes,
  type Event,
  forumSlots,
  type Instant,
  isForgotten,
  type RegistrationId,
  type SessionId,
  summariseAttendance,
} from '@netzwerkstatt/domain';
import type { CertificateRecord, RegistrationRecord } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';

/** How it stands with the certificate of one participant. */
export type CertificateCandidate = { readonly record: RegistrationRecord } & (
  | { readonly kind: 'due'; readonly attendance: CertifiedAttendance }
  | ({ readonly kind: 'issued' } & OnRecord)
  | CertificateException
);

/** Why somebody gets none yet, and what staff need to do something about it. */
export type CertificateException =
  /** Of these sessions nothing is recorded about them, neither that they were there nor that they were not. */
  | { readonly kind: 'minutes_missing'; readonly sessions: readonly SessionId[] }
  | { readonly kind: 'unprintable'; readonly letters: readonly string[] }
  /** Was there, but not long enough: may get a partial one. */
  | { readonly kind: 'partial'; readonly attendance: CertifiedAttendance; readonly refusal: AttendanceTooLow }
  | { readonly kind: 'too_low'; readonly refusal: AttendanceTooLow }
  /** Theirs was revoked: a new one is issued only by name. */
  | ({ readonly kind: 'revoked' } & OnRecord);

interface OnRecord {
  readonly certificate: CertificateRecord;
  /** Those it took the place of, oldest first. */
  readonly earlier: readonly CertificateRecord[];
}

export const exceptionKinds = ['minutes_missing', 'unprintable', 'revoked', 'partial', 'too_low'] as const;

/** What is known about the participants of an event on the day of issue. */
export interface CandidateFacts {
  readonly event: Event;
  readonly attended: ReadonlyMap<RegistrationId, AttendedMinutes>;
  /** Oldest first. */
  readonly certificates: readonly CertificateRecord[];
  readonly minimumShare: number;
  /** Letters of a text that cannot be printed. */
  readonly unprintable: (text: string) => readonly string[];
  readonly now: Instant;
}

/** What staff decided about the exceptions of one person. */
export interface CandidateWishes {
  /** A session without an entry was missed. */
  readonly countsMissingAsAbsent?: boolean;
  /** A new one although the last one was revoked. */
  readonly reissues?: boolean;
}

/** Sorts the participants of an event: who is due a certificate, who has one, and who is an exception and why. */
export function certificateCandidates(
  facts: CandidateFacts,
  participants: readonly RegistrationRecord[],
  wishesOf: (id: RegistrationId) => CandidateWishes = () => ({}),
): readonly CertificateCandidate[] {
  const onRecord = Map.groupBy(facts.certificates.filter(isAboutAttendance), ({ registration }) => registration);
  const all = participants.map((record): CertificateCandidate => {
    const { id } = record.registration;
    return { record, ...standing(facts, record, onRecord.get(id) ?? [], wishesOf(id)) };
  });
  return all.filter(isSomebodyOrCertified);
}

/**
 * Whoever had their data erased gets nothing any more. A certificate they have stays on the list: it may still turn out to
 * be wrong.
 */
function isSomebodyOrCertified({ kind, record }: CertificateCandidate): boolean {
  return kind === 'issued' || !isForgotten(record.applicant);
}

function isAboutAttendance({ certificate: { document } }: CertificateRecord): boolean {
  return document.kind === 'attendance' || document.kind === 'partial';
}

type Standing = CertificateCandidate extends infer It ? (It extends unknown ? Omit<It, 'record'> : never) : never;

function standing(
  facts: CandidateFacts,
  { registration, applicant }: RegistrationRecord,
  onRecord: readonly CertificateRecord[],
  { countsMissingAsAbsent = false, reissues = false }: CandidateWishes,
): Standing {
  const certificate = onRecord.at(-1);
  if (certificate !== undefined) {
    const earlier = onRecord.slice(0, -1);
    if (certificate.certificate.status === 'issued') return { kind: 'issued', certificate, earlier };
    if (!reissues) return { kind: 'revoked', certificate, earlier };
  }
  const minutes = facts.attended.get(registration.id) ?? new Map();
  const sessions = countsMissingAsAbsent ? [] : sessionsWithoutEntry(facts.event, minutes, facts.now);
  if (sessions.length > 0) return { kind: 'minutes_missing', sessions };
  const summary = summariseAttendance(facts.event.sessions, minutes);
  const decision = decideCertificate(summary, { minimumShare: facts.minimumShare });
  if (!decision.ok && decision.refusal.attendedUnits < 1) return { kind: 'too_low', refusal: decision.refusal };
  const letters = facts.unprintable(`${applicant.givenName} ${applicant.familyName}`);
  if (letters.length > 0) return { kind: 'unprintable', letters };
  if (decision.ok) return { kind: 'due', attendance: decision.value };
  const { attendedUnits, plannedUnits } = decision.refusal;
  return { kind: 'partial', attendance: { attendedUnits, plannedUnits }, refusal: decision.refusal };
}

/** Sessions that are over and of which nothing is recorded about this person; of forums beside each other one entry is enough. */
function sessionsWithoutEntry(event: Event, minutes: AttendedMinutes, now: Instant): readonly SessionId[] {
  const over = event.sessions.filter((it) => it.status !== 'cancelled' && sessionInstant(it, 'endsAt') <= now);
  const slots = [...over.filter((it) => !it.isForum).map((it) => [it]), ...forumSlots(over)];
  return slots.filter((slot) => !slot.some(({ id }) => minutes.has(id))).flatMap((slot) => slot.map(({ id }) => id));
}
