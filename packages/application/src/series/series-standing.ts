import { monthsLater, type RenewalProgress, type SeriesProgress, seriesProgress } from '@netzwerkstatt/certificates';
import type { LocalDate, PersonId } from '@netzwerkstatt/domain';
import type { CertificateRecord } from '../ports/index.ts';
import type { Learner } from './learners.ts';
import { currentOf, isRenewalRevoked, renewalOf } from './renewal-standing.ts';
import type { OfferedSeries } from './series-rules.ts';

/**
 * How somebody stands in a series, as staff look at it. `waiting`: an exception was proposed and nobody has
 * countersigned it; `undrawn`: the certificate cannot be drawn; `revoked`: theirs, or its renewal, was, and a new one is
 * issued only by name; `renewable`: what a renewal asks for is there; `ending`: the certificate ends within
 * {@link ENDING_MONTHS} months and something is missing; `lapsed`: it has ended. In the order in which lists have them.
 */
export const seriesStandings = [
  'waiting',
  'undrawn',
  'revoked',
  'due',
  'renewable',
  'ending',
  'underway',
  'lapsed',
  'issued',
] as const;

export type SeriesStanding = (typeof seriesStandings)[number];

/** Time enough to find a date, attend it and have the list closed. */
const ENDING_MONTHS = 6;

/** One line of a list of participants. */
export interface StandingLearner {
  readonly person: PersonId;
  readonly standing: SeriesStanding;
  readonly learner: Learner;
  readonly progress: SeriesProgress;
  /** The valid one that counts longest, or else the last one. */
  readonly certificate?: CertificateRecord;
  /** How far they are with renewing it; absent where it does not end. */
  readonly renewal?: RenewalProgress;
}

/** @param own - certificates of this person in this series, oldest first. */
export function standingOf(
  { curriculum, rules }: OfferedSeries,
  learner: Learner,
  own: readonly CertificateRecord[],
): StandingLearner {
  const progress = seriesProgress(rules, learner.record, learner.booked);
  const certificate = currentOf(own);
  const renewal = renewalOf({ rules }, learner, certificate, own);
  const standing =
    certificate?.certificate.status === 'issued'
      ? standingOfOwner(certificate, own, renewal, learner.record.asOf)
      : standingBy(learner, progress, certificate, curriculum.offer);
  return {
    ...{ person: learner.person, standing, learner, progress },
    ...(certificate && { certificate }),
    ...(renewal && { renewal }),
  };
}

function standingOfOwner(
  certificate: CertificateRecord,
  own: readonly CertificateRecord[],
  renewal: RenewalProgress | undefined,
  today: LocalDate,
): SeriesStanding {
  if (certificate.drawingError !== undefined) return 'undrawn';
  if (renewal === undefined || renewal.opensOn !== undefined) return 'issued';
  if (renewal.renewableUntil !== undefined) return isRenewalRevoked(certificate, own) ? 'revoked' : 'renewable';
  if (renewal.hasEnded) return 'lapsed';
  return renewal.until <= monthsLater(today, ENDING_MONTHS) ? 'ending' : 'issued';
}

function standingBy(
  { exceptions }: Learner,
  { now }: SeriesProgress,
  certificate: CertificateRecord | undefined,
  offer: OfferedSeries['curriculum']['offer'],
): SeriesStanding {
  if (exceptions.some(({ status }) => status === 'proposed')) return 'waiting';
  // Of what others hold they give the certificate; here it is only recorded.
  if (now.outcome !== 'certificate' || offer === 'recorded') return 'underway';
  return certificate?.certificate.status === 'revoked' ? 'revoked' : 'due';
}
