import {
  composeSeriesDocument,
  issueCertificate,
  type RenewalBasis,
  type RenewalProgress,
  refreshersIn,
  type SeriesDocument,
  takeRenewalBasis,
} from '@netzwerkstatt/certificates';
import { type CertificateId, type LocalDate, parseTeachingUnits, type Result } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { newNumber } from '../certificates/event-certificates.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction, Person } from '../ports/index.ts';
import { type IssueSeriesRefusal, issueToMany, type SeriesWish } from './issue-to-many.ts';
import type { Learner } from './learners.ts';
import { renewalNumber } from './renewal-standing.ts';
import type { OfferedSeries } from './series-rules.ts';
import type { StandingLearner } from './series-standing.ts';
import { todayIn } from './work-out-standings.ts';

/**
 * Renews the certificates of a series whose refresher is complete, or some of them; never twice. Each renewal is a new
 * certificate with a number of its own that names the one before; that one stays valid until its own end.
 */
export async function renewSeries(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  wish: SeriesWish,
): Promise<Result<{ readonly issued: number }, IssueSeriesRefusal>> {
  return issueToMany(deps, permit, wish, { standing: 'renewable', isDue }, (tx, series, standing) =>
    renewOne(deps, permit, tx, series, standing),
  );
}

function isDue({ standing, certificate }: StandingLearner, isNamed: boolean): boolean {
  const isRevoked = standing === 'revoked' && certificate?.certificate.status === 'issued';
  return standing === 'renewable' || (isRevoked && isNamed);
}

async function renewOne(
  deps: CertificateDependencies,
  permit: Permit,
  tx: LandTransaction,
  series: OfferedSeries,
  { person: id, certificate: current, renewal, learner }: StandingLearner,
): Promise<boolean> {
  const person = await tx.people.get(id);
  const before = current?.certificate.document;
  if (person === undefined || current === undefined || before?.kind !== 'series') return false;
  if (renewal?.renewableUntil === undefined) return false;
  const now = deps.clock.now();
  const document = composeRenewal(deps, permit, person, before, { ...renewal, renewableUntil: renewal.renewableUntil });
  const record = {
    id: deps.random.id<CertificateId>(),
    person: id,
    renewal: renewalNumber(current) + 1,
    certificate: issueCertificate(document, now),
  };
  if (!(await tx.certificates.add(record, deps.links.fingerprint(document.number)))) return false;
  await tx.certificates.keepBasis(record.id, basisOf(renewal, learner));
  await tx.audit.write([
    {
      at: now,
      actor: personBehind(permit),
      action: 'series.issue',
      target: { kind: 'certificate', id: record.id },
      facts: { curriculum: series.curriculum.code, renews: current.id, renewal: record.renewal },
    },
  ]);
  return true;
}

function basisOf(
  { since: issuedOn, until: validUntil, neededUnits: renewalUnits, months }: RenewalProgress,
  { record }: Learner,
): RenewalBasis {
  return takeRenewalBasis({ issuedOn, validUntil, renewalUnits, months }, refreshersIn(record), record.asOf);
}

/** Name and transcript are those of the certificate before; who issues it, and in which language, is as it is today. */
function composeRenewal(
  deps: CertificateDependencies,
  permit: Permit,
  person: Person,
  before: SeriesDocument,
  { attendedUnits, renewableUntil }: RenewalProgress & { readonly renewableUntil: LocalDate },
): SeriesDocument {
  const land = landOf(deps, permit.target.land);
  const { contentLanguage, holder, ruleVersion, curriculum, entries, parts, attendance, renewalUnits } = before;
  return composeSeriesDocument({
    ...{ contentLanguage, holder, curriculum, entries, parts, attendance },
    number: newNumber(deps),
    issuedOn: todayIn(deps, permit.target.land),
    publicOrigin: deps.publicOrigin(land.code),
    language: person.certificateLanguage ?? person.locale,
    land: { code: land.code, name: land.name },
    issuer: { name: land.certificate.issuer, addressLines: [] },
    signerLine: land.certificate.issuer,
    ...(ruleVersion && { ruleVersion }),
    validUntil: renewableUntil,
    ...(renewalUnits && { renewalUnits }),
    renews: { number: before.number, issuedOn: before.issuedOn, refresherUnits: parseTeachingUnits(attendedUnits) },
  });
}
