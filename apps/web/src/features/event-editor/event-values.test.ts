import { fc, test as property } from '@fast-check/vitest';
import { draftInput, fieldProblems } from '@netzwerkstatt/api/inputs';
import { type LocalDate, type PlaceId, parseLocalDate, type RoomId, type SeriesRule } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { emptySession, toDraft, valuesOf } from './event-values.ts';
import { madeSingle } from './series/planned-dates.ts';
import { emptySeries } from './series/series-values.ts';
import { minutesOf, unitsText } from './teaching-units.ts';

test('what was stored and is saved unchanged stays what it was', () => {
  const event = anEvent({
    venue: { name: 'Haus am Ring', place: 'Leipzig', accessibility: { stepFree: true } },
    place: testId('x', 1) as PlaceId,
    sessions: [
      aSession({ room: { id: testId('x', 2) as RoomId, name: 'Saal' }, isForum: true, capacity: 12, speakers: 'Ada' }),
      aSession({ room: { name: 'Küche' }, ruleDay: '2027-01-19' as LocalDate }),
      aSession(),
    ],
  });
  const draft = toDraft(valuesOf(event));
  expect(draftInput.parse(draft)).toMatchObject({
    title: event.title,
    venue: event.venue,
    place: event.place,
    capacity: event.capacity,
    sessions: event.sessions.map(({ timeZone: _t, status: _s, sequence: _n, revisedAt: _r, ...session }) => session),
  });
});

test('an online event has no venue, whatever was typed before', () => {
  const values = { ...valuesOf(anEvent()), format: 'online' };
  expect(toDraft(values).venue).toBeUndefined();
});

test('without its house a room is only a name', () => {
  const room = { id: testId('x', 2) as RoomId, name: 'Saal' };
  const known = valuesOf(anEvent({ place: testId('x', 1) as PlaceId, sessions: [aSession({ room })] }));
  expect(toDraft(known).sessions[0]?.room).toEqual(room);
  expect(toDraft({ ...known, directoryPlace: '' }).sessions[0]?.room).toEqual({ name: 'Saal' });
  expect(toDraft({ ...known, format: 'online' })).not.toHaveProperty('place');
});

test('only a run of a module names one', () => {
  const moduleVersion = '0197a000-0000-7000-8000-000000000001';
  const values = { ...valuesOf(anEvent()), moduleVersion };
  expect(toDraft({ ...values, kind: 'module_run' }).moduleVersion).toBe(moduleVersion);
  expect(toDraft({ ...values, kind: 'training' }).moduleVersion).toBeUndefined();
});

property.prop([fc.nat({ max: 24 * 60 })])('minutes shown as teaching units come back as they were', (minutes) => {
  expect(minutesOf(unitsText(minutes))).toBe(minutes);
});

test.for(['', 'acht', '-1', '1,5,2'])('„%s“ is no number of teaching units', (text) => {
  expect(minutesOf(text)).toBeNaN();
});

test.for([
  { rule: 'a day', empty: { day: '' }, code: 'date_missing' },
  { rule: 'a time', empty: { from: '' }, code: 'time_missing' },
] as const)('$rule that nobody chose is missing, not wrong', ({ empty, code }) => {
  const session = { ...emptySession, day: '2027-01-20', units: '8', ...empty };
  const parsed = draftInput.safeParse(toDraft({ ...valuesOf(anEvent()), format: 'online', sessions: [session] }));
  expect(fieldProblems(parsed.error)?.[0]).toMatchObject({ path: 'sessions.0.startsAt', code });
});

describe('dates by a rule', () => {
  const rule: SeriesRule = {
    repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [3], weekday: 'wednesday' },
    ends: { kind: 'count_all', dates: 3 },
    onHoliday: { kind: 'flag' },
  };
  const ids = ['0197a000-0000-7000-8000-00000000000a', '0197a000-0000-7000-8000-00000000000b'] as const;
  const [january, february] = ['2027-01-20', '2027-02-17'].map((day, index) =>
    aSession({
      id: ids[index] as never,
      startsAt: `${day}T14:00` as never,
      endsAt: `${day}T16:00` as never,
      teachingMinutes: 90,
      ruleDay: day as LocalDate,
    }),
  ) as [ReturnType<typeof aSession>, ReturnType<typeof aSession>];
  const event = anEvent({ sessions: [january, february], series: rule });

  test('that are saved unchanged stay what they were, and so does their rule', () => {
    const draft = draftInput.parse(toDraft({ ...valuesOf(event), format: 'online' }));
    expect(draft.series).toEqual(rule);
    expect(draft.sessions.map(({ id, ruleDay }) => [id, ruleDay])).toEqual([
      [ids[0], '2027-01-20'],
      [ids[1], '2027-02-17'],
    ]);
  });

  test('keep who they are when the rule makes them anew', () => {
    const values = { ...valuesOf(event), format: 'online', planning: 'series' };
    const draft = draftInput.parse(toDraft(values));
    expect(draft.sessions.map(({ id, startsAt, ruleDay }) => [id, startsAt, ruleDay])).toEqual([
      [ids[0], '2027-01-20T14:00', '2027-01-20'],
      [ids[1], '2027-02-17T14:00', '2027-02-17'],
      [undefined, '2027-03-17T14:00', '2027-03-17'],
    ]);
    expect(draft.series).toEqual(rule);
  });

  test('one of which is taken away one by one leave it out of the rule', () => {
    const values = valuesOf(event);
    const draft = toDraft({ ...values, sessions: values.sessions.slice(0, 1) });
    expect(draft.series?.leftOut).toEqual(['2027-02-17']);
  });

  test('of which none is left have no rule either', () => {
    const values = valuesOf(event);
    expect(toDraft({ ...values, sessions: [{ ...emptySession, day: '2027-05-01' }] }).series).toBeUndefined();
  });

  test('can be made single, and still go back to the rule', () => {
    const series = { ...emptySeries, day: '2027-01-20', units: '2', nth: ['3'], weekday: 'wednesday', dates: '2' };
    const values = { ...valuesOf(anEvent()), format: 'online', planning: 'series', series };
    const single = { ...values, ...madeSingle(values, []), planning: 'single' };
    expect(draftInput.parse(toDraft(single))).toEqual(draftInput.parse(toDraft(values)));
    expect(single.sessions.map(({ day }) => day)).toEqual(['2027-01-20', '2027-02-17']);
  });

  test('that do not come to anything are none, and what was typed one by one is not sent for them', () => {
    const values = { ...valuesOf(anEvent()), planning: 'series' };
    expect(toDraft(values).sessions).toEqual([]);
    expect(madeSingle(values, [])).toMatchObject({ sessions: values.sessions, origin: null });
  });

  test('may be those of a day that is a holiday of the Land', () => {
    const decreed = {
      name: 'Tag des Netzwerks',
      rule: { kind: 'fixed', month: 2, day: 17 },
      scope: 'land',
      source: 'us',
    };
    const values = { ...valuesOf(event), planning: 'series', series: { ...valuesOf(event).series, onHoliday: 'skip' } };
    expect(toDraft(values, [decreed as never]).sessions.map(({ ruleDay }) => ruleDay)).toEqual([
      parseLocalDate('2027-01-20'),
      parseLocalDate('2027-03-17'),
    ]);
  });
});
