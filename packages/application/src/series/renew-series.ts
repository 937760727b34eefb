import {
  type CertificateNumber,
  composeSeriesDocument,
  issueCertificate,
  type RenewalBasis,
  type RenewalProgress,
  refreshersIn,
  type SeriesDocument,
  takeRenewalBasis,
} from '@netzwerkstatt/certificates';
import { isForgotten, type LocalDate, parseTeachingUnits, type Result } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { landOf } from '../dependencies.ts';
import type { LandTransaction, Person } from '../ports/index.ts';
import type { ComposedSeries, SeriesIdentity } from './draw-series.ts';
import {
  type IssueSeriesRefusal,
  issueToMany,
  type SeriesIssue,
  type SeriesIssued,
  type SeriesWish,
} from './issue-to-many.ts';
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
): Promise<Result<SeriesIssued, IssueSeriesRefusal>> {
  return issueToMany(deps, permit, wish, renewals(deps, permit));
}

export function renewals(deps: CertificateDependencies, permit: Permit<'series.issue'>): SeriesIssue {
  return { standing: 'renewable', isDue, compose: (...about) => compose(deps, permit, ...about) };
}

function isDue({ standing, certificate }: StandingLearner, isNamed: boolean): boolean {
  const isRevoked = standing === 'revoked' && certificate?.certificate.status === 'issued';
  return standing === 'renewable' || (isRevoked && isNamed);
}

async function compose(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  tx: LandTransaction,
  series: OfferedSeries,
  { person: whose, certificate: current, renewal, learner }: StandingLearner,
  { id, number }: SeriesIdentity,
): Promise<ComposedSeries | undefined> {
  const person = await tx.people.get(whose);
  const before = current?.certificate.document;
  if (person === undefined || isForgotten(person) || before?.kind !== 'series') return undefined;
  if (current === undefined || renewal?.renewableUntil === undefined) return undefined;
  const proven = { ...renewal, renewableUntil: renewal.renewableUntil };
  const document = composeRenewal(deps, permit, person, before, number, proven);
  const certificate = issueCertificate(document, deps.clock.now());
  const record = { id, person: whose, renewal: renewalNumber(current) + 1, certificate };
  return {
    ...{ record, document },
    basis: basisOf(renewal, learner),
    facts: { curriculum: series.curriculum.code, renews: current.id, renewal: record.renewal },
  };
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
  number: CertificateNumber,
  { attendedUnits, renewableUntil }: RenewalProgress & { readonly renewableUntil: LocalDate },
): SeriesDocument {
  const land = landOf(deps, permit.target.land);
  const { contentLanguage, holder, ruleVersion, curriculum, entries, parts, attendance, renewalUnits } = before;
  return composeSeriesDocument({
    ...{ contentLanguage, holder, curriculum, entries, parts, attendance },
    number,
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
