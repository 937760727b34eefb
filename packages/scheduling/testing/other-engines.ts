import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dateOf, type LocalDate, type LocalDateTime } from '@netzwerkstatt/domain';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { type Repetition, type Series, toInstant } from '../src/index.ts';
import { recurrenceOf, wholeRecurrenceOf } from './recurrence-rule.ts';

/** The days of a repetition as ical.js counts them, like Thunderbird and Nextcloud, up to a last one, inclusive. */
export function* daysByIcalJs(repeats: Repetition, startsOn: LocalDate, lastDay: string): Generator<string> {
  const iterator = ICAL.Recur.fromString(recurrenceOf(repeats, startsOn)).iterator(ICAL.Time.fromDateString(startsOn));
  for (let next = iterator.next(); next && next.toString() <= lastDay; next = iterator.next()) yield next.toString();
}

/** The starts of a series in UTC, on the days ical.js gives. */
export function startsByIcalJs({ repeats, ends, first }: Series): string[] {
  const days = daysByIcalJs(repeats, dateOf(first.startsAt), ends.kind === 'until' ? ends.lastDay : '9999-12-31');
  // It counts by days; the hours that clocks skip, RFC 5545 neither has nor counts.
  return days
    .map((day) => toInstant(`${day}${first.startsAt.slice(10)}` as LocalDateTime, first.timeZone))
    .flatMap((start) => (start.ok ? [start.value.instant] : []))
    .take(ends.kind === 'until' ? Number.POSITIVE_INFINITY : ends.dates)
    .toArray();
}

/** The starts of a series as rrule-temporal gives them, in UTC; an hour that does not exist is left out. */
export function startsByRruleTemporal(series: Series): string[] {
  const { startsAt, timeZone } = series.first;
  const start = `DTSTART;TZID=${timeZone}:${startsAt.replace(/[-:]/g, '')}00`;
  const rule = new RRuleTemporal({ rruleString: `${start}\nRRULE:${wholeRecurrenceOf(series)}` });
  return rule.all().map(({ epochMilliseconds }) => new Date(epochMilliseconds).toISOString());
}

/** The starts of many series as python-dateutil gives them, in UTC, by one call for all. */
export function startsByDateutil(python: string, planned: readonly Series[]): string[][] {
  const questions = planned.map((series) => {
    const { first, repeats, ends } = series;
    const [rule, count] =
      ends.kind === 'until'
        ? [wholeRecurrenceOf(series), null]
        : [recurrenceOf(repeats, dateOf(first.startsAt)), ends.dates];
    return { start: first.startsAt, zone: first.timeZone, rule, count };
  });
  const program = fileURLToPath(new URL('dateutil_starts.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [program], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`dateutil did not answer: ${stderr}`);
  return JSON.parse(stdout) as string[][];
}
