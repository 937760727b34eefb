import { type Instant, parseLocalDate, type TimeZone } from '@netzwerkstatt/domain';
import type { CalendarEntry } from '../src/ical/index.ts';
import { type AcceptanceCase, allDay, anEntry, conference, timed, training } from './acceptance-cases.ts';

/** A plan at an edge, with what every calendar program must show for it; see `expectedDates` for the form. */
export interface OddCase extends AcceptanceCase {
  readonly dates: readonly string[];
}

const revisedAt = '2026-03-20T10:15:30.000Z' as Instant;

function at(startsAt: string, endsAt: string, more: Partial<CalendarEntry['when'] & { kind: 'timed' }> = {}) {
  return () => [anEntry({ when: { ...timed(startsAt, endsAt), ...more } })];
}

function inZone(timeZone: string) {
  return at('2026-03-10T09:00', '2026-03-10T10:00', { timeZone: timeZone as TimeZone });
}

export const threeBlocks: readonly CalendarEntry[] = [1, 2, 3].map((number) =>
  anEntry({
    uid: `session-${number}@netzwerkstatt.example`,
    part: { number, of: 3 },
    when: timed(`2026-03-1${number}T09:00`, `2026-03-1${number}T12:00`),
  }),
);

export const oddCases: readonly OddCase[] = [
  {
    id: 'A05-imported',
    plan: 'a start that does not exist, from another program',
    entries: at('2026-03-29T02:30', '2026-03-29T05:00'),
    dates: ['2026-03-29T01:30Z/2026-03-29T03:00Z'],
  },
  {
    id: 'A05-around',
    plan: 'the minutes before and after the gap',
    entries: at('2026-03-29T01:59', '2026-03-29T03:01'),
    dates: ['2026-03-29T00:59Z/2026-03-29T01:01Z'],
  },
  {
    id: 'A06-end-earlier',
    plan: 'an evening until a quarter past two, the first one',
    entries: at('2026-10-24T22:00', '2026-10-25T02:15'),
    dates: ['2026-10-24T20:00Z/2026-10-25T00:15Z'],
  },
  {
    id: 'A06-end-later',
    plan: 'an evening until a quarter past two, the second one',
    entries: at('2026-10-24T22:00', '2026-10-25T02:15', { endChoice: 'later' }),
    dates: ['2026-10-24T20:00Z/2026-10-25T01:15Z'],
  },
  {
    id: 'A06-whole-hour',
    plan: 'from two, the first one, to three: two hours',
    entries: at('2026-10-25T02:00', '2026-10-25T03:00'),
    dates: ['2026-10-25T00:00Z/2026-10-25T02:00Z'],
  },
  {
    id: 'A06-after',
    plan: 'from three, which clocks show once',
    entries: at('2026-10-25T03:00', '2026-10-25T04:00'),
    dates: ['2026-10-25T02:00Z/2026-10-25T03:00Z'],
  },
  {
    id: 'A07-both',
    plan: 'from the night in which summer time begins to the one in which it ends',
    entries: at('2026-03-28T22:00', '2026-10-25T06:00'),
    dates: ['2026-03-28T21:00Z/2026-10-25T05:00Z'],
  },
  {
    id: 'A13-autumn',
    plan: 'the whole day on which summer time ends',
    entries: () => [anEntry({ when: allDay('2026-10-25') })],
    dates: ['2026-10-25/2026-10-26'],
  },
  {
    id: 'A18-before-1996',
    plan: 'an afternoon in a winter time that began in September',
    entries: at('1995-10-10T14:00', '1995-10-10T16:00'),
    dates: ['1995-10-10T13:00Z/1995-10-10T15:00Z'],
  },
  {
    id: 'G25-west',
    plan: 'a morning in New York, where summer time has begun',
    entries: inZone('America/New_York'),
    dates: ['2026-03-10T13:00Z/2026-03-10T14:00Z'],
  },
  {
    id: 'G25-east',
    plan: 'a morning in Kathmandu',
    entries: inZone('Asia/Kathmandu'),
    dates: ['2026-03-10T03:15Z/2026-03-10T04:15Z'],
  },
  {
    id: 'new-year-night',
    plan: 'a night over the end of a year',
    entries: at('2026-12-31T22:00', '2027-01-01T01:00'),
    dates: ['2026-12-31T21:00Z/2027-01-01T00:00Z'],
  },
  {
    id: 'D06-new-year',
    plan: 'whole days over the end of a year',
    entries: () => [anEntry({ when: allDay('2026-12-31', '2027-01-01') })],
    dates: ['2026-12-31/2027-01-02'],
  },
  {
    id: 'D06-leap-day',
    plan: 'a whole leap day',
    entries: () => [anEntry({ when: { kind: 'all_day', firstDay: leapDay, lastDay: leapDay } })],
    dates: ['2028-02-29/2028-03-01'],
  },
  {
    id: 'D03',
    plan: 'a training whose second day was moved by seven weeks',
    entries: () =>
      training.map((entry, index) =>
        index === 0 ? entry : { ...entry, when: timed('2026-04-30T09:00', '2026-04-30T15:00'), sequence: 1, revisedAt },
      ),
    dates: ['2026-03-12T08:00Z/2026-03-12T16:00Z', '2026-04-30T07:00Z/2026-04-30T13:00Z'],
  },
  {
    id: 'D05',
    plan: 'the plenary and the forum of one person',
    entries: () => conference.filter(({ summary }) => summary === 'Plenum' || summary === 'Forum 2'),
    dates: ['2026-06-11T07:00Z/2026-06-11T08:30Z', '2026-06-11T09:00Z/2026-06-11T10:30Z'],
  },
  {
    id: 'D08',
    plan: 'a training of three days, the second of which is cancelled',
    entries: () =>
      threeBlocks.map((entry, index) =>
        index === 1 ? { ...entry, status: 'cancelled', sequence: 1, revisedAt } : entry,
      ),
    dates: [
      '2026-03-11T08:00Z/2026-03-11T11:00Z',
      '2026-03-12T08:00Z/2026-03-12T11:00Z',
      '2026-03-13T08:00Z/2026-03-13T11:00Z',
    ],
  },
  {
    id: 'D09',
    plan: 'a day in an online room',
    entries: () => [
      anEntry({
        description: 'Ein Tag mit Fällen ohne Namen.',
        url: 'https://netzwerkstatt.example/veranstaltungen/kurs',
        onlineRoomUrl: 'https://raum.example/abc,def',
      }),
    ],
    dates: ['2026-03-12T08:00Z/2026-03-12T16:00Z'],
  },
  {
    id: 'F05-to-F14',
    plan: 'texts that tried to be something else',
    entries: () => [
      anEntry({
        summary: '\ufeffBu\u0308ro\r\nATTENDEE:mailto:a@b\u2028👩‍👩‍👧‍👦 \ud83c',
        location: `Haus "Am See"; ^2: ${'Donaudampfschifffahrt'.repeat(20)}`,
        description: '<p>a\u000b\u0000\tb</p>\u0085c\\nd',
        url: 'https://x.de/größe?a=1,2;b=3&c=100%',
        organiser: { name: 'A"^;:,\r\nX', email: "o'neil+kurs@x.example" as never },
        categories: ['a;b', 'c,d', ' '],
      }),
    ],
    dates: ['2026-03-12T08:00Z/2026-03-12T16:00Z'],
  },
  {
    id: 'H-sequence',
    plan: 'a date that was changed very often',
    entries: () => [anEntry({ sequence: 2_147_483_647 })],
    dates: ['2026-03-12T08:00Z/2026-03-12T16:00Z'],
  },
];

const leapDay = parseLocalDate('2028-02-29');
