import type { DeskEvents, ListedDeskEvent } from './desk-events.ts';
import { type NextStep, nextStep } from './next-step.ts';

export interface DeskTask {
  readonly listed: ListedDeskEvent;
  readonly step: NextStep;
}

/**
 * What is to be done today, as far as the first pages of the lists tell: what runs, what is over and not closed, which
 * applications wait for an answer, which drafts nobody sees yet. The most urgent first.
 */
export function deskTasks({ upcoming, past, drafts }: Pick<DeskEvents, 'upcoming' | 'past' | 'drafts'>): DeskTask[] {
  const todo: readonly NextStep['kind'][] = ['record', 'close', 'decide', 'publish'];
  const { now } = upcoming;
  return [...upcoming.events, ...past.events.toReversed(), ...drafts.events]
    .map((listed) => ({ listed, step: nextStep(listed, now) }))
    .filter(({ step }) => todo.includes(step.kind))
    .toSorted((a, b) => todo.indexOf(a.step.kind) - todo.indexOf(b.step.kind));
}
