import {
  type ChangeReason,
  type Event,
  type Instant,
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import {
  type ConferenceProgramme,
  compareProgrammes,
  type ProgrammeChange,
  type ProgrammeImpossible,
  programmeOf,
} from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { withSessions } from '../changes/change-dates.ts';
import { hearingMails, type Recipient, recipientsOf } from '../changes/change-outcome.ts';
import { conflictsOfChange } from '../changes/conflicts-of-change.ts';
import { rehearse } from '../changes/rehearse.ts';
import { tellChangedDates } from '../changes/tell-changed-dates.ts';
import { theConcerned } from '../changes/the-concerned.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { type StaleRevision, staleRevision } from '../desk/stale-revision.ts';
import { replannedSessions } from '../planning/replanned-sessions.ts';
import type { TakenElsewhere } from '../planning/taken-elsewhere.ts';
import type { LandTransaction, ProgrammeRelease } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';
import { fillForums } from './give-forums.ts';
import { openProgramme } from './open-programme.ts';
import { programmeHindrance } from './programme-hindrance.ts';
import { programmeSessions } from './programme-sessions.ts';
import { roomsFor } from './read-programme-desk.ts';
import { firstRelease } from './releases-of.ts';
import { sessionChanges } from './session-changes.ts';

export type ReleaseProgrammeRefusal =
  | Refusal<'event_not_found'>
  | Refusal<'event_not_published'>
  /** The event is not as the comparison showed it. */
  | StaleRevision
  | (Refusal<'stale_programme'> & { readonly revision: number; readonly savedBy?: string })
  | Refusal<'nothing_changed'>
  | Refusal<'change_note_missing'>
  | ProgrammeImpossible
  | TakenElsewhere
  /** What has begun is not changed afterwards, and nothing new begins in the past. */
  | (Refusal<'programme_changes_the_past'> & { readonly titles: readonly string[] })
  /** What everybody attends does not become a choice, nor the other way round: calendars could not follow. */
  | (Refusal<'forum_stays_forum'> & { readonly titles: readonly string[] });

export interface ReleaseCommand {
  /** Of the event and of its draft, as whoever releases has compared them. */
  readonly eventRevision: number;
  readonly revision: number;
  readonly note: string;
}

/** A version with those who hear of it by mail: because a date of theirs is another one. */
export interface ReleasedProgramme extends ProgrammeRelease {
  readonly recipients: readonly Recipient[];
}

type Released = Result<ReleasedProgramme, ReleaseProgrammeRefusal>;

/**
 * Makes the draft of a programme what the world sees, with a word on what is different: unchanged sessions stay as they
 * are, moved ones get a new sequence, what is left out is cancelled and not forgotten. Whom that concerns is told by mail:
 * of a forum those who chose it. All of it in one transaction.
 */
export function releaseProgramme(
  deps: Dependencies,
  permit: Permit<'event.publish'>,
  command: ReleaseCommand,
): Promise<Released> {
  return deps.store.inLand(permit.target.land, (tx) => release(deps, tx, permit, command));
}

/** What {@link releaseProgramme} would do, found out by doing it and taking it back. */
export function previewRelease(
  deps: Dependencies,
  permit: Permit<'event.publish'>,
  command: ReleaseCommand,
): Promise<Released> {
  return rehearse(deps.store, permit.target.land, (tx) => release(deps, tx, permit, command));
}

async function release(
  deps: Dependencies,
  work: LandTransaction,
  permit: Permit<'event.publish'>,
  command: ReleaseCommand,
): Promise<Released> {
  const { land, event: id } = permit.target;
  if (id === undefined) throw new Error('a programme belongs to an event');
  const { tx, mails } = hearingMails(work);
  // The lock of the places: nobody chooses a forum while it is cancelled.
  await tx.registrations.openBook(id, { registrationIds: [], personIds: [], seatsSetFree: 0 });
  const now = deps.clock.now();
  const event = await tx.events.get(id);
  if (event === undefined) return refuse({ code: 'event_not_found' });
  if (event.status !== 'published') return refuse({ code: 'event_not_published' });
  if (event.revision !== command.eventRevision) return refuse({ code: 'stale_revision', revision: event.revision });
  const { programme, released, revision, draft } = await openProgramme(tx, event);
  if (revision !== command.revision) return refuse({ code: 'stale_programme', revision });
  const changes = compareProgrammes(released, programme);
  if (changes.length === 0) return refuse({ code: 'nothing_changed' });
  const hindrance = await hindranceTo(tx, event, programme, changes, now);
  if (hindrance !== undefined) return refuse(hindrance);
  const note = parseLine(command.note, MAX_REASON_CHARACTERS);
  if (!note.ok) return refuse({ code: 'change_note_missing' });

  const profile = landOf(deps, land);
  const reason: ChangeReason = { kind: 'other', text: note.value };
  const around = { timeZone: profile.timeZone, rooms: await roomsFor(tx, event), now };
  const sessions = programmeSessions(programme, event.sessions, { cancel: reason }, around);
  const after = withSessions(event, sessions);
  const replanned = replannedSessions(event.sessions, sessions);
  const free = await conflictsOfChange(tx, profile, permit, after, replanned, now);
  if (!free.ok) return free;
  const releasedBy = personBehind(permit);
  const earlier = await tx.conferences.releases(id);
  if (earlier.length === 0) await tx.conferences.addRelease(id, { ...firstRelease(event), programme: released });
  if (!(await tx.events.save(after, event.revision, now))) return staleRevision(tx, id);
  const records = await theConcerned(tx, id);
  const told = sessionChanges(event.sessions, sessions);
  await tellChangedDates(deps, tx, { land: profile, before: event, after, changes: told, reason, records, now });
  const version: ProgrammeRelease = {
    version: (earlier[0]?.version ?? 1) + 1,
    releasedAt: now,
    releasedBy,
    note: note.value,
    programme: programmeOf(sessions, programme.frames),
  };
  await tx.conferences.addRelease(id, version);
  const next = { event: id, revision: revision + 1, savedAt: now, savedBy: releasedBy };
  await tx.conferences.saveDraft({ ...next, programme: version.programme, base: version.programme }, draft?.revision);
  // A larger forum has places for those who wait for it, and whoever was in a cancelled one is seated anew.
  const network = after.network && (await tx.directory.getNetwork(after.network));
  await fillForums(deps, tx, { event: after, network: network || undefined, land: profile }, now);
  await tx.audit.write([
    {
      at: now,
      actor: releasedBy,
      action: 'programme.release',
      target: { kind: 'event', id },
      event: id,
      reason: note.value,
      facts: { version: version.version, changes: changes.length, mails: mails.length },
    },
  ]);
  return ok({ ...version, recipients: recipientsOf(mails, records) });
}

async function hindranceTo(
  tx: LandTransaction,
  event: Event,
  programme: ConferenceProgramme,
  changes: readonly ProgrammeChange[],
  now: Instant,
): Promise<ReleaseProgrammeRefusal | undefined> {
  const impossible = await programmeHindrance(tx, event, programme);
  if (impossible !== undefined) return impossible;
  const past = changes.filter((it) => touchesPast(it, event, now));
  if (past.length > 0) return { code: 'programme_changes_the_past', titles: titlesOf(past) };
  const turned = changes.filter((it) => it.kind === 'changed' && it.parts.includes('is_forum'));
  if (turned.length > 0) return { code: 'forum_stays_forum', titles: titlesOf(turned) };
  return undefined;
}

function touchesPast(change: ProgrammeChange, event: Event, now: Instant): boolean {
  const [any] = event.sessions;
  if (any === undefined) throw new Error(`event ${event.id} has no session`);
  const versions = change.kind === 'changed' ? [change.before, change.session] : [change.session];
  return versions.some(({ startsAt, endsAt }) => sessionInstant({ ...any, startsAt, endsAt }, 'startsAt') <= now);
}

function titlesOf(changes: readonly ProgrammeChange[]): readonly string[] {
  return changes.map(({ session }) => session.title);
}
