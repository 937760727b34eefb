import {
  dateOf,
  type Event,
  type EventId,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { bookRequestFor, type RegistrationCommand, runCommand } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { conflictsOfChange } from '../changes/conflicts-of-change.ts';
import { type Dependencies, dependenciesWithin, landOf } from '../dependencies.ts';
import { replannedSessions } from '../planning/replanned-sessions.ts';
import type { TakenElsewhere } from '../planning/taken-elsewhere.ts';
import type { AuditEntry, LandTransaction } from '../ports/index.ts';
import { actorName } from '../registration/answer-registration.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import { checkRooms, type RoomsRefusal } from './check-rooms.ts';
import type { EventDraft } from './event-draft.ts';
import { type DraftRefusal, eventContent } from './event-from-draft.ts';
import { freeSlug } from './slug.ts';
import { type StaleRevision, staleRevision } from './stale-revision.ts';
import { type TitleNotPrintable, type TitlingDependencies, titleRefusal } from './title-refusal.ts';
import { withNewWords } from './with-new-words.ts';

export type SaveEventRefusal =
  | DraftRefusal
  | RoomsRefusal
  | TitleNotPrintable
  | Refusal<'event_not_found'>
  | StaleRevision
  /** People have the dates in their diaries: moving is a step of its own, with mails. */
  | Refusal<'published_dates_fixed'>
  /** Of a public event: the room a date is to have. */
  | TakenElsewhere
  | (Refusal<'seats_already_taken'> & { readonly seatsTaken: number })
  | (Refusal<'event_not_editable'> & { readonly status: Event['status'] })
  /** The draft belongs to another network than the person may write for. */
  | Refusal<'network_not_yours'>;

/** Keeps a new event as a draft that only the desk sees. */
export async function createEvent(
  deps: TitlingDependencies,
  permit: Permit<'event.create'>,
  draft: EventDraft,
): Promise<Result<Event, SaveEventRefusal>> {
  const { land: code, network } = permit.target;
  if (draft.network !== network) return refuse({ code: 'network_not_yours' });
  const land = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const content = eventContent(draft, [], land, deps.random, now);
    if (!content.ok) return content;
    const unprintable = titleRefusal(draft, deps.printer.unprintable);
    if (unprintable !== undefined) return refuse(unprintable);
    const rooms = await checkRooms(tx, draft, []);
    if (!rooms.ok) return rooms;
    const [first] = content.value.sessions;
    if (first === undefined) throw new Error('a draft has a session');
    const slug = await freeSlug(dateOf(first.startsAt), content.value.title, async (it) => {
      return (await tx.events.findBySlug(it)) !== undefined;
    });
    const event: Event = { id: deps.random.id<EventId>(), slug, ...content.value, revision: 1, status: 'draft' };
    await tx.events.save(event, undefined, now);
    await tx.audit.write([entry(permit, event, now)]);
    return ok(event);
  });
}

/**
 * Writes over an event what somebody changed, if it still is as they read it. Of a published one the dates stay; more
 * or fewer places go through the waiting list.
 */
export async function updateEvent(
  deps: TitlingDependencies,
  permit: Permit<'event.edit'>,
  command: { readonly draft: EventDraft; readonly revision: number },
): Promise<Result<Event, SaveEventRefusal>> {
  const { land: code, event: id, network } = permit.target;
  if (id === undefined) throw new Error('editing needs an event');
  if (command.draft.network !== network) return refuse({ code: 'network_not_yours' });
  return deps.store.inLand(code, (tx) => save(deps, tx, permit, id, command));
}

async function save(
  deps: TitlingDependencies,
  tx: LandTransaction,
  permit: Permit<'event.edit'>,
  id: EventId,
  { draft, revision }: { readonly draft: EventDraft; readonly revision: number },
): Promise<Result<Event, SaveEventRefusal>> {
  const now = deps.clock.now();
  const before = await tx.events.get(id);
  if (before === undefined) return refuse({ code: 'event_not_found' });
  if (before.revision !== revision) return refuse({ code: 'stale_revision', revision: before.revision });
  if (before.status !== 'draft' && before.status !== 'published') {
    return refuse({ code: 'event_not_editable', status: before.status });
  }
  const content = eventContent(draft, before.sessions, landOf(deps, permit.target.land), deps.random, now);
  if (!content.ok) return content;
  const unprintable = titleRefusal(draft, deps.printer.unprintable);
  if (unprintable !== undefined) return refuse(unprintable);
  const rooms = await checkRooms(tx, draft, before.sessions);
  if (!rooms.ok) return rooms;
  if (before.status === 'published' && hasOtherDates(before, content.value.sessions)) {
    return refuse({ code: 'published_dates_fixed' });
  }
  // Places of a published event change under its lock, together with the waiting list. Asked first: what is refused
  // must leave nothing written.
  const isResized = before.status === 'published' && before.capacity !== content.value.capacity;
  const resizing = { kind: 'set_capacity', capacity: content.value.capacity } as const;
  if (isResized) {
    const tooFew = await refusalOf(tx, id, resizing, now);
    if (tooFew !== undefined) return refuse(tooFew);
  }
  const capacity = isResized ? before.capacity : content.value.capacity;
  const { status: _, ...rest } = before;
  const facts = { id, slug: rest.slug, ...(rest.localTitles && { localTitles: rest.localTitles }) };
  const state =
    before.status === 'draft' ? { status: before.status } : { status: before.status, publishedAt: before.publishedAt };
  const sessions = before.status === 'published' ? withNewWords(before, content.value, now) : content.value.sessions;
  const event: Event = { ...facts, ...content.value, sessions, capacity, ...state, revision: revision + 1 };
  if (event.status === 'published') {
    const replanned = replannedSessions(before.sessions, event.sessions);
    // First the event, then the plan, as whoever moves its dates does: in another order two would wait for each other.
    if (replanned.length > 0) await tx.registrations.openBook(id, bookRequestFor([]));
    const land = landOf(deps, permit.target.land);
    const free = await conflictsOfChange(tx, land, permit, event, replanned, now);
    if (!free.ok) return free;
  }
  if (!(await tx.events.save(event, revision, now))) return staleRevision(tx, id);
  await tx.audit.write([entry(permit, event, now)]);
  if (!isResized) return ok(event);
  await decideWithin(deps, tx, permit, id, resizing, now);
  return ok({ ...event, capacity: resizing.capacity });
}

type Resizing = Extract<RegistrationCommand, { kind: 'set_capacity' }>;

/** Takes the lock of the places and says what they would answer. */
async function refusalOf(
  tx: LandTransaction,
  id: EventId,
  command: Resizing,
  now: Instant,
): Promise<Extract<SaveEventRefusal, { code: 'seats_already_taken' }> | undefined> {
  const book = await tx.registrations.openBook(id, bookRequestFor([command]));
  if (book === undefined) throw new Error(`event ${id} vanished while it was saved`);
  const { answer } = runCommand(book, command, now);
  if (answer.ok) return undefined;
  if (answer.refusal.code === 'seats_already_taken') return answer.refusal;
  throw new Error(`changing the capacity answered ${answer.refusal.code}`);
}

/** Decides in the transaction that runs already, so that the event and its places change together or not at all. */
async function decideWithin(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'event.edit'>,
  id: EventId,
  command: Resizing,
  now: Instant,
): Promise<void> {
  const { land } = permit.target;
  const within = dependenciesWithin(deps, tx, now);
  const [decision] = await decideRegistrations(within, land, id, [{ command, actor: actorName(permit.actor) }]);
  if (!decision?.ok) throw new Error(`the places of event ${id} changed under their lock`);
}

function hasOtherDates(before: Event, after: Event['sessions']): boolean {
  const dates = (sessions: Event['sessions']) =>
    sessions.map(({ id, startsAt, endsAt, isForum }) => `${id} ${startsAt} ${endsAt} ${isForum ?? false}`);
  return dates(before.sessions).join() !== dates(after).join();
}

function entry(permit: Permit<'event.create'> | Permit<'event.edit'>, event: Event, at: AuditEntry['at']): AuditEntry {
  return {
    at,
    actor: actorName(permit.actor),
    action: permit.action,
    target: { kind: 'event', id: event.id },
    event: event.id,
    facts: { revision: event.revision },
  };
}
