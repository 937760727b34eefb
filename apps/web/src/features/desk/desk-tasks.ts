import type { DeskEvents, ListedDeskEvent } from './desk-events.ts';
import { type NextStep, nextStep } from './next-step.ts';

export interface DeskTask {
  readonly listed: Pick<ListedDeskEvent, 'event'>;
  readonly step: NextStep;
}

/**
 * What is to be done today, as far as the first pages of the lists tell: what runs, what is over and not closed, which
 * applications wait for an answer, which circles meet too rarely, which drafts nobody sees yet. The most urgent first.
 */
export function deskTasks({
  upcoming,
  past,
  drafts,
  circles,
}: Pick<DeskEvents, 'upcoming' | 'past' | 'drafts' | 'circles'>): DeskTask[] {
  const todo: readonly NextStep['kind'][] = ['record', 'close', 'decide', 'meet', 'publish'];
  const { now } = upcoming;
  const events = [...upcoming.events, ...past.events.toReversed(), ...drafts.events].map((listed) => ({
    listed,
    step: nextStep(listed, now),
  }));
  const lapsed = circles.circles.flatMap(({ event, lapse }): DeskTask[] =>
    lapse === undefined ? [] : [{ listed: { event }, step: { kind: 'meet', by: lapse.meetBy } }],
  );
  return [...events, ...lapsed]
    .filter(({ listed, step }) => todo.includes(step.kind) && !isBetweenMeetings(listed.event, step))
    .toSorted((a, b) => todo.indexOf(a.step.kind) - todo.indexOf(b.step.kind));
}

/** A circle runs for months: between two meetings there is nothing to record. */
function isBetweenMeetings({ kind }: ListedDeskEvent['event'], step: NextStep): boolean {
  return kind === 'quality_circle' && step.kind === 'record';
}
