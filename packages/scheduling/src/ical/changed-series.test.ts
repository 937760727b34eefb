import type { Instant } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { aprilChanged, sixCircles, timed } from '../../testing/acceptance-cases.ts';
import { blocksOf, readCalendar, unfolded } from '../../testing/read-calendar.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarFeed } from './calendar-feed.ts';

const april = 'session-4@netzwerkstatt.example';
const revisedAt = '2026-03-20T10:15:30.000Z' as Instant;

function feedOf(entries: readonly CalendarEntry[]): string {
  return calendarFeed({ name: 'Netzwerk Nord', entries });
}

/** The lines of the circle of April, and which other circles do not have the bytes they had before. */
function afterChange(change: Partial<CalendarEntry>) {
  const before = blocksOf(feedOf(sixCircles));
  const after = blocksOf(feedOf(aprilChanged(change)));
  const touched = [...after].filter(([uid, block]) => before.get(uid) !== block).map(([uid]) => uid);
  return { touched, lines: unfolded(after.get(april) ?? '') };
}

test('C01: a moved date keeps its UID, and the others keep their bytes', () => {
  const when = timed('2026-04-22T15:00', '2026-04-22T17:00');
  const { touched, lines } = afterChange({ when, sequence: 1, revisedAt });
  expect(touched).toEqual([april]);
  expect(lines.filter((line) => /^(UID|SEQUENCE|DTSTAMP|DTSTART|DTEND)/.test(line))).toEqual([
    `UID:${april}`,
    'SEQUENCE:1',
    'DTSTAMP:20260320T101530Z',
    'DTSTART;TZID=Europe/Berlin:20260422T150000',
    'DTEND;TZID=Europe/Berlin:20260422T170000',
  ]);
});

test('C04: another room is a new revision without a new sequence', () => {
  const { touched, lines } = afterChange({ location: 'Raum 2', revisedAt });
  expect(touched).toEqual([april]);
  expect(lines.filter((line) => /^(SEQUENCE|DTSTAMP|LOCATION|LAST-MODIFIED)/.test(line))).toEqual([
    'SEQUENCE:0',
    'DTSTAMP:20260320T101530Z',
    'LOCATION:Raum 2',
    'LAST-MODIFIED:20260320T101530Z',
  ]);
});

test('C05: a cancelled date stays, says so in its title and takes nobody’s time', () => {
  const { touched, lines } = afterChange({ status: 'cancelled', sequence: 1, revisedAt });
  expect(touched).toEqual([april]);
  expect(lines.filter((line) => /^(SEQUENCE|SUMMARY|TRANSP|STATUS)/.test(line))).toEqual([
    'SEQUENCE:1',
    'SUMMARY:ABGESAGT: QZ',
    'TRANSP:TRANSPARENT',
    'STATUS:CANCELLED',
  ]);
});

test('C06: a date that was never announced leaves no trace', () => {
  const feed = feedOf(sixCircles.filter(({ uid }) => uid !== april));
  expect(readCalendar(feed).map(({ uid }) => uid)).toEqual(
    sixCircles.map(({ uid }) => uid).filter((uid) => uid !== april),
  );
});

test('C12: a date that is held after all is confirmed, without the prefix', () => {
  const { lines } = afterChange({ sequence: 2, revisedAt });
  expect(lines.filter((line) => /^(SEQUENCE|SUMMARY|TRANSP|STATUS)/.test(line))).toEqual([
    'SEQUENCE:2',
    'SUMMARY:QZ',
    'STATUS:CONFIRMED',
  ]);
});

test('C14: saving without a change changes no byte', () => {
  expect(feedOf(sixCircles.map((entry) => ({ ...entry })))).toBe(feedOf(sixCircles));
});

describe('C22: there is no recurring form, every file is flat', () => {
  test('no date of a series refers to a rule or to another date', () => {
    const names = unfolded(feedOf(aprilChanged({ status: 'cancelled' })));
    expect(names.filter((line) => /^(RDATE|EXDATE|RECURRENCE-ID)/.test(line))).toEqual([]);
    // The two rules there are belong to the time zone.
    expect(names.filter((line) => line.startsWith('RRULE'))).toHaveLength(2);
  });
});
