import type { EventId, Instant, RegistrationId } from '@netzwerkstatt/domain';
import {
  type Answer,
  type AnsweredQuestions,
  type Answers,
  DEFAULT_ASSISTANCE_DAYS,
  type Question,
  type QuestionId,
} from '@netzwerkstatt/registration';

/** What a coordinator asks with the registration for one event. */
export interface EventQuestions {
  readonly questions: readonly Question[];
  /** Days before the first day up to which assistance can be planned. */
  readonly assistanceDays: number;
  /** 0 as long as nobody has written anything down. */
  readonly revision: number;
}

export const noQuestions: EventQuestions = { questions: [], assistanceDays: DEFAULT_ASSISTANCE_DAYS, revision: 0 };

/** An answer with how long the form promised to keep it, whatever becomes of the question later. */
export interface KeptAnswer {
  readonly question: QuestionId;
  readonly answer: Answer;
  /** Days after the end of the event. */
  readonly keptDays: number;
}

/** The questions of events, and what people answered to them. */
export interface QuestionStore {
  forEvent(event: EventId): Promise<EventQuestions | undefined>;
  /**
   * @param expectedRevision - Of what is written over; 0 for the first.
   * @returns false when somebody else was faster: then nothing is written.
   */
  save(event: EventId, questions: EventQuestions, expectedRevision: number): Promise<boolean>;
  /** What people have answered that is still kept, whatever became of their registrations. */
  answered(event: EventId): Promise<AnsweredQuestions>;
  /** Writes down what was answered with these registrations, over what was written down before. */
  keepAnswers(told: ReadonlyMap<RegistrationId, readonly KeptAnswer[]>): Promise<void>;
  /** Whoever answered nothing is not among them. */
  answersOf(registrations: readonly RegistrationId[]): Promise<ReadonlyMap<RegistrationId, Answers>>;
  /** Deletes every answer whose time is over by now, counted from the end of the last session that takes place. */
  forgetAnswers(now: Instant): Promise<void>;
}
