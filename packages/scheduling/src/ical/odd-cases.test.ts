import { describe, expect, test } from 'vitest';
import { acceptanceFiles } from '../../testing/acceptance-files.ts';
import { faultsOfFile } from '../../testing/faults-of-file.ts';
import { oddCases, threeBlocks } from '../../testing/odd-cases.ts';
import { blocksOf, readCalendar, unfolded } from '../../testing/read-calendar.ts';
import { calendarFeed } from './calendar-feed.ts';

describe('a calendar program shows exactly what every file is about', () => {
  test.for(acceptanceFiles())('$name', ({ text, dates }) => {
    const shown = readCalendar(text).map((entry) => entry.dates);
    expect(shown.sort()).toEqual(dates.toSorted());
    expect(faultsOfFile(text)).toEqual([]);
  });
});

const entriesOf = (id: string) => oddCases.find((each) => each.id === id)?.entries() ?? [];
const feedOf = (id: string) => calendarFeed({ name: 'Nord', entries: entriesOf(id) });

test('D08: of three dates only the cancelled one changes, and all keep their numbers', () => {
  const before = blocksOf(calendarFeed({ name: 'Nord', entries: threeBlocks }));
  const after = blocksOf(feedOf('D08'));
  const touched = [...after].filter(([uid, block]) => before.get(uid) !== block).map(([uid]) => uid);
  expect(touched).toEqual(['session-2@netzwerkstatt.example']);
  expect(readCalendar(feedOf('D08')).map(({ summary }) => summary)).toEqual([
    'Grundkurs (1/3)',
    'ABGESAGT: Grundkurs (2/3)',
    'Grundkurs (3/3)',
  ]);
});

test('A17: a feed of times in other zones is in UTC and defines no zone', () => {
  expect(unfolded(feedOf('G25-east')).filter((line) => /^(DT|BEGIN:VTIMEZONE)/.test(line))).toEqual([
    'DTSTAMP:20260105T080000Z',
    'DTSTART:20260310T031500Z',
    'DTEND:20260310T041500Z',
  ]);
});
