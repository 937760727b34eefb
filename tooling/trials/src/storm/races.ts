import { auditLand } from '@netzwerkstatt/db';
import type { Instant, LandCode } from '@netzwerkstatt/domain';
import { waitFor } from '../house/spawn-house.ts';
import { type Answer, createVisitor } from '../house/visitor.ts';
import { countByStatus, type Kept, readKept } from './line.ts';
import { type Field, prepare, type Start } from './race-field.ts';
import type { TwoHouses } from './two-houses.ts';

/** Two things that happen to one event at the same moment, each at another process. */
export interface Race extends Start {
  readonly atOnce?: (field: Field) => readonly Promise<Answer | undefined>[];
  /** The clocks of both processes are moved at the same moment; nobody's offer outlives that. */
  readonly clockMoves?: true;
}

export interface RaceOutcome {
  /** Rules of registration that do not hold afterwards, counted anew from the tables. */
  readonly broken: Readonly<Record<string, number>>;
  /** How people stand, for each way a race went. */
  readonly endings: readonly string[];
  /** Answers that were none: something broke. */
  readonly failed: readonly string[];
}

const WITHIN_MS = 60_000;

/** Longer than an offer stands weeks before the event. */
const HOURS_OF_OFFER = 49;

/** Runs the race at several events, all at once, and looks at what is kept then. */
export async function runRace(stage: TwoHouses, race: Race, events: number): Promise<RaceOutcome> {
  const fields = await Promise.all(Array.from({ length: events }, (_, number) => prepare(stage, race, number)));
  const answers = await Promise.all([
    ...fields.flatMap((field) => race.atOnce?.(field) ?? []),
    ...(race.clockMoves ? [moveClocks(stage, fields)] : []),
  ]);
  const failed = answers.filter((it) => it !== undefined && it.status >= 500).map((it) => JSON.stringify(it));
  return { ...(await outcomeOf(stage, fields, await houseTime(stage))), failed };
}

/** How the events of a race stand now, by the audit that `pnpm audit:registrations` runs. */
export async function outcomeOf(
  { pool }: TwoHouses,
  fields: readonly Pick<Field, 'event'>[],
  now = new Date().toISOString() as Instant,
): Promise<Omit<RaceOutcome, 'failed'>> {
  const ids = new Set<string>(fields.map(({ event }) => event.id));
  const { violations } = await auditLand(pool, 'DE-SN' as LandCode, now);
  const broken = violations.filter(({ event }) => ids.has(event)).map(({ rule }) => rule);
  const endings = new Set<string>();
  for (const { event } of fields) endings.add(ending(await readKept(pool, event.id)));
  return { broken: count(broken), endings: [...endings].toSorted() };
}

/** Lets the offers of these events end at both processes at once, and waits until the house came round to all of them. */
async function moveClocks({ houses, pool }: TwoHouses, fields: readonly Field[]): Promise<undefined> {
  const offers = async () => (await Promise.all(fields.map(({ event }) => readKept(pool, event.id)))).flatMap(offered);
  const before = new Set(await offers());
  await Promise.all(
    houses.map(({ origin }) =>
      createVisitor(() => origin, 1).mutate('demonstration.advanceClock', { hours: HOURS_OF_OFFER }),
    ),
  );
  await waitFor(async () => !(await offers()).some((id) => before.has(id)), WITHIN_MS);
  // Whichever process was second is done by now, or waits for the lock that the first one has given back.
  await new Promise((resolve) => setTimeout(resolve, 500));
}

function offered(kept: readonly Kept[]): readonly string[] {
  return kept.filter(({ status }) => status === 'offered').map(({ id }) => id);
}

/** What time it is in the house, whose clock may have been moved. */
async function houseTime({ houses }: TwoHouses): Promise<Instant> {
  const { data } = await createVisitor(() => houses[0].origin, 1).query('demonstration.clock');
  return data as Instant;
}

function ending(kept: readonly Kept[]): string {
  const counts = Object.entries(countByStatus(kept)).toSorted(([a], [b]) => a.localeCompare(b));
  return counts.map(([status, people]) => `${people} ${status}`).join(', ');
}

function count(rules: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(rules, (it) => it)].map(([rule, all]) => [rule, all.length]));
}
