import type { Event, Instant, RegistrationId } from '@netzwerkstatt/domain';
import {
  type Answers,
  decideDetailsChange,
  type Question,
  type TypedAnswers,
  typedAnswer,
} from '@netzwerkstatt/registration';
import { type AddressChange, type LandTransaction, noQuestions, type RegistrationRecord } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { answersCloseAt } from './change-answers.ts';

/** What somebody can still change about their registration, and what stands in the fields of the form for it. */
export interface OwnChangeable {
  /** Asked for, and not confirmed yet. */
  readonly newAddress?: Pick<AddressChange, 'email' | 'expiresAt'>;
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
  const change = await tx.addressChanges.ofRegistration(registration.id);
  const isOpen = change !== undefined && change.confirmedAt === undefined && now < change.expiresAt;
  const answers = await changeableAnswers(tx, registration.id, event, now);
  return {
    ...(isOpen && { newAddress: { email: change.email, expiresAt: change.expiresAt } }),
    ...(answers && { answers }),
  };
}

async function changeableAnswers(
  tx: LandTransaction,
  registration: RegistrationId,
  event: Event,
  now: Instant,
): Promise<OwnChangeable['answers']> {
  const closesAt = answersCloseAt(event);
  if (now >= closesAt) return undefined;
  const asked = ((await tx.questions.forEvent(event.id)) ?? noQuestions).questions.filter((it) => !it.isRetired);
  if (asked.length === 0) return undefined;
  const answers: Answers = (await tx.questions.answersOf([registration])).get(registration) ?? new Map();
  const typed = Object.fromEntries([...answers].map(([question, answer]) => [question, typedAnswer(answer)]));
  return { questions: asked, typed, closesAt };
}
