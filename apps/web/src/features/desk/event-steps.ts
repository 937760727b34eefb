import { dateOf, type Instant, type LocalDate } from '@netzwerkstatt/domain';
import type { EventFacts } from '../../lib/api-types.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { heldSessions } from '../event/held-sessions.ts';
import { hasBegun, hasEnded } from './event-state.ts';

export type StepName = 'published' | 'opens' | 'closes' | 'begins' | 'ends' | 'closed' | 'certificates';

/** A step in the life of an event; `undefined` where its day is not set. */
export interface EventStep {
  readonly name: StepName;
  readonly day?: LocalDate;
  readonly state: 'done' | 'current' | 'ahead';
}

/** The way of a published event from the programme to the certificates. What comes next is the current step. */
export function eventSteps(event: EventFacts, now: Instant): readonly EventStep[] {
  const sessions = heldSessions(event);
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (event.status === 'draft' || first === undefined || last === undefined) return [];
  const isClosed = event.status === 'closed';
  const steps: readonly (Omit<EventStep, 'state'> & { readonly isDone: boolean })[] = [
    { name: 'published', day: dayOf(event.publishedAt), isDone: true },
    ...(event.admission === 'by_invitation' ? [] : registrationSteps(event, now)),
    { name: 'begins', day: dateOf(first.startsAt), isDone: hasBegun(first, now) },
    ...(sessions.length > 1 ? [{ name: 'ends' as const, day: dateOf(last.endsAt), isDone: hasEnded(last, now) }] : []),
    { name: 'closed', ...(isClosed && { day: dayOf(event.closedAt) }), isDone: isClosed },
    { name: 'certificates', isDone: false },
  ];
  const current = steps.findIndex(({ isDone }) => !isDone);
  return steps.map(({ isDone, ...step }, index) => {
    const waiting = index === current ? 'current' : 'ahead';
    return { ...step, state: isDone ? 'done' : waiting };
  });
}

function registrationSteps({ registrationOpensAt, registrationClosesAt }: EventFacts, now: Instant) {
  return [
    { name: 'opens', day: dayOf(registrationOpensAt), isDone: now >= registrationOpensAt },
    { name: 'closes', day: dayOf(registrationClosesAt), isDone: now >= registrationClosesAt },
  ] as const;
}

const dayOf = (instant: Instant) => dateOf(toWallClock(instant));
