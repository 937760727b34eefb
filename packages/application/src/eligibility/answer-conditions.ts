import { professions } from '@netzwerkstatt/catalogue';
import {
  type Event,
  type Instant,
  type OrganisationId,
  type OrganisationType,
  ok,
  type PersonId,
  type Result,
} from '@netzwerkstatt/domain';
import {
  type CandidateFacts,
  decideEligibility,
  type EligibilityContext,
  type EligibilityRefusal,
  type UnmetCondition,
  type UpcomingRun,
} from '@netzwerkstatt/registration';
import type { Applicant, LandTransaction, PersonHistory } from '../ports/index.ts';
import { asksHistory, conditionsIn, modulesAsked } from './asked-conditions.ts';
import { candidateHistory, referenceTo, spansOf } from './candidate-history.ts';

/** Somebody who would like to come. */
export interface Candidate {
  readonly told: Pick<Applicant, 'profession' | 'region' | 'organisation'>;
  /** Absent while it is not proven that the address is theirs: what is kept about its owner is not for strangers. */
  readonly person?: PersonId;
}

/** Nothing in the way, and what a coordinator should look at; or everything that is in the way. */
export type EligibilityAnswer = Result<readonly UnmetCondition[], EligibilityRefusal>;

/**
 * What the conditions of an event say to each of these people, in their order. So many statements for many people as for
 * one, but for the institutions they work at; none where the event has no conditions.
 */
export async function answerConditions(
  tx: LandTransaction,
  event: Event,
  candidates: readonly Candidate[],
  now: Instant,
): Promise<readonly EligibilityAnswer[]> {
  const { eligibility } = event;
  if (eligibility === undefined) return candidates.map(() => ok([]));
  const conditions = conditionsIn(eligibility);
  const asksAbout = asksHistory(conditions) ? candidates.flatMap(({ person }) => person ?? []) : [];
  const histories = asksAbout.length > 0 ? await tx.histories.of(asksAbout, now) : new Map<PersonId, PersonHistory>();
  const asksInvited = asksAbout.length > 0 && conditions.some(({ kind }) => kind === 'invited');
  const invited = asksInvited ? await tx.invitations.invitedAmong(event.id, asksAbout) : new Set<PersonId>();
  const asksType = conditions.some(({ kind }) => kind === 'organisation_type');
  const types = asksType ? await organisationTypes(tx, candidates) : new Map<OrganisationId, OrganisationType>();
  const module = event.moduleVersion && (await tx.modules.get(event.moduleVersion))?.content.code;
  const context: EligibilityContext = {
    event: {
      id: event.id,
      ...(module && { module }),
      spans: spansOf(event.sessions.filter(({ isForum }) => !isForum)),
    },
    // Who is not known is told of no clash and of nothing missing, and so of no other date.
    runs: asksAbout.length === 0 ? [] : await runsOf(tx, modulesAsked(conditions, module), now),
  };
  return candidates.map((it) =>
    decideEligibility(eligibility, factsOf(it, types, it.person && histories.get(it.person), invited), context),
  );
}

function factsOf(
  { told: { profession, region, organisation }, person }: Candidate,
  types: ReadonlyMap<OrganisationId, OrganisationType>,
  history: PersonHistory | undefined,
  invited: ReadonlySet<PersonId>,
): CandidateFacts {
  const organisationType = 'id' in organisation ? types.get(organisation.id) : undefined;
  return {
    profession,
    group: professions.find(({ code }) => code === profession)?.group ?? 'other',
    region,
    ...(organisationType && { organisationType }),
    ...(history && { history: candidateHistory(history, person !== undefined && invited.has(person)) }),
  };
}

async function organisationTypes(tx: LandTransaction, candidates: readonly Candidate[]) {
  const ids = new Set(
    candidates.flatMap(({ told: { organisation } }) => ('id' in organisation ? organisation.id : [])),
  );
  const types = new Map<OrganisationId, OrganisationType>();
  for (const id of ids) {
    const organisation = await tx.directory.getOrganisation(id);
    if (organisation !== undefined) types.set(id, organisation.type);
  }
  return types;
}

/** Runs somebody can still register for, now or later; which of them suit a person is for the rules to say. */
async function runsOf(tx: LandTransaction, modules: readonly string[], now: Instant): Promise<readonly UpcomingRun[]> {
  const runs: UpcomingRun[] = [];
  for (const module of modules) {
    for (const { event } of await tx.programme.runsOfModule(module, now)) {
      if (event.status !== 'published' || now >= event.registrationClosesAt) continue;
      runs.push({ module, event: referenceTo(event), spans: spansOf(event.sessions.filter((it) => !it.isForum)) });
    }
  }
  return runs;
}
