import type { EventFormat, EventKind, LandCode, LocalDate, LocalDateTime, PersonName } from '@netzwerkstatt/domain';
import type { CertificateNumber } from './certificate-number.ts';
import type { CertifiedAttendance } from './decide-certificate.ts';

export const certificateLanguages = ['de', 'en'] as const;

export type CertificateLanguage = (typeof certificateLanguages)[number];

/** `attendance`: a Teilnahmebescheinigung; it says that somebody was there, and nothing about what they can do. */
export type CertificateKind = 'attendance';

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

/**
 * Everything a certificate says, taken down on the day of issue and never changed: later versions of the module, the
 * event or the person do not reach it. Plain data, fit for JSON.
 */
export interface CertificateDocument {
  /** Readers of stored documents switch over it. */
  readonly snapshotVersion: 1;
  readonly kind: CertificateKind;
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
  readonly event: CertifiedEvent;
  readonly module?: CertifiedModule;
  /** In order of their start; at least one. */
  readonly sessions: readonly CertifiedSession[];
  readonly attendance: CertifiedAttendance;
  readonly notes: readonly CertificateNote[];
}

/** The name as it is printed: „Dr. Hańža Krawc“. */
export function printedName({ academicTitle, givenName, familyName }: CertificateHolder): string {
  return [academicTitle, givenName, familyName].filter((part) => part !== undefined && part !== '').join(' ');
}
