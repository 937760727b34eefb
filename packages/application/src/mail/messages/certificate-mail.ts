import type { CertificateId, CpdRegime, LocalDate } from '@netzwerkstatt/domain';
import type { AboutCertificate, AboutRecognition, AboutRegistration } from '../about.ts';

/** What somebody has learned, as it is certified, counted or recognised. */
export type CertificateMail =
  | ({
      readonly kind: 'certificate_issued';
      readonly certificate: CertificateId;
      readonly number: string;
    } & AboutRegistration)
  | {
      readonly kind: 'series_certificate_issued';
      readonly recipientName: string;
      /** Of the curriculum. */
      readonly title: string;
      readonly validUntil?: LocalDate;
      /** Number of the certificate it renews. */
      readonly renews?: string;
      readonly certificate: CertificateId;
      readonly number: string;
    }
  /** To whoever taught, by the address they left with the office. */
  | ({ readonly kind: 'speaker_certificate_issued'; readonly certificate: CertificateId } & AboutCertificate)
  /** Their certificate has another number and another name now, or other hours; `number` is the old one. */
  | ({
      readonly kind: 'certificate_replaced';
      readonly certificate: CertificateId;
      readonly newNumber: string;
      /** Absent: the name. */
      readonly corrected?: 'attendance';
    } & AboutCertificate)
  | ({ readonly kind: 'certificate_revoked'; readonly reason: string } & AboutCertificate)
  /** A certificate of a series ends. */
  | {
      readonly kind: 'validity_ending';
      readonly recipientName: string;
      readonly title: string;
      readonly number: string;
      readonly endsOn: LocalDate;
      /** What renewing it asks for, in teaching units of refresher; `missing` is 0 where all is there. */
      readonly renewal?: { readonly needed: number; readonly missing: number };
    }
  /** To whoever handed in a proof of a training elsewhere: what became of it. */
  | {
      readonly kind: 'proof_checked';
      readonly recipientName: string;
      /** Of the training. */
      readonly title: string;
      readonly outcome:
        | { readonly status: 'checked'; readonly minutes: number }
        | { readonly status: 'rejected' | 'taken_back'; readonly reason: string };
    }
  /** The period of a proof account ends, and something is missing. */
  | {
      readonly kind: 'proof_period_ending';
      readonly recipientName: string;
      readonly regime: CpdRegime['title'];
      readonly unit: CpdRegime['unit'];
      readonly missing: number;
      readonly endsOn: LocalDate;
    }
  /** What of a course of somebody else counts here. */
  | ({
      readonly kind: 'recognition_decided';
      readonly reason: string;
      readonly modules: readonly ToldRecognition[];
    } & AboutRecognition)
  /** What was recognised counts no more; `modules` says what did. */
  | ({
      readonly kind: 'recognition_taken_back';
      readonly reason: string;
      readonly modules: readonly ToldRecognition[];
    } & AboutRecognition)
  /** Asks for what is missing to decide. */
  | ({ readonly kind: 'recognition_question'; readonly question: string } & AboutRecognition);

/** A module that was asked for. */
export interface ToldRecognition {
  readonly module: string;
  readonly title: string;
  readonly teachingUnits: number;
  readonly grantedUnits: number;
}
