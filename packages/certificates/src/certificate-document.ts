import type { EventFormat, EventKind, LandCode, LocalDate, LocalDateTime, PersonName } from '@netzwerkstatt/domain';
import type { CertificateNumber } from './certificate-number.ts';
import type { ChamberStatement } from './chamber-statement.ts';
import type { CertifiedAttendance } from './decide-certificate.ts';
import type { SeriesFacts } from './series-facts.ts';
import type { SpeakerFacts } from './speaker-facts.ts';

/** `hsb` is Upper Sorbian. */
export const certificateLanguages = ['de', 'en', 'hsb'] as const;

export type CertificateLanguage = (typeof certificateLanguages)[number];

/**
 * `attendance`: a Teilnahmebescheinigung; it says that somebody was there, and nothing about what they can do.
 * `partial`: the same for who was there for too short a time, marked as such. `series`: a Zertifikat for a whole
 * curriculum. `speaker`: for who taught.
 */
export const certificateKinds = ['attendance', 'partial', 'series', 'speaker'] as const;

export type CertificateKind = (typeof certificateKinds)[number];

/** Sentences a certificate carries where they apply; `no_examination`: „Gilt nicht als Nachweis einer Prüfung“. */
export type CertificateNote = 'no_examination';

/** Whom it is about, as the name is printed. */
export interface CertificateHolder {
  /** „Dr.“; printed before the name, never compared. */
  readonly academicTitle?: string;
  readonly givenName: PersonName;
  readonly familyName: PersonName;
}

/** Who answers for what the certificate says. */
export interface CertificateIssuer {
  readonly name: string;
  /** Street, place, function mailbox: what stands below the name. */
  readonly addressLines: readonly string[];
}

/** The version of a qualification module that was taught. */
export interface CertifiedModule {
  readonly code: string;
  readonly version: string;
  readonly title: string;
  readonly learningOutcome: string;
}

export interface CertifiedEvent {
  readonly kind: EventKind;
  readonly title: string;
  readonly format: EventFormat;
  /** The town; absent online. */
  readonly place?: string;
}

/** One date that took place. */
export interface CertifiedSession {
  readonly title?: string;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
  /** Breaks excluded. */
  readonly teachingMinutes: number;
}

/** What every certificate says, whatever it is about. */
export interface CertificateBase {
  /** Readers of stored documents switch over it. 1: from before other kinds than `attendance`; the rest is as in 2. */
  readonly snapshotVersion: 1 | 2;
  readonly number: CertificateNumber;
  readonly verificationUrl: string;
  readonly issuedOn: LocalDate;
  /** Of the certificate's own words. */
  readonly language: CertificateLanguage;
  /** Of the titles and texts that were taken over, so that a screen reader pronounces them right. */
  readonly contentLanguage: CertificateLanguage;
  readonly holder: CertificateHolder;
  readonly land: { readonly code: LandCode; readonly name: string };
  readonly issuer: CertificateIssuer;
  /** The responsible person or office: „Leitung der Landeskoordinierungsstelle“. */
  readonly signerLine: string;
  readonly notes: readonly CertificateNote[];
  /** Which version of the rules decided that it is issued. */
  readonly ruleVersion?: string;
}

/** One event that took place, and what it was about. */
export interface EventFacts {
  readonly event: CertifiedEvent;
  readonly module?: CertifiedModule;
  /** In order of their start; at least one. */
  readonly sessions: readonly CertifiedSession[];
}

/** Somebody was at an event: long enough, or `partial`, for a part of it. */
export interface AttendanceDocument extends CertificateBase, EventFacts {
  readonly kind: 'attendance' | 'partial';
  readonly attendance: CertifiedAttendance;
  /** Who taught at its sessions, as the programme printed their names; absent where it named nobody. */
  readonly speakers?: readonly string[];
  /** What a chamber or authority wants to read besides. */
  readonly chamber?: ChamberStatement;
  /** Where others read it too: the employer of a midwife, who wants to read of the leave. */
  readonly furtherStatements?: readonly ChamberStatement[];
}

/** All that chambers and authorities want to read on one certificate, in the order in which it is printed. */
export function statementsOn({
  chamber,
  furtherStatements = [],
}: Pick<AttendanceDocument, 'chamber' | 'furtherStatements'>): readonly ChamberStatement[] {
  return chamber === undefined ? furtherStatements : [chamber, ...furtherStatements];
}

/** Somebody completed a curriculum. */
export interface SeriesDocument extends CertificateBase, SeriesFacts {
  readonly kind: 'series';
}

/** Somebody taught at an event. */
export interface SpeakerDocument extends CertificateBase, EventFacts, SpeakerFacts {
  readonly kind: 'speaker';
}

/**
 * Everything a certificate says, taken down on the day of issue and never changed: later versions of the module, the
 * event, the rules or the person do not reach it. Plain data, fit for JSON.
 */
export type CertificateDocument = AttendanceDocument | SeriesDocument | SpeakerDocument;

/** The name as it is printed: „Dr. Hańža Krawc“. */
export function printedName({ academicTitle, givenName, familyName }: CertificateHolder): string {
  return [academicTitle, givenName, familyName].filter((part) => part !== undefined && part !== '').join(' ');
}
