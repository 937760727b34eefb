import { BERLIN, type EmailAddress, type LocalDate, type TimeZone } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { allDay, anEntry, timed, training } from '../../testing/acceptance-cases.ts';
import { blocksOf, readCalendar, unfolded } from '../../testing/read-calendar.ts';
import { addDays } from '../calendar-day.ts';
import { calendarDownload } from './calendar-download.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarFeed } from './calendar-feed.ts';

const name = 'Netzwerk Nord';
const feedOf = (...entries: CalendarEntry[]) => calendarFeed({ name, entries });
const linesBetween = (text: string, begin: string) => {
  const lines = unfolded(text);
  return lines.slice(
    0,
    lines.findIndex((line) => line.startsWith(begin)),
  );
};

test('G20: a feed says what it is, how it is called and how often to look', () => {
  expect(linesBetween(feedOf(anEntry()), 'BEGIN:VTIMEZONE')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Netzwerkstatt//Scheduling//DE',
    'CALSCALE:GREGORIAN',
    'NAME:Netzwerk Nord',
    'X-WR-CALNAME:Netzwerk Nord',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
  ]);
});

test('F08: the name of a calendar is text', () => {
  const feed = calendarFeed({ name: 'Netzwerk Nord, Dresden; Süd\r\nMETHOD:REQUEST', description: 'a,b', entries: [] });
  expect(unfolded(feed).slice(4, 8)).toEqual([
    'NAME:Netzwerk Nord\\, Dresden\\; Süd METHOD:REQUEST',
    'X-WR-CALNAME:Netzwerk Nord\\, Dresden\\; Süd METHOD:REQUEST',
    'DESCRIPTION:a\\,b',
    'X-WR-CALDESC:a\\,b',
  ]);
});

test.for([
  [30, 'PT30M'],
  [90, 'PT90M'],
  [1440, 'PT24H'],
] as const)('a feed to be looked at every %i minutes says %s', ([refreshMinutes, duration]) => {
  const lines = unfolded(calendarFeed({ name, entries: [], refreshMinutes }));
  expect(lines.slice(6, 8)).toEqual([`REFRESH-INTERVAL;VALUE=DURATION:${duration}`, `X-PUBLISHED-TTL:${duration}`]);
});

test('G07: a person without dates has a calendar without dates', async () => {
  await expect(feedOf()).toMatchFileSnapshot('./fixtures/G07.ics');
});

describe('A17: the definition of Europe/Berlin', () => {
  const zones = (...entries: CalendarEntry[]) =>
    unfolded(feedOf(...entries)).filter((line) => /^(BEGIN:V|TZID)/.test(line));

  test('comes once, before the first entry', () => {
    const other = anEntry({ uid: 'session-2@x' });
    expect(zones(anEntry(), other)).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:VEVENT',
      'BEGIN:VEVENT',
    ]);
  });

  test.for([
    { rule: 'of whole days', when: allDay('2026-03-29') },
    { rule: 'in UTC', when: timed('2026-10-25T02:30', '2026-10-25T04:00') },
  ])('is left out of a feed $rule', ({ when }) => {
    expect(zones(anEntry({ when }))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
  });
});

describe('times that programs do not read alike are written in UTC', () => {
  const written = (when: CalendarEntry['when']) =>
    unfolded(feedOf(anEntry({ when })))
      .filter((line) => /^(DTSTART|DTEND)[:;](TZID=E|V|\d)/.test(line))
      .slice(-2);

  test.for([
    {
      rule: 'an ordinary time is not one of them',
      when: timed('2026-01-15T14:00', '2026-01-15T16:00'),
      lines: ['DTSTART;TZID=Europe/Berlin:20260115T140000', 'DTEND;TZID=Europe/Berlin:20260115T160000'],
    },
    {
      rule: 'A06: only the end lies in the doubled hour',
      when: timed('2026-10-24T22:00', '2026-10-25T02:15'),
      lines: ['DTSTART:20261024T200000Z', 'DTEND:20261025T001500Z'],
    },
    {
      rule: 'A05: a time that does not exist is moved over the gap',
      when: timed('2026-03-29T02:30', '2026-03-29T05:00'),
      lines: ['DTSTART:20260329T013000Z', 'DTEND:20260329T030000Z'],
    },
    {
      rule: 'A18: the summer of 1996 ended in October for the first time',
      when: timed('1995-10-10T14:00', '1995-10-10T16:00'),
      lines: ['DTSTART:19951010T130000Z', 'DTEND:19951010T150000Z'],
    },
    {
      rule: 'another zone',
      when: { ...timed('2026-01-15T14:00', '2026-01-15T16:00'), timeZone: 'Asia/Kathmandu' as TimeZone },
      lines: ['DTSTART:20260115T081500Z', 'DTEND:20260115T101500Z'],
    },
  ])('$rule', ({ when, lines }) => {
    expect(written(when)).toEqual(lines);
  });
});

test('G19: no feed has participants, alarms or a method', () => {
  const entry = anEntry({ organiser: { name: 'Netzwerk Nord', email: 'kontakt@nord.example' as EmailAddress } });
  const lines = unfolded(calendarFeed({ name, entries: [entry], audience: 'personal' }));
  expect(lines.filter((line) => /^(ATTENDEE|METHOD|BEGIN:VALARM)/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('@'))).toEqual([
    'UID:session-1@netzwerkstatt.example',
    'ORGANIZER;CN="Netzwerk Nord":mailto:kontakt@nord.example',
  ]);
});

test('G21: an entry has the same bytes in a personal and a public feed', () => {
  const personal = calendarFeed({ name: 'Meine Termine', entries: [...training].reverse(), audience: 'personal' });
  expect(blocksOf(personal)).toEqual(blocksOf(feedOf(...training)));
});

describe('D09: an online room', () => {
  const entry = anEntry({
    description: 'Ein Tag mit Fällen ohne Namen.',
    url: 'https://netzwerkstatt.example/veranstaltungen/kurs',
    onlineRoomUrl: 'https://raum.example/abc,def',
  });

  test('is for those who take part', async () => {
    const personal = calendarFeed({ name: 'Meine Termine', entries: [entry], audience: 'personal' });
    await expect(personal).toMatchFileSnapshot('./fixtures/D09-personal.ics');
  });

  test('is nobody else’s business', () => {
    expect(feedOf(entry)).not.toContain('raum.example');
    expect(calendarDownload([entry])).not.toContain('raum.example');
  });

  test('without an address a program could open is still named', () => {
    const dialIn = { ...entry, onlineRoomUrl: 'Raum 17 der Konferenzanlage' };
    const [read] = readCalendar(calendarDownload([dialIn], { audience: 'personal' }));
    expect(read?.property('conference')).toBeUndefined();
    expect(read?.property('description')).toBe(
      'Ein Tag mit Fällen ohne Namen.\n\nOnline-Raum: Raum 17 der Konferenzanlage',
    );
  });
});

test('D10: the download of one date has no name that would make a new calendar of it', () => {
  const lines = linesBetween(calendarDownload([anEntry()]), 'BEGIN:VTIMEZONE');
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Netzwerkstatt//Scheduling//DE',
    'CALSCALE:GREGORIAN',
  ]);
});

test('D11: the download of a training has all its dates', () => {
  expect(readCalendar(calendarDownload(training)).map(({ summary }) => summary)).toEqual([
    'Grundkurs (1/2)',
    'Grundkurs (2/2)',
  ]);
});

test('a date that is not decided yet is tentative, without words about a waiting list', () => {
  const [read] = readCalendar(feedOf(anEntry({ status: 'tentative' })));
  expect([read?.summary, read?.status, read?.property('x-microsoft-cdo-busystatus')]).toEqual([
    'Grundkurs',
    'TENTATIVE',
    'TENTATIVE',
  ]);
});

test('another country brings its own words', () => {
  const words = { cancelledPrefix: 'CANCELLED: ', waitlistedPrefix: 'Waiting: ', onlineRoomPrefix: 'Room: ' };
  const entries = [anEntry({ status: 'cancelled' })];
  expect(readCalendar(calendarFeed({ name, entries, words })).map(({ summary }) => summary)).toEqual([
    'CANCELLED: Grundkurs',
  ]);
});

test('the order in which entries come does not matter', () => {
  expect(feedOf(...training)).toBe(feedOf(...[...training].reverse()));
});

describe('G08: five thousand entries', () => {
  const many = Array.from({ length: 5000 }, (_, index) => {
    const day = addDays('2026-01-01' as LocalDate, index % 1500);
    return anEntry({
      uid: `session-${index}@x`,
      when: timed(`${day}T09:00`, `${day}T10:30`),
      summary: `Kurs ${index}`,
    });
  });

  test('are five thousand UIDs', () => {
    expect(new Set(blocksOf(feedOf(...many)).keys())).toEqual(new Set(many.map(({ uid }) => uid)));
  });

  test('are written once: the second feed is made of the blocks of the first', () => {
    let written = 0;
    const blocks = new Map();
    const cache = {
      get: (key: string) => blocks.get(key),
      set: (key: string, block: unknown) => {
        written += 1;
        blocks.set(key, block);
      },
    };
    const first = calendarFeed({ name, entries: many, cache });
    const again = calendarFeed({ name, entries: many.map((entry) => ({ ...entry })), cache });
    expect([again === first, written]).toEqual([true, 5000]);
  });
});

test.for([
  { rule: 'two entries with one UID', entries: [anEntry(), anEntry({ summary: 'Aufbaukurs' })] },
  { rule: 'an end before the start', entries: [anEntry({ when: timed('2026-01-15T16:00', '2026-01-15T14:00') })] },
  { rule: 'no length at all', entries: [anEntry({ when: timed('2026-01-15T16:00', '2026-01-15T16:00') })] },
  { rule: 'a last day before the first', entries: [anEntry({ when: allDay('2026-06-12', '2026-06-11') })] },
  { rule: 'a sequence below zero', entries: [anEntry({ sequence: -1 })] },
  { rule: 'half a sequence', entries: [anEntry({ sequence: 0.5 })] },
  { rule: 'a revision at no time', entries: [anEntry({ revisedAt: 'gestern' as CalendarEntry['revisedAt'] })] },
])('$rule is a bug of the caller', ({ entries }) => {
  expect(() => calendarFeed({ name, entries })).toThrow(RangeError);
});

test('a feed without a name or with an odd rhythm, and a download without a date, are bugs of the caller', () => {
  expect(() => calendarFeed({ name: ' ', entries: [] })).toThrow(RangeError);
  expect(() => calendarFeed({ name, entries: [], refreshMinutes: 0 })).toThrow(RangeError);
  expect(() => calendarFeed({ name, entries: [], refreshMinutes: 1.5 })).toThrow(RangeError);
  expect(() => calendarDownload([])).toThrow(RangeError);
});

test('G25: every time of day has a zone', () => {
  const floating = unfolded(feedOf(...training)).filter((line) => /^DT(START|END):\d{8}T\d{6}$/.test(line));
  // Those of the time zone itself, which have none by definition.
  expect(floating).toEqual(['DTSTART:19961027T030000', 'DTSTART:19810329T020000']);
  expect(training.every(({ when }) => when.kind === 'timed' && when.timeZone === BERLIN)).toBe(true);
});
