import { type Event, type EventSession, type LandCode, type LocalDate, speakersOf } from '@netzwerkstatt/domain';
import type {
  AttendanceDocument,
  CertificateBase,
  CertificateHolder,
  CertificateIssuer,
  CertificateLanguage,
  CertificateNote,
  CertifiedEvent,
  CertifiedModule,
  CertifiedSession,
  EventFacts,
  SeriesDocument,
  SpeakerDocument,
} from './certificate-document.ts';
import type { CertificateNumber } from './certificate-number.ts';
import { isAwarded } from './chamber-attendance.ts';
import type { ChamberStatement } from './chamber-statement.ts';
import type { CertifiedAttendance } from './decide-certificate.ts';
import type { SeriesFacts } from './series-facts.ts';
import type { SpeakerFacts } from './speaker-facts.ts';
import { verificationUrl } from './verification-url.ts';

/** What comes together on the day of issue, whatever the certificate is about. */
export interface IssueOccasion {
  readonly number: CertificateNumber;
  readonly issuedOn: LocalDate;
  readonly language: CertificateLanguage;
  /** Language of the texts that are taken over; German unless said otherwise. */
  readonly contentLanguage?: CertificateLanguage;
  readonly holder: CertificateHolder;
  readonly land: { readonly code: LandCode; readonly name: string };
  readonly issuer: CertificateIssuer;
  readonly signerLine: string;
  readonly ruleVersion?: string;
  /** Where the public can check it; see {@link verificationUrl}. */
  readonly publicOrigin: string;
}

/** An event and the module it taught. */
export interface EventOccasion {
  readonly event: Pick<Event, 'kind' | 'title' | 'format' | 'venue' | 'sessions'>;
  readonly module?: CertifiedModule;
}

export interface CertificateOccasion extends IssueOccasion, EventOccasion {
  /** `attendance` unless said otherwise. */
  readonly kind?: AttendanceDocument['kind'];
  readonly attendance: CertifiedAttendance;
  /** What chambers and authorities want to read, the holder's own chamber first. */
  readonly statements?: readonly ChamberStatement[];
}

export type SeriesOccasion = IssueOccasion & Omit<SeriesFacts, 'period'>;

export interface SpeakerOccasion extends IssueOccasion, EventOccasion, SpeakerFacts {}

/**
 * Takes down what a certificate about one event says. Cancelled sessions are left out: nobody was there.
 *
 * @throws RangeError when no session took place, or a chamber would read what such attendance does not earn.
 */
export function composeCertificateDocument(occasion: CertificateOccasion): AttendanceDocument {
  const { kind = 'attendance', attendance, statements = [] } = occasion;
  const [chamber, ...furtherStatements] = statements;
  const speakers = [...new Set(heldSessions(occasion.event).flatMap(speakersOf))];
  const missed = attendance.plannedUnits - attendance.attendedUnits;
  const unearned = statements.find((it) => !isAwarded(it.kind, { kind, missed }));
  if (unearned) throw new RangeError(`${unearned.kind} is stated for attendance that does not earn it`);
  return {
    // Chambers print no such sentence on theirs.
    ...baseOf(occasion, chamber === undefined ? ['no_examination'] : []),
    kind,
    ...eventFactsOf(occasion),
    attendance,
    ...(speakers.length > 0 && { speakers }),
    ...(chamber && { chamber }),
    ...(furtherStatements.length > 0 && { furtherStatements }),
  };
}

/**
 * Takes down what the certificate of a curriculum says, with a transcript of everything that counted.
 *
 * @throws RangeError when nothing counted.
 */
export function composeSeriesDocument(occasion: SeriesOccasion): SeriesDocument {
  const { curriculum, entries, parts, attendance, validUntil, renewalUnits, renews } = occasion;
  if (entries.length === 0) throw new RangeError('a series certificate speaks of at least one module');
  const ofModules = entries.flatMap(({ period }) => (period ? [period.from, period.to] : []));
  const days = [...ofModules, ...parts.flatMap(({ on }) => on ?? [])].toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    ...baseOf(occasion, []),
    kind: 'series',
    curriculum,
    entries,
    parts,
    attendance,
    ...(from && to && { period: { from, to } }),
    ...(validUntil && { validUntil }),
    ...(renewalUnits && { renewalUnits }),
    ...(renews && { renews }),
  };
}

/**
 * Takes down what the certificate of somebody who taught says; the event has the sessions they held.
 *
 * @throws RangeError when none of them took place.
 */
export function composeSpeakerDocument(occasion: SpeakerOccasion): SpeakerDocument {
  const { role, unitsTaught } = occasion;
  return { ...baseOf(occasion, []), kind: 'speaker', ...eventFactsOf(occasion), role, unitsTaught };
}

function baseOf(occasion: IssueOccasion, notes: readonly CertificateNote[]): CertificateBase {
  const {
    number,
    issuedOn,
    language,
    contentLanguage = 'de',
    holder,
    land,
    issuer,
    signerLine,
    ruleVersion,
  } = occasion;
  return {
    snapshotVersion: 2,
    number,
    verificationUrl: verificationUrl(occasion.publicOrigin, number),
    issuedOn,
    language,
    contentLanguage,
    holder,
    land,
    issuer,
    signerLine,
    notes,
    ...(ruleVersion && { ruleVersion }),
  };
}

function eventFactsOf({ event, module }: EventOccasion): EventFacts {
  const sessions = heldSessions(event).map(toCertifiedSession);
  if (sessions.length === 0) throw new RangeError('a certificate speaks of at least one session');
  return { event: toCertifiedEvent(event), ...(module && { module }), sessions };
}

function heldSessions({ sessions }: EventOccasion['event']): readonly EventSession[] {
  return sessions.filter(({ status }) => status !== 'cancelled');
}

function toCertifiedEvent({ kind, title, format, venue }: EventOccasion['event']): CertifiedEvent {
  return { kind, title, format, ...(venue === undefined || format === 'online' ? {} : { place: venue.place }) };
}

function toCertifiedSession({ title, startsAt, endsAt, teachingMinutes }: EventSession): CertifiedSession {
  return { ...(title === undefined ? {} : { title }), startsAt, endsAt, teachingMinutes };
}
