import type { CircleTaskId, EventId, PersonId, RegistrationId, SessionId } from '../ids.ts';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { cleanLine, cleanText } from '../text.ts';
import type { Instant, LocalDate } from '../time.ts';

/** The minutes of one session, in one of its versions. An approved version never changes; a correction is the next one. */
export type CircleMinutes = MinutesFacts & MinutesStatus;

/** What minutes say, whether they are a draft or approved. */
export interface MinutesFacts {
  readonly event: EventId;
  readonly session: SessionId;
  /** From 1; the highest one counts. */
  readonly version: number;
  readonly blocks: readonly MinutesBlock[];
  /** Counts the saved states of a draft, from 1. */
  readonly revision: number;
  readonly writtenBy: PersonId;
  readonly writtenAt: Instant;
}

/** A draft is for the desk alone; what is approved is for the members too. */
export type MinutesStatus =
  | { readonly status: 'draft' }
  | { readonly status: 'approved'; readonly approvedBy: PersonId; readonly approvedAt: Instant };

/** One point of the agenda. Pseudonymised: no names of children or families, no dates of birth. */
export interface MinutesBlock {
  readonly heading: string;
  readonly text: string;
}

/** Why minutes are not kept or approved: there are none, they say nothing, or somebody else wrote meanwhile. */
export type MinutesRefusal =
  | Refusal<'minutes_missing'>
  | Refusal<'minutes_empty'>
  | (Refusal<'minutes_stale'> & { readonly revision: number });

/**
 * The next state of the minutes of a session: over the draft there is, or as the version after the approved one.
 *
 * @param latest - The highest version; `undefined` before the first word.
 * @param basedOn - The revision of the draft the writer has read; 0 for whoever begins one.
 */
export function writeMinutes(
  latest: CircleMinutes | undefined,
  written: Pick<MinutesFacts, 'event' | 'session' | 'blocks' | 'writtenBy' | 'writtenAt'>,
  basedOn: number,
): Result<CircleMinutes, MinutesRefusal> {
  const revision = draftRevision(latest);
  if (revision !== basedOn) return refuse({ code: 'minutes_stale', revision });
  const { event, session, writtenBy, writtenAt } = written;
  const blocks = written.blocks.map(({ heading, text }) => ({ heading: cleanLine(heading), text: cleanText(text) }));
  const version = latest === undefined ? 1 : latest.version + (latest.status === 'approved' ? 1 : 0);
  return ok({ event, session, blocks, writtenBy, writtenAt, version, revision: revision + 1, status: 'draft' });
}

/** Makes the draft final, as somebody has read it. */
export function approveMinutes(
  latest: CircleMinutes | undefined,
  basedOn: number,
  by: PersonId,
  now: Instant,
): Result<CircleMinutes, MinutesRefusal> {
  if (latest?.status !== 'draft') return refuse({ code: 'minutes_missing' });
  if (latest.revision !== basedOn) return refuse({ code: 'minutes_stale', revision: latest.revision });
  if (latest.blocks.every(({ text }) => text.trim() === '')) return refuse({ code: 'minutes_empty' });
  return ok({ ...latest, status: 'approved', approvedBy: by, approvedAt: now });
}

function draftRevision(latest: CircleMinutes | undefined): number {
  return latest?.status === 'draft' ? latest.revision : 0;
}

/** What a member has taken on, and by when. */
export type CircleTask = CircleTaskFacts &
  ({ readonly status: 'open' } | { readonly status: 'done'; readonly doneAt: Instant });

/** What a task says, whether it is open or done. */
export interface CircleTaskFacts {
  readonly id: CircleTaskId;
  readonly event: EventId;
  readonly what: string;
  /** The member who does it. */
  readonly member: RegistrationId;
  /** Inclusive: on that day it is still in time. */
  readonly dueOn: LocalDate;
}

/** Whether a task is late on a day. What is done never is. */
export function isOverdue(task: CircleTask, today: LocalDate): boolean {
  return task.status === 'open' && task.dueOn < today;
}

/** The task ticked off, or opened again. A second tick keeps the first moment. */
export function tickTask(task: CircleTask, isDone: boolean, now: Instant): CircleTask {
  const { id, event, what, member, dueOn } = task;
  const facts = { id, event, what, member, dueOn };
  if (!isDone) return { ...facts, status: 'open' };
  return task.status === 'done' ? task : { ...facts, status: 'done', doneAt: now };
}
