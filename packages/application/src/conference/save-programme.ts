import { type Event, type Instant, ok, type Refusal, type Result, refuse, type TimeZone } from '@netzwerkstatt/domain';
import {
  type ConferenceProgramme,
  checkProgramme,
  inOrder,
  type ProgrammeImpossible,
  type SessionsRefusal,
  toInstant,
} from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { type TitleNotPrintable, type TitlingDependencies, titleRefusal } from '../desk/title-refusal.ts';
import type { LandTransaction } from '../ports/index.ts';
import { openProgramme } from './open-programme.ts';
import { programmeSessions } from './programme-sessions.ts';
import { roomsFor } from './read-programme-desk.ts';

export type SaveProgrammeRefusal =
  | Refusal<'event_not_found'>
  | (Refusal<'event_not_editable'> & { readonly status: Event['status'] })
  /** Somebody else saved in between; nothing is overwritten, and the page puts both together. */
  | (Refusal<'stale_programme'> & { readonly revision: number; readonly savedBy?: string })
  /** A time that ends before it starts, which not even a draft can keep. */
  | ProgrammeImpossible
  /** A title no certificate can have; counted in the order of the programme. */
  | TitleNotPrintable
  | SessionsRefusal;

/** What became of a saving, and what the next one has to name. */
export interface SavedProgramme {
  readonly revision: number;
  readonly savedAt: Instant;
}

/**
 * Keeps a programme in the making, conflicts and all. Of a draft event it is written into the event at once; of a
 * published one nobody sees it before it is released.
 */
export async function saveProgramme(
  deps: TitlingDependencies,
  permit: Permit<'event.edit'>,
  command: { readonly revision: number; readonly programme: ConferenceProgramme },
): Promise<Result<SavedProgramme, SaveProgrammeRefusal>> {
  const { land, event: id } = permit.target;
  if (id === undefined) throw new Error('a programme belongs to an event');
  const programme = inOrder(command.programme);
  return deps.store.inLand(land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return refuse({ code: 'event_not_found' });
    if (event.status !== 'draft' && event.status !== 'published') {
      return refuse({ code: 'event_not_editable', status: event.status });
    }
    const { timeZone } = landOf(deps, land);
    const unkeepable = cannotBeKept(programme, timeZone);
    if (unkeepable !== undefined) return refuse(unkeepable);
    const unprintable = titleRefusal({ title: '', sessions: programme.sessions }, deps.printer.unprintable);
    if (unprintable !== undefined) return refuse(unprintable);
    const { released, revision, draft } = await openProgramme(tx, event);
    if (revision !== command.revision) return stale(tx, event);
    const now = deps.clock.now();
    const savedBy = personBehind(permit);
    const next = { event: id, revision: (draft?.revision ?? 0) + 1, programme, savedAt: now, savedBy };
    if (event.status === 'published') {
      const isSaved = await tx.conferences.saveDraft({ ...next, base: released }, draft?.revision);
      return isSaved ? ok({ revision: next.revision, savedAt: now }) : stale(tx, event);
    }
    const rooms = await roomsFor(tx, event);
    const sessions = programmeSessions(programme, event.sessions, 'forget', { timeZone, rooms, now });
    const isSaved =
      (await tx.events.save({ ...event, sessions, revision: revision + 1 }, revision, now)) &&
      (await tx.conferences.saveDraft({ ...next, base: programme }, draft?.revision));
    if (!isSaved) return stale(tx, event);
    await tellTrail(tx, permit, event, now);
    return ok({ revision: revision + 1, savedAt: now });
  });
}

/** What no draft can keep: no entry at all, times that are none. Everything else is a conflict that is shown. */
function cannotBeKept(
  programme: ConferenceProgramme,
  timeZone: TimeZone,
): ProgrammeImpossible | SessionsRefusal | undefined {
  const { problems } = checkProgramme(programme, { capacity: 1 });
  const unkeepable = problems.filter(
    ({ code }) => code === 'no_session' || code === 'session_ends_before_start' || code === 'frame_ends_before_start',
  );
  if (unkeepable.length > 0) return { code: 'programme_impossible', problems: unkeepable };
  const skipped = programme.sessions.flatMap((session, sessionIndex) =>
    (['startsAt', 'endsAt'] as const).flatMap((field) => {
      const instant = toInstant(session[field], timeZone);
      return instant.ok ? [] : [{ ...instant.refusal, sessionIndex, field }];
    }),
  );
  return skipped.length > 0 ? { code: 'sessions_impossible', problems: skipped } : undefined;
}

/** The answer to who came second, with the revision that is kept now and who wrote it. */
async function stale(tx: LandTransaction, { id }: Event): Promise<Result<never, SaveProgrammeRefusal>> {
  const stored = await tx.events.get(id);
  if (stored === undefined) throw new Error(`event ${id} vanished while its programme was saved`);
  const { revision, draft } = await openProgramme(tx, stored);
  const author = draft && (await tx.people.get(draft.savedBy));
  return refuse({
    code: 'stale_programme',
    revision,
    ...(author && { savedBy: `${author.givenName} ${author.familyName}` }),
  });
}

/** Drafts are saved while somebody types: one line tells of all that one person saved without another doing anything. */
async function tellTrail(tx: LandTransaction, permit: Permit<'event.edit'>, event: Event, at: Instant): Promise<void> {
  const actor = personBehind(permit);
  const [last] = await tx.audit.forEvent(event.id, 1);
  if (last?.action === 'event.edit' && last.actor === actor && last.facts?.['programme'] === true) return;
  await tx.audit.write([
    {
      at,
      actor,
      action: 'event.edit',
      target: { kind: 'event', id: event.id },
      event: event.id,
      facts: { revision: event.revision + 1, programme: true },
    },
  ]);
}
