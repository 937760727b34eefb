import { type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import {
  type AnswersRefused,
  bookRequestFor,
  type DetailsChangeRefusal,
  decideDetailsChange,
  type EligibilityRefusal,
  hasSeatRules,
  holdsSeat,
  type Registration,
  type TypedAnswers,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, dependenciesWithin, landOf } from '../dependencies.ts';
import { answerConditions } from '../eligibility/answer-conditions.ts';
import { briefOf } from '../mail/event-brief.ts';
import type { Applicant, LandTransaction, MailId, RegistrationRecord } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import type { EventContext } from '../registration/decision-mails.ts';
import { knownChoice, type UnknownChoice } from '../registration/known-choice.ts';
import { contextOf } from '../transfer/transfer-context.ts';
import { type AnswersClosed, changeAnswers } from './change-answers.ts';
import { type ChangeableDetails, type ChangeableTrait, changedDetails, changedTraits } from './changed-details.ts';

export type EditRegistrationRefusal =
  | DetailsChangeRefusal
  | AnswersClosed
  | AnswersRefused
  | EligibilityRefusal
  | UnknownChoice
  | Refusal<'registration_not_found'>;

/** What somebody changes about themselves for one event. */
export interface DetailsChange {
  readonly details: ChangeableDetails;
  /** Absent: they stay as they are. */
  readonly answers?: TypedAnswers;
}

/**
 * Changes what somebody told with their registration. A place that was given stays theirs, whatever they are now: the
 * coordination hears of it and decides. Whoever has none yet is told when what they are now does not meet the conditions.
 */
export async function editRegistration(
  deps: Dependencies,
  permit: Permit<'registration.edit'>,
  { details, answers }: DetailsChange,
): Promise<Result<true, EditRegistrationRefusal>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    await tx.registrations.openBook(eventId, bookRequestFor([]));
    const now = deps.clock.now();
    const context = await contextOf(deps, tx, land, eventId);
    const record = await tx.registrations.get(id);
    if (context === undefined || record === undefined) return refuse({ code: 'registration_not_found' });
    const { registration, applicant: before } = record;
    const open = decideDetailsChange(registration, { ...context.event, endsAt: lastEnd(context.event) }, now);
    if (!open.ok) return open;
    const choice = await knownChoice(tx, landOf(deps, land), details);
    if (!choice.ok) return choice;
    const after: Applicant = { ...before, ...choice.value };
    const traits = changedTraits(before, after);
    const fits = traits.length === 0 || holdsSeat(registration) || (await stillFits(tx, record, after, context, now));
    if (fits !== true && !fits.ok) return fits;
    const told = await changeAnswers(tx, { registration: id, event: context.event, applicant: after, answers, now });
    if (!told.ok) return told;

    const changed = [...changedDetails(before, after), ...(told.value ? ['answers'] : [])];
    if (changed.length === 0) return ok(true);
    await tx.registrations.updateApplicant(id, after);
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'registration.edit',
        target: { kind: 'registration', id },
        event: eventId,
        facts: { changed: changed.join(' '), ...traitFacts(before, after, traits), hasSeat: holdsSeat(registration) },
      },
    ]);
    if (traits.length > 0) {
      if (holdsSeat(registration)) await tellCoordination(deps, tx, registration, traits, context, now);
      await shareAnew(deps, tx, permit, now);
    }
    return ok(true);
  });
}

/** Whoever met the conditions as what they were must meet them as what they are; an exception by staff stays one. */
async function stillFits(
  tx: LandTransaction,
  { applicant: before }: RegistrationRecord,
  after: Applicant,
  { event }: EventContext,
  now: Instant,
): Promise<Result<true, EligibilityRefusal>> {
  const [was, is] = await answerConditions(tx, event, [{ told: before }, { told: after }], now);
  return was?.ok && is?.ok === false ? is : ok(true);
}

/** What was and what is, as codes and ids; a name that was typed is no fact for the trail. */
function traitFacts(before: Applicant, after: Applicant, traits: readonly ChangeableTrait[]) {
  const value = (it: Applicant, trait: ChangeableTrait) => {
    if (trait !== 'organisation') return it[trait];
    return 'id' in it.organisation ? it.organisation.id : 'typed';
  };
  return Object.fromEntries(
    traits.flatMap((trait) => [
      [`${trait}Before`, value(before, trait)],
      [`${trait}After`, value(after, trait)],
    ]),
  );
}

/** Says that there is something to look at, and not about whom: the desk says that to those who may know. */
async function tellCoordination(
  deps: Dependencies,
  tx: LandTransaction,
  { id }: Registration,
  traits: readonly ChangeableTrait[],
  { event, network, land }: EventContext,
  now: Instant,
): Promise<void> {
  if (network?.mailbox === undefined) return;
  await tx.mail.add([
    {
      id: deps.random.id<MailId>(),
      key: `details_changed:${id}:${now}`,
      to: network.mailbox,
      message: {
        kind: 'details_changed',
        locale: 'de',
        recipientName: network.office,
        traits,
        event: briefOf(event, network, land),
      },
      createdAt: now,
    },
  ]);
}

/** Where places are shared by rules, somebody who is another now may set a seat free, or have one. */
async function shareAnew(deps: Dependencies, tx: LandTransaction, permit: Permit, now: Instant): Promise<void> {
  const { event } = aboutRegistration(permit);
  const policy = await tx.registrations.policyOf(event);
  if (policy === undefined || !hasSeatRules(policy)) return;
  const job = { command: { kind: 'release_seats' }, actor: 'house' } as const;
  await decideRegistrations(dependenciesWithin(deps, tx, now), permit.target.land, event, [job]);
}
