import type { Event, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { Applicant, LandTransaction, Person } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { type DecisionJob, decideRegistrations } from '../registration/decide-registrations.ts';
import { comingTo } from './coming-to.ts';
import { decidedMails } from './poll-mails.ts';

/**
 * Registers those who said they would come on the date a poll was decided for, in the transaction that makes the event
 * public; the others hear which date it became. Nobody is registered where there was no poll, or where the date was
 * moved since: nobody said yes to that one. A poll that is still open ends.
 */
export async function registerVoters(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'event.publish'>,
  event: Event,
): Promise<void> {
  const poll = await tx.polls.findForEvent(event.id);
  if (poll?.status === 'open') {
    // Somebody published without an answer: nobody should go on answering a question that is settled.
    await tx.polls.changeState(poll.id, { status: 'withdrawn', withdrawnAt: deps.clock.now() });
  }
  if (poll?.status !== 'decided') return;
  const option = poll.options.find(({ id }) => id === poll.option);
  const [session, ...others] = event.sessions;
  const isThatDate = session?.startsAt === option?.startsAt && session?.endsAt === option?.endsAt;
  if (option === undefined || others.length > 0 || !isThatDate) return;

  const invitees = await tx.polls.invitees(poll.id);
  const people = new Map<PersonId, Person>();
  for (const it of await tx.people.getMany(invitees.map(({ person }) => person))) people.set(it.id, it);
  const coming = comingTo(option.id, invitees).flatMap(({ person }) => people.get(person) ?? []);
  const within: Dependencies = { ...deps, store: { inLand: (_land, work) => work(tx) } };
  const jobs = coming.flatMap((person) => jobsFor(person, event, actorName(permit.actor), deps));
  if (jobs.length > 0) await decideRegistrations(within, permit.target.land, event.id, jobs);

  const isComing = new Set(coming.map(({ id }) => id));
  const network = event.network && (await tx.directory.getNetwork(event.network));
  const land = landOf(deps, permit.target.land);
  const context = { event, network: network || undefined, land, random: deps.random, now: deps.clock.now() };
  await tx.mail.add(
    decidedMails(
      poll,
      [...people.values()].filter(({ id }) => !isComing.has(id)),
      context,
    ),
  );
}

/** Who was asked and said yes was chosen with that: where others apply, they are admitted. */
function jobsFor(person: Person, { admission }: Event, actor: string, { random }: Dependencies): DecisionJob[] {
  const { id: personId, emailProvenAt: _, ...told } = person;
  const applicant: Applicant = told;
  const registrationId = random.id<RegistrationId>();
  const kind = admission === 'by_invitation' ? 'invite' : 'register';
  const jobs: DecisionJob[] = [{ command: { kind, registrationId, personId }, actor, applicant }];
  return admission === 'by_application'
    ? [...jobs, { command: { kind: 'admit', registrationId }, actor, applicant }]
    : jobs;
}
