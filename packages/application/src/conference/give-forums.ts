import type { Instant, SessionId } from '@netzwerkstatt/domain';
import {
  assignForums,
  explainForums,
  type ForumAsker,
  type ForumAssignment,
  type WayRequest,
} from '@netzwerkstatt/registration';
import { openLedger } from '../calendar/calendar-ledger.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MailMessage } from '../mail/mail-message.ts';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';
import { firstStart, sessionInstant } from '../programme/event-times.ts';
import { aboutRegistration, addressed, type EventContext, withFurtherEntries } from '../registration/decision-mails.ts';
import { forumAskers, forumsOf } from './forum-askers.ts';

export type ForumCause = Extract<MailMessage, { kind: 'forums_assigned' }>['cause'];

/**
 * Gives what became free to those who wait for it, once an assignment was released: nobody is moved against their will,
 * and whoever moves up hears of it. Under the lock of the event; nothing where forums are not given by wish.
 */
export async function fillForums(
  deps: Pick<Dependencies, 'random'>,
  tx: LandTransaction,
  context: EventContext,
  now: Instant,
): Promise<void> {
  const { event } = context;
  if (event.status !== 'published' || forumsOf(event).length === 0 || now >= firstStart(event)) return;
  const round = await tx.conferences.wishRound(event.id);
  if (round?.released === undefined) return;
  const askers = await forumAskers(tx, event, round);
  const assignment = assignForums(forumsOf(event), askers);
  const moved = askers.filter(({ registration, current }) => String(assignment.get(registration)) !== String(current));
  if (moved.length === 0) return;
  await writeForums(tx, moved, assignment, now);
  const records = await tx.registrations.getMany(moved.map(({ registration }) => registration));
  await tellForums(deps, tx, context, { cause: 'moved_up', askers, assignment, records, now });
  await tx.audit.write(
    moved.map(({ registration }) => ({
      at: now,
      actor: 'house',
      action: 'forums.moved_up' as const,
      target: { kind: 'registration' as const, id: registration },
      event: event.id,
      facts: { forums: assignment.get(registration)?.length ?? 0 },
    })),
  );
}

/** Writes down who sits where, for those of whom it is different now. */
export async function writeForums(
  tx: LandTransaction,
  askers: readonly ForumAsker[],
  assignment: ForumAssignment,
  now: Instant,
): Promise<void> {
  for (const { registration } of askers) {
    await tx.conferences.chooseForums(registration, assignment.get(registration) ?? [], now);
  }
}

/** Of somebody who wished for nothing and sits nowhere. */
const NOTHING_ASKED: WayRequest = { first: [], second: [], movesUp: false, current: [] };

interface Told {
  readonly cause: ForumCause;
  /** Everybody who sits somewhere or wished for something, as they sat before. */
  readonly askers: readonly ForumAsker[];
  readonly assignment: ForumAssignment;
  /** Whom to tell. */
  readonly records: readonly RegistrationRecord[];
  readonly now: Instant;
}

/** One letter to each with their forums and the reason, and the calendar follows. */
export async function tellForums(
  deps: Pick<Dependencies, 'random'>,
  tx: LandTransaction,
  context: EventContext,
  { cause, askers, assignment, records, now }: Told,
): Promise<void> {
  const { event } = context;
  const forums = forumsOf(event);
  const counts = countsOf(assignment);
  const before = new Map(askers.map((it) => [it.registration, it]));
  const people = new Set(records.map(({ registration }) => registration.personId));
  const ledger = await openLedger(tx, [...people], event.sessions, new Set(), now);
  const toCome = event.sessions.filter((it) => it.isForum && sessionInstant(it, 'endsAt') > now);
  const mails = records.flatMap(({ registration, applicant }) => {
    const { id, personId } = registration;
    const asked = before.get(id) ?? NOTHING_ASKED;
    const own = assignment.get(id) ?? [];
    const letter = {
      kind: 'forums_assigned',
      ...aboutRegistration(id, applicant, context),
      cause,
      outcomes: explainForums(forums, counts, { ...asked, current: own }),
    } as const;
    const invited = toCome.filter(
      (it) => own.includes(it.id) && (cause === 'released' || !asked.current.includes(it.id)),
    );
    const invitations = invited.map((it) => ledger.invite(personId, it));
    const left = toCome.filter((it) => asked.current.includes(it.id) && !own.includes(it.id));
    const cancellations = left.flatMap((it) => ledger.cancel(personId, it, { isCalledOff: false }) ?? []);
    const letters =
      cause === 'released'
        ? [{ ...letter, notices: invitations }]
        : withFurtherEntries(letter, [...invitations, ...cancellations]);
    return letters.map((it) => addressed(it, registration, applicant, deps.random, now, `${cause} ${now}`));
  });
  await tx.mail.add(mails);
  await ledger.keep(tx);
}

export function countsOf(assignment: ForumAssignment): ReadonlyMap<SessionId, number> {
  const counts = new Map<SessionId, number>();
  for (const forum of [...assignment.values()].flat()) counts.set(forum, (counts.get(forum) ?? 0) + 1);
  return counts;
}
