import type { EventId, PersonId } from '../ids.ts';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { cleanLine, cleanText } from '../text.ts';
import type { Instant } from '../time.ts';

/**
 * What makes an event of the kind `quality_circle` a circle: a topic, somebody who leads it, a rhythm, and a result. Its
 * dates are the sessions of the event, its members the confirmed registrations.
 */
export type QualityCircle = CircleFacts & CircleStatus;

/** What a circle is, whatever its status. */
export interface CircleFacts {
  readonly event: EventId;
  readonly topic: string;
  /** Who leads it; absent until somebody is found. */
  readonly lead?: PersonId;
  /** The circle meets at least once in so many weeks. */
  readonly meetsEveryWeeks: number;
  readonly result?: CircleResult;
  /** Rises with every change that was saved; a stale one is refused. */
  readonly revision: number;
}

/** How far a circle has come: its event is prepared, it meets, or it has met for the last time. */
export type CircleStatus =
  | { readonly status: 'planned' }
  | { readonly status: 'running'; readonly startedAt: Instant }
  | { readonly status: 'completed'; readonly startedAt: Instant; readonly completedAt: Instant };

/** What came of a circle, in words for everybody. */
export interface CircleResult {
  readonly title: string;
  /** Paragraphs with empty lines between them. */
  readonly text: string;
  /** Since when the world can read it; absent while it is written. */
  readonly publishedAt?: Instant;
}

/** What may become of a circle. A completed one is an end: whoever meets again founds a new circle. */
export const circleTransitions: Readonly<Record<CircleStatus['status'], readonly CircleStatus['status'][]>> = {
  planned: ['running'],
  running: ['completed'],
  completed: [],
};

/** The rhythm of a circle, in weeks: once a week at most, once a year at least. */
export const CIRCLE_RHYTHM_WEEKS: { readonly min: number; readonly usual: number; readonly max: number } = {
  min: 1,
  usual: 8,
  max: 52,
};

/** A circle goes on from one status to the next, and never back; the status is the one it has. */
export type CircleMoveRefusal = Refusal<'circle_moved_on'> & { readonly status: CircleStatus['status'] };

/** A circle as it is before anybody wrote down more of it than the event. */
export function plannedCircle(event: EventId, title: string): QualityCircle {
  return { event, topic: title, meetsEveryWeeks: CIRCLE_RHYTHM_WEEKS.usual, revision: 0, status: 'planned' };
}

/** The circle in its next status, or why it does not go there from where it is. */
export function moveCircle(
  circle: QualityCircle,
  next: 'running' | 'completed',
  now: Instant,
): Result<QualityCircle, CircleMoveRefusal> {
  const { status } = circle;
  if (status === 'planned' && next === 'running') return ok({ ...circle, status: 'running', startedAt: now });
  if (status === 'running' && next === 'completed') return ok({ ...circle, status: 'completed', completedAt: now });
  return refuse({ code: 'circle_moved_on', status });
}

/** Why a result is not written or published. */
export type ResultRefusal =
  | Refusal<'circle_not_completed'>
  | Refusal<'result_missing'>
  | (Refusal<'result_published'> & { readonly publishedAt: Instant });

/** The circle with a new wording of its result. What the world reads is taken back first, so that nobody is surprised. */
export function writeResult(
  circle: QualityCircle,
  result: Pick<CircleResult, 'title' | 'text'>,
): Result<QualityCircle, ResultRefusal> {
  const publishedAt = circle.result?.publishedAt;
  if (publishedAt !== undefined) return refuse({ code: 'result_published', publishedAt });
  return ok({ ...circle, result: { title: cleanLine(result.title), text: cleanText(result.text) } });
}

/** The circle with its result public, from `now` on. Only what is completed has a result. */
export function publishResult(circle: QualityCircle, now: Instant): Result<QualityCircle, ResultRefusal> {
  const { result } = circle;
  if (circle.status !== 'completed') return refuse({ code: 'circle_not_completed' });
  if (result === undefined || result.text === '') return refuse({ code: 'result_missing' });
  if (result.publishedAt !== undefined) return refuse({ code: 'result_published', publishedAt: result.publishedAt });
  return ok({ ...circle, result: { ...result, publishedAt: now } });
}

/** The circle with its result taken back into the draft; unchanged where it was not public. */
export function takeBackResult(circle: QualityCircle): QualityCircle {
  if (circle.result === undefined) return circle;
  const { title, text } = circle.result;
  return { ...circle, result: { title, text } };
}
