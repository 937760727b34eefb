import { type EventSession, type Instant, type LocalDateTime, parseLocalDateTime } from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { saxonSchoolHolidays, saxony } from '../../testing/saxony.ts';
import { checkSessions } from './check-sessions.ts';

const context = {
  holidays: saxony,
  schoolHolidays: saxonSchoolHolidays,
  now: '2026-11-21T09:00:00.000Z' as Instant,
};

function session(startsAt: string, endsAt: string, wanted: Partial<EventSession> = {}): EventSession {
  return aSession({
    startsAt: parseLocalDateTime(startsAt),
    endsAt: parseLocalDateTime(endsAt),
    teachingMinutes: 60,
    ...wanted,
  });
}

const wednesday = session('2027-01-20T09:00', '2027-01-20T16:30', { teachingMinutes: 360 });
const thursday = session('2027-01-21T09:00', '2027-01-21T16:30', { teachingMinutes: 360 });

test('two working days in term time can be published as they are', () => {
  expect(checkSessions([wednesday, thursday], context)).toEqual({
    ok: true,
    value: { findings: [], needsReason: false },
  });
});

describe('an event cannot be published', () => {
  test.for([
    { rule: 'without a session', sessions: [], problems: [{ code: 'no_session' }] },
    {
      rule: 'when all its sessions are cancelled',
      sessions: [{ ...wednesday, status: 'cancelled' as const }],
      problems: [{ code: 'no_session' }],
    },
    {
      rule: 'with a session that ends when it starts',
      sessions: [session('2027-01-20T09:00', '2027-01-20T09:00')],
      problems: [
        {
          code: 'session_ends_before_start',
          sessionIndex: 0,
          startsAt: '2027-01-20T09:00',
          endsAt: '2027-01-20T09:00',
        },
      ],
    },
    {
      rule: 'with a session that starts in the hour that clocks skip',
      sessions: [wednesday, session('2027-03-28T02:30', '2027-03-28T06:00')],
      problems: [
        {
          code: 'nonexistent_local_time',
          sessionIndex: 1,
          field: 'startsAt',
          localTime: '2027-03-28T02:30',
          nextValid: '2027-03-28T03:30',
        },
      ],
    },
    {
      rule: 'with a session that ends in that hour',
      sessions: [session('2027-03-27T22:00', '2027-03-28T02:15')],
      problems: [
        {
          code: 'nonexistent_local_time',
          sessionIndex: 0,
          field: 'endsAt',
          localTime: '2027-03-28T02:15',
          nextValid: '2027-03-28T03:15',
        },
      ],
    },
    {
      rule: 'with a session of more than a day',
      sessions: [session('2027-01-20T09:00', '2027-01-21T09:01')],
      problems: [{ code: 'session_too_long', sessionIndex: 0, lengthMinutes: 1441, maxMinutes: 1440 }],
    },
    {
      rule: 'with more time taught than there is',
      sessions: [session('2027-01-20T09:00', '2027-01-20T10:00', { teachingMinutes: 61 })],
      problems: [{ code: 'teaching_minutes_impossible', sessionIndex: 0, teachingMinutes: 61, lengthMinutes: 60 }],
    },
    {
      rule: 'with time taught below nothing',
      sessions: [session('2027-01-20T09:00', '2027-01-20T10:00', { teachingMinutes: -1 })],
      problems: [{ code: 'teaching_minutes_impossible', sessionIndex: 0, teachingMinutes: -1, lengthMinutes: 60 }],
    },
    {
      rule: 'with a session that has begun',
      sessions: [session('2026-11-21T10:00', '2026-11-21T12:00')],
      problems: [{ code: 'session_in_the_past', sessionIndex: 0, startsAt: '2026-11-21T10:00' }],
    },
    {
      rule: 'with a forum beside the plenary',
      sessions: [wednesday, session('2027-01-20T16:29', '2027-01-20T18:00', { isForum: true })],
      problems: [{ code: 'sessions_overlap', sessionIndex: 1, otherIndex: 0 }],
    },
    {
      rule: 'with two sessions at a time',
      sessions: [wednesday, thursday, session('2027-01-20T16:29', '2027-01-20T18:00')],
      problems: [{ code: 'sessions_overlap', sessionIndex: 2, otherIndex: 0 }],
    },
  ])('$rule', ({ sessions, problems }) => {
    expect(checkSessions(sessions, context)).toEqual({ ok: false, refusal: { code: 'sessions_impossible', problems } });
  });

  test('but forums run beside each other', () => {
    const forums = [1, 2].map(() => session('2027-01-20T17:00', '2027-01-20T18:00', { isForum: true }));
    expect(checkSessions([wednesday, ...forums], context)).toMatchObject({ ok: true });
  });

  test('and everything that is wrong is said at once', () => {
    const yesterday = session('2026-11-20T12:00', '2026-11-20T10:00', { teachingMinutes: 0.5 });
    const answer = checkSessions([yesterday, session('2027-03-28T02:30', '2027-03-28T06:00')], context);
    expect(answer).toMatchObject({
      refusal: {
        problems: [
          { code: 'session_ends_before_start', sessionIndex: 0 },
          { code: 'teaching_minutes_impossible', sessionIndex: 0 },
          { code: 'session_in_the_past', sessionIndex: 0 },
          { code: 'nonexistent_local_time', sessionIndex: 1 },
        ],
      },
    });
  });
});

describe('it can be published', () => {
  test.for([
    {
      rule: 'when one session begins as the other ends',
      sessions: [wednesday, session('2027-01-20T16:30', '2027-01-20T18:00')],
    },
    { rule: 'when a session lasts exactly a day', sessions: [session('2027-01-20T09:00', '2027-01-21T09:00')] },
    { rule: 'when all the time is taught', sessions: [session('2027-01-20T09:00', '2027-01-20T10:00')] },
    {
      rule: 'when nothing is taught',
      sessions: [session('2027-01-20T09:00', '2027-01-20T10:00', { teachingMinutes: 0 })],
    },
    {
      rule: 'when a cancelled session lies in the past',
      sessions: [wednesday, { ...session('2026-01-20T09:00', '2026-01-20T10:00'), status: 'cancelled' as const }],
    },
    {
      rule: 'when the night is seven hours and all of them are taught',
      sessions: [session('2027-01-19T22:00', '2027-01-20T05:00', { teachingMinutes: 420 })],
    },
  ])('$rule', ({ sessions }) => {
    expect(checkSessions(sessions, context)).toEqual({ ok: true, value: { findings: [], needsReason: false } });
  });
});

describe('what to know about the day', () => {
  const knownUntil = '2027-08-20';

  test.for([
    {
      rule: 'a public holiday needs a reason',
      planned: session('2027-05-06T09:00', '2027-05-06T12:00'),
      findings: [{ code: 'public_holiday', weight: 'needs_reason', day: '2027-05-06', name: 'Christi Himmelfahrt' }],
      needsReason: true,
    },
    {
      rule: 'school holidays warn',
      planned: session('2027-02-10T09:00', '2027-02-10T12:00'),
      findings: [{ code: 'school_holiday', weight: 'warns', day: '2027-02-10', name: 'Winter' }],
      needsReason: false,
    },
    {
      rule: 'E08: school holidays that nobody knows yet warn',
      planned: session('2027-09-01T09:00', '2027-09-01T12:00'),
      findings: [{ code: 'school_holidays_not_known_yet', weight: 'warns', day: '2027-09-01', knownUntil }],
      needsReason: false,
    },
    {
      rule: 'a weekend warns',
      planned: session('2027-01-23T09:00', '2027-01-23T12:00'),
      findings: [{ code: 'weekend', weight: 'warns', day: '2027-01-23', weekday: 'saturday' }],
      needsReason: false,
    },
    {
      rule: 'a holiday on a Sunday in school holidays is all of that',
      planned: session('2027-10-31T09:00', '2027-10-31T12:00'),
      findings: [
        { code: 'public_holiday', weight: 'needs_reason', day: '2027-10-31', name: 'Reformationstag' },
        { code: 'weekend', weight: 'warns', day: '2027-10-31', weekday: 'sunday' },
        { code: 'school_holidays_not_known_yet', weight: 'warns', day: '2027-10-31', knownUntil },
      ],
      needsReason: true,
    },
    {
      rule: 'a night is two days',
      planned: session('2027-04-30T22:00', '2027-05-01T06:00'),
      findings: [
        { code: 'public_holiday', weight: 'needs_reason', day: '2027-05-01', name: 'Tag der Arbeit' },
        { code: 'weekend', weight: 'warns', day: '2027-05-01', weekday: 'saturday' },
      ],
      needsReason: true,
    },
    {
      rule: 'a working day between days off warns',
      planned: session('2027-05-07T09:00', '2027-05-07T12:00'),
      findings: [
        { code: 'bridge_day', weight: 'warns', day: '2027-05-07' },
        { code: 'school_holiday', weight: 'warns', day: '2027-05-07', name: 'Unterrichtsfreier Tag' },
      ],
      needsReason: false,
    },
    {
      rule: 'a Monday before a holiday on a Tuesday is a bridge as well',
      planned: session('2028-10-02T09:00', '2028-10-02T12:00'),
      findings: [
        { code: 'bridge_day', weight: 'warns', day: '2028-10-02' },
        { code: 'school_holidays_not_known_yet', weight: 'warns', day: '2028-10-02', knownUntil },
      ],
      needsReason: false,
    },
    {
      rule: 'the last week before Christmas warns',
      planned: session('2026-12-18T09:00', '2026-12-18T12:00'),
      findings: [{ code: 'week_before_christmas', weight: 'warns', day: '2026-12-18' }],
      needsReason: false,
    },
    {
      rule: 'the days before it do not',
      planned: session('2026-12-17T09:00', '2026-12-17T12:00'),
      findings: [],
      needsReason: false,
    },
    {
      rule: 'an evening until midnight is one day',
      planned: session('2027-04-30T20:00', '2027-05-01T00:00'),
      findings: [],
      needsReason: false,
    },
    {
      rule: 'A06b: whoever types a time that clocks show twice is told which one was taken',
      planned: session('2026-10-25T02:30', '2026-10-25T06:00'),
      findings: [
        { code: 'doubled_hour', weight: 'warns', taken: 'earlier' },
        { code: 'weekend', weight: 'warns', day: '2026-10-25', weekday: 'sunday' },
      ],
      needsReason: false,
    },
  ])('$rule', ({ planned, findings, needsReason }) => {
    const now = '2026-10-01T00:00:00.000Z' as Instant;
    expect(checkSessions([planned], { ...context, now })).toEqual({
      ok: true,
      value: { findings: findings.map((finding) => ({ ...finding, sessionIndex: 0 })), needsReason },
    });
  });

  test('Fronleichnam counts in the listed places only', () => {
    const corpusChristi = session('2027-05-27T09:00', '2027-05-27T12:00');
    const inCrostwitz = { ...context, holidays: { ...saxony, place: 'listed_places' as const } };
    expect(checkSessions([corpusChristi], context)).toMatchObject({ value: { needsReason: false } });
    expect(checkSessions([corpusChristi], inCrostwitz)).toMatchObject({ value: { needsReason: true } });
  });
});

test('a time that does not exist at all is a bug, not an answer', () => {
  const broken = { ...wednesday, startsAt: '2027-02-30T09:00' as LocalDateTime };
  expect(() => checkSessions([broken], context)).toThrow(RangeError);
});
