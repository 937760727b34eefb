import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';

/** Longest time a superior has for an answer; so long at most a place may wait for one. */
export const MAX_ANSWER_DAYS = 14;

/** That the superiors of those who come are asked, for one event. */
export interface SuperiorRule {
  readonly answerDays: number;
  /** What becomes of a registration when no answer comes: it stays as it is, or it ends. */
  readonly withoutAnswer: WithoutAnswer;
}

export const withoutAnswers = ['goes_on', 'lapses'] as const;

export type WithoutAnswer = (typeof withoutAnswers)[number];

/** Until when an answer counts, exclusive; never after the event has begun. */
export function approvalUntil(askedAt: Instant, { answerDays }: SuperiorRule, startsAt: Instant): Instant {
  const until = addMilliseconds(askedAt, answerDays * DAY_MS);
  return until < startsAt ? until : startsAt;
}
