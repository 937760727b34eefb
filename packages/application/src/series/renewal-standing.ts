import {
  type CertifiedTerm,
  type RenewalProgress,
  refreshersIn,
  renewalProgress,
  type SeriesDocument,
} from '@netzwerkstatt/certificates';
import type { LocalDate } from '@netzwerkstatt/domain';
import type { CertificateRecord } from '../ports/index.ts';
import type { Learner } from './learners.ts';
import type { OfferedSeries } from './series-rules.ts';

/** The certificate of a series that counts longest: of the valid ones the last renewal, or else whatever came last. */
export function currentOf(ofSeries: readonly CertificateRecord[]): CertificateRecord | undefined {
  const valid = ofSeries.filter(({ certificate }) => certificate.status === 'issued');
  return valid.toSorted((a, b) => renewalNumber(a) - renewalNumber(b)).at(-1) ?? ofSeries.at(-1);
}

export function isOfSeries({ certificate: { document } }: CertificateRecord, code: string): boolean {
  return document.kind === 'series' && document.curriculum.code === code;
}

/** 0 for the first certificate, 1 for its first renewal. */
export function renewalNumber(record: CertificateRecord): number {
  return 'renewal' in record ? (record.renewal ?? 0) : 0;
}

/** Whether the next renewal was issued and revoked: another one is issued only by name. */
export function isRenewalRevoked(current: CertificateRecord, ofSeries: readonly CertificateRecord[]): boolean {
  const next = renewalNumber(current) + 1;
  return ofSeries.some((it) => renewalNumber(it) === next && it.certificate.status === 'revoked');
}

/**
 * How far the owner of a valid certificate is with renewing it; `undefined` where it does not end.
 *
 * @param ofSeries - all of theirs in this series.
 */
export function renewalOf(
  { rules }: Pick<OfferedSeries, 'rules'>,
  { record, booked }: Pick<Learner, 'record' | 'booked'>,
  current: CertificateRecord | undefined,
  ofSeries: readonly CertificateRecord[],
): RenewalProgress | undefined {
  const document = current?.certificate.status === 'issued' ? current.certificate.document : undefined;
  if (document?.kind !== 'series') return undefined;
  const term = termOf(rules, document, firstIssued(document, ofSeries));
  return term && renewalProgress(term, refreshersIn(record), booked, record.asOf);
}

/** What was promised with it, and how long it counts by the version of the rules it names. */
function termOf(
  rules: OfferedSeries['rules'],
  { validUntil, renewalUnits, ruleVersion }: SeriesDocument,
  issuedOn: LocalDate,
): CertifiedTerm | undefined {
  if (validUntil === undefined || renewalUnits === undefined) return undefined;
  const [months] = [...rules.filter((it) => it.ruleVersion === ruleVersion), ...rules.toReversed()].flatMap((it) =>
    it.rules.flatMap((rule) => (rule.kind === 'validity' ? rule.months : [])),
  );
  return months === undefined ? undefined : { issuedOn, validUntil, renewalUnits, months };
}

/** A name put right makes a new certificate, and takes no refresher away: what counts is when the first one was issued. */
function firstIssued({ number, issuedOn }: SeriesDocument, ofSeries: readonly CertificateRecord[]): LocalDate {
  const before = ofSeries.find(
    ({ certificate: it }) => it.status === 'replaced' && it.replacedBy === number && it.document.number !== number,
  );
  const document = before?.certificate.document;
  return document?.kind === 'series' ? firstIssued(document, ofSeries) : issuedOn;
}
