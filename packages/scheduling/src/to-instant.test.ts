import { fc, test as property } from '@fast-check/vitest';
import {
  BERLIN,
  type Instant,
  instantAt,
  type LocalDateTime,
  parseLocalDateTime,
  type TimeZone,
} from '@netzwerkstatt/domain';
import { describe, expect, test, vi } from 'vitest';
import { importInstant, toInstant, toLocalDate, toLocalDateTime } from './to-instant.ts';

const newYork = 'America/New_York' as TimeZone;
const kathmandu = 'Asia/Kathmandu' as TimeZone;
const apia = 'Pacific/Apia' as TimeZone;
const lordHowe = 'Australia/Lord_Howe' as TimeZone;

test.for([
  { rule: 'A01: winter is an hour ahead of UTC', local: '2026-01-15T14:00', instant: '2026-01-15T13:00:00.000Z' },
  { rule: 'A02: summer is two hours ahead', local: '2026-07-15T14:00', instant: '2026-07-15T12:00:00.000Z' },
  { rule: 'A15: far summers too', local: '2040-07-04T14:00', instant: '2040-07-04T12:00:00.000Z' },
  { rule: 'the last minute of winter time', local: '2026-03-29T01:59', instant: '2026-03-29T00:59:00.000Z' },
  { rule: 'the first minute of summer time', local: '2026-03-29T03:00', instant: '2026-03-29T01:00:00.000Z' },
  { rule: 'the minute before the doubled hour', local: '2026-10-25T01:59', instant: '2026-10-24T23:59:00.000Z' },
  { rule: 'the minute after the doubled hour', local: '2026-10-25T03:00', instant: '2026-10-25T02:00:00.000Z' },
])('$rule', ({ local, instant }) => {
  const answer = toInstant(parseLocalDateTime(local), BERLIN);
  expect(answer).toEqual({ ok: true, value: { instant, showsTwice: false } });
});

describe('A05: half past two in the night in which summer time begins', () => {
  const skipped = parseLocalDateTime('2026-03-29T02:30');

  test('is refused, with the time to type instead', () => {
    expect(toInstant(skipped, BERLIN)).toEqual({
      ok: false,
      refusal: { code: 'nonexistent_local_time', localTime: skipped, nextValid: '2026-03-29T03:30' },
    });
  });

  test('is moved over the gap when it is imported', () => {
    const taken = { instant: '2026-03-29T01:30:00.000Z', showsTwice: false, isShifted: true };
    expect(importInstant(skipped, BERLIN)).toEqual(taken);
  });

  test.for(['2026-03-29T02:00', '2026-03-29T02:59'])('%s does not exist either', (local) => {
    expect(toInstant(parseLocalDateTime(local), BERLIN).ok).toBe(false);
  });
});

describe('A06: half past two in the night in which summer time ends', () => {
  const doubled = parseLocalDateTime('2026-10-25T02:30');

  test.for([
    ['earlier', '2026-10-25T00:30:00.000Z'],
    ['later', '2026-10-25T01:30:00.000Z'],
  ] as const)('is the %s one when that is said', ([choice, instant]) => {
    expect(toInstant(doubled, BERLIN, choice)).toEqual({ ok: true, value: { instant, showsTwice: true } });
    expect(importInstant(doubled, BERLIN, choice)).toEqual({ instant, showsTwice: true, isShifted: false });
  });

  test.for(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z', '2026-10-25T01:30:00Z'])(
    'A06b: is the first one when nothing is said, also on %s',
    (today) => {
      vi.useFakeTimers({ now: new Date(today) });
      const answer = toInstant(doubled, BERLIN);
      vi.useRealTimers();
      expect(answer).toEqual({ ok: true, value: { instant: '2026-10-25T00:30:00.000Z', showsTwice: true } });
    },
  );

  test('both read back as the same time on the wall', () => {
    expect(toLocalDateTime('2026-10-25T00:30:00.000Z' as Instant, BERLIN)).toBe(doubled);
    expect(toLocalDateTime('2026-10-25T01:30:00.000Z' as Instant, BERLIN)).toBe(doubled);
  });
});

test.for([
  { zone: newYork, local: '2026-03-08T02:30', nextValid: '2026-03-08T03:30' },
  { zone: lordHowe, local: '2026-10-04T02:15', nextValid: '2026-10-04T02:45' },
  { zone: apia, local: '2011-12-30T23:30', nextValid: '2011-12-31T23:30' },
])('$local does not exist in $zone', ({ zone, local, nextValid }) => {
  expect(toInstant(parseLocalDateTime(local), zone)).toMatchObject({ ok: false, refusal: { nextValid } });
});

test('a zone with odd minutes is a zone', () => {
  expect(toLocalDateTime('2026-01-01T00:00:00.000Z' as Instant, kathmandu)).toBe('2026-01-01T05:45');
});

test('seconds of an instant are cut off, not rounded', () => {
  expect(toLocalDateTime('2026-01-01T00:00:59.999Z' as Instant, BERLIN)).toBe('2026-01-01T01:00');
});

test('what is no time or no zone never gets further', () => {
  expect(() => toInstant('2026-02-30T09:00' as LocalDateTime, BERLIN)).toThrow(RangeError);
  expect(() => toInstant(parseLocalDateTime('2026-02-03T09:00'), 'Europe/Leipzig' as TimeZone)).toThrow(RangeError);
  expect(() => toLocalDateTime('gestern' as Instant, BERLIN)).toThrow(RangeError);
  expect(() => toLocalDateTime('2026-01-01T00:00:00.000Z' as Instant, '' as TimeZone)).toThrow(RangeError);
});

property.prop([
  fc.integer({ min: Date.UTC(1970, 0, 1) / 60_000, max: Date.UTC(2080, 0, 1) / 60_000 }),
  fc.constantFrom(BERLIN, newYork, kathmandu, lordHowe, apia),
])('every minute is found again by what the clock shows', (minute, zone) => {
  const instant = instantAt(minute * 60_000);
  const local = toLocalDateTime(instant, zone);
  const both = (['earlier', 'later'] as const).map((choice) => importInstant(local, zone, choice).instant);
  expect(both).toContain(instant);
});

test.for([
  {
    rule: 'winter: a day begins an hour before it does in UTC',
    instant: '2026-12-31T23:00:00.000Z',
    day: '2027-01-01',
  },
  { rule: 'and ends in its last second', instant: '2026-12-31T22:59:59.999Z', day: '2026-12-31' },
  { rule: 'summer: two hours before', instant: '2026-07-14T22:00:00.000Z', day: '2026-07-15' },
  { rule: 'summer time begins: the day of 23 hours begins', instant: '2026-03-28T23:00:00.000Z', day: '2026-03-29' },
  { rule: 'and ends an hour sooner', instant: '2026-03-29T22:00:00.000Z', day: '2026-03-30' },
  { rule: 'summer time ends: the day of 25 hours begins', instant: '2026-10-24T22:00:00.000Z', day: '2026-10-25' },
  { rule: 'and ends an hour later', instant: '2026-10-25T22:59:00.000Z', day: '2026-10-25' },
])('the day of an instant in $rule', ({ instant, day }) => {
  expect(toLocalDate(instant as Instant, BERLIN)).toBe(day);
});
