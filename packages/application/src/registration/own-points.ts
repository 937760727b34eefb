import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type ChamberStatement, isAwarded } from '@netzwerkstatt/certificates';
import { statementsFor } from '../certificates/statements-for.ts';
import type { LandTransaction, RegistrationRecord } from '../ports/index.ts';

/** What the chamber of somebody awards for an event, as they read it before. */
export interface OwnPoints {
  readonly amount: number;
  /** A missed minute costs all of them. */
  readonly needsEveryMinute: boolean;
}

/** @returns `undefined` where their chamber awards no points, or nothing is stated for it yet. */
export async function ownPoints(
  tx: LandTransaction,
  land: LandProfile,
  { event, applicant: { profession } }: Pick<RegistrationRecord, 'event' | 'applicant'>,
): Promise<OwnPoints | undefined> {
  const stated = await tx.chambers.forEvent(event);
  const all = statementsFor(land, stated, { kind: 'attendance', profession, missedMinutes: 0 });
  const chamber = all.find(hasPoints);
  if (chamber === undefined) return undefined;
  return { amount: chamber.points, needsEveryMinute: !isAwarded(chamber.kind, { kind: 'attendance', missed: 1 }) };
}

function hasPoints(statement: ChamberStatement): statement is Extract<ChamberStatement, { readonly points: number }> {
  return 'points' in statement;
}
