import { issueCertificate, takeBasis } from '@netzwerkstatt/certificates';
import type { CertificateId, Result } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { newNumber } from '../certificates/event-certificates.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import { composeSeriesCertificate } from './compose-series-certificate.ts';
import { type IssueSeriesRefusal, issueToMany, type SeriesWish } from './issue-to-many.ts';
import type { OfferedSeries } from './series-rules.ts';
import type { StandingLearner } from './series-standing.ts';
import { todayIn } from './work-out-standings.ts';

/**
 * Issues the certificate of a series to everybody who is due it, or to some; never twice. What it says and why is
 * frozen now; the file is drawn afterwards, and a letter goes out with it.
 */
export async function issueSeries(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  wish: SeriesWish,
): Promise<Result<{ readonly issued: number }, IssueSeriesRefusal>> {
  return issueToMany(deps, permit, wish, { standing: 'due', isDue }, (tx, series, standing) =>
    issueOne(deps, permit, tx, series, standing),
  );
}

/** Whose renewal was revoked has a valid certificate beside it, and is due none. */
function isDue({ standing, certificate }: StandingLearner, isNamed: boolean): boolean {
  if (certificate?.certificate.status === 'issued') return false;
  return standing === 'due' || (standing === 'revoked' && isNamed);
}

async function issueOne(
  deps: CertificateDependencies,
  permit: Permit,
  tx: LandTransaction,
  series: OfferedSeries,
  standing: StandingLearner,
): Promise<boolean> {
  const land = landOf(deps, permit.target.land);
  const now = deps.clock.now();
  const person = await tx.people.get(standing.person);
  if (person === undefined) return false;
  const basis = takeBasis(series.rules, standing.learner.record);
  const document = await composeSeriesCertificate(tx, {
    ...{ land, series, standing, person },
    number: newNumber(deps),
    issuedOn: todayIn(deps, land.code),
    publicOrigin: deps.publicOrigin(land.code),
  });
  const id = deps.random.id<CertificateId>();
  const record = { id, person: person.id, certificate: issueCertificate(document, now) };
  if (!(await tx.certificates.add(record, deps.links.fingerprint(document.number)))) return false;
  await tx.certificates.keepBasis(id, { kind: 'series', ...basis });
  await tx.audit.write([
    {
      at: now,
      actor: personBehind(permit),
      action: 'series.issue',
      target: { kind: 'certificate', id },
      facts: { curriculum: series.curriculum.code, rules: basis.decision.ruleVersion },
    },
  ]);
  return true;
}
