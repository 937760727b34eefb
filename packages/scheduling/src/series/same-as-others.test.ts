import { fc } from '@fast-check/vitest';
import { dateOf, type LocalDateTime } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { anySeries } from '../../testing/any-series.ts';
import { findDateutil, howToGetDateutil } from '../../testing/find-dateutil.ts';
import { startsByDateutil, startsByIcalJs, startsByRruleTemporal } from '../../testing/other-engines.ts';
import { toInstant } from '../to-instant.ts';
import { expandSeries } from './expand-series.ts';
import type { Series } from './series-rule.ts';

/** The same two thousand in every run. */
const rules: readonly Series[] = fc.sample(anySeries, { seed: 2026, numRuns: 2000 });

/** Long series are none of our business here. */
const limits = { maxDates: 5000, maxYears: 1000 };

function startsOf(series: Series): string[] {
  const answer = expandSeries(series, { holidays: { rules: [] }, limits });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.flatMap((entry) => (entry.outcome === 'skipped' ? [] : [entry.when.startInstant]));
}

const own = rules.map(startsOf);

/** What is left of the starts another engine found, when the days that were struck out are gone. */
function withoutStruck(series: Series, starts: readonly string[]): string[] {
  const struck = new Set(series.leftOut?.map((day) => startOn(series, day)));
  return starts.filter((start) => !struck.has(start));
}

function startOn({ first }: Series, day: string): string | null {
  const start = toInstant(`${day}${first.startsAt.slice(10)}` as LocalDateTime, first.timeZone);
  return start.ok ? start.value.instant : null;
}

/** The rules somebody reads differently, with the dates that only one of the two has. */
function differences(others: readonly (readonly string[])[]) {
  return rules.flatMap((series, index) => {
    const [ours, theirs] = [own[index] ?? [], withoutStruck(series, others[index] ?? [])];
    if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
    const [isOurs, isTheirs] = [new Set(ours), new Set(theirs)];
    const onlyOurs = ours.filter((start) => !isTheirs.has(start));
    return [{ rule: JSON.stringify(series), onlyOurs, onlyTheirs: theirs.filter((start) => !isOurs.has(start)) }];
  });
}

test('B19: two thousand rules are of every kind, and most have many dates', () => {
  const kinds = Map.groupBy(rules, ({ repeats }) => repeats.kind);
  expect([...kinds.values()].every((same) => same.length > 200)).toBe(true);
  expect(own.flat().length).toBeGreaterThan(30_000);
});

test('B19: two thousand rules have the dates of ical.js', { timeout: 60_000 }, () => {
  expect(differences(rules.map(startsByIcalJs))).toEqual([]);
});

test('B19: two thousand rules have the dates of rrule-temporal', { timeout: 60_000 }, () => {
  expect(differences(rules.map(startsByRruleTemporal))).toEqual([]);
});

const python = findDateutil();
const name = 'B19: two thousand rules have the dates of python-dateutil';

test.skipIf(python === undefined)(python ? name : `${name}: ${howToGetDateutil}`, { timeout: 60_000 }, () => {
  expect(differences(startsByDateutil(python ?? '', rules))).toEqual([]);
});

test('B07a, B10: a rule that begins on a Sunday and ends on the last of its days is among them', () => {
  const isSunday = ({ first: { startsAt } }: Series) => new Date(`${dateOf(startsAt)}T12:00:00Z`).getUTCDay() === 0;
  const endsOnItself = ({ ends }: Series, index: number) =>
    ends.kind === 'until' && own[index]?.at(-1)?.slice(0, 10) === ends.lastDay;
  expect(rules.some(isSunday) && rules.some(endsOnItself)).toBe(true);
});
