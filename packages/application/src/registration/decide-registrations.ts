import type { Event, EventId, Instant, LandCode, PersonId, RegistrationId, Result } from '@netzwerkstatt/domain';
import {
  type BookRequest,
  bookRequestFor,
  type Registration,
  type RegistrationBook,
  type RegistrationCommand,
  type RegistrationRefusal,
  runCommand,
  type WaitingReason,
  withNewcomers,
} from '@netzwerkstatt/registration';
import type { Dependencies } from '../dependencies.ts';
import { peopleAsked, withConditions } from '../eligibility/with-conditions.ts';
import type { Applicant, LandTransaction } from '../ports/index.ts';
import type { ToldWithForm } from '../questions/told-with-form.ts';
import type { DecidedEntry } from './decision-entries.ts';
import { decisionRounds } from './decision-rounds.ts';
import { type TeamsBehind, teamsBehind, withTeams } from './with-teams.ts';
import { type DecidedEvent, writeDecisions } from './write-decisions.ts';

/** One command to decide, with who gave it. */
export interface DecisionJob {
  readonly command: RegistrationCommand;
  /** For the audit trail: an id, or `holder`, `house`. */
  readonly actor: string;
  /** What staff gave as a reason. */
  readonly reason?: string;
  /** For `enlist`: why the rules came to it, which the letter tells. */
  readonly waitsBecause?: WaitingReason;
  /** For `register`: others chose this person, so the conditions of the event are not asked. */
  readonly isChosen?: true;
  /** For `register`, `invite` and `transfer`: what is told about the person. */
  readonly applicant?: Applicant;
  /** For `register`: what was told besides. */
  readonly told?: ToldWithForm;
}

/** What came of one command; `undefined` when there is no such event. */
export type Decision = Result<Registration | undefined, RegistrationRefusal> | undefined;

/** {@link decideForEvents} about one event. */
export async function decideRegistrations(
  deps: Dependencies,
  land: LandCode,
  event: EventId,
  jobs: readonly DecisionJob[],
): Promise<readonly Decision[]> {
  return (await decideForEvents(deps, land, new Map([[event, jobs]]))).get(event) ?? [];
}

/**
 * Decides commands about some events, those of each in order, in one transaction under the locks of all of them, and
 * writes down with it everything that follows: the registrations, the mails, the audit trail. What comes of it is what
 * would come of one event after the other.
 *
 * @param lockedWithin - See `Store.inLand`.
 */
export async function decideForEvents(
  deps: Dependencies,
  land: LandCode,
  asked: ReadonlyMap<EventId, readonly DecisionJob[]>,
  lockedWithin?: number,
): Promise<ReadonlyMap<EventId, readonly Decision[]>> {
  const decide = async (tx: LandTransaction) => {
    const teams = await teamsBehind(tx, [...asked.values()].flat());
    const requests = new Map([...asked].map(([id, jobs]) => [id, requestFor(jobs, teams)]));
    const books = await tx.registrations.openBooks(requests);
    // Asked only now, under the locks: whoever waited for one is judged by the time at which their turn came.
    const now = deps.clock.now();
    const opened = await openEvents(tx, asked, books);
    const inTurn = opened.map(({ event, book, jobs }) => {
      const asked = peopleAsked(event, book, jobs);
      return { event: event.id, asked, touched: [...asked, ...peopleTouched(book, jobs)] };
    });
    // After every lock of an event, in one order for everybody.
    await tx.histories.lock([...new Set(inTurn.flatMap((it) => it.asked))]);

    const rounds = decisionRounds(inTurn);
    const decisions = new Map<EventId, readonly Decision[]>();
    for (const round of rounds) {
      const decided: DecidedEvent[] = [];
      for (const one of opened) if (round.includes(one.event.id)) decided.push(await decideEvent(tx, one, teams, now));
      await writeDecisions(deps, land, tx, decided, now);
      for (const { event, answers } of decided) decisions.set(event.id, answers);
    }
    return new Map([...asked].map(([id, jobs]) => [id, decisions.get(id) ?? jobs.map(() => undefined)]));
  };
  return deps.store.inLand(land, decide, lockedWithin);
}

function requestFor(jobs: readonly DecisionJob[], teams: TeamsBehind): BookRequest {
  const request = bookRequestFor(jobs.map(({ command }) => command));
  const named = new Set(request.registrationIds);
  for (const id of named) {
    const team = teams.get(id);
    if (team !== undefined) named.add(team);
  }
  return { ...request, registrationIds: [...named] };
}

/** Whose registrations these commands may change: of those they name, and of whoever stands next in line. */
function peopleTouched({ known, waitlistHead }: RegistrationBook, jobs: readonly DecisionJob[]): readonly PersonId[] {
  const named = jobs.flatMap(({ command }) => ('personId' in command ? command.personId : []));
  return [...named, ...[...known.values(), ...waitlistHead].map(({ personId }) => personId)];
}

/** An event under its lock, and what it is asked. */
interface OpenedEvent {
  readonly event: Event;
  readonly book: RegistrationBook;
  readonly jobs: readonly DecisionJob[];
}

async function openEvents(
  tx: LandTransaction,
  asked: ReadonlyMap<EventId, readonly DecisionJob[]>,
  books: ReadonlyMap<EventId, RegistrationBook>,
): Promise<readonly OpenedEvent[]> {
  if (books.size === 0) return [];
  const events = new Map((await tx.events.getMany([...books.keys()])).map((it) => [it.id, it]));
  return [...asked].flatMap(([id, jobs]) => {
    const book = books.get(id);
    if (book === undefined) return [];
    const event = events.get(id);
    if (event === undefined) throw new Error(`event ${id} vanished under its lock`);
    return { event, book, jobs };
  });
}

async function decideEvent(
  tx: LandTransaction,
  { event, book: opened, jobs }: OpenedEvent,
  teams: TeamsBehind,
  now: Instant,
): Promise<DecidedEvent> {
  let book = await introduce(tx, opened, jobs);
  const answers: Decision[] = [];
  const entries: DecidedEntry[] = [];
  for (const job of withTeams(await withConditions(tx, event, opened, jobs, now), teams, event)) {
    const outcome = runCommand(book, job.command, now);
    book = outcome.book;
    answers.push(outcome.answer);
    for (const change of outcome.changes) entries.push({ change, job, position: book.waitlistLength });
  }
  return { event, opened, book, jobs, answers, entries };
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
