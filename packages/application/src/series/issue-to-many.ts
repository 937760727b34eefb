import { type CertificateId, ok, type PersonId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { writeDrawn } from '../certificates/draw-signed.ts';
import { newNumber } from '../certificates/event-certificates.ts';
import type { ClockRefusal } from '../certificates/issuing-clock.ts';
import { landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import {
  type ComposedSeries,
  type DrawnSeries,
  drawSeries,
  type SeriesIdentity,
  type SeriesTrouble,
} from './draw-series.ts';
import { seriesClockRefusal } from './series-clock.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';
import type { SeriesStanding, StandingLearner } from './series-standing.ts';
import { freshStandings, standingsIn } from './work-out-standings.ts';

export type IssueSeriesRefusal =
  | Refusal<'series_not_found'>
  | Refusal<'nobody_is_due'>
  /** Nothing is dated before what it speaks of, or before what was issued already. */
  | ClockRefusal;

export interface SeriesWish {
  /** Its code. */
  readonly curriculum: string;
  /** Only these, also where theirs was revoked; absent: everybody who is due. */
  readonly people?: readonly PersonId[];
}

/** What became of it. Of those in trouble nothing is stored: they are still due. */
export interface SeriesIssued {
  readonly issued: number;
  readonly troubles: readonly SeriesTrouble[];
}

/** What is issued to whom. */
export interface SeriesIssue {
  /** Of whoever is due it. */
  readonly standing: SeriesStanding;
  /** @param isNamed - somebody asked for this person alone. */
  readonly isDue: (standing: StandingLearner, isNamed: boolean) => boolean;
  /** @returns `undefined` when they are due nothing after all. */
  readonly compose: (
    tx: LandTransaction,
    series: OfferedSeries,
    standing: StandingLearner,
    identity: SeriesIdentity,
  ) => Promise<ComposedSeries | undefined>;
}

/** As many as are drawn while somebody waits; whoever is due beyond that number waits for the next call. */
const MOST_AT_ONCE = 100;
/** Drawn together, and then written in one transaction. */
const TOGETHER = 20;

/**
 * Issues something to everybody who is due it in a series, or to some: drawn first, then written with file and letter.
 * Whoever issues gives nothing to themselves.
 */
export async function issueToMany(
  deps: CertificateDependencies,
  permit: Permit<'series.issue'>,
  wish: SeriesWish,
  issue: SeriesIssue,
): Promise<Result<SeriesIssued, IssueSeriesRefusal>> {
  const { land } = permit.target;
  const composed = await deps.store.inLand(land, async (tx) => {
    const due = await dueAmong(deps, tx, permit, wish, issue);
    if (due === undefined) return refuse({ code: 'series_not_found' });
    const people = due.people.slice(0, MOST_AT_ONCE);
    const tooEarly = await seriesClockRefusal(tx, wish.curriculum, people, deps.clock.now());
    return tooEarly ? refuse(tooEarly) : ok(await composeAll(deps, tx, due.series, people, issue));
  });
  if (!composed.ok) return composed;
  const troubles: SeriesTrouble[] = [];
  let issued = 0;
  for (let begin = 0; begin < composed.value.length; begin += TOGETHER) {
    const some = composed.value.slice(begin, begin + TOGETHER);
    const results = await Promise.all(some.map((it) => drawSeries(deps, land, it)));
    troubles.push(...results.filter((it) => 'reason' in it));
    const drawn = results.filter((it) => 'drawn' in it);
    issued += await deps.store.inLand(land, (tx) => writeAll(deps, tx, permit, wish, issue, drawn));
  }
  return issued + troubles.length > 0 ? ok({ issued, troubles }) : refuse({ code: 'nobody_is_due' });
}

/** Who is due it, of these people or of everybody; `undefined` where the Land has no such series. */
export async function dueAmong(
  deps: CertificateDependencies,
  tx: LandTransaction,
  permit: Permit<'series.issue'>,
  { curriculum, people }: SeriesWish,
  { standing, isDue }: SeriesIssue,
  some = people,
): Promise<{ readonly series: OfferedSeries; readonly people: readonly StandingLearner[] } | undefined> {
  const land = landOf(deps, permit.target.land);
  const by = personBehind(permit);
  const all = await offeredSeries(tx, land);
  const series = all.find((it) => it.curriculum.code === curriculum);
  if (series === undefined) return undefined;
  const everybody = { curriculum, standings: [standing], text: '', offset: 0, limit: MOST_AT_ONCE };
  const asked =
    some ?? (await tx.seriesStandings.list(everybody, await freshStandings(deps, tx, land.code, all))).people;
  const seen = (await standingsIn(deps, tx, land.code, [series], asked)).get(curriculum) ?? [];
  return { series, people: seen.filter((it) => it.person !== by && isDue(it, people !== undefined)) };
}

async function composeAll(
  deps: CertificateDependencies,
  tx: LandTransaction,
  series: OfferedSeries,
  people: readonly StandingLearner[],
  { compose }: SeriesIssue,
): Promise<readonly ComposedSeries[]> {
  const all: ComposedSeries[] = [];
  for (const standing of people) {
    const identity = { id: deps.random.id<CertificateId>(), number: newNumber(deps) };
    const composed = await compose(tx, series, standing, identity);
    if (composed !== undefined) all.push(composed);
  }
  return all;
}

/** Writes what is still as it was drawn; whoever changed meanwhile is due with the next call, or due nothing any more. */
async function writeAll(
  deps: CertificateDependencies,
  tx: LandTransaction,
  permit: Permit<'series.issue'>,
  wish: SeriesWish,
  issue: SeriesIssue,
  drawn: readonly DrawnSeries[],
): Promise<number> {
  if (drawn.length === 0) return 0;
  const people = drawn.map(({ record }) => record.person).toSorted();
  // Exceptions, other decisions and erasures of the same people wait, and what was seen before is seen anew.
  await tx.histories.lock(people);
  for (const person of people) await tx.erasure.lock(person);
  const due = await dueAmong(deps, tx, permit, wish, issue, people);
  // Drawing takes minutes, in which somebody may have dated something later.
  if (due === undefined || (await seriesClockRefusal(tx, wish.curriculum, due.people, deps.clock.now()))) return 0;
  let written = 0;
  for (const standing of due.people) {
    const theirs = drawn.find(({ record }) => record.person === standing.person);
    const now = theirs && (await issue.compose(tx, due.series, standing, identityOf(theirs)));
    if (theirs && now && isTheSame(theirs, now)) written += (await writeOne(deps, tx, permit, theirs)) ? 1 : 0;
  }
  return written;
}

async function writeOne(
  deps: CertificateDependencies,
  tx: LandTransaction,
  permit: Permit<'series.issue'>,
  { record, basis, facts, drawn }: DrawnSeries,
): Promise<boolean> {
  if (!(await writeDrawn(deps, tx, permit.target.land, record, drawn, basis))) return false;
  const { id, certificate } = record;
  const target = { kind: 'certificate', id } as const;
  await tx.audit.write([
    { at: certificate.issuedAt, actor: personBehind(permit), action: 'series.issue', target, facts },
  ]);
  return true;
}

function identityOf({ record: { id }, document: { number } }: ComposedSeries): SeriesIdentity {
  return { id, number };
}

function isTheSame(one: ComposedSeries, other: ComposedSeries): boolean {
  const told = ({ document, basis, facts }: ComposedSeries) => JSON.stringify([document, basis, facts]);
  return told(one) === told(other);
}
