import { type Event, type Instant, ok, type PollOptionId, type Result, refuse } from '@netzwerkstatt/domain';
import { toInstant } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { staleRevision } from '../desk/stale-revision.ts';
import type { DatePoll, LandTransaction, PollState } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { pollOf } from './answer-poll.ts';
import { comingTo } from './coming-to.ts';
import type { PollDecisionRefusal } from './poll-refusals.ts';

/**
 * Takes one of the dates: the draft has it from now on. Publishing the draft, with all its checks, then registers
 * those who said they would come.
 */
export function decidePoll(
  deps: Dependencies,
  permit: Permit<'poll.manage'>,
  chosen: PollOptionId,
): Promise<Result<Event, PollDecisionRefusal>> {
  return whileOpen(deps, permit, async (tx, poll, draft, now) => {
    const option = poll.options.find(({ id }) => id === chosen);
    if (option === undefined) return refuse({ code: 'poll_option_unknown' });
    // It may have become another event since people were asked: a public date moves with mails, and several are no option.
    if (draft.status !== 'draft') return refuse({ code: 'event_not_editable', status: draft.status });
    if (draft.sessions.length > 1) return refuse({ code: 'poll_needs_one_session' });
    const coming = comingTo(chosen, await tx.polls.invitees(poll.id)).length;
    // In a closed round nobody waits: there is a place for whoever said yes, or somebody finds a larger room first.
    if (draft.admission === 'by_invitation' && coming > draft.capacity) {
      return refuse({ code: 'more_coming_than_seats', capacity: draft.capacity, coming });
    }
    const dated = withDate(draft, option, now);
    if (!(await tx.events.save(dated, draft.revision, now))) return staleRevision(tx, draft.id);
    await moveOn(tx, permit, poll, { status: 'decided', option: chosen, decidedAt: now }, now);
    return ok(dated);
  });
}

/** Takes the question back; nobody answers any more, and the draft stays as it is. */
export function withdrawPoll(
  deps: Dependencies,
  permit: Permit<'poll.manage'>,
): Promise<Result<Event, PollDecisionRefusal>> {
  return whileOpen(deps, permit, async (tx, poll, draft, now) => {
    await moveOn(tx, permit, poll, { status: 'withdrawn', withdrawnAt: now }, now);
    return ok(draft);
  });
}

async function whileOpen(
  deps: Dependencies,
  permit: Permit<'poll.manage'>,
  work: (
    tx: LandTransaction,
    poll: DatePoll,
    draft: Event,
    now: Instant,
  ) => Promise<Result<Event, PollDecisionRefusal>>,
): Promise<Result<Event, PollDecisionRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const poll = await tx.polls.lock(pollOf(permit));
    const draft = poll && (await tx.events.get(poll.event));
    if (poll === undefined || draft === undefined) return refuse({ code: 'poll_not_found' });
    if (poll.status !== 'open') return refuse({ code: 'poll_over', status: poll.status, closesAt: poll.closesAt });
    return work(tx, poll, draft, deps.clock.now());
  });
}

/** Who says yes is registered as soon as the draft is public, so registration is open from now until the start at most. */
function withDate(draft: Event, { startsAt, endsAt, timeZone }: DatePoll['options'][number], now: Instant): Event {
  const [session] = draft.sessions;
  const start = toInstant(startsAt, timeZone);
  if (session === undefined || !start.ok) throw new Error(`draft ${draft.id} cannot take a date`);
  const startsAtInstant = start.value.instant;
  const { registrationOpensAt: opens, registrationClosesAt: closes } = draft;
  return {
    ...draft,
    sessions: [{ ...session, startsAt, endsAt, timeZone, revisedAt: now }],
    registrationOpensAt: opens < now ? opens : now,
    registrationClosesAt: now < closes && closes < startsAtInstant ? closes : startsAtInstant,
    revision: draft.revision + 1,
  };
}

async function moveOn(
  tx: LandTransaction,
  permit: Permit<'poll.manage'>,
  poll: DatePoll,
  state: PollState,
  at: Instant,
): Promise<void> {
  await tx.polls.changeState(poll.id, state);
  await tx.audit.write([
    {
      at,
      actor: actorName(permit.actor),
      action: 'poll.manage',
      target: { kind: 'poll', id: poll.id },
      event: poll.event,
      facts: { step: state.status },
    },
  ]);
}
