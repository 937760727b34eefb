import type { EventSession, Instant, PersonId, SessionId } from '@netzwerkstatt/domain';
import type { LandTransaction, SentDate } from '../ports/index.ts';
import { type CalendarNotice, cancellationOf, invitationTo } from './calendar-notice.ts';

/** What people were sent about the dates of one event, and what they are sent now, message by message. */
export interface CalendarLedger {
  invite(person: PersonId, session: EventSession): CalendarNotice;
  /** Nothing where the date is not in their calendar. */
  cancel(person: PersonId, session: EventSession, why: { readonly isCalledOff: boolean }): CalendarNotice | undefined;
  /** What was entered since it was opened. */
  entered(): readonly SentDate[];
  /** Keeps what was sent, in the transaction of the mails. */
  keep(tx: LandTransaction): Promise<void>;
}

/** About whom and which dates a ledger is opened. */
export interface LedgerRequest {
  readonly people: readonly PersonId[];
  /** As people know them, before whatever is told now. */
  readonly sessions: readonly EventSession[];
  /** Who has a place. Those of whom nothing is kept were sent files before there was a ledger. */
  readonly holders: ReadonlySet<PersonId>;
}

/**
 * Opens what is kept about these people and dates; under the lock of the event, so that nobody else writes in it.
 *
 * @param sessions - As people know them, before whatever is told now.
 * @param holders - Who has a place. Those of whom nothing is kept were sent files before there was a ledger.
 */
export async function openLedger(
  tx: LandTransaction,
  people: readonly PersonId[],
  sessions: readonly EventSession[],
  holders: ReadonlySet<PersonId>,
  now: Instant,
): Promise<CalendarLedger> {
  const [ledger] = await openLedgers(tx, [{ people, sessions, holders }], now);
  if (ledger === undefined) throw new Error('a ledger for every request');
  return ledger;
}

/** Opens ledgers of several events, in the order of the requests; under the locks of all of them. */
export async function openLedgers(
  tx: LandTransaction,
  requests: readonly LedgerRequest[],
  now: Instant,
): Promise<readonly CalendarLedger[]> {
  const asked = requests.filter(({ people }) => people.length > 0);
  const people = [...new Set(asked.flatMap((it) => it.people))];
  const sessions = asked.flatMap((it) => it.sessions.map(({ id }) => id));
  const kept = people.length === 0 ? [] : await tx.sentDates.lastSent(people, sessions);
  return requests.map((it) => ledgerOver(kept, it, now));
}

/** @param kept - What is kept; of other dates as well. */
function ledgerOver(kept: readonly SentDate[], { sessions, holders }: LedgerRequest, now: Instant): CalendarLedger {
  const entries = new Map(kept.map((it) => [keyOf(it.person, it.session), it]));
  const written = new Map<string, SentDate>();
  const held = new Map(
    sessions.filter(({ status, isForum }) => status === 'planned' && !isForum).map((it) => [it.id, it]),
  );

  function lastOf(person: PersonId, session: SessionId): SentDate | undefined {
    const entry = entries.get(keyOf(person, session));
    const asFile = holders.has(person) ? held.get(session) : undefined;
    if (entry !== undefined || asFile === undefined) return entry;
    const { sequence, startsAt, endsAt } = asFile;
    return { person, session, method: 'REQUEST', sequence, startsAt, endsAt };
  }

  function enter(person: PersonId, notice: CalendarNotice): CalendarNotice {
    const { session, method, sequence, startsAt, endsAt } = notice;
    const sent: SentDate = { person, session, method, sequence, startsAt, endsAt };
    entries.set(keyOf(person, session), sent);
    written.set(keyOf(person, session), sent);
    return notice;
  }

  return {
    invite: (person, session) => enter(person, invitationTo(session, lastOf(person, session.id), now)),
    cancel(person, session, why) {
      const sent = lastOf(person, session.id);
      if (sent?.method !== 'REQUEST') return undefined;
      return enter(person, cancellationOf(session, sent, now, why));
    },
    entered: () => [...written.values()],
    async keep(keptIn) {
      if (written.size > 0) await keptIn.sentDates.note([...written.values()], now);
    },
  };
}

function keyOf(person: PersonId, session: SessionId): string {
  return `${person} ${session}`;
}
