import {
  type Event,
  type Instant,
  ok,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import {
  decideForumChoice,
  explainForums,
  type ForumChoiceRefusal,
  type ForumOutcome,
  type ForumWishes,
} from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import { forumAskers, forumsOf } from './forum-askers.ts';
import { fillForums, tellForums } from './give-forums.ts';

export type ChooseForumsRefusal =
  | ForumChoiceRefusal
  | Refusal<'registration_not_found'>
  /** Who waits or has withdrawn chooses nothing yet, or no more. */
  | Refusal<'forum_choice_needs_place'>
  | (Refusal<'forum_choice_closed'> & { readonly closedAt: Instant })
  /** Forums are given by wish, and the assignment is not released yet. */
  | (Refusal<'forums_by_wish'> & { readonly wishesUntil: Instant });

/** What somebody with a place at a conference can choose from, and what they chose. */
export interface ForumChoice {
  readonly chosen: readonly SessionId[];
  /** Places left in each forum that has a number of its own. */
  readonly free: Readonly<Record<SessionId, number>>;
  /** Until then the choice can be changed, exclusive: the start of the event. */
  readonly closesAt: Instant;
  readonly isOpen: boolean;
  /** Where forums are given by wish. */
  readonly round?: OwnWishRound;
}

/** How the wishes of one person stand. */
export interface OwnWishRound {
  readonly wishesUntil: Instant;
  /** Whether wishes can be given or changed now. */
  readonly isOpen: boolean;
  readonly isReleased: boolean;
  readonly wishes?: ForumWishes;
  /** What became of them, time by time; empty before the release. */
  readonly outcomes: readonly ForumOutcome[];
}

/**
 * Chooses forums, all at once: what is not among them is given back. After an assignment by wish people choose among what
 * is left, and whoever waits for a wish gets first what they give back.
 *
 * @param keepsWishes - Whether their wishes go on counting after an assignment; without it they have chosen for good.
 */
export async function chooseForums(
  deps: Dependencies,
  permit: Permit<'registration.choose_forums'>,
  forums: readonly SessionId[],
  keepsWishes = false,
): Promise<Result<ForumChoice, ChooseForumsRefusal>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    // The lock of the event's places is the lock of its forums: whoever comes second counts what the first one took.
    const book = await tx.registrations.openBook(eventId, { registrationIds: [id], personIds: [], seatsSetFree: 0 });
    const event = await tx.events.get(eventId);
    const registration = book?.known.get(id);
    if (event === undefined || registration === undefined) return refuse({ code: 'registration_not_found' });
    if (registration.status !== 'confirmed') return refuse({ code: 'forum_choice_needs_place' });
    const now = deps.clock.now();
    const closedAt = firstStart(event);
    if (event.status !== 'published' || now >= closedAt) return refuse({ code: 'forum_choice_closed', closedAt });
    const round = await tx.conferences.wishRound(eventId);
    if (round && !round.released) return refuse({ code: 'forums_by_wish', wishesUntil: round.wishesUntil });
    const chosen = await tx.conferences.chosenForums(id);
    const counts = await tx.conferences.countChoices(eventId);
    const decision = decideForumChoice({ sessions: event.sessions, chosen, counts }, forums);
    if (!decision.ok) return decision;
    const askers = round ? await forumAskers(tx, event, round) : [];
    await tx.conferences.chooseForums(id, decision.value, now);
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'registration.choose_forums',
        target: { kind: 'registration', id },
        event: eventId,
        facts: { forums: decision.value.length },
      },
    ]);
    if (round) {
      await keepWishes(tx, id, keepsWishes, now);
      const network = event.network && (await tx.directory.getNetwork(event.network));
      const context = { event, network: network || undefined, land: landOf(deps, permit.target.land) };
      const later = await forumAskers(tx, event, round);
      const assignment = new Map(later.map(({ registration: it, current }) => [it, current]));
      const records = String(chosen) === String(decision.value) ? [] : await tx.registrations.getMany([id]);
      await tellForums(deps, tx, context, { cause: 'chosen', askers, assignment, records, now });
      await fillForums(deps, tx, context, now);
    }
    return ok(await forumChoice(tx, event, id, now));
  });
}

/** What the page of a registration says about forums; nothing where the event has none, or the person no place. */
export async function readForumChoice(
  tx: LandTransaction,
  event: Event,
  { registration }: Pick<RegistrationRecord, 'registration'>,
  now: Instant,
): Promise<ForumChoice | undefined> {
  const hasForums = event.sessions.some((it) => it.isForum && it.status === 'planned');
  if (!hasForums || registration.status !== 'confirmed') return undefined;
  return forumChoice(tx, event, registration.id, now);
}

/** Who has chosen for themselves is not moved after it, unless they go on waiting for what they wished for. */
async function keepWishes(tx: LandTransaction, id: RegistrationId, keepsWishes: boolean, now: Instant): Promise<void> {
  const wishes = await tx.conferences.wishes(id);
  if (wishes === undefined) return;
  const next = keepsWishes ? { ...wishes, movesUp: true } : { first: [], second: [], movesUp: false };
  await tx.conferences.saveWishes(id, next, now);
}

/** What one person reads about the forums of an event. */
export async function forumChoice(
  tx: LandTransaction,
  event: Event,
  registration: RegistrationId,
  now: Instant,
): Promise<ForumChoice> {
  const planned = new Set(event.sessions.flatMap(({ id, status }) => (status === 'planned' ? [id] : [])));
  const chosen = (await tx.conferences.chosenForums(registration)).filter((id) => planned.has(id));
  const counts = await tx.conferences.countChoices(event.id);
  const closesAt = firstStart(event);
  const left = event.sessions.flatMap(({ id, isForum, capacity }): [SessionId, number][] =>
    isForum && capacity !== undefined ? [[id, Math.max(0, capacity - (counts.get(id) ?? 0))]] : [],
  );
  const round = await ownRound(tx, event, { registration, chosen, counts }, now);
  return {
    chosen,
    free: Object.fromEntries(left),
    closesAt,
    isOpen: event.status === 'published' && now < closesAt && round?.isReleased !== false,
    ...(round && { round }),
  };
}

interface OwnForums {
  readonly registration: RegistrationId;
  readonly chosen: readonly SessionId[];
  readonly counts: ReadonlyMap<SessionId, number>;
}

async function ownRound(
  tx: LandTransaction,
  event: Event,
  { registration, chosen, counts }: OwnForums,
  now: Instant,
): Promise<OwnWishRound | undefined> {
  const round = await tx.conferences.wishRound(event.id);
  if (round === undefined) return undefined;
  const wishes = await tx.conferences.wishes(registration);
  const isReleased = round.released !== undefined;
  const asked = { ...(wishes ?? { first: [], second: [], movesUp: false }), current: chosen };
  return {
    wishesUntil: round.wishesUntil,
    isOpen: event.status === 'published' && !isReleased && now < round.wishesUntil,
    isReleased,
    ...(wishes && { wishes }),
    outcomes: isReleased ? explainForums(forumsOf(event), counts, asked) : [],
  };
}
