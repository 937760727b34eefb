import {
  type Event,
  type Instant,
  MAX_REASON_CHARACTERS,
  ok,
  parallelForums,
  parseLine,
  type Refusal,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import { assignForums, commitSeed, type ForumAsker, type ForumAssignment } from '@netzwerkstatt/registration';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { participantsOf } from '../certificates/participants-of.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { LandTransaction, WishRound } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { forumAskers, forumsOf } from './forum-askers.ts';
import { tellForums, writeForums } from './give-forums.ts';
import { openRound, type WishRoundRefusal } from './wish-round.ts';

export type ReleaseForumsRefusal =
  | WishRoundRefusal
  | (Refusal<'wishes_still_open'> & { readonly wishesUntil: Instant })
  | Refusal<'event_started'>
  | Refusal<'reason_missing'>;

/** One forum as the desk sees it: what was wished for, and what comes of it. */
export interface ForumBar {
  readonly id: SessionId;
  /** Absent: as many as come. */
  readonly capacity?: number;
  readonly wishedFirst: number;
  readonly wishedSecond: number;
  readonly firsts: number;
  readonly seconds: number;
  /** People who chose it themselves, without a wish for it. */
  readonly others: number;
}

/** A time at which forums run beside each other, with who wished for it and got nothing. */
export interface ForumTimeBars {
  readonly forums: readonly ForumBar[];
  readonly withoutPlace: number;
}

/** A round of wishes as the desk reads it. */
export interface WishRoundAtDesk {
  readonly wishesUntil: Instant;
  readonly isOpen: boolean;
  readonly commitment: string;
  /** Once the assignment is released. */
  readonly seed?: string;
  readonly released?: { readonly at: Instant; readonly by: string; readonly reason: string };
}

export interface ForumDesk {
  /** Absent: people choose for themselves, whoever comes first. */
  readonly round?: WishRoundAtDesk;
  /** Everybody with a place at the event. */
  readonly people: number;
  readonly wished: number;
  /** As it is; before the release as it would be now. */
  readonly times: readonly ForumTimeBars[];
  readonly mayAssign: boolean;
  readonly startsAt: Instant;
}

/** How wishes and forums of an event stand; nothing where it has no forums, or is not public yet. */
export async function readForumDesk(deps: Dependencies, permit: Permit<'event.read'>): Promise<ForumDesk | undefined> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const event = await tx.events.get(eventOf(permit));
    const planned = event && forumsOf(event).filter(({ status }) => status === 'planned');
    if (event === undefined || event.status !== 'published' || planned?.length === 0) return undefined;
    const now = deps.clock.now();
    const round = await tx.conferences.wishRound(event.id);
    const askers = await forumAskers(tx, event, round ?? { seed: '' });
    const isPreview = round !== undefined && round.released === undefined;
    const assignment = isPreview ? assignForums(forumsOf(event), askers) : asTheySit(askers);
    return {
      ...(round && { round: await roundOf(tx, round, now) }),
      people: (await participantsOf(tx, event.id)).length,
      wished: askers.filter(({ first }) => first.length > 0).length,
      times: barsOf(event, askers, assignment),
      mayAssign: isAllowed(permit.actor, 'forums.assign', permit.target, now),
      startsAt: firstStart(event),
    };
  });
}

/**
 * Gives everybody their forums, once, by the wishes and the lot. A person releases it, with a reason; everybody with a
 * place hears what they have, and why. All of it in one transaction.
 */
export async function releaseForums(
  deps: Dependencies,
  permit: Permit<'forums.assign'>,
  command: { readonly reason: string },
): Promise<Result<{ readonly mails: number }, ReleaseForumsRefusal>> {
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const opened = await openRound(tx, permit);
    if (!opened.ok) return opened;
    const { event, round } = opened.value;
    const now = deps.clock.now();
    if (round === undefined) return refuse({ code: 'wish_round_missing' });
    if (now < round.wishesUntil) return refuse({ code: 'wishes_still_open', wishesUntil: round.wishesUntil });
    if (now >= firstStart(event)) return refuse({ code: 'event_started' });

    const askers = await forumAskers(tx, event, round);
    const assignment = assignForums(forumsOf(event), askers);
    await writeForums(tx, askers, assignment, now);
    const by = personBehind(permit);
    await tx.conferences.saveWishRound({ ...round, released: { at: now, by, reason: reason.value } });
    const records = await participantsOf(tx, event.id);
    const network = event.network && (await tx.directory.getNetwork(event.network));
    const context = { event, network: network || undefined, land };
    await tellForums(deps, tx, context, { cause: 'released', askers, assignment, records, now });
    await tx.audit.write([
      {
        at: now,
        actor: by,
        action: 'forums.assign',
        target: { kind: 'event', id: event.id },
        event: event.id,
        reason: reason.value,
        facts: {
          step: 'released',
          people: records.length,
          commitment: commitSeed(round.seed),
          ...sumsOf(event, askers, assignment),
        },
      },
    ]);
    return ok({ mails: records.length });
  });
}

async function roundOf(tx: LandTransaction, round: WishRound, now: Instant): Promise<WishRoundAtDesk> {
  const { wishesUntil, seed, released } = round;
  const author = released && (await tx.people.get(released.by));
  return {
    wishesUntil,
    isOpen: released === undefined && now < wishesUntil,
    commitment: commitSeed(seed),
    ...(released && {
      seed,
      released: {
        at: released.at,
        by: author ? `${author.givenName} ${author.familyName}` : '',
        reason: released.reason,
      },
    }),
  };
}

function asTheySit(askers: readonly ForumAsker[]): ForumAssignment {
  return new Map(askers.map(({ registration, current }) => [registration, current]));
}

function barsOf(event: Event, askers: readonly ForumAsker[], assignment: ForumAssignment): readonly ForumTimeBars[] {
  return parallelForums(forumsOf(event)).map((forums) => {
    const ids = forums.map(({ id }) => id);
    const without = askers.filter(({ registration, first, second }) => {
      const isAsked = ids.some((id) => first.includes(id) || second.includes(id));
      return isAsked && !assignment.get(registration)?.some((id) => ids.includes(id));
    });
    return {
      forums: forums.map(({ id, capacity }) => barOf(id, capacity, askers, assignment)),
      withoutPlace: without.length,
    };
  });
}

function barOf(
  id: SessionId,
  capacity: number | undefined,
  askers: readonly ForumAsker[],
  assignment: ForumAssignment,
): ForumBar {
  const inside = askers.filter(({ registration }) => assignment.get(registration)?.includes(id));
  const firsts = inside.filter(({ first }) => first.includes(id)).length;
  const seconds = inside.filter(({ second }) => second.includes(id)).length;
  return {
    id,
    ...(capacity !== undefined && { capacity }),
    wishedFirst: askers.filter(({ first }) => first.includes(id)).length,
    wishedSecond: askers.filter(({ second }) => second.includes(id)).length,
    firsts,
    seconds,
    others: inside.length - firsts - seconds,
  };
}

function sumsOf(event: Event, askers: readonly ForumAsker[], assignment: ForumAssignment) {
  const times = barsOf(event, askers, assignment);
  const sum = (of: (bar: ForumBar) => number) =>
    times.flatMap(({ forums }) => forums).reduce((all, it) => all + of(it), 0);
  return {
    firsts: sum(({ firsts }) => firsts),
    seconds: sum(({ seconds }) => seconds),
    none: times.reduce((all, { withoutPlace }) => all + withoutPlace, 0),
  };
}
