import { issueCertificate, takeBasis } from '@netzwerkstatt/certificates';
import { isForgotten, type Result } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { landOf } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';
import { composeSeriesCertificate } from './compose-series-certificate.ts';
import type { ComposedSeries, SeriesIdentity } from './draw-series.ts';
import {
  type IssueSeriesRefusal,
  issueToMany,
  type SeriesIssue,
  type SeriesIssued,
  type SeriesWish,
} from './issue-to-many.ts';
import type { OfferedSeries } from './series-rules.ts';
import type { StandingLearner } from './series-standing.ts';
import { todayIn } from './work-out-standings.ts';

/**
 * Issues the certificate of a series to everybody who is due it, or to some; never twice. What it says and why is
 * frozen with its file, and a letter goes out with it; of whoever's cannot be drawn nothing is stored.
 */
export async function issueSeries(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  wish: SeriesWish,
): Promise<Result<SeriesIssued, IssueSeriesRefusal>> {
  return issueToMany(deps, permit, wish, firstCertificates(deps, permit));
}

export function firstCertificates(deps: CertificateDependencies, permit: Permit<'series.issue'>): SeriesIssue {
  return { standing: 'due', isDue, compose: (...about) => compose(deps, permit, ...about) };
}

/** Whose renewal was revoked has a valid certificate beside it, and is due none. */
function isDue({ standing, certificate }: StandingLearner, isNamed: boolean): boolean {
  if (certificate?.certificate.status === 'issued') return false;
  return standing === 'due' || (standing === 'revoked' && isNamed);
}

async function compose(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  tx: LandTransaction,
  series: OfferedSeries,
  standing: StandingLearner,
  { id, number }: SeriesIdentity,
): Promise<ComposedSeries | undefined> {
  const land = landOf(deps, permit.target.land);
  const person = await tx.people.get(standing.person);
  if (person === undefined || isForgotten(person)) return undefined;
  const basis = takeBasis(series.rules, standing.learner.record);
  const document = await composeSeriesCertificate(tx, {
    ...{ land, series, standing, person, number },
    issuedOn: todayIn(deps, land.code),
    publicOrigin: deps.publicOrigin(land.code),
  });
  return {
    record: { id, person: person.id, certificate: issueCertificate(document, deps.clock.now()) },
    document,
    basis: { kind: 'series', ...basis },
    facts: { curriculum: series.curriculum.code, rules: basis.decision.ruleVersion },
  };
}
