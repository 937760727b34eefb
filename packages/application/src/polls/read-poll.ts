import type { Event, Instant, Network, PersonId, PollOptionId } from '@netzwerkstatt/domain';
import { type PollAnswer, type RankedOption, rankOptions } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { DatePoll, LandTransaction, Person, PollInvitee } from '../ports/index.ts';
import { pollOf } from './answer-poll.ts';

/** A poll as its organiser sees it. */
export interface PollResult {
  readonly poll: DatePoll;
  /** Best first. */
  readonly ranked: readonly RankedOption<PollOptionId>[];
  readonly voters: readonly (PollInvitee & { readonly details: Person })[];
  readonly now: Instant;
}

/** The newest poll about an event, with everything that was said. */
export async function readPoll(deps: Dependencies, permit: Permit<'poll.manage'>): Promise<PollResult | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const poll = await tx.polls.findForEvent(eventOf(permit));
    if (poll === undefined) return undefined;
    const voters = await votersOf(tx, poll);
    return { poll, ranked: ranking(poll, voters), voters, now: deps.clock.now() };
  });
}

/** A poll as one who was asked sees it: what is in question, how it stands without names, and their own answers. */
export interface PollPaper {
  readonly event: Pick<Event, 'title' | 'summary' | 'kind' | 'format' | 'venue'>;
  readonly network?: Network;
  readonly poll: DatePoll;
  /** In the order of the dates. */
  readonly counts: readonly Pick<RankedOption<PollOptionId>, 'option' | 'yes' | 'ifNeedBe'>[];
  readonly own: ReadonlyMap<PollOptionId, PollAnswer>;
  readonly answeredAt?: Instant;
  readonly recipientName: string;
  readonly now: Instant;
}

export async function readPaper(deps: Dependencies, permit: Permit<'poll.read'>): Promise<PollPaper | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const poll = await tx.polls.get(pollOf(permit));
    const event = poll && (await tx.events.get(poll.event));
    if (poll === undefined || event === undefined) return undefined;
    const voters = await votersOf(tx, poll);
    const voter = voters.find(({ person }) => person === permit.target.person);
    if (voter === undefined) return undefined;
    const { title, summary, kind, format, venue } = event;
    const network = event.network && (await tx.directory.getNetwork(event.network));
    const counts = ranking(poll, voters).toSorted((a, b) => (a.option.startsAt < b.option.startsAt ? -1 : 1));
    return {
      event: { title, summary, kind, format, ...(venue && { venue }) },
      ...(network && { network }),
      poll,
      counts: counts.map(({ option, yes, ifNeedBe }) => ({ option, yes, ifNeedBe })),
      own: voter.answers,
      ...(voter.answeredAt && { answeredAt: voter.answeredAt }),
      recipientName: `${voter.details.givenName} ${voter.details.familyName}`,
      now: deps.clock.now(),
    };
  });
}

async function votersOf(tx: LandTransaction, poll: DatePoll): Promise<PollResult['voters']> {
  const invitees = await tx.polls.invitees(poll.id);
  const people = new Map<PersonId, Person>();
  for (const it of await tx.people.getMany(invitees.map(({ person }) => person))) people.set(it.id, it);
  return invitees.flatMap((it) => {
    const details = people.get(it.person);
    return details === undefined ? [] : [{ ...it, details }];
  });
}

function ranking(poll: DatePoll, voters: PollResult['voters']): readonly RankedOption<PollOptionId>[] {
  return rankOptions(
    poll.options,
    voters.map(({ answers, details }) => ({ group: details.profession, answers })),
  );
}
