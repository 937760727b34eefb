import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { RenewalProgress } from '@netzwerkstatt/certificates';
import type { LocalDate, PersonId } from '@netzwerkstatt/domain';
import type { CertificateRecord, LandTransaction } from '../ports/index.ts';
import { learnersIn } from './learners.ts';
import { isOfSeries, renewalOf } from './renewal-standing.ts';
import { offeredSeries } from './series-rules.ts';

/** How far somebody is with renewing one certificate; `undefined` where it does not end, or its series is gone. */
export async function renewalOfOwner(
  tx: LandTransaction,
  land: LandProfile,
  person: PersonId,
  current: CertificateRecord,
  today: LocalDate,
): Promise<RenewalProgress | undefined> {
  const series = (await offeredSeries(tx, land)).find(({ curriculum }) => isOfSeries(current, curriculum.code));
  if (series === undefined) return undefined;
  const { code } = series.curriculum;
  const owners = new Map([[code, new Set([person])]]);
  const [learner] = (await learnersIn(tx, [series], today, [person], owners)).get(code) ?? [];
  const own = (await tx.certificates.forPerson(person)).filter((it) => isOfSeries(it, code));
  return learner && renewalOf(series, learner, current, own);
}
