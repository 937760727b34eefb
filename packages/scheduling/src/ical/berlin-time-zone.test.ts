import { fc, test as property } from '@fast-check/vitest';
import { BERLIN, dateOf, instantAt, type LocalDateTime } from '@netzwerkstatt/domain';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { anEntry, timed } from '../../testing/acceptance-cases.ts';
import { readCalendar } from '../../testing/read-calendar.ts';
import { addDays } from '../calendar-day.ts';
import { importInstant, toLocalDateTime } from '../to-instant.ts';
import { BERLIN_RULES_HOLD_FROM, berlinTimeZoneLines } from './berlin-time-zone.ts';
import { calendarDownload } from './calendar-download.ts';

const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(berlinTimeZoneLines.join('\r\n'))));
const minutesOf = (year: number) => Date.UTC(year, 0, 1) / 60_000;

test('A18: the two rules are those of the tz database on every day from autumn 1996 to 2037', () => {
  const wrong: string[] = [];
  for (let day = dateOf(BERLIN_RULES_HOLD_FROM); day < '2038-01-01'; day = addDays(day, 1)) {
    const noon = `${day}T12:00` as LocalDateTime;
    const ours = (Date.parse(`${noon}:00.000Z`) - Date.parse(importInstant(noon, BERLIN).instant)) / 1000;
    if (zone.utcOffset(ICAL.Time.fromDateTimeString(`${noon}:00`)) !== ours) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

const anyMinute = fc.integer({ min: minutesOf(1981), max: minutesOf(2037) });

property.prop([fc.uniqueArray(anyMinute, { minLength: 100, maxLength: 100 })], { numRuns: 10 })(
  'A18: a thousand times written into files are read back as the instants of the tz database',
  (minutes) => {
    const plans = minutes.map((minute) => {
      const startsAt = toLocalDateTime(instantAt(minute * 60_000), BERLIN);
      const endsAt = toLocalDateTime(instantAt((minute + 24 * 60) * 60_000), BERLIN);
      return { uid: `session-${minute}@x`, startsAt, endsAt };
    });
    const entries = plans.map(({ uid, startsAt, endsAt }) => anEntry({ uid, when: timed(startsAt, endsAt) }));
    const read = readCalendar(calendarDownload(entries)).map(({ uid, dates }) => [uid, dates.split('/')[0]]);
    const planned = plans.map(({ uid, startsAt }) => [
      uid,
      importInstant(startsAt, BERLIN).instant.replace(':00.000Z', 'Z'),
    ]);
    expect(new Map(read as [string, string][])).toEqual(new Map(planned as [string, string][]));
  },
);
