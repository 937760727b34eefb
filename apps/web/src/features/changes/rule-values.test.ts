import { previewDatesInput } from '@netzwerkstatt/api/inputs';
import type { EventSession, LocalDate, LocalDateTime, SeriesRule } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { EventFacts } from '../../lib/api-types.ts';
import { type ChangeValues, toPreview } from './change-values.ts';
import { ruleErrors } from './rule-errors.ts';
import { exchangedDates, givenTwice, inTurn, noRule, seriesFrom } from './rule-values.ts';

const thirdWednesdays: SeriesRule = {
  repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [3], weekday: 'wednesday' },
  ends: { kind: 'count_all', dates: 12 },
  onHoliday: { kind: 'skip' },
  leftOut: ['2027-08-18' as LocalDate],
};
const days = ['2027-03-17', '2027-04-21', '2027-05-19', '2027-06-16'];

function sessionOn(day: string, wanted: Partial<EventSession> = {}): EventSession {
  const [startsAt, endsAt] = [`${day}T14:00`, `${day}T16:00`] as LocalDateTime[];
  const id = testId('s', Number(day.slice(5).replace('-', ''))) as EventSession['id'];
  return aSession({ id, startsAt, endsAt, ruleDay: day as LocalDate, teachingMinutes: 90, ...wanted } as never);
}

const sessions = days.map((day) => sessionOn(day)) as unknown as EventFacts['sessions'];
const event = anEvent({ series: thirdWednesdays, revision: 3, sessions }) as unknown as EventFacts;
const [, april, may] = sessions;

function written(wanted: Partial<ChangeValues> = {}): ChangeValues {
  return {
    what: 'replan',
    session: april?.id ?? '',
    scope: 'this_and_following',
    alsoByHand: false,
    day: '',
    from: '',
    to: '',
    dates: '',
    reasonKind: 'organisational',
    reasonText: '',
    ...noRule,
    series: {
      ...seriesFrom(event, april),
      day: '2027-04-13',
      nth: ['2'],
      weekday: 'tuesday',
    },
    ...wanted,
  };
}

const daysOf = (dates: readonly { readonly startsAt: string }[]) => dates.map(({ startsAt }) => startsAt.slice(0, 10));

test('C19: the fields begin with the rule there is, on the day from which it changes, for as many dates as are left', () => {
  expect(seriesFrom(event, april)).toMatchObject({
    day: '2027-04-21',
    from: '14:00',
    to: '16:00',
    units: '2',
    nth: ['3'],
    weekday: 'wednesday',
    dates: '3',
    leftOut: [],
  });
});

describe('C19: old dates fall away for new ones', () => {
  test('C19: from the named one on', () => {
    const { old, added } = exchangedDates(sessions, written(), []);
    expect(daysOf(old)).toEqual(days.slice(1));
    expect(added.map(({ ruleDay }) => ruleDay)).toEqual(['2027-04-13', '2027-05-11', '2027-06-08']);
  });

  test('C19: all of them', () => {
    expect(daysOf(exchangedDates(sessions, written({ scope: 'all' }), []).old)).toEqual(days);
  });

  test('C19: not where they are on the new rule already', () => {
    const series = { ...seriesFrom(event, april), every: '2', dates: '2' };
    const { old, added } = exchangedDates(sessions, written({ series }), []);
    expect([daysOf(old), added]).toEqual([['2027-05-19'], []]);
  });

  test('C08, C19: not those made by hand, unless somebody means them too', () => {
    const moved = { ...sessions[2], isByHand: true } as EventFacts['sessions'][number];
    const { ruleDay: _, ...chosen } = sessions[3] as EventFacts['sessions'][number];
    const touched = [...sessions.slice(0, 2), moved, chosen];
    expect(daysOf(exchangedDates(touched, written(), []).old)).toEqual(['2027-04-21']);
    expect(exchangedDates(touched, written({ alsoByHand: true }), []).old).toHaveLength(3);
  });
});

describe('C19: what is sent', () => {
  test('C19: is what the procedure takes', () => {
    const preview = toPreview(event, written());
    expect(previewDatesInput.safeParse(preview).success).toBe(true);
    expect(preview).toMatchObject({
      event: event.id,
      revision: 3,
      change: {
        kind: 'replan',
        session: april?.id,
        scope: 'this_and_following',
        rule: {
          repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [2], weekday: 'tuesday' },
          ends: { kind: 'count_all', dates: 3 },
        },
        first: { startsAt: '2027-04-13T14:00', endsAt: '2027-04-13T16:00' },
        teachingMinutes: 90,
      },
    });
    expect('change' in preview && preview.change).not.toHaveProperty('kept');
  });

  test('C19: names the old dates that are kept, and none that the rule no longer has', () => {
    const { old, added } = exchangedDates(sessions, written(), []);
    const kept = { ...inTurn(old, added), [may?.id ?? '']: '2027-05-12' };
    expect(toPreview(event, written({ takes: 'some', kept }))).toMatchObject({
      change: {
        kept: [
          { session: april?.id, ruleDay: '2027-04-13' },
          { session: sessions[3]?.id, ruleDay: '2027-06-08' },
        ],
      },
    });
  });

  test('C19: forgets who was kept when all are cancelled after all', () => {
    const kept = { [april?.id ?? '']: '2027-04-13' };
    const preview = toPreview(event, written({ takes: 'none', kept }));
    expect('change' in preview && preview.change).not.toHaveProperty('kept');
  });
});

describe('C19: what cannot be is answered at the field', () => {
  test('C19: a new date that two old ones become', () => {
    const kept = { [april?.id ?? '']: '2027-04-13', [may?.id ?? '']: '2027-04-13' };
    const values = written({ takes: 'some', kept });
    expect(givenTwice(values, sessions)).toEqual([may?.id]);
    expect(ruleErrors(values, sessions, [], 'de')).toEqual([
      {
        fieldId: `kept.${may?.id}`,
        message: 'Dieser neue Termin ist schon vergeben. Bitte wählen Sie einen anderen.',
      },
    ]);
  });

  test.for<[string, Partial<ChangeValues['series']>, string]>([
    ['a rule without dates', { leftOut: ['2027-04-13', '2027-05-11', '2027-06-08'] }, 'series.frequency'],
    ['a rule that is not whole', { nth: [] }, 'series.nth'],
    ['a first date off the rule', { day: '2027-04-14' }, 'series.day'],
    ['150 years', { end: 'until', lastDay: '2177-04-13' }, 'series.lastDay'],
  ])('C19: %s, and nothing else', ([, wanted, field]) => {
    const values = written({ series: { ...written().series, ...wanted } });
    expect(ruleErrors(values, sessions, [], 'en').map(({ fieldId }) => fieldId)).toEqual([field]);
    expect(previewDatesInput.safeParse(toPreview(event, values)).success).toBe(true);
  });
});
