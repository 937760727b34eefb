import {
  type Event,
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { ProgrammeImpossible, SessionFinding, SessionsRefusal } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { openProgramme } from '../conference/open-programme.ts';
import { programmeHindrance } from '../conference/programme-hindrance.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { findPlanConflicts } from '../planning/find-plan-conflicts.ts';
import { planOf } from '../planning/planned-event.ts';
import { type TakenElsewhere, unlessTaken } from '../planning/taken-elsewhere.ts';
import { checkVoters, endOpenPoll, registerVoters, type VotersRefusal, votersFor } from '../polls/register-voters.ts';
import type { LandTransaction } from '../ports/index.ts';
import { firstStart } from '../programme/event-times.ts';
import { actorName } from '../registration/answer-registration.ts';
import { checkEvent } from './check-event.ts';
import { type StaleRevision, staleRevision } from './stale-revision.ts';

export type PublishRefusal =
  | Refusal<'event_not_found'>
  | StaleRevision
  | Refusal<'already_published'>
  | SessionsRefusal
  /** Of events with forums: rooms, speakers, places and times do not fit together. */
  | ProgrammeImpossible
  /** Nobody could register before it begins. */
  | Refusal<'registration_closes_after_start'>
  | VotersRefusal
  | TakenElsewhere
  /** Possible, but only with a reason that is written down. */
  | (Refusal<'reason_needed'> & { readonly findings: readonly SessionFinding[] });

/** Makes a draft public: from now on people find it, register, and have it in their calendars. */
export async function publishEvent(
  deps: Dependencies,
  permit: Permit<'event.publish'>,
  command: { readonly revision: number; readonly reason?: string },
): Promise<Result<Event, PublishRefusal>> {
  const { land: code, event: id } = permit.target;
  if (id === undefined) throw new Error('publishing needs an event');
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const draft = await tx.events.get(id);
    if (draft === undefined) return refuse({ code: 'event_not_found' });
    if (draft.revision !== command.revision) return refuse({ code: 'stale_revision', revision: draft.revision });
    if (draft.status !== 'draft') return refuse({ code: 'already_published' });
    const land = landOf(deps, code);
    const checked = checkEvent(land, draft, now);
    if (!checked.ok) return checked;
    const impossible = await forumHindrance(tx, draft);
    if (impossible !== undefined) return refuse(impossible);
    if (draft.registrationClosesAt > firstStart(draft)) return refuse({ code: 'registration_closes_after_start' });
    const voters = await votersFor(tx, draft);
    const registrable = voters === undefined ? ok(true) : checkVoters(draft, voters, now);
    if (!registrable.ok) return registrable;
    // Two drafts with one room are not published side by side.
    await tx.planning.lock();
    const { conflicts } = await findPlanConflicts(tx, land, permit, await planOf(tx, draft), now);
    const free = unlessTaken(conflicts);
    if (!free.ok) return free;
    const reason = parseLine(command.reason ?? '', MAX_REASON_CHARACTERS);
    if (checked.value.needsReason && !reason.ok) {
      return refuse({
        code: 'reason_needed',
        findings: checked.value.findings.filter((it) => it.weight === 'needs_reason'),
      });
    }
    const event: Event = { ...draft, status: 'published', publishedAt: now, revision: draft.revision + 1 };
    if (!(await tx.events.save(event, draft.revision, now))) return staleRevision(tx, id);
    await tx.audit.write([
      {
        at: now,
        actor: actorName(permit.actor),
        action: 'event.publish',
        target: { kind: 'event', id },
        event: id,
        ...(reason.ok && { reason: reason.value }),
      },
    ]);
    await endOpenPoll(tx, id, now);
    if (voters !== undefined) await registerVoters(deps, tx, permit, event, voters, now);
    return ok(event);
  });
}

async function forumHindrance(tx: LandTransaction, draft: Event): Promise<ProgrammeImpossible | undefined> {
  if (!draft.sessions.some(({ isForum }) => isForum)) return undefined;
  return programmeHindrance(tx, draft, (await openProgramme(tx, draft)).programme);
}
