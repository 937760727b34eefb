import {
  DAY_MS,
  type Event,
  type EventSession,
  type LocalDate,
  type LocalDateTime,
  type SeriesRule,
} from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { aSessionOn } from '../testing/builders.ts';
import { type ChangingStage, noticesIn, roomLost, setChangingStage, toldIn } from '../testing/changing-stage.ts';
import { LAND, type Stage, setStage } from '../testing/stage.ts';
import type { RuleChange } from './by-another-rule.ts';
import { previewChangedDates } from './change-dates.ts';

const thirdWednesdays: SeriesRule = {
  repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [3], weekday: 'wednesday' },
  ends: { kind: 'count_all', dates: 6 },
  onHoliday: { kind: 'skip' },
};
const secondTuesdays: SeriesRule = {
  repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [2], weekday: 'tuesday' },
  ends: { kind: 'count_all', dates: 3 },
  onHoliday: { kind: 'skip' },
};
const wednesdays = ['2027-01-20', '2027-02-17', '2027-03-17', '2027-04-21', '2027-05-19', '2027-06-16'];
const [january, april, may] = [0, 3, 4];

let stage: Stage;
let circle: ChangingStage;
let event: Event;

async function plan(sessions: readonly EventSession[], wanted: Partial<Event> = {}): Promise<void> {
  event = await stage.addEvent({ capacity: 2, series: thirdWednesdays, sessions, ...wanted });
  const { id } = await stage.addPerson();
  circle = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: id });
}

const byRule = (days: readonly string[]) => days.map((day) => aSessionOn(day, { ruleDay: day as LocalDate }));

beforeEach(async () => {
  stage = await setStage();
  await plan(byRule(wednesdays));
});

const at = (text: string) => text as LocalDateTime;
const on = (text: string) => text as LocalDate;
const idOf = (index: number) => event.sessions[index]?.id as EventSession['id'];

function tuesdaysFrom(index: number, wanted: Partial<RuleChange> = {}): RuleChange {
  return {
    kind: 'replan',
    session: idOf(index),
    scope: 'this_and_following',
    rule: secondTuesdays,
    first: { startsAt: at('2027-04-13T09:00'), endsAt: at('2027-04-13T16:30') },
    ...wanted,
  };
}

/** `2027-04-13 0`, and what is special about it. */
async function dates(): Promise<readonly string[]> {
  return (await circle.event()).sessions.map(({ startsAt, sequence, status, isByHand }) =>
    [
      startsAt.slice(0, 10),
      sequence,
      ...(status === 'cancelled' ? [status] : []),
      ...(isByHand ? ['by hand'] : []),
    ].join(' '),
  );
}

describe('C19: third Wednesdays become second Tuesdays from April on', () => {
  test('C19: the old dates are cancelled with the reason, the new ones are new, and what was before stays', async () => {
    stage.clock.moveOn(DAY_MS);
    const answer = await circle.change(tuesdaysFrom(april));
    expect(answer.ok).toBe(true);
    expect(await dates()).toEqual([
      '2027-01-20 0',
      '2027-02-17 0',
      '2027-03-17 0',
      '2027-04-13 0',
      '2027-04-21 1 cancelled',
      '2027-05-11 0',
      '2027-05-19 1 cancelled',
      '2027-06-08 0',
      '2027-06-16 1 cancelled',
    ]);
    const stored = await circle.event();
    expect(stored.sessions.slice(0, 3)).toEqual(event.sessions.slice(0, 3));
    const known = new Set(event.sessions.map(({ id }) => id));
    expect(stored.sessions.flatMap(({ id, ruleDay }) => (known.has(id) ? [] : [ruleDay]))).toEqual([
      '2027-04-13',
      '2027-05-11',
      '2027-06-08',
    ]);
    expect(stored.sessions.find(({ id }) => id === idOf(april))).toEqual({
      ...event.sessions[april],
      status: 'cancelled',
      cancellation: roomLost,
      sequence: 1,
      revisedAt: stage.clock.now(),
    });
    expect(stored.series).toEqual({ ...secondTuesdays, since: '2027-04-13' });
  });

  test('C19, H08: each of them reaches who has a place in a message of its own, and the letter asks', async () => {
    await circle.register('Ada');
    const answer = await circle.change(tuesdaysFrom(april));
    const mails = (await circle.mailsTo('Ada')).slice(1);
    expect(toldIn(mails)).toEqual([
      'dates_changed REQUEST 0',
      'calendar_entry CANCEL 1',
      'calendar_entry REQUEST 0',
      'calendar_entry CANCEL 1',
      'calendar_entry REQUEST 0',
      'calendar_entry CANCEL 1',
    ]);
    expect(mails[0]?.message).toMatchObject({
      asksWhetherItSuits: true,
      changes: ['added', 'cancelled', 'added', 'cancelled', 'added', 'cancelled'].map((kind) => ({ kind })),
    });
    expect(answer.ok && answer.value.recipients.map(({ name, calendar }) => [name, calendar])).toEqual([
      ['Ada Beispiel', ['REQUEST', 'CANCEL', 'REQUEST', 'CANCEL', 'REQUEST', 'CANCEL']],
    ]);
    expect(await stage.kept((tx) => tx.dateQuestions.answersTo(event.id))).toMatchObject({ open: 1 });
  });

  test('C19, H10: what is cancelled is above whatever its reader was sent before', async () => {
    await circle.register('Ada');
    for (const _ of [1, 2]) {
      await circle.command('Ada', 'withdraw');
      await circle.register('Ada');
    }
    await circle.change(tuesdaysFrom(april));
    const notices = (await circle.mailsTo('Ada')).slice(-6).flatMap(({ message }) => noticesIn(message));
    const old = new Set(event.sessions.map(({ id }) => id));
    expect(notices.map(({ method, session, sequence }) => [method, old.has(session), sequence])).toEqual(
      [0, 1, 2].flatMap(() => [
        ['REQUEST', false, 0],
        ['CANCEL', true, 5],
      ]),
    );
  });

  test('C19: a date somebody maps keeps its identity, and is moved', async () => {
    await circle.register('Ada');
    const kept = [{ session: idOf(april), ruleDay: on('2027-04-13') }];
    await circle.change(tuesdaysFrom(april, { kept }));
    expect((await circle.event()).sessions.find(({ id }) => id === idOf(april))).toMatchObject({
      startsAt: '2027-04-13T09:00',
      ruleDay: '2027-04-13',
      status: 'planned',
      sequence: 1,
    });
    expect((await dates()).slice(3)).toEqual([
      '2027-04-13 1',
      '2027-05-11 0',
      '2027-05-19 1 cancelled',
      '2027-06-08 0',
      '2027-06-16 1 cancelled',
    ]);
    expect(toldIn(await circle.mailsTo('Ada'))[1]).toBe('dates_changed REQUEST 1');
  });

  test('C19: a date that is on the new rule already stays as it is, and nobody is told of it', async () => {
    await circle.register('Ada');
    const rule: SeriesRule = {
      ...thirdWednesdays,
      repeats: { kind: 'monthly_by_weekday', everyMonths: 2, nth: [3], weekday: 'wednesday' },
      ends: { kind: 'count_all', dates: 2 },
    };
    const first = { startsAt: at('2027-04-21T09:00'), endsAt: at('2027-04-21T16:30') };
    await circle.change(tuesdaysFrom(april, { rule, first }));
    expect((await dates()).slice(3)).toEqual(['2027-04-21 0', '2027-05-19 1 cancelled', '2027-06-16 0']);
    expect(toldIn(await circle.mailsTo('Ada')).slice(1)).toEqual(['dates_changed CANCEL 1']);
  });

  test('C08, C19: what was made by hand is left alone and named, until somebody means it too', async () => {
    const june = at('2027-06-23T09:00');
    await circle.change({
      kind: 'move',
      session: idOf(5),
      scope: 'one',
      startsAt: june,
      endsAt: at('2027-06-23T16:30'),
    });
    const dayOf = { startsAt: at('2027-05-05T09:00'), endsAt: at('2027-05-05T16:30') };
    await circle.change({ kind: 'extend', dates: [dayOf] });
    const answer = await circle.change(tuesdaysFrom(april));
    expect(answer.ok && answer.value.leftAlone.map(({ session, why }) => [session.startsAt, why])).toEqual([
      [dayOf.startsAt, 'by_hand'],
      [june, 'by_hand'],
    ]);
    expect((await dates()).filter((it) => /05-05|06-23/.test(it))).toEqual(['2027-05-05 0', '2027-06-23 1 by hand']);
  });

  test('C08, C19: with those made by hand, they fall away as well', async () => {
    await circle.change({
      kind: 'move',
      session: idOf(5),
      scope: 'one',
      startsAt: at('2027-06-23T09:00'),
      endsAt: at('2027-06-23T16:30'),
    });
    await circle.change(tuesdaysFrom(april, { alsoByHand: true }));
    expect((await dates()).at(-1)).toBe('2027-06-23 2 cancelled by hand');
  });

  test('C09, C19: of all dates those that have been stay, and are named', async () => {
    stage.clock.moveOn(90 * DAY_MS);
    const answer = await circle.change(tuesdaysFrom(april, { scope: 'all' }));
    const gone = event.sessions.filter(({ startsAt }) => startsAt.slice(0, 10) < stage.clock.now().slice(0, 10));
    expect(gone.length).toBeGreaterThan(0);
    expect(answer.ok && answer.value.leftAlone).toEqual(gone.map((session) => ({ session, why: 'past' })));
    const left = (await circle.event()).sessions.filter(({ id }) => event.sessions.some((it) => it.id === id));
    expect(left.filter(({ status }) => status === 'planned')).toEqual(gone);
  });

  test('E02, C19: every day of the rule is explained, a holiday too', async () => {
    const rule: SeriesRule = { ...thirdWednesdays, ends: { kind: 'count_all', dates: 2 } };
    const first = { startsAt: at('2027-10-20T09:00'), endsAt: at('2027-10-20T16:30') };
    const answer = await circle.change(tuesdaysFrom(april, { rule, first }));
    expect(answer.ok && answer.value.entries).toMatchObject([
      { ruleDay: '2027-10-20', outcome: 'held' },
      {
        ruleDay: '2027-11-17',
        outcome: 'skipped',
        why: { kind: 'public_holiday', holiday: { name: 'Buß- und Bettag' } },
      },
    ]);
    expect((await circle.event()).sessions).toHaveLength(7);
  });

  test('C19: other times need another length of teaching, which every new date then has', async () => {
    const first = { startsAt: at('2027-04-13T14:00'), endsAt: at('2027-04-13T16:00') };
    expect(await circle.change(tuesdaysFrom(april, { first }))).toMatchObject({
      refusal: { code: 'sessions_impossible' },
    });
    await circle.change(tuesdaysFrom(april, { first, teachingMinutes: 90 }));
    const added = (await circle.event()).sessions.filter(({ startsAt }) => startsAt.endsWith('T14:00'));
    expect(added.map(({ teachingMinutes }) => teachingMinutes)).toEqual([90, 90, 90]);
  });

  test('C10, C19: afterwards the series goes on by its new rule', async () => {
    await circle.change(tuesdaysFrom(april));
    await circle.change({ kind: 'extend_by_rule', dates: 2 });
    expect((await dates()).slice(-2)).toEqual(['2027-07-13 0', '2027-08-10 0']);
    expect((await circle.event()).series).toEqual({
      ...secondTuesdays,
      ends: { kind: 'count_all', dates: 5 },
      since: '2027-04-13',
    });
  });

  test('C19: back to the old rule is a change as any other', async () => {
    await circle.change(tuesdaysFrom(april));
    const { sessions } = await circle.event();
    const session = sessions.find(({ startsAt }) => startsAt.startsWith('2027-04-13'))?.id as EventSession['id'];
    const rule: SeriesRule = { ...thirdWednesdays, ends: { kind: 'count_all', dates: 1 } };
    const first = { startsAt: at('2027-04-21T09:00'), endsAt: at('2027-04-21T16:30') };
    await circle.change(tuesdaysFrom(april, { session, rule, first }));
    expect((await dates()).filter((it) => !it.includes('cancelled'))).toEqual([
      '2027-01-20 0',
      '2027-02-17 0',
      '2027-03-17 0',
      '2027-04-21 0',
    ]);
  });

  test('C19: the preview is what will happen, and leaves nothing', async () => {
    await circle.register('Ada');
    const command = { revision: event.revision, change: tuesdaysFrom(april), reason: roomLost };
    const preview = await previewChangedDates(stage.deps, circle.permit('event.change_dates'), command);
    expect([await circle.event(), (await circle.mailsTo('Ada')).length]).toEqual([event, 1]);
    const done = await circle.change(command.change);
    if (!preview.ok || !done.ok) throw new Error('both go through');
    const shown = ({ after }: typeof done.value) =>
      after.sessions.map(({ startsAt, status, sequence }) => [startsAt, status, sequence]);
    expect(shown(preview.value)).toEqual(shown(done.value));
    expect(toldIn(preview.value.mails)).toEqual(toldIn(done.value.mails));
    expect(preview.value.recipients).toEqual(done.value.recipients);
  });

  test('C19: what else is planned on the new days is said', async () => {
    const other = await stage.addEvent({ sessions: [aSessionOn('2027-04-13')] });
    const answer = await circle.change(tuesdaysFrom(april));
    expect(answer.ok && answer.value.conflicts).toMatchObject([
      { code: 'same_day', weight: 'warns', other: { event: other.id } },
    ]);
  });
});

describe('C19: nothing is written, and nobody hears of it', () => {
  const unknown = crypto.randomUUID() as EventSession['id'];

  test.for<{ rule: string; change: () => RuleChange; refusal: object }>([
    {
      rule: 'when the new rule has no dates',
      change: () =>
        tuesdaysFrom(april, {
          rule: { ...secondTuesdays, leftOut: ['2027-04-13', '2027-05-11', '2027-06-08'].map(on) },
        }),
      refusal: { code: 'series_without_dates' },
    },
    {
      rule: 'when its first date is not on it',
      change: () =>
        tuesdaysFrom(april, { first: { startsAt: at('2027-04-14T09:00'), endsAt: at('2027-04-14T16:30') } }),
      refusal: { code: 'series_start_off_rule', nextRuleDay: '2027-05-11' },
    },
    {
      rule: 'when it ends before it begins',
      change: () =>
        tuesdaysFrom(april, { rule: { ...secondTuesdays, ends: { kind: 'until', lastDay: on('2027-04-12') } } }),
      refusal: { code: 'series_ends_before_start' },
    },
    {
      rule: 'when its dates would end before they start',
      change: () =>
        tuesdaysFrom(april, { first: { startsAt: at('2027-04-13T09:00'), endsAt: at('2027-04-13T08:00') } }),
      refusal: { code: 'series_session_ends_before_start' },
    },
    {
      rule: 'B20: when it goes on for 150 years',
      change: () =>
        tuesdaysFrom(april, { rule: { ...secondTuesdays, ends: { kind: 'until', lastDay: on('2177-04-13') } } }),
      refusal: { code: 'series_too_long', maxDates: 500, maxYears: 5 },
    },
    {
      rule: 'B20: when there would be more than 500 dates, those that were there included',
      change: () =>
        tuesdaysFrom(april, {
          rule: {
            repeats: { kind: 'daily', everyDays: 1 },
            ends: { kind: 'count_held', dates: 498 },
            onHoliday: { kind: 'flag' },
          },
        }),
      refusal: { code: 'series_too_long', maxDates: 500, maxYears: 5 },
    },
    {
      rule: 'when there is no such date',
      change: () => tuesdaysFrom(april, { session: unknown }),
      refusal: { code: 'session_unknown', sessionId: unknown },
    },
    {
      rule: 'when an old date is kept that the change does not reach',
      change: () => tuesdaysFrom(april, { kept: [{ session: idOf(january), ruleDay: on('2027-04-13') }] }),
      refusal: { code: 'kept_date_unknown', ruleDay: '2027-04-13' },
    },
    {
      rule: 'when an old date is kept for a day that is not on the rule',
      change: () => tuesdaysFrom(april, { kept: [{ session: idOf(april), ruleDay: on('2027-04-14') }] }),
      refusal: { code: 'kept_date_unknown', ruleDay: '2027-04-14' },
    },
    {
      rule: 'when two old dates should become the same new one',
      change: () =>
        tuesdaysFrom(april, {
          kept: [april, may].map((index) => ({ session: idOf(index), ruleDay: on('2027-04-13') })),
        }),
      refusal: { code: 'kept_date_unknown', ruleDay: '2027-04-13' },
    },
    {
      rule: 'when one old date should become two',
      change: () =>
        tuesdaysFrom(april, {
          kept: ['2027-04-13', '2027-05-11'].map((ruleDay) => ({ session: idOf(april), ruleDay: on(ruleDay) })),
        }),
      refusal: { code: 'kept_date_unknown', ruleDay: '2027-05-11' },
    },
    {
      rule: 'when the dates are like that already',
      change: () =>
        tuesdaysFrom(april, {
          rule: { ...thirdWednesdays, ends: { kind: 'count_all', dates: 3 } },
          first: { startsAt: at('2027-04-21T09:00'), endsAt: at('2027-04-21T16:30') },
        }),
      refusal: { code: 'dates_unchanged' },
    },
    {
      rule: 'when the first new date would be past',
      change: () =>
        tuesdaysFrom(april, { first: { startsAt: at('2026-10-13T09:00'), endsAt: at('2026-10-13T16:30') } }),
      refusal: { code: 'session_moved_into_past', startsAt: '2026-10-13T09:00' },
    },
  ])('C19: $rule', async ({ change, refusal }) => {
    await circle.register('Ada');
    expect(await circle.change(change())).toMatchObject({ ok: false, refusal });
    expect([await circle.event(), (await circle.mailsTo('Ada')).length]).toEqual([event, 1]);
  });

  test('C09, C19: from a date on that has been', async () => {
    stage.clock.moveOn(90 * DAY_MS);
    expect(await circle.change(tuesdaysFrom(january))).toEqual({
      ok: false,
      refusal: { code: 'session_is_past', sessionId: idOf(january), startsAt: '2027-01-20T09:00' },
    });
  });

  test('C19, C21: when somebody else was there first', async () => {
    const { revision } = event;
    await circle.change(tuesdaysFrom(april), { revision });
    expect(await circle.change(tuesdaysFrom(may), { revision })).toEqual({
      ok: false,
      refusal: { code: 'stale_revision', revision: revision + 1 },
    });
  });

  test('C19: when the dates were chosen one by one', async () => {
    const sessions = wednesdays.map((day) => aSessionOn(day));
    event = await stage.addEvent({ sessions });
    circle = setChangingStage({ deps: stage.deps, land: LAND, event, coordinator: (await stage.addPerson()).id });
    expect(await circle.change(tuesdaysFrom(april))).toEqual({ ok: false, refusal: { code: 'event_without_rule' } });
  });
});
