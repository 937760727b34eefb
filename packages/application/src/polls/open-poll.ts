import {
  type EventId,
  type LocalDateTime,
  ok,
  type PersonId,
  type PollId,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { bookRequestFor } from '@netzwerkstatt/registration';
import { toInstant } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { participantsOf } from '../certificates/participants-of.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { Applicant, LandTransaction, OpenPoll, Person } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { knownChoice, type UnknownChoice } from '../registration/known-choice.ts';
import { askingMails } from './poll-mails.ts';
import { type OptionDraft, pollOptions } from './poll-options.ts';
import type { OpenPollRefusal } from './poll-refusals.ts';

/** Whom to ask: people by name, and everybody who had a place at events before. */
export interface PollAudience {
  readonly people: readonly Applicant[];
  /** Of the same network, or, for the Land, any. */
  readonly fromEvents: readonly EventId[];
}

/** Puts dates of a draft to people; each gets a mail with a link of their own. */
export async function openPoll(
  deps: Dependencies,
  permit: Permit<'poll.manage'>,
  command: { readonly options: readonly OptionDraft[]; readonly closesAt: LocalDateTime } & PollAudience,
): Promise<Result<OpenPoll, OpenPollRefusal>> {
  const { land: code } = permit.target;
  const land = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    // Two who ask at once do not both find that nobody has asked yet.
    await tx.registrations.openBook(eventOf(permit), bookRequestFor([]));
    const event = await tx.events.get(eventOf(permit));
    if (event === undefined) return refuse({ code: 'event_not_found' });
    if (event.status !== 'draft') return refuse({ code: 'event_not_editable', status: event.status });
    const [session, ...others] = event.sessions;
    if (session === undefined || others.length > 0) return refuse({ code: 'poll_needs_one_session' });
    if ((await tx.polls.findForEvent(event.id))?.status === 'open') return refuse({ code: 'poll_already_open' });
    const options = pollOptions(command.options, session.teachingMinutes, land, deps.random, now);
    if (!options.ok) return options;
    const closes = toInstant(command.closesAt, land.timeZone);
    const first = options.value[0] && toInstant(options.value[0].startsAt, land.timeZone);
    if (!closes.ok || !first?.ok || closes.value.instant <= now || closes.value.instant > first.value.instant) {
      return refuse({ code: 'poll_closes_wrong' });
    }
    const audience = await peopleIn(deps, tx, permit, command);
    if (!audience.ok) return audience;
    if (audience.value.length === 0) return refuse({ code: 'nobody_asked' });

    const poll: OpenPoll = {
      id: deps.random.id<PollId>(),
      event: event.id,
      options: options.value,
      closesAt: closes.value.instant,
      status: 'open',
    };
    await tx.polls.add(poll);
    await tx.polls.invite(
      poll.id,
      audience.value.map(({ id }) => id),
    );
    const network = event.network && (await tx.directory.getNetwork(event.network));
    const context = { event, network: network || undefined, land, random: deps.random, now };
    await tx.mail.add(askingMails(poll, audience.value, 'first', context));
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'poll.manage',
        target: { kind: 'poll', id: poll.id },
        event: event.id,
        facts: { step: 'opened', options: poll.options.length, asked: audience.value.length },
      },
    ]);
    return ok(poll);
  });
}

/** Everybody meant, each once. People nobody knew yet are known from now on, as with a registration. */
async function peopleIn(
  deps: Dependencies,
  tx: LandTransaction,
  { target }: Permit<'poll.manage'>,
  { people, fromEvents }: PollAudience,
): Promise<Result<readonly Person[], UnknownChoice>> {
  const found = new Map<PersonId, Person>();
  for (const told of people) {
    const choice = await knownChoice(tx, landOf(deps, target.land), told);
    if (!choice.ok) return choice;
    const { assistance: _, ...details } = choice.value;
    const person = await tx.people.findOrAdd({ id: deps.random.id<PersonId>(), ...details });
    found.set(person.id, person);
  }
  for (const id of fromEvents) {
    const event = await tx.events.get(id);
    // Whoever writes for one network does not reach into the lists of another.
    if (event === undefined || (target.network !== undefined && event.network !== target.network)) continue;
    const ids = (await participantsOf(tx, id)).map(({ registration }) => registration.personId);
    for (const person of await tx.people.getMany(ids)) found.set(person.id, person);
  }
  return ok([...found.values()]);
}
