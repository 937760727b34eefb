import type { PersonId } from '@netzwerkstatt/domain';
import type { EventReference } from '@netzwerkstatt/registration';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import type { Action } from '../authorisation/vocabulary.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { referenceTo } from '../eligibility/candidate-history.ts';
import type { Person } from '../ports/index.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import type { StandingLearner } from './series-standing.ts';
import { standingsIn, todayIn } from './work-out-standings.ts';

/** Everything about one person in a series. */
export interface LearnerView extends StandingLearner {
  readonly series: OfferedSeries;
  readonly named: Pick<Person, 'id' | 'givenName' | 'familyName' | 'email'>;
  readonly today: string;
  /** The events behind the steps. */
  readonly runs: readonly EventReference[];
  /** Who recorded, proposed or decided something, by id. */
  readonly staff: readonly Pick<Person, 'id' | 'givenName' | 'familyName'>[];
  /** Who looks at it: nobody decides about themselves, or twice. */
  readonly reader: PersonId;
  readonly mayRecord: boolean;
  readonly mayIssue: boolean;
  /** Whether number and file of the certificate may be shown to who asks. */
  readonly mayReadCertificates: boolean;
  /** Whether the certificate may be put right or withdrawn; nobody does that to their own. */
  readonly mayCorrect: boolean;
}

export async function readLearner(
  deps: Dependencies,
  permit: Permit<'series.read'>,
  { code, person }: { readonly code: string; readonly person: PersonId },
): Promise<LearnerView | undefined> {
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const series = (await offeredSeries(tx, land)).find(({ curriculum }) => curriculum.code === code);
    const named = await tx.people.get(person);
    if (series === undefined || named === undefined) return undefined;
    const [standing] = (await standingsIn(deps, tx, land.code, [series], [person])).get(code) ?? [];
    if (standing === undefined) return undefined;
    const { learner } = standing;
    const staff = new Set([
      ...learner.results.map(({ by }) => by),
      ...learner.exceptions.flatMap((it) => ('decidedBy' in it ? [it.proposedBy, it.decidedBy] : [it.proposedBy])),
    ]);
    const known = await tx.people.getMany([...staff]);
    const { id, givenName, familyName, email } = named;
    const reader = personBehind(permit);
    const allows = (action: Action) => isAllowed(permit.actor, action, permit.target, deps.clock.now());
    return {
      ...standing,
      series,
      named: { id, givenName, familyName, email },
      today: todayIn(deps, land.code),
      runs: learner.runs.map(({ event }) => referenceTo(event)),
      staff: known.map((it) => ({ id: it.id, givenName: it.givenName, familyName: it.familyName })),
      reader,
      mayRecord: allows('series.record'),
      mayIssue: allows('series.issue'),
      mayReadCertificates: allows('certificate.read'),
      mayCorrect: reader !== person && allows('certificate.correct') && allows('certificate.revoke'),
    };
  });
}
