import { BERLIN, type EventSession, parseLocalDate, parseLocalDateTime, type SessionId } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { changed, circleOn, circles, idOf, inSpring, lines, moveOf, refused } from '../../testing/circles.ts';
import type { NewDate, SeriesChange } from './series-change.ts';

const [january, february, march, april, may, june] = circles as [
  EventSession,
  EventSession,
  EventSession,
  EventSession,
  EventSession,
  EventSession,
];

const now = inSpring.now;

function newDate(day: string, id = idOf(day)): NewDate<EventSession> {
  return {
    id,
    startsAt: parseLocalDateTime(`${day}T14:00`),
    endsAt: parseLocalDateTime(`${day}T16:00`),
    timeZone: BERLIN,
    ruleDay: parseLocalDate(day),
  };
}

describe('one date', () => {
  test('C01: that is moved keeps its identity and is counted up; the others are the same objects', () => {
    const { sessions, changes } = changed(circles, moveOf('04-15', '2026-04-22T15:00', '2026-04-22T17:00'));
    const after = {
      ...april,
      startsAt: '2026-04-22T15:00',
      endsAt: '2026-04-22T17:00',
      sequence: 1,
      revisedAt: now,
      isByHand: true,
    };
    expect(changes).toEqual([{ kind: 'moved', before: april, after }]);
    expect(sessions.map((session, index) => session === circles[index])).toEqual([true, true, true, false, true, true]);
  });

  test.for(['C04: in another room', 'C15: with another description'])('%s is revised, but not counted up', () => {
    const change = { kind: 'edit', sessionId: april.id, scope: 'one', fields: { room: { name: 'Raum 2' } } } as const;
    const { changes } = changed(circles, change);
    expect(changes).toEqual([
      { kind: 'edited', before: april, after: { ...april, room: { name: 'Raum 2' }, revisedAt: now } },
    ]);
  });

  test('C04: without a room any more is revised too', () => {
    const change = { kind: 'edit', sessionId: april.id, scope: 'one', fields: { room: undefined } } as const;
    const { room: _, ...without } = april;
    expect(changed(circles, change).sessions[3]).toStrictEqual({ ...without, revisedAt: now });
  });

  test('C05: that is cancelled after it was announced stays, and is counted up', () => {
    const { changes } = changed(circles, { kind: 'cancel', sessionId: april.id, scope: 'one' });
    expect(changes).toEqual([
      { kind: 'cancelled', before: april, after: { ...april, status: 'cancelled', sequence: 1, revisedAt: now } },
    ]);
  });

  test('C06: that is cancelled before it was announced leaves no trace', () => {
    const cancel = { kind: 'cancel', sessionId: april.id, scope: 'one' } as const;
    const { sessions, changes } = changed(circles, cancel, { isAnnounced: false });
    expect(sessions).toEqual([january, february, march, may, june]);
    expect(changes).toEqual([{ kind: 'removed', before: april }]);
  });

  test('C12: that is held after all is counted once more than its cancellation', () => {
    const cancelled = changed(circles, { kind: 'cancel', sessionId: april.id, scope: 'one' }).sessions;
    const { sessions, changes } = changed(cancelled, { kind: 'restore', sessionId: april.id, scope: 'one' });
    expect(changes.map(({ kind }) => kind)).toEqual(['restored']);
    expect(sessions[3]).toEqual({ ...april, sequence: 2, revisedAt: now });
  });

  test('C13: that is moved and moved back is counted twice', () => {
    const there = changed(circles, moveOf('04-15', '2026-04-15T15:00', '2026-04-15T17:00')).sessions;
    const back = changed(there, moveOf('04-15', '2026-04-15T14:00', '2026-04-15T16:00')).sessions;
    expect(back[3]).toEqual({ ...april, sequence: 2, revisedAt: now, isByHand: true });
  });

  test('C20: that is moved to the start of another one is allowed, with a warning', () => {
    const { sessions, warnings } = changed(circles, moveOf('04-15', '2026-05-20T14:00', '2026-05-20T16:00'));
    expect(warnings).toEqual([{ code: 'same_slot', sessionId: april.id, otherId: may.id }]);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(6);
  });

  test('C20: that is moved to the start of a cancelled one meets nobody', () => {
    const cancelled = changed(circles, { kind: 'cancel', sessionId: may.id, scope: 'one' }).sessions;
    expect(changed(cancelled, moveOf('04-15', '2026-05-20T14:00', '2026-05-20T16:00')).warnings).toEqual([]);
  });

  test('A06b: that is moved into the doubled hour is taken as the earlier one, and that is said', () => {
    const { warnings } = changed(circles, moveOf('06-17', '2026-10-25T02:30', '2026-10-25T04:00'));
    expect(warnings).toEqual([{ code: 'doubled_hour', sessionId: june.id, taken: 'earlier' }]);
  });

  test('of a training that has no rule is not marked as moved by hand', () => {
    const { ruleDay, ...block } = april;
    const { sessions } = changed([block], moveOf('04-15', '2026-04-16T14:00', '2026-04-16T16:00'));
    expect(lines(sessions)).toEqual(['2026-04-16T14:00-16:00 1']);
  });
});

describe('this date and the following', () => {
  const later = moveOf('04-15', '2026-04-15T15:30', '2026-04-15T17:30', 'this_and_following');

  test('C07: are moved with it, each counted up once', () => {
    expect(lines(changed(circles, later).sessions)).toEqual([
      '2026-01-21T14:00-16:00 0',
      '2026-02-18T14:00-16:00 0',
      '2026-03-18T14:00-16:00 0',
      '2026-04-15T15:30-17:30 1',
      '2026-05-20T15:30-17:30 1',
      '2026-06-17T15:30-17:30 1',
    ]);
  });

  test('C07: go to another day of the week together', () => {
    const tuesday = moveOf('04-15', '2026-04-14T09:00', '2026-04-14T11:00', 'this_and_following');
    expect(lines(changed(circles, tuesday).sessions).slice(3)).toEqual([
      '2026-04-14T09:00-11:00 1',
      '2026-05-19T09:00-11:00 1',
      '2026-06-16T09:00-11:00 1',
    ]);
  });

  const mayByHand = changed(circles, moveOf('05-20', '2026-05-27T14:00', '2026-05-27T16:00')).sessions;

  test('C08: leave the one alone that was moved by hand, and name it', () => {
    const { sessions, leftAlone } = changed(mayByHand, later);
    expect(lines(sessions).slice(3)).toEqual([
      '2026-04-15T15:30-17:30 1',
      '2026-05-27T14:00-16:00 1 by hand',
      '2026-06-17T15:30-17:30 1',
    ]);
    expect(leftAlone).toEqual([{ session: mayByHand[4], why: 'by_hand' }]);
    expect(sessions[4]).toBe(mayByHand[4]);
  });

  test('C08: take it along when that is said', () => {
    const { sessions, leftAlone } = changed(mayByHand, { ...later, alsoByHand: true });
    expect(lines(sessions)[4]).toBe('2026-05-27T15:30-17:30 2 by hand');
    expect(leftAlone).toEqual([]);
  });

  test('C08: take along the one that somebody points at, though it was moved by hand', () => {
    const fromMay = moveOf('05-20', '2026-05-28T14:00', '2026-05-28T16:00', 'this_and_following');
    expect(lines(changed(mayByHand, fromMay).sessions).slice(4)).toEqual([
      '2026-05-28T14:00-16:00 2 by hand',
      '2026-06-18T14:00-16:00 1',
    ]);
  });

  test('follow by their slots, not by the days they were moved to', () => {
    const aprilInJuly = changed(circles, moveOf('04-15', '2026-07-01T14:00', '2026-07-01T16:00')).sessions;
    const { leftAlone } = changed(aprilInJuly, { kind: 'cancel', sessionId: may.id, scope: 'this_and_following' });
    expect(leftAlone).toEqual([]);
  });

  test('stay where they are when they are cancelled', () => {
    const without = changed(circles, { kind: 'cancel', sessionId: june.id, scope: 'one' }).sessions;
    const { sessions, leftAlone } = changed(without, later);
    expect(lines(sessions)[5]).toBe('2026-06-17T14:00-16:00 1 cancelled');
    expect(leftAlone.map(({ why }) => why)).toEqual(['cancelled']);
  });

  test('get another room, except where somebody had chosen another one', () => {
    const room = { name: 'Raum 3' };
    const inOtherRoom = circles.map((circle) => (circle === may ? { ...may, room: { name: 'Raum 2' } } : circle));
    const change = { kind: 'edit', sessionId: april.id, scope: 'this_and_following', fields: { room } } as const;
    expect(changed(inOtherRoom, change).sessions.map((session) => session.room?.name)).toEqual([
      'Raum 1',
      'Raum 1',
      'Raum 1',
      'Raum 3',
      'Raum 2',
      'Raum 3',
    ]);
  });
});

describe('all dates', () => {
  test('C09: are moved if they are still to come; those of the past stay and are named', () => {
    const { sessions, leftAlone } = changed(circles, moveOf('01-21', '2026-01-21T16:00', '2026-01-21T18:00', 'all'));
    expect(lines(sessions)).toEqual([
      '2026-01-21T14:00-16:00 0',
      '2026-02-18T14:00-16:00 0',
      '2026-03-18T14:00-16:00 0',
      '2026-04-15T16:00-18:00 1',
      '2026-05-20T16:00-18:00 1',
      '2026-06-17T16:00-18:00 1',
    ]);
    expect(leftAlone).toEqual([january, february, march].map((session) => ({ session, why: 'past' })));
  });

  test('keep their own times of day and lengths when they differ', () => {
    const training = [
      circleOn('2026-05-06'),
      { ...circleOn('2026-05-07'), endsAt: parseLocalDateTime('2026-05-07T15:00') },
    ];
    const { sessions } = changed(training, moveOf('05-06', '2026-05-13T15:00', '2026-05-13T17:00', 'all'));
    expect(lines(sessions)).toEqual(['2026-05-13T15:00-17:00 1', '2026-05-14T15:00-16:00 1']);
  });

  test('that run side by side are no warning when they are moved together', () => {
    const forums = ['a', 'b'].map((id) => circleOn('2026-06-11', { id: id as SessionId, isForum: true }));
    const move = { ...moveOf('06-11', '2026-06-12T14:00', '2026-06-12T16:00', 'all'), sessionId: 'a' as SessionId };
    expect(changed(forums, move).warnings).toEqual([]);
  });

  test('that are cancelled together can be held again together', () => {
    const off = changed(circles, { kind: 'cancel', sessionId: april.id, scope: 'all' }).sessions;
    expect(lines(off).slice(2, 4)).toEqual(['2026-03-18T14:00-16:00 0', '2026-04-15T14:00-16:00 1 cancelled']);
    const on = changed(off, { kind: 'restore', sessionId: april.id, scope: 'all' }).sessions;
    expect(lines(on)[3]).toBe('2026-04-15T14:00-16:00 2');
  });
});

describe('a series', () => {
  test('C10: that is extended by three has three new dates, and the old ones are the same objects', () => {
    const added = ['2026-07-15', '2026-08-19', '2026-09-16'].map((day) => newDate(day));
    const { sessions, changes } = changed(circles, { kind: 'extend', added });
    expect(sessions.slice(0, 6).every((session, index) => session === circles[index])).toBe(true);
    expect(sessions.slice(6)).toEqual(
      ['2026-07-15', '2026-08-19', '2026-09-16'].map((day) => circleOn(day, { revisedAt: now })),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
  });

  test('C20: that is extended by a date it has already says so', () => {
    const { warnings } = changed(circles, { kind: 'extend', added: [newDate('2026-05-20', 'new' as SessionId)] });
    expect(warnings).toEqual([{ code: 'same_slot', sessionId: 'new', otherId: may.id }]);
  });

  test('C11: that is shortened by two has its last two cancelled once they were announced', () => {
    const { sessions } = changed(circles, { kind: 'shorten', dates: 2 });
    expect(lines(sessions).slice(3)).toEqual([
      '2026-04-15T14:00-16:00 0',
      '2026-05-20T14:00-16:00 1 cancelled',
      '2026-06-17T14:00-16:00 1 cancelled',
    ]);
  });

  test('C11: that is shortened before that has two dates less', () => {
    const { sessions } = changed(circles, { kind: 'shorten', dates: 2 }, { isAnnounced: false });
    expect(sessions).toEqual(circles.slice(0, 4));
  });

  const tuesdays = [newDate('2026-04-14'), newDate('2026-05-12'), newDate('2026-06-09')];

  test('C19: with another rule cancels its dates from then on and gets new ones', () => {
    const { sessions, changes } = changed(circles, { kind: 'replan', sessionId: april.id, added: tuesdays });
    expect(lines(sessions).slice(3)).toEqual([
      '2026-04-14T14:00-16:00 0',
      '2026-04-15T14:00-16:00 1 cancelled',
      '2026-05-12T14:00-16:00 0',
      '2026-05-20T14:00-16:00 1 cancelled',
      '2026-06-09T14:00-16:00 0',
      '2026-06-17T14:00-16:00 1 cancelled',
    ]);
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'cancelled', 'added', 'cancelled', 'added', 'cancelled']);
  });

  test('C19: with another rule keeps the identity of a date that somebody maps', () => {
    const added = [newDate('2026-04-14', april.id), newDate('2026-05-12')];
    const { sessions } = changed(circles, { kind: 'replan', sessionId: april.id, added });
    expect(sessions.find(({ id }) => id === april.id)).toEqual({
      ...april,
      startsAt: '2026-04-14T14:00',
      endsAt: '2026-04-14T16:00',
      ruleDay: '2026-04-14',
      sequence: 1,
      revisedAt: now,
    });
    expect(sessions).toHaveLength(7);
  });

  test('C08, C19: with another rule leaves the one alone that was moved by hand', () => {
    const mayByHand = changed(circles, moveOf('05-20', '2026-05-27T14:00', '2026-05-27T16:00')).sessions;
    const { leftAlone } = changed(mayByHand, { kind: 'replan', sessionId: april.id, added: tuesdays });
    expect(leftAlone).toEqual([{ session: mayByHand[4], why: 'by_hand' }]);
  });

  test('C19: with another rule leaves a date alone that no rule had named', () => {
    const { ruleDay: _, ...chosen } = circleOn('2026-05-06');
    const withExtra = [...circles.slice(0, 4), chosen, may, june];
    const replan = { kind: 'replan', sessionId: april.id, added: tuesdays } as const;
    expect(changed(withExtra, replan).leftAlone).toEqual([{ session: chosen, why: 'by_hand' }]);
    expect(changed(withExtra, { ...replan, alsoByHand: true }).leftAlone).toEqual([]);
  });

  test('C09, C19: with another rule for all of them leaves those that have been, and names them', () => {
    const { sessions, leftAlone } = changed(circles, {
      kind: 'replan',
      sessionId: may.id,
      scope: 'all',
      added: tuesdays,
    });
    expect(leftAlone).toEqual([january, february, march].map((session) => ({ session, why: 'past' })));
    expect(sessions.filter(({ status }) => status === 'cancelled')).toHaveLength(3);
  });

  test('C19: with another rule can be of another length, those that are mapped too', () => {
    const added = [newDate('2026-04-14', april.id), newDate('2026-05-12')].map((date) => ({
      ...date,
      fields: { teachingMinutes: 90 },
    }));
    const { changes } = changed(circles, { kind: 'replan', sessionId: april.id, added });
    expect(
      changes.map((it) => (it.kind === 'cancelled' || it.kind === 'removed' ? it.kind : it.after.teachingMinutes)),
    ).toEqual([90, 90, 'cancelled', 'cancelled']);
  });
});

describe('C14: saving without a change changes nothing', () => {
  test.for<SeriesChange<EventSession>>([
    moveOf('04-15', '2026-04-15T14:00', '2026-04-15T16:00'),
    moveOf('01-21', '2026-01-21T14:00', '2026-01-21T16:00', 'all'),
    { kind: 'edit', sessionId: april.id, scope: 'all', fields: { room: { name: 'Raum 1' } } },
    { kind: 'restore', sessionId: april.id, scope: 'all' },
  ])('%j', (change) => {
    const { sessions, ...rest } = changed(circles, change);
    expect(rest).toEqual({ changes: [], leftAlone: [], warnings: [] });
    expect(sessions.every((session, index) => session === circles[index])).toBe(true);
  });
});

describe('a change is refused', () => {
  const cancelled = changed(circles, { kind: 'cancel', sessionId: april.id, scope: 'one' }).sessions;

  test('C21: when somebody else saved in between', () => {
    const move = moveOf('04-15', '2026-04-22T14:00', '2026-04-22T16:00');
    expect(refused(circles, move, { basedOn: 6 })).toEqual({ code: 'stale_revision', revision: 7 });
  });

  test.for<{ rule: string; change: SeriesChange<EventSession>; on?: readonly EventSession[]; refusal: object }>([
    {
      rule: 'when there is no such date',
      change: moveOf('12-24', '2026-04-22T14:00', '2026-04-22T16:00'),
      refusal: { code: 'session_unknown', sessionId: 'circle-12-24' },
    },
    {
      rule: 'C09: when the date has been',
      change: moveOf('03-18', '2026-04-22T14:00', '2026-04-22T16:00'),
      refusal: { code: 'session_is_past', sessionId: march.id, startsAt: '2026-03-18T14:00' },
    },
    {
      rule: 'C09: when a date that has been shall not have been',
      change: { kind: 'cancel', sessionId: march.id, scope: 'one' },
      refusal: { code: 'session_is_past', sessionId: march.id, startsAt: '2026-03-18T14:00' },
    },
    {
      rule: 'when it moves a date into the past',
      change: moveOf('04-15', '2026-03-20T11:15', '2026-03-20T12:00'),
      refusal: { code: 'session_moved_into_past', sessionId: april.id, startsAt: '2026-03-20T11:15' },
    },
    {
      rule: 'when the date ends before it starts',
      change: moveOf('04-15', '2026-04-15T16:00', '2026-04-15T14:00'),
      refusal: {
        code: 'session_ends_before_start',
        sessionId: april.id,
        startsAt: '2026-04-15T16:00',
        endsAt: '2026-04-15T14:00',
      },
    },
    {
      rule: 'when a shorter date would end before it starts',
      on: [circleOn('2026-05-06'), { ...circleOn('2026-05-07'), endsAt: parseLocalDateTime('2026-05-07T14:30') }],
      change: moveOf('05-06', '2026-05-06T15:00', '2026-05-06T16:00', 'all'),
      refusal: {
        code: 'session_ends_before_start',
        sessionId: 'circle-05-07',
        startsAt: '2026-05-07T15:00',
        endsAt: '2026-05-07T14:30',
      },
    },
    {
      rule: 'A05: when clocks skip its time, with the one to type instead',
      change: moveOf('06-17', '2027-03-28T02:30', '2027-03-28T04:00'),
      refusal: {
        code: 'nonexistent_local_time',
        field: 'startsAt',
        sessionId: june.id,
        localTime: '2027-03-28T02:30',
        nextValid: '2027-03-28T03:30',
      },
    },
    {
      rule: 'A05: when clocks skip the time of another date that goes along',
      on: [circleOn('2027-03-21'), circleOn('2027-03-28')],
      change: moveOf('03-21', '2027-03-21T02:30', '2027-03-21T04:00', 'all'),
      refusal: {
        code: 'nonexistent_local_time',
        field: 'startsAt',
        sessionId: 'circle-03-28',
        localTime: '2027-03-28T02:30',
        nextValid: '2027-03-28T03:30',
      },
    },
    {
      rule: 'when it moves a cancelled date',
      on: cancelled,
      change: moveOf('04-15', '2026-04-22T14:00', '2026-04-22T16:00'),
      refusal: { code: 'session_is_cancelled', sessionId: april.id },
    },
    {
      rule: 'C10: when it adds a date that has been',
      change: { kind: 'extend', added: [newDate('2026-03-04')] },
      refusal: { code: 'session_moved_into_past', sessionId: 'circle-03-04', startsAt: '2026-03-04T14:00' },
    },
    {
      rule: 'B20: when it adds a date more than five years after the first',
      change: { kind: 'extend', added: [newDate('2031-01-22')] },
      refusal: { code: 'series_too_long', maxDates: 500, maxYears: 5, lastPossibleDay: '2031-01-21' },
    },
    {
      rule: 'B20: when it comes to more than 500 dates',
      change: {
        kind: 'extend',
        added: Array.from({ length: 495 }, (_, index) => newDate('2026-07-15', `new-${index}` as SessionId)),
      },
      refusal: { code: 'series_too_long', maxDates: 500, maxYears: 5, lastPossibleDay: '2031-01-21' },
    },
    {
      rule: 'C11: when it takes away more dates than are still to come',
      on: cancelled,
      change: { kind: 'shorten', dates: 3 },
      refusal: { code: 'too_few_sessions', possible: 2 },
    },
    {
      rule: 'C11: when it takes away every date',
      on: [may, june],
      change: { kind: 'shorten', dates: 2 },
      refusal: { code: 'no_session_left' },
    },
    {
      rule: 'C19: when a date that was cancelled should become one of the new rule',
      on: cancelled,
      change: { kind: 'replan', sessionId: may.id, added: [newDate('2026-04-14', april.id), newDate('2026-05-12')] },
      refusal: { code: 'session_is_cancelled', sessionId: april.id },
    },
    {
      rule: 'C19: when the new rule has no dates and there are no others',
      on: [may, june],
      change: { kind: 'replan', sessionId: may.id, added: [] },
      refusal: { code: 'no_session_left' },
    },
  ])('$rule', ({ change, on = circles, refusal }) => {
    expect(refused(on, change)).toEqual(refusal);
  });

  test('when the only date of a draft is taken away', () => {
    const cancel = { kind: 'cancel', sessionId: may.id, scope: 'one' } as const;
    expect(refused([may], cancel, { isAnnounced: false })).toEqual({ code: 'no_session_left' });
  });
});

test.for<SeriesChange<EventSession>>([
  { kind: 'extend', added: [newDate('2026-07-15', may.id)] },
  { kind: 'shorten', dates: 0 },
  { kind: 'shorten', dates: 1.5 },
])('a change like %j is a bug of the caller', (change) => {
  expect(() => changed(circles, change)).toThrow(RangeError);
});
