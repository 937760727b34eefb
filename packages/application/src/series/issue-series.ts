import {
  CERTIFICATE_NUMBER_BYTES,
  createCertificateNumber,
  issueCertificate,
  takeBasis,
} from '@netzwerkstatt/certificates';
import { type CertificateId, ok, type PersonId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import { composeSeriesCertificate } from './compose-series-certificate.ts';
import { standingsIn, todayIn } from './read-series.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import type { StandingLearner } from './series-standing.ts';

export type IssueSeriesRefusal = Refusal<'series_not_found'> | Refusal<'nobody_is_due'>;

/** Whoever is due beyond that number waits for the next call. */
const MOST_AT_ONCE = 200;

/**
 * Issues the certificate of a series to everybody who is due it, or to some; never twice. What it says and why is
 * frozen now; the file is drawn afterwards, and a letter goes out with it.
 *
 * @param people - only these, also where theirs was revoked; absent: everybody who is due.
 */
export async function issueSeries(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  { curriculum, people }: { readonly curriculum: string; readonly people?: readonly PersonId[] },
): Promise<Result<{ readonly issued: number }, IssueSeriesRefusal>> {
  const land = landOf(deps, permit.target.land);
  const by = personBehind(permit);
  return deps.store.inLand(land.code, async (tx) => {
    const series = (await offeredSeries(tx, land)).find((it) => it.curriculum.code === curriculum);
    if (series === undefined) return refuse({ code: 'series_not_found' });
    const isDue = ({ standing, person }: StandingLearner) =>
      person !== by && (standing === 'due' || (standing === 'revoked' && people !== undefined));
    const seen = await standingsIn(deps, tx, permit, [series], people);
    const asked = (seen.get(curriculum) ?? []).filter(isDue).slice(0, MOST_AT_ONCE);
    // Exceptions and other decisions about the same people wait, and what was seen before the lock is seen anew.
    await tx.histories.lock(asked.map(({ person }) => person));
    const again = await standingsIn(
      deps,
      tx,
      permit,
      [series],
      asked.map(({ person }) => person),
    );
    const due = (again.get(curriculum) ?? []).filter(isDue);
    let issued = 0;
    for (const standing of due) issued += (await issueOne(deps, permit, tx, series, standing)) ? 1 : 0;
    return issued > 0 ? ok({ issued }) : refuse({ code: 'nobody_is_due' });
  });
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
    number: createCertificateNumber(deps.random.bytes(CERTIFICATE_NUMBER_BYTES)),
    issuedOn: todayIn(deps, permit),
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
