import type { AttendanceDocument, CertificateDocument, EventFacts, SeriesDocument } from '../certificate-document.ts';
import { type CertifiedPeriod, daysOf } from '../certified-days.ts';
import { isAwarded } from '../chamber-attendance.ts';
import type { ChamberStatement } from '../chamber-statement.ts';
import type { CertifiedAttendance } from '../decide-certificate.ts';
import { isVerificationUrl } from '../verification-url.ts';

/** What is known of where a document comes from. */
export interface DocumentOrigin {
  /** Scheme and host of the house it has to be from; absent: any. */
  readonly publicOrigin?: string;
  /** A specimen has neither number nor day of issue yet. */
  readonly isSpecimen?: true;
  /** One that no longer counts may contradict itself: that can be why. */
  readonly isEnded?: true;
}

/** The path of the first field of a document that contradicts another one. Each field by itself is of its shape. */
export function contradictionIn(document: CertificateDocument, origin: DocumentOrigin = {}): string | undefined {
  if (origin.isEnded) return undefined;
  const faults = [
    ...(origin.isSpecimen ? [] : numberFaults(document, origin)),
    ...(document.kind === 'series' ? seriesFaults(document) : eventFaults(document)),
    ...(document.kind === 'attendance' || document.kind === 'partial' ? chamberFaults(document) : []),
    ...(origin.isSpecimen || lastDayOf(document) <= document.issuedOn ? [] : ['issuedOn']),
  ];
  return faults[0];
}

function numberFaults({ number, verificationUrl }: CertificateDocument, { publicOrigin }: DocumentOrigin): string[] {
  return isVerificationUrl(verificationUrl, number, publicOrigin) ? [] : ['verificationUrl'];
}

function eventFaults(document: EventFacts & Partial<Pick<AttendanceDocument, 'attendance'>>): string[] {
  return [
    ...document.sessions.flatMap(({ startsAt, endsAt }, at) => (startsAt < endsAt ? [] : [`sessions[${at}].endsAt`])),
    ...(document.attendance ? attendanceFaults(document.attendance, 'attendance') : []),
  ];
}

function seriesFaults(document: SeriesDocument): string[] {
  const { number, entries, attendance, period, validUntil, issuedOn, renews } = document;
  return [
    ...entries.flatMap((entry, at) => [
      ...attendanceFaults(entry, `entries[${at}]`, entry.origin === 'attended' ? 1 : 0),
      ...periodFaults(entry.period, `entries[${at}].period`),
    ]),
    ...attendanceFaults(attendance, 'attendance', 0),
    ...periodFaults(period, 'period'),
    ...(validUntil === undefined || issuedOn <= validUntil ? [] : ['validUntil']),
    ...(renews === undefined || renews.number !== number ? [] : ['renews.number']),
    ...(renews === undefined || renews.issuedOn <= issuedOn ? [] : ['renews.issuedOn']),
  ];
}

function chamberFaults({ kind, attendance, chamber, furtherStatements = [] }: AttendanceDocument): string[] {
  const missed = attendance.plannedUnits - attendance.attendedUnits;
  const isUnearned = (statement: ChamberStatement) => !isAwarded(statement.kind, { kind, missed });
  return [
    ...(chamber && isUnearned(chamber) ? ['chamber.kind'] : []),
    ...furtherStatements.flatMap((it, at) => (isUnearned(it) ? [`furtherStatements[${at}].kind`] : [])),
  ];
}

/**
 * A certificate speaks of at least one teaching unit, and nobody attends more than there was.
 *
 * @param atLeast - none where something was recognised and not attended.
 */
function attendanceFaults({ attendedUnits, plannedUnits }: CertifiedAttendance, at: string, atLeast = 1): string[] {
  if (plannedUnits < 1) return [`${at}.plannedUnits`];
  return attendedUnits < atLeast || attendedUnits > plannedUnits ? [`${at}.attendedUnits`] : [];
}

function periodFaults(period: CertifiedPeriod | undefined, at: string): string[] {
  return period === undefined || period.from <= period.to ? [] : [`${at}.to`];
}

function lastDayOf(document: CertificateDocument): string {
  if (document.kind === 'series') return document.period?.to ?? '';
  return daysOf(document).at(-1) ?? '';
}
