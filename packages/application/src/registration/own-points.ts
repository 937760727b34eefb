import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type ChamberStatement, isAwarded } from '@netzwerkstatt/certificates';
import { chamberFor } from '../certificates/chamber-for.ts';
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
  const chamber = chamberFor(land, stated, { kind: 'attendance', profession, missedMinutes: 0 });
  const amount = chamber && pointsOf(chamber);
  if (chamber === undefined || amount === undefined) return undefined;
  return { amount, needsEveryMinute: !isAwarded(chamber.kind, { kind: 'attendance', missed: 1 }) };
}

function pointsOf(statement: ChamberStatement): number | undefined {
  return 'points' in statement ? statement.points : undefined;
}
