import { ok, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { pollOf } from './answer-poll.ts';
import { askingMails } from './poll-mails.ts';
import type { PollAnswerRefusal } from './poll-refusals.ts';

/** Asks those again who have said nothing yet; at most once a day, however often somebody clicks. */
export async function remindVoters(
  deps: Dependencies,
  permit: Permit<'poll.manage'>,
): Promise<Result<{ readonly reminded: number }, PollAnswerRefusal>> {
  const { land: code } = permit.target;
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const poll = await tx.polls.get(pollOf(permit));
    const event = poll && (await tx.events.get(poll.event));
    if (poll === undefined || event === undefined) return refuse({ code: 'poll_not_found' });
    const { status, closesAt } = poll;
    if (status !== 'open' || now >= closesAt) return refuse({ code: 'poll_over', status, closesAt });
    const silent = (await tx.polls.invitees(poll.id)).filter(({ answeredAt }) => answeredAt === undefined);
    const people = await tx.people.getMany(silent.map(({ person }) => person));
    const network = event.network && (await tx.directory.getNetwork(event.network));
    const context = { event, network: network || undefined, land: landOf(deps, code), random: deps.random, now };
    await tx.mail.add(askingMails(poll, people, 'reminder', context));
    return ok({ reminded: people.length });
  });
}
