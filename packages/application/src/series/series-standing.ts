import { type SeriesProgress, seriesProgress } from '@netzwerkstatt/certificates';
import type { PersonId } from '@netzwerkstatt/domain';
import type { CertificateRecord } from '../ports/index.ts';
import type { Learner } from './learners.ts';
import type { OfferedSeries } from './series-rules.ts';

/**
 * How somebody stands in a series, as staff look at it. `waiting`: an exception was proposed and nobody has
 * countersigned it; `undrawn`: the certificate cannot be drawn; `revoked`: theirs was, and a new one is issued only by
 * name. In the order in which lists have them.
 */
export const seriesStandings = ['waiting', 'undrawn', 'revoked', 'due', 'underway', 'issued'] as const;

export type SeriesStanding = (typeof seriesStandings)[number];

/** One line of a list of participants. */
export interface StandingLearner {
  readonly person: PersonId;
  readonly standing: SeriesStanding;
  readonly learner: Learner;
  readonly progress: SeriesProgress;
  /** The valid one, or else the last one. */
  readonly certificate?: CertificateRecord;
}

/** @param certificates - of this series, oldest first. */
export function standingOf(
  { rules }: OfferedSeries,
  learner: Learner,
  certificates: readonly CertificateRecord[],
): StandingLearner {
  const progress = seriesProgress(rules, learner.record, learner.booked);
  const own = certificates.filter(({ person }) => person === learner.person);
  const certificate = own.find((it) => it.certificate.status === 'issued') ?? own.at(-1);
  const standing = standingBy(learner, progress, certificate);
  return { person: learner.person, standing, learner, progress, ...(certificate && { certificate }) };
}

function standingBy(
  { exceptions }: Learner,
  { now }: SeriesProgress,
  certificate: CertificateRecord | undefined,
): SeriesStanding {
  if (certificate?.certificate.status === 'issued')
    return certificate.drawingError === undefined ? 'issued' : 'undrawn';
  if (exceptions.some(({ status }) => status === 'proposed')) return 'waiting';
  if (now.outcome !== 'certificate') return 'underway';
  return certificate?.certificate.status === 'revoked' ? 'revoked' : 'due';
}
