import type { Event, Instant } from '@netzwerkstatt/domain';
import {
  type Answers,
  decideDetailsChange,
  type Question,
  type TypedAnswers,
  typedAnswer,
} from '@netzwerkstatt/registration';
import { type LandTransaction, noQuestions, type RegistrationRecord } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { answersCloseAt } from './change-answers.ts';

/** What somebody can still change about their registration, and what stands in the fields of the form for it. */
export interface OwnChangeable {
  /** Absent when nothing is asked, or answers cannot be changed any more. */
  readonly answers?: {
    /** Those that are asked now. */
    readonly questions: readonly Question[];
    readonly typed: TypedAnswers;
    /** Exclusive. */
    readonly closesAt: Instant;
  };
}

/** @returns `undefined` when nothing can be changed any more. */
export async function readChangeable(
  tx: LandTransaction,
  { registration }: RegistrationRecord,
  event: Event,
  now: Instant,
): Promise<OwnChangeable | undefined> {
  if (!decideDetailsChange(registration, { ...event, endsAt: lastEnd(event) }, now).ok) return undefined;
  const closesAt = answersCloseAt(event);
  if (now >= closesAt) return {};
  const asked = ((await tx.questions.forEvent(event.id)) ?? noQuestions).questions.filter((it) => !it.isRetired);
  if (asked.length === 0) return {};
  const answers: Answers = (await tx.questions.answersOf([registration.id])).get(registration.id) ?? new Map();
  const typed = Object.fromEntries([...answers].map(([question, answer]) => [question, typedAnswer(answer)]));
  return { answers: { questions: asked, typed, closesAt } };
}
