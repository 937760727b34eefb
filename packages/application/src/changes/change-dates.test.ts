import {
  DAY_MS,
  type Event,
  type LocalDate,
  type LocalDateTime,
  type PlaceId,
  type RoomId,
  type SeriesRule,
} from '@netzwerkstatt/domain';
import { aPlace, aRoom } from '@netzwerkstatt/domain/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { aSessionOn, freshId } from '../testing/builders.ts';
import { type ChangingStage, noticesIn, roomLost, setChangingStage, toldIn } from '../testing/changing-stage.ts';
import { LAND, type Stage, setStage } from '../testing/stage.ts';
import { previewChangedDates } from './change-dates.ts';
import type { DateChange } from './plan-changed-sessions.ts';

let stage: Stage;
let circle: ChangingStage;
let event: Event;

async function plan(wanted: Partial<Event> = {}): Promise<void> {
  const sessions = [aSessionOn('2027-01-20'), aSessionOn('2027-02-17'), aSessionOn('2027-03-17')];
  event = await stage.addEvent({ capacity: 2, sessions, ...wanted });
  const { id } = await stage.addPerson();
  circle = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: id });
}

beforeEach(async () => {
  stage = await setStage();
  await plan();
});

const at = (text: string) => text as LocalDateTime;
const idOf = (index: number) => event.sessions[index]?.id as Event['sessions'][number]['id'];

function moving(index: number, day: string, scope: 'one' | 'this_and_following' | 'all' = 'one'): DateChange {
  return { kind: 'move', session: idOf(index), scope, startsAt: at(`${day}T09:00`), endsAt: at(`${day}T16:30`) };
}

const cancelling = (index: number, scope: 'one' | 'this_and_following' | 'all' = 'one'): DateChange => ({
  kind: 'cancel',
  session: idOf(index),
  scope,
});

describe('a date that is moved', () => {
  test('H02, C01: is the same date with a higher sequence; the others stay as they were', async () => {
    stage.clock.moveOn(DAY_MS);
    const answer = await circle.change(moving(1, '2027-02-24'));
    const stored = await circle.event();
    expect(answer).toMatchObject({ ok: true, value: { after: stored, leftAlone: [] } });
    expect([stored.sessions[0], stored.sessions[2], stored.revision]).toEqual([
      event.sessions[0],
      event.sessions[2],
      event.revision + 1,
    ]);
    expect(stored.sessions[1]).toEqual({
      ...event.sessions[1],
      startsAt: '2027-02-24T09:00',
      endsAt: '2027-02-24T16:30',
      sequence: 1,
      revisedAt: stage.clock.now(),
    });
  });

  test('reaches everybody: who has a place by calendar and with the question, who waits by letter', async () => {
    await circle.register('Ada');
    await circle.register('Ben');
    await circle.register('Cem');
    stage.clock.moveOn(DAY_MS);
    const answer = await circle.change(moving(1, '2027-02-24'));
    const last = async (name: string) => (await circle.mailsTo(name)).at(-1)?.message;
    expect([await last('Ada'), await last('Cem')]).toMatchObject([
      {
        kind: 'dates_changed',
        reason: roomLost,
        changes: [{ kind: 'moved', before: { startsAt: '2027-02-17T09:00' }, after: { startsAt: '2027-02-24T09:00' } }],
        asksWhetherItSuits: true,
        notices: [{ method: 'REQUEST', session: idOf(1), sequence: 1, startsAt: '2027-02-24T09:00' }],
      },
      { kind: 'dates_changed', asksWhetherItSuits: false },
    ]);
    expect(toldIn(await circle.mailsTo('Cem'))).toEqual(['registration_waitlisted', 'dates_changed']);
    expect(
      answer.ok && answer.value.recipients.map(({ name, status, mails, calendar }) => [name, status, mails, calendar]),
    ).toEqual([
      ['Cem Beispiel', 'waitlisted', 1, []],
      ['Ada Beispiel', 'confirmed', 1, ['REQUEST']],
      ['Ben Beispiel', 'confirmed', 1, ['REQUEST']],
    ]);
  });

  test('H08: three dates are one letter and two short mails, every date in a message of its own', async () => {
    await circle.register('Ada');
    await circle.change(moving(0, '2027-01-21', 'all'));
    const mails = (await circle.mailsTo('Ada')).slice(1);
    expect(toldIn(mails)).toEqual(['dates_changed REQUEST 1', 'calendar_entry REQUEST 1', 'calendar_entry REQUEST 1']);
    expect(mails.flatMap(({ message }) => noticesIn(message).map(({ startsAt }) => startsAt))).toEqual([
      '2027-01-21T09:00',
      '2027-02-18T09:00',
      '2027-03-18T09:00',
    ]);
  });

  test('H04b, H10: is above whatever its reader was sent before', async () => {
    await circle.register('Ada');
    await circle.register('Ben');
    for (const _ of [1, 2]) {
      await circle.command('Ada', 'withdraw');
      await circle.register('Ada');
    }
    await circle.change(moving(1, '2027-02-24'));
    expect([toldIn(await circle.mailsTo('Ada')).at(-1), toldIn(await circle.mailsTo('Ben')).at(-1)]).toEqual([
      'dates_changed REQUEST 5',
      'dates_changed REQUEST 1',
    ]);
  });

  test('C13: there and back again is two more', async () => {
    await circle.change(moving(1, '2027-02-24'));
    await circle.change(moving(1, '2027-02-17'));
    expect((await circle.event()).sessions[1]?.sequence).toBe(2);
  });

  test('to before the deadline brings the deadline forward with it', async () => {
    await plan({ sessions: [aSessionOn('2027-01-20')] });
    await circle.change(moving(0, '2026-12-15'));
    expect((await circle.event()).registrationClosesAt).toBe('2026-12-15T08:00:00.000Z');
  });

  test('frees nothing and changes no list: places stay', async () => {
    await circle.register('Ada');
    await circle.change(moving(0, '2027-01-27'));
    expect(await circle.statusOf('Ada')).toBe('confirmed');
  });
});

describe('a date that is cancelled', () => {
  test('H03, H05, C05: leaves every calendar it is in, and knows why', async () => {
    await circle.register('Ada');
    await circle.change(cancelling(1));
    expect(toldIn(await circle.mailsTo('Ada')).slice(1)).toEqual(['dates_changed CANCEL 1']);
    expect((await circle.event()).sessions[1]).toMatchObject({
      status: 'cancelled',
      sequence: 1,
      cancellation: roomLost,
    });
    const letter = (await circle.mailsTo('Ada')).at(-1)?.message;
    expect(letter).toMatchObject({ asksWhetherItSuits: false, notices: [{ isCalledOff: true, session: idOf(1) }] });
  });

  test('H03: leaves them at the time that was sent last, however often it was moved', async () => {
    await circle.register('Ada');
    await circle.change(moving(1, '2027-02-24'));
    await circle.change(cancelling(1));
    const letter = (await circle.mailsTo('Ada')).at(-1)?.message;
    expect(letter && noticesIn(letter)).toMatchObject([
      { method: 'CANCEL', sequence: 2, startsAt: '2027-02-24T09:00' },
    ]);
  });

  test('C12: is held after all one above its cancellation, and forgets the reason', async () => {
    await circle.register('Ada');
    await circle.change(cancelling(1));
    await circle.change({ kind: 'restore', session: idOf(1), scope: 'one' });
    const { cancellation, ...session } = (await circle.event()).sessions[1] ?? {};
    expect([cancellation, session]).toMatchObject([undefined, { status: 'planned', sequence: 2 }]);
    expect(toldIn(await circle.mailsTo('Ada')).at(-1)).toBe('dates_changed REQUEST 2');
  });

  test('is not in the confirmation of who comes later', async () => {
    await circle.change(cancelling(1));
    await circle.register('Ada');
    const [confirmation] = await circle.mailsTo('Ada');
    expect(confirmation && noticesIn(confirmation.message).map(({ session }) => session)).toEqual([idOf(0), idOf(2)]);
  });
});

test('C10, C11: dates are added for everybody who has a place, and the last ones fall away again', async () => {
  await circle.register('Ada');
  await circle.change({
    kind: 'extend',
    dates: [{ startsAt: at('2027-04-21T09:00'), endsAt: at('2027-04-21T16:30') }],
  });
  await circle.change({ kind: 'shorten', dates: 1 });
  expect(toldIn(await circle.mailsTo('Ada')).slice(1)).toEqual(['dates_changed REQUEST 0', 'dates_changed CANCEL 1']);
  expect((await circle.event()).sessions.map(({ status }) => status)).toEqual([
    'planned',
    'planned',
    'planned',
    'cancelled',
  ]);
});

describe('C10: dates by the rule of the event', () => {
  const rule: SeriesRule = {
    repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [3], weekday: 'wednesday' },
    ends: { kind: 'count_all', dates: 3 },
    onHoliday: { kind: 'skip' },
  };
  const byRule = (...days: readonly string[]) => days.map((day) => aSessionOn(day, { ruleDay: day as LocalDate }));

  test('are its next ones, holidays skipped as before, and the rule names them from now on', async () => {
    await plan({ series: rule, sessions: byRule('2027-08-18', '2027-09-15', '2027-10-20') });
    const before = event.sessions;
    const answer = await circle.change({ kind: 'extend_by_rule', dates: 2 });
    expect(answer.ok).toBe(true);
    const stored = await circle.event();
    expect(stored.sessions.slice(0, 3)).toEqual(before);
    expect(stored.sessions.slice(3).map(({ startsAt, ruleDay, sequence }) => [startsAt, ruleDay, sequence])).toEqual([
      ['2027-12-15T09:00', '2027-12-15', 0],
      ['2028-01-19T09:00', '2028-01-19', 0],
    ]);
    expect(stored.series).toEqual({ ...rule, ends: { kind: 'count_all', dates: 6 } });
  });

  test.for<[SeriesRule['ends'], SeriesRule['ends']]>([
    [
      { kind: 'count_held', dates: 3 },
      { kind: 'count_held', dates: 5 },
    ],
    [
      { kind: 'until', lastDay: '2027-03-31' as LocalDate },
      { kind: 'until', lastDay: '2027-05-19' as LocalDate },
    ],
  ])('move its end: %j', async ([ends, further]) => {
    await plan({ series: { ...rule, ends }, sessions: byRule('2027-01-20', '2027-02-17', '2027-03-17') });
    await circle.change({ kind: 'extend_by_rule', dates: 2 });
    expect((await circle.event()).series?.ends).toEqual(further);
  });

  test('are refused where there is no rule, and where it would go on too long', async () => {
    expect(await circle.change({ kind: 'extend_by_rule', dates: 2 })).toMatchObject({
      refusal: { code: 'event_without_rule' },
    });
    await plan({ series: rule, sessions: byRule('2027-01-20') });
    expect(await circle.change({ kind: 'extend_by_rule', dates: 500 })).toMatchObject({
      refusal: { code: 'series_too_long' },
    });
    expect((await circle.event()).sessions).toHaveLength(1);
  });
});

test('C08, C09: what is past or was moved by hand is left alone, and named', async () => {
  const sessions = ['2026-11-18', '2027-01-20', '2027-02-17', '2027-03-17'].map((day) =>
    aSessionOn(day, { ruleDay: day as never }),
  );
  await plan({ sessions });
  await circle.change(moving(2, '2027-02-24'));
  const answer = await circle.change(moving(1, '2027-01-21', 'all'));
  expect(answer).toMatchObject({ ok: true, value: { leftAlone: [{ why: 'past' }, { why: 'by_hand' }] } });
  expect((await circle.event()).sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2026-11-18',
    '2027-01-21',
    '2027-02-24',
    '2027-03-18',
  ]);
});

describe('nothing is written, and nobody hears of it', () => {
  test.for<{ rule: string; change: () => DateChange; refusal: object }>([
    {
      rule: 'when it is like that already',
      change: () => moving(1, '2027-02-17'),
      refusal: { code: 'dates_unchanged' },
    },
    {
      rule: 'when the new date is past',
      change: () => moving(1, '2026-11-02'),
      refusal: { code: 'session_moved_into_past' },
    },
    {
      rule: 'when it would end before it starts',
      change: () => ({ ...moving(1, '2027-02-24'), endsAt: at('2027-02-24T08:00') }) as DateChange,
      refusal: { code: 'session_ends_before_start' },
    },
    {
      rule: 'when the clocks skip the new time',
      change: () => ({ ...moving(1, '2027-03-28'), startsAt: at('2027-03-28T02:30') }) as DateChange,
      refusal: { code: 'nonexistent_local_time', field: 'startsAt' },
    },
    {
      rule: 'when the new date is too short for what is taught',
      change: () => ({ ...moving(1, '2027-02-24'), endsAt: at('2027-02-24T10:00') }) as DateChange,
      refusal: { code: 'sessions_impossible', problems: [{ code: 'teaching_minutes_impossible', sessionIndex: 1 }] },
    },
    { rule: 'when no date would be left', change: () => cancelling(0, 'all'), refusal: { code: 'no_session_left' } },
    {
      rule: 'when there is no such date',
      change: () => ({ ...cancelling(0), session: crypto.randomUUID() }) as DateChange,
      refusal: { code: 'session_unknown' },
    },
  ])('$rule', async ({ change, refusal }) => {
    await circle.register('Ada');
    expect(await circle.change(change())).toMatchObject({ ok: false, refusal });
    expect([await circle.event(), (await circle.mailsTo('Ada')).length]).toEqual([event, 1]);
  });

  test('when the reason says nothing', async () => {
    const reason = { kind: 'other', text: '  ' } as const;
    const answer = await circle.change(moving(1, '2027-02-24'), { reason });
    expect([answer, await circle.event()]).toEqual([{ ok: false, refusal: { code: 'reason_missing' } }, event]);
  });

  test('C21: when somebody else was there first; what is kept is told', async () => {
    const { revision } = event;
    await circle.change(moving(1, '2027-02-24'), { revision });
    const second = await circle.change(moving(1, '2027-02-25'), { revision });
    expect(second).toEqual({ ok: false, refusal: { code: 'stale_revision', revision: revision + 1 } });
    expect((await circle.event()).sessions[1]?.startsAt).toBe('2027-02-24T09:00');
  });

  test('when it is only tried out: the preview is what will happen', async () => {
    await circle.register('Ada');
    await circle.register('Ben');
    const command = { revision: event.revision, change: moving(0, '2027-01-21', 'all'), reason: roomLost };
    const preview = await previewChangedDates(stage.deps, circle.permit('event.change_dates'), command);
    expect([await circle.event(), (await circle.mailsTo('Ada')).length]).toEqual([event, 1]);
    const done = await circle.change(command.change);
    if (!preview.ok || !done.ok) throw new Error('both go through');
    expect(preview.value.after).toEqual(done.value.after);
    expect(preview.value.recipients).toEqual(done.value.recipients);
    expect(toldIn(preview.value.mails)).toEqual(toldIn(done.value.mails));
  });

  test.for(['draft', 'cancelled'] as const)('when it is %s', async (status) => {
    const gone = { cancelledAt: stage.clock.now(), cancellationReason: 'Krankheit' };
    await plan({ status, ...(status === 'cancelled' && gone) } as Partial<Event>);
    expect(await circle.change(moving(1, '2027-02-24'))).toEqual({
      ok: false,
      refusal: { code: 'event_not_editable', status },
    });
  });
});

describe('numbers of blocks in calendars', () => {
  test('D03, D08: stay with a date that keeps its turn, and so do the bytes of the others', async () => {
    stage.clock.moveOn(DAY_MS);
    await circle.change(moving(1, '2027-02-24'));
    const { sessions } = await circle.event();
    expect([sessions[0], sessions[2]]).toEqual([event.sessions[0], event.sessions[2]]);
  });

  test('that change are new words: a newer stamp, and the same sequence', async () => {
    stage.clock.moveOn(DAY_MS);
    await circle.change({
      kind: 'extend',
      dates: [{ startsAt: at('2027-04-21T09:00'), endsAt: at('2027-04-21T16:30') }],
    });
    const now = stage.clock.now();
    expect((await circle.event()).sessions.map(({ sequence, revisedAt }) => [sequence, revisedAt])).toEqual(
      [0, 0, 0, 0].map((sequence) => [sequence, now]),
    );
  });

  test('C10: are no words of a series, whose old dates stay as they were', async () => {
    const sessions = ['2027-01-20', '2027-02-17'].map((day) => aSessionOn(day, { ruleDay: day as LocalDate }));
    await plan({ sessions });
    stage.clock.moveOn(DAY_MS);
    await circle.change({
      kind: 'extend',
      dates: [{ startsAt: at('2027-04-21T09:00'), endsAt: at('2027-04-21T16:30') }],
    });
    expect((await circle.event()).sessions.slice(0, 2)).toEqual(sessions);
  });
});

test('the trail tells who, what and why', async () => {
  await circle.register('Ada');
  await circle.change(cancelling(1));
  const [newest] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
  expect(newest).toMatchObject({
    action: 'event.change_dates',
    reason: 'Wasserschaden',
    facts: { revision: event.revision + 1, because: 'room_not_available', dates: 1, mails: 1 },
  });
});

test('G22: feeds of this network change, and of no other', async () => {
  const window = { now: stage.clock.now(), pastDays: 365, cancelledDays: 60 };
  const other = await stage.addEvent({ network: crypto.randomUUID() as never });
  const stamp = (network: Event['network']) =>
    stage.kept((tx) => tx.calendars.stamp({ kind: 'network', network: network as never }, window));
  const before = [await stamp(event.network), await stamp(other.network)];
  stage.clock.moveOn(DAY_MS);
  await circle.change(moving(1, '2027-02-24'));
  const after = [await stamp(event.network), await stamp(other.network)];
  expect(after[0]).not.toEqual(before[0]);
  expect(after[0]?.changedAt).toBe(stage.clock.now());
  expect(after[1]).toEqual(before[1]);
});

describe('what else is planned', () => {
  const tomorrow = '2027-02-24';

  test('is said before a date is moved among it', async () => {
    const other = await stage.addEvent({ sessions: [aSessionOn(tomorrow)] });
    const answer = await circle.change(moving(1, tomorrow));
    expect(answer.ok && answer.value.conflicts).toMatchObject([
      { code: 'same_day', weight: 'warns', sessionIndex: 1, reasons: ['same_network'], other: { event: other.id } },
    ]);
  });

  test('keeps a date where it is when its room is taken on the new day', async () => {
    const saal = aRoom({ id: freshId<RoomId>(), name: 'Saal' });
    const house = aPlace({ id: freshId<PlaceId>(), rooms: [saal], revision: 1 });
    await stage.kept((tx) => tx.places.save(house, undefined));
    const room = { id: saal.id, name: saal.name };
    await plan({ place: house.id, sessions: [aSessionOn('2027-01-20', { room }), aSessionOn('2027-02-17', { room })] });
    const other = await stage.addEvent({ place: house.id, sessions: [aSessionOn(tomorrow, { room })] });
    expect(await circle.change(moving(1, tomorrow))).toMatchObject({
      ok: false,
      refusal: {
        code: 'taken_elsewhere',
        conflicts: [{ code: 'room_taken', sessionIndex: 1, other: { event: other.id } }],
      },
    });
    expect((await circle.event()).revision).toBe(event.revision);
  });
});
