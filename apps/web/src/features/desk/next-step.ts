import type { Instant } from '@netzwerkstatt/domain';
import type { EventFacts } from '../../lib/api-types.ts';
import { eventState } from './event-state.ts';

/** What comes next for an event; a date where there is nothing to do but wait for it. */
export type NextStep =
  | { readonly kind: 'publish' }
  | {
      readonly kind: 'decide';
      readonly applications: number;
      /** By one decision about all of them. */
      readonly isTogether?: true;
    }
  | { readonly kind: 'record' }
  | { readonly kind: 'close' }
  | { readonly kind: 'certify' }
  | { readonly kind: 'opens'; readonly at: Instant }
  | { readonly kind: 'closes'; readonly at: Instant }
  /** A circle that will not meet as often as it set out to. */
  | { readonly kind: 'meet'; readonly by: Instant }
  | { readonly kind: 'takes_place' }
  | { readonly kind: 'nothing' };

/** The steps somebody takes, and does not only wait for. */
type TakenStep = Extract<NextStep['kind'], 'publish' | 'decide' | 'record' | 'close' | 'certify'>;

interface SteppingEvent {
  readonly event: EventFacts;
  readonly applied: number;
  readonly isDecidedTogether?: true;
  /** Which steps whoever looks at it may take. */
  readonly may: Readonly<Record<TakenStep, boolean>>;
}

/** @returns `nothing` also where the next step is not for whoever looks at it. */
export function nextStep(listed: SteppingEvent, now: Instant): NextStep {
  const step = stepOf(listed, now);
  return isTaken(step.kind) && !listed.may[step.kind] ? { kind: 'nothing' } : step;
}

function isTaken(kind: NextStep['kind']): kind is TakenStep {
  return ['publish', 'decide', 'record', 'close', 'certify'].includes(kind);
}

function stepOf({ event, applied, isDecidedTogether }: SteppingEvent, now: Instant): NextStep {
  const state = eventState(event, now);
  switch (state) {
    case 'draft':
      return { kind: 'publish' };
    case 'opens_later':
      return { kind: 'opens', at: event.registrationOpensAt };
    case 'open':
      return { kind: 'closes', at: event.registrationClosesAt };
    case 'registration_over':
      if (applied === 0) return { kind: 'takes_place' };
      return { kind: 'decide', applications: applied, ...(isDecidedTogether && { isTogether: true }) };
    case 'by_invitation':
      return { kind: 'takes_place' };
    case 'running':
      return { kind: 'record' };
    case 'to_close':
      return { kind: 'close' };
    case 'closed':
      return { kind: 'certify' };
    case 'cancelled':
      return { kind: 'nothing' };
  }
}
