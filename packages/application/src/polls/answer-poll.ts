import { ok, type PollId, type PollOptionId, type Result, refuse } from '@netzwerkstatt/domain';
import type { PollAnswer } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PollAnswerRefusal } from './poll-refusals.ts';

/** Keeps what somebody says to the dates; they may say something else until the poll is over. */
export async function answerPoll(
  deps: Dependencies,
  permit: Permit<'poll.answer'>,
  answers: ReadonlyMap<PollOptionId, PollAnswer>,
): Promise<Result<undefined, PollAnswerRefusal>> {
  const { land, person } = permit.target;
  if (person === undefined) throw new Error('an answer is somebody’s');
  return deps.store.inLand(land, async (tx) => {
    const poll = await tx.polls.lock(pollOf(permit));
    const now = deps.clock.now();
    const asked = poll && (await tx.polls.invitees(poll.id)).some((it) => it.person === person);
    if (poll === undefined || !asked) return refuse({ code: 'poll_not_found' });
    const { status, closesAt } = poll;
    if (status !== 'open' || now >= closesAt) return refuse({ code: 'poll_over', status, closesAt });
    const known = new Set(poll.options.map(({ id }) => id));
    if ([...answers.keys()].some((id) => !known.has(id))) return refuse({ code: 'poll_option_unknown' });
    await tx.polls.answer(poll.id, person, answers, now);
    return ok(undefined);
  });
}

/** @throws Error when the permit is not about a poll: the door that made it was built wrong. */
export function pollOf(permit: Permit): PollId {
  const { poll } = permit.target;
  if (poll === undefined) throw new Error(`${permit.action} needs a poll`);
  return poll;
}
