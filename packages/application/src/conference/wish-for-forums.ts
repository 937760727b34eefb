import { type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { decideForumWishes, type ForumWishes, type ForumWishRefusal } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';
import { type ForumChoice, forumChoice } from './choose-forums.ts';

export type WishForForumsRefusal =
  | ForumWishRefusal
  | Refusal<'registration_not_found'>
  | Refusal<'forum_choice_needs_place'>
  | Refusal<'wish_round_missing'>
  | (Refusal<'wishes_closed'> & { readonly closedAt: Instant });

/** Keeps what somebody with a place wishes for; it takes no place anywhere, and may be changed until the deadline. */
export async function wishForForums(
  deps: Dependencies,
  permit: Permit<'registration.choose_forums'>,
  wishes: ForumWishes,
): Promise<Result<ForumChoice, WishForForumsRefusal>> {
  const { registration: id, event: eventId } = aboutRegistration(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    // The deadline is asked under the lock: no wish comes in behind the assignment.
    const book = await tx.registrations.openBook(eventId, { registrationIds: [id], personIds: [], seatsSetFree: 0 });
    const event = await tx.events.get(eventId);
    const registration = book?.known.get(id);
    if (event === undefined || registration === undefined) return refuse({ code: 'registration_not_found' });
    if (registration.status !== 'confirmed') return refuse({ code: 'forum_choice_needs_place' });
    const now = deps.clock.now();
    const round = await tx.conferences.wishRound(eventId);
    if (round === undefined || event.status !== 'published') return refuse({ code: 'wish_round_missing' });
    if (round.released || now >= round.wishesUntil)
      return refuse({ code: 'wishes_closed', closedAt: round.wishesUntil });
    const decision = decideForumWishes(event.sessions, wishes);
    if (!decision.ok) return decision;
    await tx.conferences.saveWishes(id, decision.value, now);
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'registration.choose_forums',
        target: { kind: 'registration', id },
        event: eventId,
        facts: { wishes: decision.value.first.length + decision.value.second.length },
      },
    ]);
    return ok(await forumChoice(tx, event, id, now));
  });
}
