import {
  type Ags,
  addMilliseconds,
  HOUR_MS,
  type Instant,
  type ProfessionCode,
  type ProfessionGroup,
} from '@netzwerkstatt/domain';
import type { Application } from './application.ts';

/** What an example mix is made for. */
export interface ExampleMixWanted {
  readonly applications: number;
  /** Where the people work; the first is the own one, from which every second of them comes. Never empty. */
  readonly regions: readonly [Ags, ...Ags[]];
  /** When the last one applied; each of the others an hour before the next. */
  readonly until: Instant;
}

interface Share {
  readonly group: ProfessionGroup;
  /** Taken in turn. */
  readonly professions: readonly [string, ...string[]];
  /** Of the 61 applications for the quality training B06, which this mix is modelled on. */
  readonly of61: number;
}

const shares: readonly Share[] = [
  { group: 'youth_welfare', professions: ['Y1', 'Y3', 'Y2', 'Y5', 'Y3', 'Y6'], of61: 35 },
  { group: 'health', professions: ['H2', 'H1', 'H8', 'H3', 'H10'], of61: 10 },
  { group: 'education', professions: ['E1', 'E1', 'E2'], of61: 7 },
  { group: 'counselling', professions: ['B2', 'B1', 'B4'], of61: 5 },
  { group: 'justice', professions: ['J3', 'J1'], of61: 2 },
  { group: 'police', professions: ['J4'], of61: 1 },
  { group: 'administration', professions: ['A1'], of61: 1 },
];

const PEOPLE_PER_ORGANISATION = 3;

/**
 * Invented applications in the usual mix, for trying a policy before anybody has ever applied: most are of youth welfare,
 * a few of justice, three of each institution. The same wish gives the same ones.
 */
export function exampleMix({ applications, regions, until }: ExampleMixWanted): readonly Application[] {
  const seats = dealt(applications);
  const people = shares.flatMap((share, at) =>
    Array.from({ length: seats[at] ?? 0 }, (_, number) => ({ share, number })),
  );
  // Youth welfare is not the first to apply for being the first in the list.
  const inTurn = people.toSorted((one, other) => turn(one, seats) - turn(other, seats));
  return inTurn.map(({ share: { group, professions }, number }, index) => ({
    id: `${group}-${number + 1}`,
    traits: {
      organisation: `${group}-${Math.floor(number / PEOPLE_PER_ORGANISATION) + 1}`,
      region: regions[index % 2 === 0 ? 0 : ((index - 1) / 2) % regions.length] ?? regions[0],
      profession: professions[number % professions.length] as ProfessionCode,
      group,
    },
    seats: 1,
    appliedAt: addMilliseconds(until, (index - inTurn.length + 1) * HOUR_MS),
    asksForPriority: false,
    refusedBefore: index % 10 === 9 ? 1 : 0,
    hasFunction: index % 12 === 11,
  }));
}

/** How many of each share make that many, by the largest remainder. */
function dealt(applications: number): readonly number[] {
  const exact = shares.map(({ of61 }) => (applications * of61) / 61);
  const whole = exact.map(Math.floor);
  const left = applications - whole.reduce((sum, it) => sum + it, 0);
  const remainder = (at: number) => (exact[at] ?? 0) - (whole[at] ?? 0);
  const next = shares.map((_, at) => at).toSorted((one, other) => remainder(other) - remainder(one));
  return whole.map((count, at) => count + (next.indexOf(at) < left ? 1 : 0));
}

/** Where in the row of all somebody stands, when each share is spread over it evenly. */
function turn({ share, number }: { readonly share: Share; readonly number: number }, seats: readonly number[]): number {
  return (number + 0.5) / (seats[shares.indexOf(share)] ?? 1);
}
