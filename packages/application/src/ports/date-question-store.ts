import type { EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';

export type DateAnswer = 'yes' | 'no';

/** „Does the new date suit you?“, asked of one person who has a place. */
export interface DateQuestion {
  readonly event: EventId;
  /** Of the event when the date was moved; an answer is about that one. */
  readonly revision: number;
  readonly askedAt: Instant;
  readonly answer?: DateAnswer;
}

/** How people answered the last question about an event. */
export interface DateAnswers {
  readonly revision: number;
  readonly askedAt: Instant;
  readonly yes: number;
  readonly no: number;
  /** Who has a place and has not answered. */
  readonly open: number;
}

export interface DateQuestionStore {
  ask(event: EventId, revision: number, registrations: readonly RegistrationId[], at: Instant): Promise<void>;
  /** The last one; who is asked again need not answer the one before. */
  latestFor(registration: RegistrationId): Promise<DateQuestion | undefined>;
  /** Writes over an earlier answer. */
  answer(registration: RegistrationId, revision: number, answer: DateAnswer, at: Instant): Promise<void>;
  /** `undefined` when nobody was ever asked. */
  answersTo(event: EventId): Promise<DateAnswers | undefined>;
}
