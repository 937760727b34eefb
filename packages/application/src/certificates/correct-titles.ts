import {
  cleanLine,
  type Event,
  type EventId,
  ok,
  type Refusal,
  type Result,
  refuse,
  type SessionId,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import { type StaleRevision, staleRevision } from '../desk/stale-revision.ts';
import { type TitleNotPrintable, titleRefusal } from '../desk/title-refusal.ts';
import type { LandTransaction } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { reasonOf } from './certificate-reason.ts';

export type CorrectTitlesRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'event_not_closed'>
  | Refusal<'reason_missing'>
  | Refusal<'nothing_corrected'>
  | StaleRevision
  | TitleNotPrintable
  /** Valid certificates say the old title, or are being drawn with it. */
  | Refusal<'titles_certified'>;

export interface CorrectedTitles {
  readonly title: string;
  /** Those that are to be called otherwise; an empty title takes the old one away. */
  readonly sessions: readonly { readonly session: SessionId; readonly title: string }[];
  readonly reason: string;
}

/** Puts right what an event and its dates are called once it is closed, as long as no valid certificate says it. */
export async function correctTitles(
  deps: CertificateDependencies,
  permit: Permit<'certificate.correct'>,
  wish: CorrectedTitles,
): Promise<Result<Event, CorrectTitlesRefusal>> {
  const id = eventOf(permit);
  const reason = reasonOf(wish.reason);
  if (!reason.ok) return reason;
  return deps.store.inLand(permit.target.land, async (tx) => {
    // Whoever is writing certificates with the old title is waited for, and seen.
    await tx.events.lock(id, 'to_change');
    const before = await tx.events.get(id);
    if (before === undefined) return refuse({ code: 'event_not_found' });
    if (before.status !== 'closed') return refuse({ code: 'event_not_closed' });
    if (await isCertified(tx, id)) return refuse({ code: 'titles_certified' });
    const now = deps.clock.now();
    const title = cleanLine(wish.title);
    const sessions = before.sessions.map((it) => retitled(it, wish.sessions));
    const unprintable = titleRefusal({ title, sessions }, deps.printer.unprintable);
    if (unprintable !== undefined) return refuse(unprintable);
    const isSame = title === before.title && sessions.every((it, index) => it === before.sessions[index]);
    if (title === '' || isSame) return refuse({ code: 'nothing_corrected' });

    const event: Event = { ...before, title, sessions, revision: before.revision + 1 };
    if (!(await tx.events.save(event, before.revision, now))) return staleRevision(tx, id);
    await tx.audit.write([
      {
        at: now,
        actor: personBehind(permit),
        action: 'certificate.correct',
        target: { kind: 'event', id },
        event: id,
        reason: reason.value,
        facts: { revision: event.revision },
      },
    ]);
    return ok(event);
  });
}

async function isCertified(tx: LandTransaction, id: EventId): Promise<boolean> {
  const [batch] = await tx.certificateBatches.forEvent(id, 1);
  if (batch?.state === 'running') return true;
  return (await tx.certificates.forEvent(id)).some(({ certificate }) => certificate.status === 'issued');
}

/** The very same where it keeps its title; dates of the past move in nobody's calendar. */
function retitled(session: Event['sessions'][number], wished: CorrectedTitles['sessions']): typeof session {
  const wish = wished.find((it) => it.session === session.id);
  const title = wish && cleanLine(wish.title);
  if (title === undefined || title === (session.title ?? '')) return session;
  const { title: _, ...rest } = session;
  return title === '' ? rest : { ...rest, title };
}
