import type {
  CertificateBasis,
  CertificateHolder,
  CertificateNumber,
  SeriesDocument,
} from '@netzwerkstatt/certificates';
import type { CertificateId, LandCode, PersonId } from '@netzwerkstatt/domain';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { drawSigned, type SignedCertificate } from '../certificates/draw-signed.ts';
import { type DrawingFailure, failureOf } from '../certificates/drawing-failure.ts';
import type { AuditEntry, CertificateFacts, SeriesSubject } from '../ports/index.ts';
import { type UnprintableSeriesField, unprintableInSeries } from './unprintable-in-series.ts';

/** By what a certificate is called, drawn by lot before it is composed. */
export interface SeriesIdentity {
  readonly id: CertificateId;
  readonly number: CertificateNumber;
}

/** What somebody is to get; nothing of it is stored yet. */
export interface ComposedSeries {
  readonly record: SeriesSubject & CertificateFacts;
  readonly document: SeriesDocument;
  readonly basis: CertificateBasis;
  /** For the trail. */
  readonly facts: NonNullable<AuditEntry['facts']>;
}

export interface DrawnSeries extends ComposedSeries {
  readonly drawn: SignedCertificate;
}

/** Somebody whose certificate cannot be drawn, and why. */
export type SeriesTrouble = { readonly person: PersonId; readonly holder: CertificateHolder } & (
  | DrawingFailure
  | { readonly reason: 'fields_not_printable'; readonly fields: readonly UnprintableSeriesField[] }
);

/**
 * The file, outside of every transaction; what cannot be drawn is not issued. Whatever fails at one person is told about
 * them and keeps nobody else from theirs: they are still due, and can be tried again. What nobody foresaw is in the log.
 */
export async function drawSeries(
  deps: CertificateDependencies,
  land: LandCode,
  composed: ComposedSeries,
): Promise<DrawnSeries | SeriesTrouble> {
  const { record, document } = composed;
  const who = { person: record.person, holder: document.holder };
  const fields = unprintableInSeries(document, deps.printer.unprintable);
  if (fields.length > 0) return { ...who, reason: 'fields_not_printable', fields };
  try {
    const drawn = await drawSigned(deps, land, record);
    return drawn.ok ? { ...composed, drawn: drawn.value } : { ...who, ...failureOf(drawn.refusal) };
  } catch (error) {
    deps.onFault(error);
    return { ...who, reason: 'drawing_failed' };
  }
}
