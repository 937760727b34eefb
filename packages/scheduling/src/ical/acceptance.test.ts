import { describe, expect, test } from 'vitest';
import { acceptanceCases } from '../../testing/acceptance-cases.ts';
import { expectedDates } from '../../testing/expected-dates.ts';
import { readCalendar } from '../../testing/read-calendar.ts';
import { calendarDownload } from './calendar-download.ts';
import { calendarFeed } from './calendar-feed.ts';

test('every expected list of dates has its case', () => {
  expect(acceptanceCases.map(({ id }) => id).sort()).toEqual(Object.keys(expectedDates).sort());
});

describe('a calendar program shows exactly the dates that were planned', () => {
  test.for(acceptanceCases)('$id: $plan', ({ id, entries }) => {
    const feed = calendarFeed({ name: 'Netzwerk Nord', entries: entries() });
    const shown = readCalendar(feed).map(({ dates }) => dates);
    expect(shown.sort()).toEqual(expectedDates[id]?.toSorted());
  });
});

describe('the files themselves', () => {
  const shapes = new Set(['A03', 'A06', 'C05', 'D01', 'D04', 'D06', 'E02b', 'F01', 'G03']);
  const shown = acceptanceCases.filter(({ id }) => shapes.has(id));

  test.for(shown)('$id: $plan', async ({ id, entries }) => {
    await expect(calendarDownload(entries())).toMatchFileSnapshot(`./fixtures/${id}.ics`);
  });
});
