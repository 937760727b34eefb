import { type Event, type Instant, ok, type Refusal, type Result, refuse, type SessionId } from '@netzwerkstatt/domain';
import { decideForumChoice, type ForumChoiceRefusal } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { aboutRegistration, actorName } from '../registration/answer-registration.ts';

export type ChooseForumsRefusal =
  | ForumChoiceRefusal
  | Refusal<'registration_not_found'>
  /** Who waits or has withdrawn chooses nothing yet, or no more. */
  | Refusal<'forum_choice_needs_place'>
  | (Refusal<'forum_choice_closed'> & { readonly closedAt: Instant });

/** What somebody with a place at a conference can choose from, and what they chose. */
export interface ForumChoice {
  readonly chosen: readonly SessionId[];
  /** Places left in each forum that has a number of its own. */
  readonly free: Readonly<Record<SessionId, number>>;
  /** Until then the choice can be changed, exclusive: the start of the event. */
  readonly closesAt: Instant;
  readonly isOpen: boolean;
}

/** Chooses forums, all at once: what is not among them is given back. */
export async function chooseForums(
  deps: Dependencies,
  permit: Permit<'registration.choose_forums'>,
  forums: readonly SessionId[],
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
    const chosen = await tx.conferences.chosenForums(id);
    const counts = await tx.conferences.countChoices(eventId);
    const decision = decideForumChoice({ sessions: event.sessions, chosen, counts }, forums);
    if (!decision.ok) return decision;
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

async function forumChoice(
  tx: LandTransaction,
  event: Event,
  registration: RegistrationRecord['registration']['id'],
  now: Instant,
): Promise<ForumChoice> {
  const planned = new Set(event.sessions.flatMap(({ id, status }) => (status === 'planned' ? [id] : [])));
  const chosen = (await tx.conferences.chosenForums(registration)).filter((id) => planned.has(id));
  const counts = await tx.conferences.countChoices(event.id);
  const closesAt = firstStart(event);
  const left = event.sessions.flatMap(({ id, isForum, capacity }): [SessionId, number][] =>
    isForum && capacity !== undefined ? [[id, Math.max(0, capacity - (counts.get(id) ?? 0))]] : [],
  );
  return {
    chosen,
    free: Object.fromEntries(left),
    closesAt,
    isOpen: event.status === 'published' && now < closesAt,
  };
}
