import type { EventFormat, LocalDate, LocalDateTime, TeachingUnits } from '@netzwerkstatt/domain';
import type { EndedCertificate } from '../certificate.ts';
import type {
  AttendanceDocument,
  CertificateDocument,
  CertificateKind,
  CertificateLanguage,
  CertificateNote,
  SeriesDocument,
  SpeakerDocument,
} from '../certificate-document.ts';
import type { CertifiedPeriod } from '../certified-days.ts';
import type { Chamber, ChamberField } from '../chamber-statement.ts';
import type { CertifiedAttendance } from '../decide-certificate.ts';
import type { PartResult, RenewedCertificate } from '../series-facts.ts';
import { englishWords } from './english-words.ts';
import { germanWords } from './german-words.ts';
import { sorbianWords } from './sorbian-words.ts';

/** Where it took place, as far as words need it. */
export interface CertifiedPlace {
  readonly format: EventFormat;
  readonly place?: string;
}

/**
 * The sentence of a certificate, which runs over five lines: `opening`, the name, `beforeTitle`, the title of event or
 * curriculum, `afterTitle`. No form of address and no verb with a gender, so nobody's is asked for.
 */
export interface CertificateSentence {
  readonly opening: string;
  readonly beforeTitle: string;
  readonly afterTitle: string;
}

/** One language's sentences. */
export interface SentenceWords {
  attended(document: AttendanceDocument): CertificateSentence;
  completed(document: SeriesDocument): CertificateSentence;
  taught(document: SpeakerDocument): CertificateSentence;
}

/** Every word of a certificate in one language. */
export interface CertificateWords {
  readonly title: Readonly<Record<CertificateKind, string>>;
  readonly sentences: SentenceWords;
  /** What stands above everything else on a copy of a certificate that no longer counts. */
  readonly copies: Readonly<Record<EndedCertificate['status'], CopyWords>>;
  /** Of a file that only shows what a certificate will look like. */
  readonly specimen: { readonly stamp: string; line(kind: CertificateKind): string };
  /** Said loudly on a certificate of `partial` attendance, so that nobody takes it for the other one. */
  readonly partialMark: string;
  /** Some chambers count in hours of 60 minutes. */
  inHours(units: TeachingUnits): string;
  /** Who taught at what somebody attended. */
  taughtBy(names: readonly string[]): string;
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
  readonly transcript: TranscriptWords;
  readonly chamber: ChamberWords;
  /** Around the number of a page and before how many there are: „Seite 1 von 2“. */
  readonly pageLabel: readonly [page: string, of: string];
  issuedOn(day: LocalDate): string;
  readonly validWithoutSignature: string;
  readonly notes: Readonly<Record<CertificateNote, string>>;
  readonly verification: string;
  readonly verificationHint: string;
  /** What the badge inside the file is. */
  readonly badge: string;
  /** Alternative text of the QR code. */
  qrCode(number: string): string;
}

/** What a copy says of a certificate that was revoked or replaced. */
export interface CopyWords {
  /** One word, across the page. */
  readonly stamp: string;
  since(day: LocalDate, kind: CertificateKind): string;
}

/** What the certificate of a curriculum says besides its sentence. */
export interface TranscriptWords {
  curriculum(code: string, version: string, ruleVersion?: string): string;
  readonly modules: string;
  readonly moduleColumns: readonly [module: string, version: string, when: string, length: string];
  period(period: CertifiedPeriod): string;
  /** Instead of a period, where something was learned elsewhere. */
  readonly recognised: string;
  units(attendance: CertifiedAttendance): string;
  readonly parts: string;
  readonly partColumns: readonly [part: string, result: string, length: string];
  readonly results: Readonly<Record<PartResult, string>>;
  readonly validity: string;
  validUntil(day: LocalDate): string;
  renewal(units: TeachingUnits): string;
  /** Which certificate it renews, and for what. */
  renews(renewed: RenewedCertificate): string;
}

/** What chambers read. */
export interface ChamberWords {
  readonly headings: Readonly<Record<Exclude<Chamber, 'training_leave'>, string>>;
  readonly fields: Readonly<Record<Exclude<ChamberField, 'leaveName'>, string>>;
  readonly units: string;
  readonly hours: string;
  number(value: number): string;
  /** Below the line on which the scientific lead signs by hand. */
  readonly originalSignature: string;
}

const words: Readonly<Record<CertificateLanguage, CertificateWords>> = {
  de: germanWords,
  en: englishWords,
  hsb: sorbianWords,
};

/** The words of a certificate in the language it is issued in. */
export function certificateWords(language: CertificateLanguage): CertificateWords {
  return words[language];
}

/** What a certificate says in one sentence, whatever it is about. */
export function certificateSentence(document: CertificateDocument): CertificateSentence {
  const { sentences } = certificateWords(document.language);
  switch (document.kind) {
    case 'attendance':
    case 'partial':
      return sentences.attended(document);
    case 'series':
      return sentences.completed(document);
    case 'speaker':
      return sentences.taught(document);
  }
}
