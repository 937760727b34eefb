import {
  type Event,
  type EventId,
  type Instant,
  ok,
  type PersonId,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, dependenciesWithin, landOf } from '../dependencies.ts';
import type { Applicant, DatePoll, LandTransaction, Person } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { type DecisionJob, decideRegistrations } from '../registration/decide-registrations.ts';
import { comingTo } from './coming-to.ts';
import { decidedMails } from './poll-mails.ts';
import type { MoreComingThanSeats } from './poll-refusals.ts';

/** Those who were asked for a date that stands in a draft now. */
export interface Voters {
  readonly poll: DatePoll;
  /** They get a registration; who said yes comes before who comes if need be. */
  readonly coming: readonly Person[];
  /** They hear which date it became. */
  readonly others: readonly Person[];
}

export type VotersRefusal =
  | MoreComingThanSeats
  /** They are registered as soon as the event is public; so registration has to be open then. */
  | (Refusal<'voters_need_registration'> & {
      readonly coming: number;
      readonly opensAt: Instant;
      readonly closesAt: Instant;
    });

/**
 * Nobody where there was no poll, where it is still open, or where the date was moved since: nobody said yes to that
 * one.
 */
export async function votersFor(tx: LandTransaction, draft: Event): Promise<Voters | undefined> {
  const poll = await tx.polls.findForEvent(draft.id);
  if (poll?.status !== 'decided') return undefined;
  const option = poll.options.find(({ id }) => id === poll.option);
  const [session, ...further] = draft.sessions;
  const isThatDate = session?.startsAt === option?.startsAt && session?.endsAt === option?.endsAt;
  if (option === undefined || further.length > 0 || !isThatDate) return undefined;

  const invitees = await tx.polls.invitees(poll.id);
  const people = new Map<PersonId, Person>();
  for (const it of await tx.people.getMany(invitees.map(({ person }) => person))) people.set(it.id, it);
  const coming = comingTo(option.id, invitees).flatMap(({ person }) => people.get(person) ?? []);
  const isComing = new Set(coming.map(({ id }) => id));
  return { poll, coming, others: [...people.values()].filter(({ id }) => !isComing.has(id)) };
}

/** Whether everybody who said they would come can be registered now; the event may have been edited since. */
export function checkVoters(
  { admission, capacity, registrationOpensAt: opensAt, registrationClosesAt: closesAt }: Event,
  { coming: { length: coming } }: Voters,
  now: Instant,
): Result<true, VotersRefusal> {
  if (coming === 0) return ok(true);
  if (admission === 'by_invitation') {
    return coming > capacity ? refuse({ code: 'more_coming_than_seats', capacity, coming }) : ok(true);
  }
  const isOpen = opensAt <= now && now < closesAt;
  return isOpen ? ok(true) : refuse({ code: 'voters_need_registration', coming, opensAt, closesAt });
}

/**
 * Registers those who said they would come, in the transaction that makes the event public; the others hear which date
 * it became.
 */
export async function registerVoters(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'event.publish'>,
  event: Event,
  { poll, coming, others }: Voters,
  now: Instant,
): Promise<void> {
  const jobs = coming.flatMap((person) => jobsFor(person, event, actorName(permit.actor), deps));
  if (jobs.length > 0) {
    await decideRegistrations(dependenciesWithin(deps, tx, now), permit.target.land, event.id, jobs);
  }
  const network = event.network && (await tx.directory.getNetwork(event.network));
  const land = landOf(deps, permit.target.land);
  const context = { event, network: network || undefined, land, random: deps.random, now };
  await tx.mail.add(decidedMails(poll, others, context));
}

/** Somebody published without an answer: nobody should go on answering a question that is settled. */
export async function endOpenPoll(tx: LandTransaction, event: EventId, now: Instant): Promise<void> {
  const poll = await tx.polls.findForEvent(event);
  if (poll?.status === 'open') await tx.polls.changeState(poll.id, { status: 'withdrawn', withdrawnAt: now });
}

/** Who was asked and said yes was chosen with that: where others apply, they are admitted. */
function jobsFor(person: Person, { admission }: Event, actor: string, { random }: Dependencies): DecisionJob[] {
  const { id: personId, emailProvenAt: _, ...told } = person;
  const applicant: Applicant = told;
  const registrationId = random.id<RegistrationId>();
  const kind = admission === 'by_invitation' ? 'invite' : 'register';
  const jobs: DecisionJob[] = [
    { command: { kind, registrationId, personId }, actor, applicant, ...(kind === 'register' && { isChosen: true }) },
  ];
  return admission === 'by_application'
    ? [...jobs, { command: { kind: 'admit', registrationId }, actor, applicant }]
    : jobs;
}
