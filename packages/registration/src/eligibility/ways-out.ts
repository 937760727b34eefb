import type { CandidateHistory, EligibilityContext, EventReference, OwnEvent, Span, UpcomingRun } from './candidate.ts';

/** Whether somebody would have to be at two places at once. What begins as the other ends leaves time for both. */
export function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.startsAt < b.endsAt && b.startsAt < a.endsAt));
}

/** The first run of a module that this person could go to; the first of all when they could go to none. */
export function nextRun(
  module: string,
  { registered }: CandidateHistory,
  context: EligibilityContext,
): EventReference | undefined {
  const runs = otherRuns(module, context);
  return (runs.find((it) => isFreeFor(registered, it)) ?? runs[0])?.event;
}

/** The first other run of the event's own module at which this person is nowhere else. */
export function runWithoutClash(
  { registered }: CandidateHistory,
  context: EligibilityContext,
): EventReference | undefined {
  const { module } = context.event;
  return module === undefined ? undefined : otherRuns(module, context).find((it) => isFreeFor(registered, it))?.event;
}

function otherRuns(module: string, { event, runs }: EligibilityContext): readonly UpcomingRun[] {
  return runs
    .filter((it) => it.module === module && it.event.id !== event.id)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function isFreeFor(registered: readonly OwnEvent[], run: UpcomingRun): boolean {
  return !registered.some(({ event, spans }) => event.id === run.event.id || overlap(spans, run.spans));
}

function keyOf({ event: { startsOn, id }, spans }: UpcomingRun): string {
  return `${startsOn} ${spans[0]?.startsAt ?? ''} ${id}`;
}
