import { type CertificateLanguage, issueCertificate } from '@netzwerkstatt/certificates';
import {
  type AttendedMinutes,
  addMilliseconds,
  type CertificateId,
  type EventId,
  type LandCode,
  MINUTE_MS,
  type PersonId,
} from '@netzwerkstatt/domain';
import type {
  BatchFailure,
  BatchItem,
  BatchOutcome,
  LandTransaction,
  PrintedField,
  RegistrationRecord,
} from '../ports/index.ts';
import { type CertificateCandidate, certificateCandidates } from './certificate-candidates.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { drawSigned, writeDrawn } from './draw-signed.ts';
import { failureOf } from './drawing-failure.ts';
import {
  basisForEvent,
  candidateFacts,
  composeForEvent,
  type EventCertificates,
  newNumber,
  readEventCertificates,
} from './event-certificates.ts';
import { everyOne } from './every-one.ts';
import { kindOf } from './start-certificate-batch.ts';
import { unprintableFields } from './unprintable-fields.ts';

/** Taken together; the printer draws as many at a time as it has threads. */
const TOGETHER = 20;
/** Longer than drawing so many takes; after it another worker takes those of one that died. */
const LEASE_MS = 2 * MINUTE_MS;
/** So often a machine may fail at somebody before a person looks at it. */
const MAX_ATTEMPTS = 3;

/**
 * Issues the certificates of running batches: some people at a time, each drawn outside of every transaction, then
 * written with file and mail in one of their own. Whoever dies in between has written nothing about those they did not
 * finish, and the next worker begins them anew.
 *
 * @returns whether there may be more.
 */
export async function workOnBatches(deps: CertificateDependencies, land: LandCode): Promise<boolean> {
  const now = deps.clock.now();
  const items = await deps.store.inLand(land, (tx) =>
    tx.certificateBatches.lease(now, addMilliseconds(now, LEASE_MS), TOGETHER),
  );
  const byEvent = [...Map.groupBy(items, (it) => it.event)];
  try {
    await everyOne(byEvent.map(([event, some]) => issueTogether(deps, land, event, some)));
  } finally {
    await deps.store.inLand(land, (tx) => finishBatches(deps, tx));
  }
  return items.length === TOGETHER;
}

async function issueTogether(
  deps: CertificateDependencies,
  land: LandCode,
  event: EventId,
  items: readonly BatchItem[],
): Promise<void> {
  const issueTo = await telling(deps, land, items, () => prepare(deps, land, event, items));
  await everyOne(items.map((item) => telling(deps, land, [item], () => issueTo(item))));
}

/** What nobody foresaw is told to staff like everything a machine fails at, and keeps none of the others waiting. */
async function telling<T>(
  deps: CertificateDependencies,
  land: LandCode,
  items: readonly BatchItem[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await everyOne(items.map((item) => giveUpFor(deps, land, item, { reason: 'drawing_failed' })));
    throw error;
  }
}

/** Reads once what all of them have in common. */
async function prepare(
  deps: CertificateDependencies,
  land: LandCode,
  event: EventId,
  items: readonly BatchItem[],
): Promise<(item: BatchItem) => Promise<void>> {
  const { about, participants, people } = await deps.store.inLand(land, async (tx) => {
    const participants = await tx.registrations.getMany(items.map(({ registration }) => registration));
    return {
      about: await readEventCertificates(deps, tx, land, event),
      participants,
      people: await tx.people.getMany(participants.map(({ registration }) => registration.personId)),
    };
  });
  const chosenBy = new Map(people.map(({ id, certificateLanguage }) => [id, certificateLanguage]));
  if (about === undefined) throw new Error(`a batch is about ${event}, which is not there`);
  const present = participants.filter(({ registration }) => registration.status === 'confirmed');
  // Staff decided about missing entries and revoked ones when they began.
  const wishes = { countsMissingAsAbsent: true, reissues: true };
  const candidates = certificateCandidates(candidateFacts(deps, land, about, deps.clock.now()), present, () => wishes);
  const byId = new Map(candidates.map((it) => [it.record.registration.id, it]));
  return (item) => issueOne(deps, land, about, item, byId.get(item.registration), chosenBy);
}

async function issueOne(
  deps: CertificateDependencies,
  land: LandCode,
  about: EventCertificates,
  item: BatchItem,
  candidate: CertificateCandidate | undefined,
  chosenBy: ReadonlyMap<PersonId, CertificateLanguage | undefined>,
): Promise<void> {
  const settle = (outcome: BatchOutcome) =>
    deps.store.inLand(land, async (tx) => {
      if (await tx.certificateBatches.hold(item)) await tx.certificateBatches.settle(item, outcome);
    });
  if (candidate === undefined) return settle({ state: 'skipped', reason: 'gone' });
  if (candidate.kind === 'issued') return settle({ state: 'skipped', reason: 'has_one' });
  if (candidate.kind === 'unprintable') {
    return settle({ state: 'failed', ...unprintable('name', candidate.letters) });
  }
  // Somebody wrote it into the event after the batch had begun.
  const [fault] = unprintableFields(about, deps.printer.unprintable);
  if (fault !== undefined) return settle({ state: 'failed', ...unprintable(fault.field, fault.letters) });
  const kind = kindOf(candidate, item.kind === 'partial');
  if (kind === undefined || !('attendance' in candidate))
    return settle({ state: 'failed', reason: 'attendance_too_low' });

  const { applicant } = candidate.record;
  const document = composeForEvent(
    deps,
    land,
    about,
    {
      kind,
      registration: item.registration,
      profession: applicant.profession,
      holder: { givenName: applicant.givenName, familyName: applicant.familyName },
      language: chosenBy.get(candidate.record.registration.personId) ?? applicant.locale,
      attendance: candidate.attendance,
    },
    newNumber(deps),
    item.startedAt,
  );
  const { id: registration, personId: person } = candidate.record.registration;
  const certificate = issueCertificate(document, item.startedAt);
  const record = { id: deps.random.id<CertificateId>(), registration, event: item.event, person, certificate };
  const basis = basisForEvent(deps, land, about, registration);
  const drawn = await drawSigned(deps, land, record);
  if (!drawn.ok) return giveUpFor(deps, land, item, failureOf(drawn.refusal));
  await deps.store.inLand(land, async (tx) => {
    // Before the item, as whoever erases this person does: neither waits for the other.
    await tx.erasure.lock(person);
    if (!(await tx.certificateBatches.hold(item))) return;
    if (!(await isAsDrawn(tx, candidate.record, about.attended.get(registration)))) {
      await tx.certificateBatches.postpone(item, { reason: 'drawing_failed' }, deps.clock.now());
      return;
    }
    const isNew = await writeDrawn(deps, tx, land, record, drawn.value, basis);
    await tx.certificateBatches.settle(
      item,
      isNew ? { state: 'done', certificate: record.id } : { state: 'skipped', reason: 'has_one' },
    );
  });
}

/** Whether name and minutes are those the file tells; staff may have put them right while it was drawn. */
async function isAsDrawn(
  tx: LandTransaction,
  drawn: RegistrationRecord,
  minutes: AttendedMinutes = new Map(),
): Promise<boolean> {
  const { id } = drawn.registration;
  const applicant = (await tx.registrations.get(id))?.applicant;
  const now = await tx.attendance.of(id);
  return (
    applicant?.givenName === drawn.applicant.givenName &&
    applicant.familyName === drawn.applicant.familyName &&
    now.size === minutes.size &&
    [...now].every(([session, attended]) => minutes.get(session) === attended)
  );
}

function unprintable(field: PrintedField | 'name', letters: readonly string[]) {
  return { reason: 'letter_not_printable', field, letter: letters.join(' ') } as const;
}

/** A letter stays unprintable; a machine may do better a minute later. */
async function giveUpFor(
  deps: CertificateDependencies,
  land: LandCode,
  item: BatchItem,
  failure: BatchFailure,
): Promise<void> {
  await deps.store.inLand(land, async (tx) => {
    if (!(await tx.certificateBatches.hold(item))) return;
    const mayGetBetter = failure.reason === 'drawing_failed' || failure.reason === 'signing_failed';
    if (mayGetBetter && item.attempts < MAX_ATTEMPTS) {
      const retryAt = addMilliseconds(deps.clock.now(), item.attempts * MINUTE_MS);
      await tx.certificateBatches.postpone(item, failure, retryAt);
    } else {
      await tx.certificateBatches.settle(item, { state: 'failed', ...failure });
    }
  });
}

async function finishBatches(deps: CertificateDependencies, tx: LandTransaction): Promise<void> {
  const now = deps.clock.now();
  const ended = await tx.certificateBatches.finish(now);
  if (ended.length === 0) return;
  await tx.audit.write(
    ended.map(({ event, startedBy, counts }) => ({
      at: now,
      actor: startedBy,
      action: 'certificate.issue' as const,
      target: { kind: 'event' as const, id: event },
      event,
      facts: { issued: counts.done, failed: counts.failed },
    })),
  );
}
