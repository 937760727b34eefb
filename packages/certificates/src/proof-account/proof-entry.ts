import type { CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
import type { CertificateKind } from '../certificate-document.ts';

/** What a chamber or another body awarded for one training, in the unit of its regime. */
export interface ProofAward {
  readonly regime: CpdRegimeCode;
  /** Points, or days of a recognised measure. */
  readonly amount: number;
  /** Under which the training was accredited or recognised. */
  readonly number: string;
}

/** One training somebody can prove, as a proof account sees it: from a certificate of ours, or a proof of others. */
export interface ProofEntry {
  /** Of the certificate or the external proof. */
  readonly id: string;
  readonly origin: CertificateKind | 'external';
  readonly title: string;
  readonly provider: string;
  readonly from: LocalDate;
  /** Inclusive: the day on which the training ended is the one that decides into which period it falls. */
  readonly to: LocalDate;
  readonly form: 'course' | 'conference';
  /** Only `valid` ones count. */
  readonly standing: ProofStanding;
  /** What was learned elsewhere and recognised is none of it. */
  readonly attendedMinutes: number;
  /** Learned elsewhere, and certified with a series; whoever taught it may prove it. Absent: none. */
  readonly recognisedMinutes?: number;
  /** How long each of its days was, in minutes taught. */
  readonly dayMinutes: readonly number[];
  readonly awards: readonly ProofAward[];
}

export type ProofStanding = 'valid' | 'replaced' | 'revoked' | 'awaits_check' | 'rejected' | 'taken_back';
