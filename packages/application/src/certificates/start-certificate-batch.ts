import { type LandCode, ok, type Refusal, type RegistrationId, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { BatchItemKind, CertificateBatch, CertificateBatchId, LandTransaction } from '../ports/index.ts';
import { type CandidateWishes, type CertificateCandidate, certificateCandidates } from './certificate-candidates.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { candidateFacts, type EventCertificates, readEventCertificates } from './event-certificates.ts';
import { type ClockRefusal, clockRefusal, momentsOf } from './issuing-clock.ts';
import { participantsOf } from './participants-of.ts';
import { type UnprintableField, unprintableFields } from './unprintable-fields.ts';

export type BatchRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'event_not_closed'>
  | ClockRefusal
  | EventNotPrintable
  | Refusal<'nothing_to_issue'>;

/** What stands on everybody's certificate has letters that cannot be printed: nobody can get one. */
export type EventNotPrintable = Refusal<'event_not_printable'> & { readonly fields: readonly UnprintableField[] };

/** What staff decided about exceptions. */
export interface BatchWish {
  /** Whoever was there for a unit at least, but not long enough, gets a partial certificate. */
  readonly withPartial: boolean;
  /** A session without an entry was missed. */
  readonly countsMissingAsAbsent: boolean;
  /** Only these people, also where theirs was revoked; absent: everybody who is due one. */
  readonly only?: readonly RegistrationId[];
}

export interface StartedBatch {
  readonly batch: CertificateBatch;
  /** False when one was running already, by whomever: then this is it, and nothing was added. */
  readonly isNew: boolean;
}

/**
 * Has certificates issued to everybody who is due one. They are drawn and written one by one afterwards, see
 * `workOnBatches`; a second call meanwhile joins the batch that runs.
 */
export async function startCertificateBatch(
  deps: CertificateDependencies,
  permit: Permit<'certificate.issue'>,
  wish: BatchWish,
): Promise<Result<StartedBatch, BatchRefusal>> {
  const { land } = permit.target;
  const id = eventOf(permit);
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    // Whoever corrects its titles is waited for; once the batch runs they see it, and titles stay as they are.
    await tx.events.lock(id, 'to_rely');
    const about = await readEventCertificates(deps, tx, land, id);
    if (about === undefined) return refuse({ code: 'event_not_found' });
    if (about.event.status !== 'closed') return refuse({ code: 'event_not_closed' });
    const [last] = await tx.certificateBatches.forEvent(id, 1);
    if (last?.state === 'running') return ok({ batch: last, isNew: false });
    const moments = about.certificates.flatMap(momentsOf);
    const refusal = clockRefusal(about.event, last ? [...moments, last.startedAt] : moments, now);
    if (refusal !== undefined) return refuse(refusal);

    const unprintable = eventNotPrintable(deps, about);
    if (unprintable !== undefined) return refuse(unprintable);
    const people = await chosen(deps, tx, land, about, wish);
    if (people.length === 0) return refuse({ code: 'nothing_to_issue' });
    const batch = {
      id: deps.random.id<CertificateBatchId>(),
      event: id,
      startedBy: personBehind(permit),
      startedAt: now,
    };
    if (!(await tx.certificateBatches.begin(batch, people))) {
      const [running] = await tx.certificateBatches.forEvent(id, 1);
      if (running === undefined) throw new Error(`a batch of ${id} runs that is not there`);
      return ok({ batch: running, isNew: false });
    }
    await tx.audit.write([
      {
        at: now,
        actor: batch.startedBy,
        action: 'certificate.issue',
        target: { kind: 'event', id },
        event: id,
        facts: { asked: people.length, partial: people.filter(({ kind }) => kind === 'partial').length },
      },
    ]);
    const counts = { total: people.length, done: 0, failed: 0, skipped: 0 };
    return ok({ batch: { ...batch, state: 'running', counts }, isNew: true });
  });
}

export function eventNotPrintable(
  { printer }: Pick<CertificateDependencies, 'printer'>,
  about: EventCertificates,
): EventNotPrintable | undefined {
  const fields = unprintableFields(about, printer.unprintable);
  return fields.length === 0 ? undefined : { code: 'event_not_printable', fields };
}

async function chosen(
  deps: CertificateDependencies,
  tx: LandTransaction,
  land: LandCode,
  about: EventCertificates,
  wish: BatchWish,
): Promise<readonly { readonly registration: RegistrationId; readonly kind: BatchItemKind }[]> {
  const participants = await participantsOf(tx, about.event.id);
  const only = wish.only && new Set(wish.only);
  const wishes: CandidateWishes = {
    countsMissingAsAbsent: wish.countsMissingAsAbsent,
    reissues: only !== undefined,
  };
  const facts = candidateFacts(deps, land, about, deps.clock.now());
  return certificateCandidates(facts, participants, () => wishes).flatMap((candidate) => {
    const { id: registration } = candidate.record.registration;
    const kind = kindOf(candidate, wish.withPartial);
    return kind === undefined || only?.has(registration) === false ? [] : [{ registration, kind }];
  });
}

/** Which certificate somebody gets, if any. */
export function kindOf({ kind }: CertificateCandidate, withPartial: boolean): BatchItemKind | undefined {
  if (kind === 'due') return 'attendance';
  return kind === 'partial' && withPartial ? 'partial' : undefined;
}
