import type { Event, EventId, Instant, LandCode, PersonId, RegistrationId, Result } from '@netzwerkstatt/domain';
import {
  bookRequestFor,
  hasSeatRules,
  keptSeats,
  nextRuleChange,
  type Registration,
  type RegistrationBook,
  type RegistrationChange,
  type RegistrationCommand,
  type RegistrationRefusal,
  runCommand,
  withNewcomers,
} from '@netzwerkstatt/registration';
import { openLedger } from '../calendar/calendar-ledger.ts';
import { fillForums } from '../conference/give-forums.ts';
import { wishesUntil } from '../conference/wishes-until.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { withConditions } from '../eligibility/with-conditions.ts';
import type { Applicant, LandTransaction, ProvenDetails } from '../ports/index.ts';
import { keepTold, type ToldWithForm } from '../questions/told-with-form.ts';
import { endTransfersOf } from '../transfer/end-transfers.ts';
import { keepVouchers } from '../vouchers/keep-vouchers.ts';
import { auditEntry, type DecidedEntry, eventEntry } from './decision-entries.ts';
import { type DecidedChange, decisionMails } from './decision-mails.ts';
import { teamsBehind, withTeams } from './with-teams.ts';

/** One command to decide, with who gave it. */
export interface DecisionJob {
  readonly command: RegistrationCommand;
  /** For the audit trail: an id, or `holder`, `house`. */
  readonly actor: string;
  /** What staff gave as a reason. */
  readonly reason?: string;
  /** For `register`: others chose this person, so the conditions of the event are not asked. */
  readonly isChosen?: true;
  /** For `register`, `invite` and `transfer`: what is told about the person. */
  readonly applicant?: Applicant;
  /** For `register`: what was told besides. */
  readonly told?: ToldWithForm;
}

/** What came of one command; `undefined` when there is no such event. */
export type Decision = Result<Registration | undefined, RegistrationRefusal> | undefined;

/**
 * Decides commands about one event, in order, in one transaction under one lock, and writes down with it everything
 * that follows: the registrations, the mails, the audit trail.
 */
export async function decideRegistrations(
  deps: Dependencies,
  land: LandCode,
  eventId: EventId,
  jobs: readonly DecisionJob[],
): Promise<readonly Decision[]> {
  return deps.store.inLand(land, async (tx) => {
    const teams = await teamsBehind(tx, jobs);
    const request = bookRequestFor(jobs.map(({ command }) => command));
    const registrationIds = [...request.registrationIds, ...new Set(teams.values())];
    const opened = await tx.registrations.openBook(eventId, { ...request, registrationIds });
    if (opened === undefined) return jobs.map(() => undefined);
    // Asked only now, under the lock: whoever waited for it is judged by the time at which their turn came.
    const now = deps.clock.now();
    const event = await tx.events.get(eventId);
    if (event === undefined) throw new Error(`event ${eventId} vanished under its lock`);

    let book = await introduce(tx, opened, jobs);
    const decisions: Decision[] = [];
    const entries: DecidedEntry[] = [];
    for (const job of withTeams(await withConditions(tx, event, opened, jobs, now), teams, event)) {
      const outcome = runCommand(book, job.command, now);
      book = outcome.book;
      decisions.push(outcome.answer);
      for (const change of outcome.changes) entries.push({ change, job, position: book.waitlistLength });
    }
    if (book.event.capacity !== opened.event.capacity) await tx.events.changeCapacity(eventId, book.event.capacity);
    if (entries.length > 0) {
      await writeDown(deps, land, tx, { ...event, capacity: book.event.capacity }, entries, now);
    }
    await keepVouchers(deps, tx, eventId, { before: opened.event, after: book.event }, now);
    await keepPolicy(tx, eventId, opened, book, now);
    const aboutEvent = jobs.filter((_, index) => decisions[index]?.ok).flatMap((it) => eventEntry(it, eventId, now));
    if (aboutEvent.length > 0) await tx.audit.write(aboutEvent);
    return decisions;
  });
}

/** Tells the book who comes, where its rules ask for it: they are in no table yet. */
async function introduce(tx: LandTransaction, book: RegistrationBook, jobs: readonly DecisionJob[]) {
  if (book.people === undefined) return book;
  const newcomers = jobs.flatMap(({ command, applicant }) =>
    applicant !== undefined ? newcomersOf(command).map((id) => [id, applicant] as const) : [],
  );
  return newcomers.length === 0 ? book : withNewcomers(book, await tx.registrations.whoAre(new Map(newcomers)));
}

function newcomersOf(command: RegistrationCommand): readonly RegistrationId[] {
  switch (command.kind) {
    case 'register':
    case 'invite':
      return [command.registrationId];
    case 'transfer':
      return [command.newRegistrationId];
    default:
      return [];
  }
}

/** Keeps a new policy, and what lists and the clock know of one that has rules. */
async function keepPolicy(
  tx: LandTransaction,
  event: EventId,
  { event: before }: RegistrationBook,
  { event: { policy, vouchers }, tally }: RegistrationBook,
  now: Instant,
): Promise<void> {
  if (policy === undefined) return;
  const isNew = policy !== before.policy;
  if (isNew) await tx.registrations.savePolicy(event, policy);
  if (!isNew && !hasSeatRules(policy)) return;
  const changesAt = nextRuleChange(policy, now, vouchers);
  await tx.registrations.tellKept(event, { kept: keptSeats(tally, now), ...(changesAt && { changesAt }) });
}

async function writeDown(
  deps: Dependencies,
  land: LandCode,
  tx: LandTransaction,
  event: Event,
  entries: readonly DecidedEntry[],
  now: Instant,
): Promise<void> {
  const changes = entries.map(({ change }) => change);
  const applicants = await applicantsOf(tx, entries);
  await tx.registrations.write(event.id, changes, applicants);
  await keepTold(tx, toldIn(entries));

  const network = event.network && (await tx.directory.getNetwork(event.network));
  const decided: DecidedChange[] = entries.map(({ change, position }) => {
    const applicant = applicants.get(change.after.id);
    if (applicant === undefined) throw new Error(`registration ${change.after.id} has no applicant`);
    return { change, applicant, position };
  });
  const context = { event, network, land: landOf(deps, land), wishesUntil: await wishesUntil(tx, event, now) };
  const ledger = await ledgerFor(tx, changes, event, now);
  await tx.mail.add(decisionMails(decided, context, ledger, deps.random, now));
  await ledger.keep(tx);
  await tx.audit.write(entries.map((it) => auditEntry(it, event.id, now)));
  await endTransfersOf(tx, changes, context, deps.random, now);
  const isPlaceFree = changes.some(
    ({ before, after }) => before?.status === 'confirmed' && after.status !== 'confirmed',
  );
  if (isPlaceFree) await fillForums(deps, tx, context, now);

  await tx.people.proveDetails(answeredIn(decided), now);
}

/** What came with the form of whoever registered in this batch. */
function toldIn(entries: readonly DecidedEntry[]): ReadonlyMap<RegistrationId, ToldWithForm> {
  return new Map(
    entries.flatMap(({ change: { before, after }, job: { told } }) =>
      before === undefined && told !== undefined ? [[after.id, told] as const] : [],
    ),
  );
}

/** Only who has a place, had one before this, or gives one back, is asked for: nobody else was sent a date. */
function ledgerFor(tx: LandTransaction, changes: readonly RegistrationChange[], event: Event, now: Instant) {
  const people = changes.filter(({ before, after }) => before?.status === 'confirmed' || after.status === 'confirmed');
  const holders = changes.filter(({ before }) => before?.status === 'confirmed');
  const idsOf = (some: typeof changes) => new Set(some.map(({ after }) => after.personId));
  return openLedger(tx, [...idsOf(people)], event.sessions, idsOf(holders), now);
}

/** Who answered a mail in this batch, with what they told; the answer counts also where there was no place. */
function answeredIn(decided: readonly DecidedChange[]): readonly ProvenDetails[] {
  const first = new Map<PersonId, ProvenDetails>();
  for (const { change, applicant } of decided) {
    const { personId: person } = change.after;
    const isAnswer = change.cause === 'confirm_request' || (change.cause === 'transfer' && change.before === undefined);
    if (!isAnswer || first.has(person)) continue;
    const { assistance: _, ...told } = applicant;
    first.set(person, { person, ...told });
  }
  return [...first.values()];
}

async function applicantsOf(
  tx: LandTransaction,
  entries: readonly DecidedEntry[],
): Promise<ReadonlyMap<RegistrationId, Applicant>> {
  const known = new Map<RegistrationId, Applicant>();
  for (const { change, job } of entries) {
    if (change.before === undefined && job.applicant !== undefined) known.set(change.after.id, job.applicant);
  }
  const missing = [...new Set(entries.map(({ change }) => change.after.id))].filter((id) => !known.has(id));
  for (const record of await tx.registrations.getMany(missing)) known.set(record.registration.id, record.applicant);
  return known;
}
