import {
  BERLIN,
  type EmailAddress,
  type Instant,
  type LocalDate,
  parseLocalDate,
  parseLocalDateTime,
} from '@netzwerkstatt/domain';
import type { CalendarEntry, EntryTime } from '../src/ical/index.ts';
import {
  expandSeries,
  expandSeriesOfDays,
  type Repetition,
  type Series,
  type SeriesContext,
  type SeriesRule,
} from '../src/index.ts';
import { saxony } from './saxony.ts';

/** A plan somebody made, and the calendar entries that come of it. */
export interface AcceptanceCase {
  readonly id: string;
  readonly plan: string;
  readonly entries: () => CalendarEntry[];
}

/** An entry of which a test says what matters to it. */
export function anEntry(wanted: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'session-1@netzwerkstatt.example',
    summary: 'Grundkurs',
    when: timed('2026-03-12T09:00', '2026-03-12T17:00'),
    status: 'confirmed',
    sequence: 0,
    revisedAt: '2026-01-05T08:00:00.000Z' as Instant,
    ...wanted,
  };
}

export function timed(startsAt: string, endsAt: string): EntryTime & { kind: 'timed' } {
  return {
    kind: 'timed',
    startsAt: parseLocalDateTime(startsAt),
    endsAt: parseLocalDateTime(endsAt),
    timeZone: BERLIN,
  };
}

export function allDay(firstDay: string, lastDay: string = firstDay): EntryTime {
  return { kind: 'all_day', firstDay: parseLocalDate(firstDay), lastDay: parseLocalDate(lastDay) };
}

/** A series that starts with a session on one day: `series('2026-01-21', '14:00', '16:00', …)`. */
export function series(
  day: string,
  from: string,
  to: string,
  rule: Omit<SeriesRule, 'onHoliday'> & Partial<SeriesRule>,
): Series {
  const { startsAt, endsAt, timeZone } = timed(`${day}T${from}`, `${day}T${to}`);
  return { first: { startsAt, endsAt, timeZone }, onHoliday: { kind: 'flag' }, ...rule };
}

export const inSaxony: SeriesContext = { holidays: saxony };

export const thirdWednesday: Repetition = monthly(3, 'wednesday');

export function monthly(nth: 1 | 2 | 3 | 4 | 5 | 'last', weekday: 'tuesday' | 'wednesday' | 'friday'): Repetition {
  return { kind: 'monthly_by_weekday', everyMonths: 1, nth: [nth], weekday };
}

export function weekly(...on: Extract<Repetition, { kind: 'weekly' }>['on']): Repetition {
  return { kind: 'weekly', everyWeeks: 1, on };
}

export function until(day: string): { readonly kind: 'until'; readonly lastDay: LocalDate } {
  return { kind: 'until', lastDay: parseLocalDate(day) };
}

export function count(dates: number): { readonly kind: 'count_all'; readonly dates: number } {
  return { kind: 'count_all', dates };
}

/** The times of the dates of a series that take place. */
export function heldTimes(planned: Series, context: SeriesContext = inSaxony): EntryTime[] {
  const preview = expandSeries(planned, context);
  if (!preview.ok) throw new Error(preview.refusal.code);
  return preview.value.flatMap((entry) =>
    entry.outcome === 'skipped' ? [] : [timed(entry.when.startsAt, entry.when.endsAt)],
  );
}

function entriesAt(times: readonly EntryTime[], wanted: Partial<CalendarEntry> = {}): CalendarEntry[] {
  return times.map((when, index) => anEntry({ uid: `session-${index + 1}@netzwerkstatt.example`, when, ...wanted }));
}

function ofSeries(planned: Series, context?: SeriesContext): () => CalendarEntry[] {
  return () => entriesAt(heldTimes(planned, context), { summary: 'QZ' });
}

function once(...times: EntryTime[]): () => CalendarEntry[] {
  return () => entriesAt(times);
}

/** Six third Wednesdays in Raum 1: what the changes of a series start from. */
export const sixCircles: readonly CalendarEntry[] = entriesAt(
  heldTimes(series('2026-01-21', '14:00', '16:00', { repeats: thirdWednesday, ends: count(6) })),
  { summary: 'QZ', location: 'Raum 1' },
);

/** The six circles with the one in April changed. */
export function aprilChanged(change: Partial<CalendarEntry>): CalendarEntry[] {
  return sixCircles.map((entry, index) => (index === 3 ? { ...entry, ...change } : entry));
}

const parent = 'event-1@netzwerkstatt.example';

export const conference: readonly CalendarEntry[] = ['Plenum', 'Forum 1', 'Forum 2', 'Forum 3'].map((summary, index) =>
  anEntry({
    uid: `session-${index + 1}@netzwerkstatt.example`,
    summary,
    parentUid: parent,
    when: index === 0 ? timed('2026-06-11T09:00', '2026-06-11T10:30') : timed('2026-06-11T11:00', '2026-06-11T12:30'),
  }),
);

export const training: readonly CalendarEntry[] = [
  timed('2026-03-12T09:00', '2026-03-12T17:00'),
  timed('2026-03-13T09:00', '2026-03-13T15:00'),
].map((when, index) =>
  anEntry({
    uid: `session-${index + 1}@netzwerkstatt.example`,
    part: { number: index + 1, of: 2 },
    parentUid: parent,
    when,
  }),
);

const revised = '2026-03-20T10:15:30.000Z' as Instant;

export const acceptanceCases: readonly AcceptanceCase[] = [
  { id: 'A01', plan: 'an afternoon in January', entries: once(timed('2026-01-15T14:00', '2026-01-15T16:00')) },
  { id: 'A02', plan: 'an afternoon in July', entries: once(timed('2026-07-15T14:00', '2026-07-15T16:00')) },
  {
    id: 'A03',
    plan: 'three Wednesdays around the beginning of summer time',
    entries: ofSeries(series('2026-03-18', '14:00', '16:00', { repeats: weekly('wednesday'), ends: count(3) })),
  },
  {
    id: 'A04',
    plan: 'three Wednesdays around its end',
    entries: ofSeries(series('2026-10-14', '14:00', '16:00', { repeats: weekly('wednesday'), ends: count(3) })),
  },
  {
    id: 'A06',
    plan: 'the first and the second half past two',
    entries: () => [
      anEntry({
        uid: 'a06a@x',
        summary: 'erste 02:30',
        when: { ...timed('2026-10-25T02:30', '2026-10-25T02:30'), startChoice: 'earlier', endChoice: 'later' },
      }),
      anEntry({
        uid: 'a06b@x',
        summary: 'zweite 02:30',
        when: { ...timed('2026-10-25T02:30', '2026-10-25T03:30'), startChoice: 'later' },
      }),
    ],
  },
  { id: 'A07', plan: 'a night of seven hours', entries: once(timed('2026-03-28T22:00', '2026-03-29T06:00')) },
  { id: 'A08', plan: 'a night of nine hours', entries: once(timed('2026-10-24T22:00', '2026-10-25T06:00')) },
  {
    id: 'A11',
    plan: 'four days around the beginning of summer time',
    entries: ofSeries(
      series('2026-03-27', '09:00', '17:00', { repeats: { kind: 'daily', everyDays: 1 }, ends: until('2026-03-30') }),
    ),
  },
  { id: 'A13', plan: 'the whole day on which summer time begins', entries: once(allDay('2026-03-29')) },
  { id: 'A15', plan: 'an afternoon in 2040', entries: once(timed('2040-07-04T14:00', '2040-07-04T16:00')) },
  {
    id: 'B01',
    plan: 'twelve third Wednesdays',
    entries: ofSeries(series('2026-01-21', '14:00', '16:00', { repeats: thirdWednesday, ends: count(12) })),
  },
  {
    id: 'B02',
    plan: 'the last Fridays of a year',
    entries: ofSeries(
      series('2026-01-30', '09:00', '12:00', { repeats: monthly('last', 'friday'), ends: until('2026-12-31') }),
    ),
  },
  {
    id: 'B03',
    plan: 'seven times on the 31st',
    entries: ofSeries(
      series('2026-01-31', '10:00', '11:00', {
        repeats: { kind: 'monthly_by_day', everyMonths: 1, dayOfMonth: 31 },
        ends: count(7),
      }),
    ),
  },
  {
    id: 'B06',
    plan: 'three times on 29 February',
    entries: ofSeries(
      series('2024-02-29', '10:00', '11:00', { repeats: { kind: 'yearly', everyYears: 1 }, ends: count(3) }),
      { ...inSaxony, limits: { maxDates: 500, maxYears: 8 } },
    ),
  },
  {
    id: 'B07a',
    plan: 'Tuesdays and Sundays of every second week',
    entries: ofSeries(
      series('2026-01-06', '10:00', '11:00', {
        repeats: { kind: 'weekly', everyWeeks: 2, on: ['tuesday', 'sunday'] },
        ends: count(4),
      }),
    ),
  },
  {
    id: 'B10',
    plan: 'third Wednesdays until 16 December, that day included',
    entries: ofSeries(series('2026-10-21', '14:00', '16:00', { repeats: thirdWednesday, ends: until('2026-12-16') })),
  },
  {
    id: 'B11',
    plan: 'five third Wednesdays without the one in March',
    entries: ofSeries(
      series('2026-01-21', '14:00', '16:00', {
        repeats: thirdWednesday,
        ends: count(5),
        leftOut: [parseLocalDate('2026-03-18')],
      }),
    ),
  },
  {
    id: 'B14',
    plan: 'a week from Monday to Friday',
    entries: ofSeries(
      series('2026-06-08', '09:00', '16:00', {
        repeats: weekly('monday', 'tuesday', 'wednesday', 'thursday', 'friday'),
        ends: until('2026-06-12'),
      }),
    ),
  },
  {
    id: 'B18',
    plan: 'whole Mondays in March, the last one included',
    entries: () => {
      const days = expandSeriesOfDays(
        {
          startsOn: parseLocalDate('2026-03-02'),
          repeats: weekly('monday'),
          ends: until('2026-03-30'),
          onHoliday: { kind: 'flag' },
        },
        inSaxony,
      );
      if (!days.ok) throw new Error(days.refusal.code);
      return entriesAt(days.value.flatMap((day) => (day.outcome === 'held' ? [allDay(day.when)] : [])));
    },
  },
  {
    id: 'C01',
    plan: 'the circle of April moved by a week and an hour',
    entries: () =>
      aprilChanged({
        summary: 'QZ verschoben',
        when: timed('2026-04-22T15:00', '2026-04-22T17:00'),
        sequence: 1,
        revisedAt: revised,
      }),
  },
  {
    id: 'C04',
    plan: 'the circle of April in another room',
    entries: () => aprilChanged({ location: 'Raum 2', revisedAt: revised }),
  },
  {
    id: 'C05',
    plan: 'the circle of April cancelled after publication',
    entries: () => aprilChanged({ status: 'cancelled', sequence: 1, revisedAt: revised }),
  },
  {
    id: 'C06',
    plan: 'the circle of April deleted before publication',
    entries: () => sixCircles.filter((_, index) => index !== 3),
  },
  {
    id: 'C07',
    plan: 'the circles from April on half past three',
    entries: () =>
      sixCircles.map((entry, index) => {
        if (index < 3 || entry.when.kind !== 'timed') return entry;
        const day = entry.when.startsAt.slice(0, 10);
        return { ...entry, when: timed(`${day}T15:30`, `${day}T17:30`), sequence: 1, revisedAt: revised };
      }),
  },
  { id: 'D01', plan: 'a training of two days', entries: () => [...training] },
  { id: 'D04', plan: 'a conference with a plenary and three forums', entries: () => [...conference] },
  { id: 'D06', plan: 'a conference of two whole days', entries: once(allDay('2026-06-11', '2026-06-12')) },
  {
    id: 'E02',
    plan: 'twelve third Wednesdays without public holidays',
    entries: ofSeries(
      series('2026-01-21', '14:00', '16:00', { repeats: thirdWednesday, ends: count(12), onHoliday: { kind: 'skip' } }),
    ),
  },
  {
    id: 'E02b',
    plan: 'twelve third Wednesdays, a week later where that is a public holiday',
    entries: ofSeries(
      series('2026-01-21', '14:00', '16:00', {
        repeats: thirdWednesday,
        ends: count(12),
        onHoliday: { kind: 'shift', byDays: 7 },
      }),
    ),
  },
  {
    id: 'F01',
    plan: 'a title and a description full of punctuation, umlauts and an emoji',
    entries: () => [
      anEntry({
        summary:
          'Qualitätszirkel „Frühe Hilfen“ für Träger, Ämter & Größere Einrichtungen; Räume überprüfen – Schlüsselübergabe 🎉 im Foyer',
        description: 'Zeile 1\nZeile 2, mit Komma; und Semikolon\n\nPfad C:\\Temp\\neu',
        organiser: { name: 'Haus "Am See", Dresden', email: 'kontakt@netzwerk-nord.example' as EmailAddress },
        categories: ['Pflege, stationär', 'Kinderschutz'],
        url: 'https://x.de/k?a=1,2;b=3',
      }),
    ],
  },
  { id: 'G02', plan: 'a cancelled training', entries: () => [anEntry({ status: 'cancelled', sequence: 1 })] },
  {
    id: 'G03',
    plan: 'a training with a place on the waiting list',
    entries: () => [anEntry({ status: 'waitlisted' })],
  },
];
