import type { EventFormat, EventKind, LocalDate, LocalDateTime, TeachingUnits } from '@netzwerkstatt/domain';
import type { CertificateKind, CertificateLanguage, CertificateNote } from '../certificate-document.ts';
import type { CertifiedAttendance } from '../decide-certificate.ts';
import { englishWords } from './english-words.ts';
import { germanWords } from './german-words.ts';

/** Where it took place, as far as words need it. */
export interface CertifiedPlace {
  readonly format: EventFormat;
  readonly place?: string;
}

/**
 * Every sentence of a certificate in one language. The certificate's sentence runs over five lines: `opening`, the
 * name, `beforeTitle`, the title of the event, `afterTitle`. No form of address, so nobody's gender is asked for.
 */
export interface CertificateWords {
  readonly title: Readonly<Record<CertificateKind, string>>;
  readonly opening: string;
  beforeTitle(kind: EventKind, days: readonly LocalDate[], place: CertifiedPlace): string;
  afterTitle(attendance: CertifiedAttendance, days: readonly LocalDate[], place: CertifiedPlace): string;
  /** Some chambers count in hours of 60 minutes. */
  inHours(attendedUnits: TeachingUnits): string;
  readonly contents: string;
  module(code: string, version: string): string;
  readonly sessions: string;
  readonly sessionColumns: readonly [day: string, time: string, place: string, length: string];
  day(day: LocalDate): string;
  /** Two days are named when it ends on another day than it began. */
  time(startsAt: LocalDateTime, endsAt: LocalDateTime): string;
  place(place: CertifiedPlace): string;
  /** Whole teaching units as units, anything else in minutes. */
  sessionLength(teachingMinutes: number): string;
  issuedOn(day: LocalDate): string;
  readonly validWithoutSignature: string;
  readonly notes: Readonly<Record<CertificateNote, string>>;
  readonly verification: string;
  readonly verificationHint: string;
  /** Alternative text of the QR code. */
  qrCode(number: string): string;
}

const words: Readonly<Record<CertificateLanguage, CertificateWords>> = { de: germanWords, en: englishWords };

/** The words of a certificate in the language it is issued in. */
export function certificateWords(language: CertificateLanguage): CertificateWords {
  return words[language];
}
