import type { Event, Instant, LandCode, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import {
  hasSeatRules,
  keptSeats,
  nextRuleChange,
  type RegistrationBook,
  type RegistrationChange,
} from '@netzwerkstatt/registration';
import { askSuperiors } from '../approval/ask-superiors.ts';
import { type LedgerRequest, openLedgers } from '../calendar/calendar-ledger.ts';
import { fillForums } from '../conference/give-forums.ts';
import { wishesUntil } from '../conference/wishes-until.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { Applicant, AuditEntry, KeptApproval, LandTransaction, ProvenDetails } from '../ports/index.ts';
import { keepTold, type ToldWithForm } from '../questions/told-with-form.ts';
import { endTransfersOf } from '../transfer/end-transfers.ts';
import { keepVouchers } from '../vouchers/keep-vouchers.ts';
import type { Decision, DecisionJob } from './decide-registrations.ts';
import { auditEntry, type DecidedEntry, eventEntry } from './decision-entries.ts';
import { type DecidedChange, decisionMails, type EventContext } from './decision-mails.ts';

/** What was decided about one event, before any of it is written down. */
export interface DecidedEvent {
  readonly event: Event;
  /** As it was under the lock. */
  readonly opened: RegistrationBook;
  /** As it is after all of them. */
  readonly book: RegistrationBook;
  readonly jobs: readonly DecisionJob[];
  /** In the order of the jobs. */
  readonly answers: readonly Decision[];
  readonly entries: readonly DecidedEntry[];
}

/** Writes down what was decided about some events, in so many statements as for one, but for what only few of them have. */
export async function writeDecisions(
  deps: Dependencies,
  land: LandCode,
  tx: LandTransaction,
  decided: readonly DecidedEvent[],
  now: Instant,
): Promise<void> {
  for (const { event, opened, book } of decided) {
    if (book.event.capacity !== opened.event.capacity) await tx.events.changeCapacity(event.id, book.event.capacity);
  }
  const changed = decided.filter(({ entries }) => entries.length > 0);
  if (changed.length > 0) await writeChanges(deps, land, tx, changed, now);
  for (const it of decided) {
    await keepVouchers(deps, tx, it.event.id, { before: it.opened.event, after: it.book.event }, now);
    await keepPolicy(tx, it, now);
  }
  await tx.audit.write(decided.flatMap((it) => entriesAboutEvent(it, now)));
}

/** Keeps a new policy, and what lists and the clock know of one that has rules. */
async function keepPolicy(
  tx: LandTransaction,
  { event: { id }, opened, book: { event, tally } }: DecidedEvent,
  now: Instant,
): Promise<void> {
  const { policy, vouchers } = event;
  if (policy === undefined) return;
  const isNew = policy !== opened.event.policy;
  if (isNew) await tx.registrations.savePolicy(id, policy);
  if (!isNew && !hasSeatRules(policy)) return;
  const changesAt = nextRuleChange(policy, now, vouchers);
  await tx.registrations.tellKept(id, { kept: keptSeats(tally, now), ...(changesAt && { changesAt }) });
}

function entriesAboutEvent({ event, jobs, answers }: DecidedEvent, now: Instant): readonly AuditEntry[] {
  return jobs.filter((_, index) => answers[index]?.ok).flatMap((it) => eventEntry(it, event.id, now));
}

async function writeChanges(
  deps: Dependencies,
  land: LandCode,
  tx: LandTransaction,
  decided: readonly DecidedEvent[],
  now: Instant,
): Promise<void> {
  const entries = decided.flatMap((it) => it.entries);
  const applicants = await applicantsOf(tx, entries);
  await tx.registrations.writeAll(new Map(decided.map((it) => [it.event.id, changesOf(it)])), applicants);
  await keepTold(tx, toldIn(entries));

  const contexts = await contextsOf(deps, land, tx, decided, now);
  const ledgers = await openLedgers(tx, decided.map(ledgerFor), now);
  const coming = contexts.flatMap((context, index) => {
    const it = decided[index];
    return it === undefined ? [] : [{ context, changes: changesOf(it) }];
  });
  const pending = await askSuperiors(deps, tx, coming, applicants, now);
  const changes = decided.map((it) => it.entries.map((entry) => decidedChange(entry, applicants, pending)));
  const mails = decided.flatMap((_, index) => {
    const [context, ledger] = [contexts[index], ledgers[index]];
    if (context === undefined || ledger === undefined) throw new Error('a context and a ledger for every event');
    return decisionMails(changes[index] ?? [], context, ledger, deps.random, now);
  });
  await tx.mail.add(mails);
  await tx.sentDates.note(
    ledgers.flatMap((it) => it.entered()),
    now,
  );
  await tx.audit.write(
    decided.flatMap(({ event, entries: ofEvent }) => ofEvent.map((it) => auditEntry(it, event.id, now))),
  );
  for (const [index, it] of decided.entries()) {
    const context = contexts[index];
    if (context !== undefined) await passOn(deps, tx, changesOf(it), context, now);
  }
  await tx.people.proveDetails(answeredIn(changes.flat()), now);
}

const changesOf = ({ entries }: DecidedEvent) => entries.map(({ change }) => change);

/** What hangs on a place that somebody gave back. */
async function passOn(
  deps: Dependencies,
  tx: LandTransaction,
  changes: readonly RegistrationChange[],
  context: EventContext,
  now: Instant,
): Promise<void> {
  await endTransfersOf(tx, changes, context, deps.random, now);
  const isPlaceFree = changes.some(
    ({ before, after }) => before?.status === 'confirmed' && after.status !== 'confirmed',
  );
  if (isPlaceFree) await fillForums(deps, tx, context, now);
}

/** A network is read once, however many of its events there are. */
async function contextsOf(
  deps: Dependencies,
  land: LandCode,
  tx: LandTransaction,
  decided: readonly DecidedEvent[],
  now: Instant,
): Promise<readonly EventContext[]> {
  const ids = new Set(decided.flatMap(({ event }) => event.network ?? []));
  const networks = new Map<string, EventContext['network']>();
  for (const id of ids) networks.set(id, await tx.directory.getNetwork(id));
  const contexts: EventContext[] = [];
  for (const { event: before, book } of decided) {
    const event = { ...before, capacity: book.event.capacity };
    const network = event.network && networks.get(event.network);
    contexts.push({ event, network, land: landOf(deps, land), wishesUntil: await wishesUntil(tx, event, now) });
  }
  return contexts;
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
function ledgerFor(decided: DecidedEvent): LedgerRequest {
  const changes = changesOf(decided);
  const people = changes.filter(({ before, after }) => before?.status === 'confirmed' || after.status === 'confirmed');
  const holders = changes.filter(({ before }) => before?.status === 'confirmed');
  const idsOf = (some: typeof changes) => new Set(some.map(({ after }) => after.personId));
  return { people: [...idsOf(people)], sessions: decided.event.sessions, holders: idsOf(holders) };
}

function decidedChange(
  { change, position, job }: DecidedEntry,
  applicants: ReadonlyMap<RegistrationId, Applicant>,
  pending: ReadonlyMap<RegistrationId, KeptApproval>,
): DecidedChange {
  const applicant = applicants.get(change.after.id);
  if (applicant === undefined) throw new Error(`registration ${change.after.id} has no applicant`);
  const asked = pending.get(change.after.id);
  const approval = asked?.status === 'asked' && { until: asked.until, lapses: asked.withoutAnswer === 'lapses' };
  const waitsBecause = change.cause === 'enlist' ? job.waitsBecause : undefined;
  return { change, applicant, position, ...(approval && { approval }), ...(waitsBecause && { waitsBecause }) };
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
