import type { SeatCap } from '../policy/index.ts';
import type { Allocation } from './allocation.ts';

/** A cap that stood between people and a seat. */
export interface BindingCap {
  readonly cap: SeatCap;
  /** Seats asked for by those who wait because of it. */
  readonly waiting: number;
}

/** The caps that decided something, hardest first. A cap per organisation counts once for all of them. */
export function bindingCaps({ outcomes }: Pick<Allocation, 'outcomes'>): readonly BindingCap[] {
  const waiting = new Map<SeatCap, number>();
  for (const outcome of outcomes) {
    if (outcome.status !== 'waiting' || !('cap' in outcome.reason)) continue;
    const { cap } = outcome.reason;
    waiting.set(cap, (waiting.get(cap) ?? 0) + outcome.seats);
  }
  return [...waiting]
    .map(([cap, seats]) => ({ cap, waiting: seats }))
    .toSorted((one, other) => other.waiting - one.waiting);
}
