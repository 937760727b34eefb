import type { Chamber } from './chamber-statement.ts';

/** How somebody attended an event. */
export interface AttendedAs {
  readonly kind: 'attendance' | 'partial';
  /** Of what was planned, in whatever it is counted: minutes where they are known, else whole units. */
  readonly missed: number;
}

type Demand = 'all_of_it' | 'certified' | 'any';

/** Chambers of physicians and psychotherapists award nothing to whoever missed a minute; hours of midwives count as they are. */
const demands = {
  cme: 'all_of_it',
  opk: 'all_of_it',
  midwives: 'any',
  nurses: 'certified',
  training_leave: 'certified',
} as const satisfies Readonly<Record<Chamber, Demand>>;

/** Whether a chamber gives what is stated for an event to somebody who attended it so long. */
export function isAwarded(chamber: Chamber, { kind, missed }: AttendedAs): boolean {
  const demand: Demand = demands[chamber];
  if (demand === 'any') return true;
  return kind === 'attendance' && (demand === 'certified' || missed <= 0);
}
