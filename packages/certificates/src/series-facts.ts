import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import type { CertificateNumber } from './certificate-number.ts';
import type { CertifiedPeriod } from './certified-days.ts';
import type { CertifiedAttendance } from './decide-certificate.ts';

/** The version of the curriculum that was completed. */
export interface CertifiedCurriculum {
  readonly code: string;
  readonly version: string;
  readonly title: string;
}

/**
 * One line of the transcript: a module as it was taught when somebody was there. Of which some was attended and some
 * recognised has two; the units of all lines and parts add up to the attendance.
 */
export interface TranscriptEntry {
  readonly code: string;
  readonly version: string;
  readonly title: string;
  readonly learningOutcome: string;
  /** When it took place; absent where prior learning was recognised. */
  readonly period?: CertifiedPeriod;
  readonly attendedUnits: TeachingUnits;
  readonly plannedUnits: TeachingUnits;
  /** `recognised`: learned elsewhere and recognised as this module. */
  readonly origin: 'attended' | 'recognised';
}

/** What became of a part that is no module; `attended` where nothing is graded. */
export const partResults = ['attended', 'accepted', 'passed'] as const;

export type PartResult = (typeof partResults)[number];

/** A part of the curriculum besides its modules: a colloquium, a project. */
export interface TranscriptPart {
  readonly title: string;
  readonly result: PartResult;
  /** When it was attended, handed in or passed. */
  readonly on?: LocalDate;
  readonly units?: TeachingUnits;
}

/** The certificate a renewed one follows, and what it was renewed for. */
export interface RenewedCertificate {
  readonly number: CertificateNumber;
  readonly issuedOn: LocalDate;
  /** Attended since then. */
  readonly refresherUnits: TeachingUnits;
}

/** What a certificate says of a curriculum somebody completed. */
export interface SeriesFacts {
  readonly curriculum: CertifiedCurriculum;
  /** From first to last; at least one. */
  readonly entries: readonly TranscriptEntry[];
  readonly parts: readonly TranscriptPart[];
  /** Over modules and further parts together. */
  readonly attendance: CertifiedAttendance;
  /** First and last day of everything in it; absent where all was recognised. */
  readonly period?: CertifiedPeriod;
  /** Last day on which it counts; absent where it does not end. */
  readonly validUntil?: LocalDate;
  /** How many units of refresher make it count anew. */
  readonly renewalUnits?: TeachingUnits;
  /** Present where it renews another one, which stays as it is. */
  readonly renews?: RenewedCertificate;
}
