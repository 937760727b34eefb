import {
  type ChangeReason,
  type Event,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, dependenciesWithin, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { staleRevision } from '../desk/stale-revision.ts';
import type { TakenElsewhere } from '../planning/taken-elsewhere.ts';
import type { AuditEntry, LandTransaction } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import { aboutRegistration, addressed } from '../registration/decision-mails.ts';
import { type ChangeOutcome, hearingMails, recipientsOf } from './change-outcome.ts';
import { parseChangeReason, type ReasonRefusal } from './change-reason.ts';
import { conflictsOfChange } from './conflicts-of-change.ts';
import { type OpenRefusal, openAsSeen } from './open-as-seen.ts';
import { rehearse } from './rehearse.ts';
import { theCancelled, theConcerned } from './the-concerned.ts';

export type CancelEventRefusal =
  | OpenRefusal
  /** What was held is not taken back: only the dates to come can be cancelled. */
  | (Refusal<'event_under_way'> & { readonly startsAt: Instant })
  | ReasonRefusal
  /** Somebody else has the room now. */
  | TakenElsewhere;

export interface CancelEventCommand {
  /** Cancels what is public, or holds after all what was cancelled. */
  readonly kind: 'cancel' | 'restore';
  readonly revision: number;
  readonly reason: ChangeReason;
}

/**
 * Cancels a whole event before it begins: every registration ends, everybody gets a letter that takes the dates out of
 * their calendar, feeds say „ABGESAGT“, rooms are free. Held after all it takes registrations anew, and tells those who
 * had one: whoever has made other plans meanwhile holds no place.
 */
export function cancelEvent(
  deps: Dependencies,
  permit: Permit<'event.cancel'>,
  command: CancelEventCommand,
): Promise<Result<ChangeOutcome, CancelEventRefusal>> {
  return deps.store.inLand(permit.target.land, (tx) => decide(deps, tx, permit, command));
}

/** What {@link cancelEvent} would do, found out by doing it and taking it back. */
export function previewCancelledEvent(
  deps: Dependencies,
  permit: Permit<'event.cancel'>,
  command: CancelEventCommand,
): Promise<Result<ChangeOutcome, CancelEventRefusal>> {
  return rehearse(deps.store, permit.target.land, (tx) => decide(deps, tx, permit, command));
}

async function decide(
  deps: Dependencies,
  work: LandTransaction,
  permit: Permit<'event.cancel'>,
  command: CancelEventCommand,
): Promise<Result<ChangeOutcome, CancelEventRefusal>> {
  const { tx, mails } = hearingMails(work);
  const isCancelled = command.kind === 'cancel';
  const seen = { revision: command.revision, status: isCancelled ? 'published' : 'cancelled' } as const;
  const opened = await openAsSeen(tx, permit, seen);
  if (!opened.ok) return opened;
  const now = deps.clock.now();
  const before = opened.value;
  const startsAt = firstStart(before);
  if (now >= startsAt) return refuse({ code: 'event_under_way', startsAt });
  const reason = parseChangeReason(command.reason);
  if (!reason.ok) return reason;

  const after = isCancelled ? cancelled(before, reason.value, now) : restored(before, now);
  // While it was cancelled its rooms were free, and somebody may have taken them.
  const comesBack = isCancelled ? [] : after.sessions.filter(({ status }) => status === 'planned');
  const conflicts = await conflictsOfChange(tx, landOf(deps, permit.target.land), permit, after, comesBack, now);
  if (!conflicts.ok) return conflicts;
  if (!(await tx.events.save(after, before.revision, now))) return staleRevision(tx, before.id);
  const entry: AuditEntry = {
    at: now,
    actor: personBehind(permit),
    action: 'event.cancel',
    target: { kind: 'event', id: before.id },
    event: before.id,
    ...(reason.value.text !== '' && { reason: reason.value.text }),
    facts: { revision: after.revision, because: reason.value.kind, from: before.status, to: after.status },
  };
  await tx.audit.write([entry]);
  const records = isCancelled ? await theConcerned(tx, before.id) : await theCancelled(tx, before);
  if (isCancelled) {
    const jobs = records.map(({ registration }) => ({
      command: { kind: 'cancel', registrationId: registration.id } as const,
      actor: entry.actor,
    }));
    await decideRegistrations(dependenciesWithin(deps, tx, now), permit.target.land, before.id, jobs);
  } else {
    const network = after.network && (await tx.directory.getNetwork(after.network));
    const context = { event: after, network, land: landOf(deps, permit.target.land) };
    await tx.mail.add(
      records.map(({ registration, applicant }) => {
        const letter = { kind: 'event_restored', ...aboutRegistration(registration.id, applicant, context) } as const;
        return addressed(letter, registration, applicant, deps.random, now);
      }),
    );
  }
  const recipients = recipientsOf(mails, records);
  return ok({
    before,
    after,
    leftAlone: [],
    warnings: [],
    findings: [],
    conflicts: conflicts.value,
    recipients,
    mails,
  });
}

function cancelled(event: Event, reason: ChangeReason, now: Instant): Event {
  if (event.status !== 'published') throw new Error('only what is public is cancelled');
  return {
    ...event,
    status: 'cancelled',
    cancelledAt: now,
    cancellationKind: reason.kind,
    cancellationReason: reason.text,
    sessions: raised(event, now),
    revision: event.revision + 1,
  };
}

function restored(event: Event, now: Instant): Event {
  if (event.status !== 'cancelled') throw new Error('only what was cancelled is held after all');
  const { status: _, cancelledAt: __, cancellationKind: ___, cancellationReason: ____, ...facts } = event;
  return { ...facts, status: 'published', sessions: raised(event, now), revision: event.revision + 1 };
}

/** The status of an event is that of each of its dates (RFC 5546 §2.1.4); those that were off before stay as they were. */
function raised({ sessions }: Event, now: Instant): Event['sessions'] {
  return sessions.map((it) => (it.status === 'planned' ? { ...it, sequence: it.sequence + 1, revisedAt: now } : it));
}
