import { fieldProblems, previewDatesInput } from '@netzwerkstatt/api/inputs';
import type { EventSession, LocalDate, LocalDateTime, SeriesRule } from '@netzwerkstatt/domain';
import { anEvent, aSession, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { EventFacts } from '../../lib/api-types.ts';
import { type ChangeValues, fieldOfChangeProblem, possibleChanges, toPreview } from './change-values.ts';
import { noRule } from './rule-values.ts';

const now = '2027-01-01T08:00' as LocalDateTime;
const series: SeriesRule = {
  repeats: { kind: 'weekly', everyWeeks: 1, on: ['wednesday'] },
  ends: { kind: 'count_all', dates: 2 },
  onHoliday: { kind: 'skip' },
};

function sessionOn(day: string, wanted: Partial<EventSession> = {}): EventSession {
  const [startsAt, endsAt] = [`${day}T14:00`, `${day}T16:00`] as LocalDateTime[];
  return aSession({
    id: testId('s', Number(day.slice(-2))) as EventSession['id'],
    startsAt,
    endsAt,
    ...wanted,
  } as never);
}

function whats(wanted: Parameters<typeof anEvent>[0]) {
  return possibleChanges(anEvent(wanted) as unknown as EventFacts, now).whats;
}

describe('what can be done with the dates', () => {
  const byRule = ['2027-01-20', '2027-01-27'].map((day) => sessionOn(day, { ruleDay: day as LocalDate }));

  test('a series goes on by its rule and ends earlier', () => {
    expect(whats({ series, sessions: byRule })).toEqual([
      'move',
      'cancel',
      'extend',
      'extend_by_rule',
      'shorten',
      'replan',
      'cancel_event',
    ]);
  });

  test('dates that were chosen have no rule to go on by', () => {
    expect(whats({ sessions: [sessionOn('2027-01-20')] })).toEqual(['move', 'extend', 'cancel_event']);
  });
});

describe('a change that counts dates', () => {
  const values: ChangeValues = {
    what: 'extend_by_rule',
    session: '',
    scope: 'one',
    alsoByHand: false,
    day: '',
    from: '14:00',
    to: '16:00',
    dates: '6',
    reasonKind: 'other',
    reasonText: 'Es geht weiter.',
    ...noRule,
  };
  const event = anEvent({ series, revision: 3 }) as unknown as EventFacts;

  test.for(['extend_by_rule', 'shorten'] as const)('%s says how many', (what) => {
    expect(toPreview(event, { ...values, what })).toMatchObject({ change: { kind: what, dates: 6 } });
  });

  test.for(['', 'sechs', '0', '501'])('“%s” is no number of them, and is said at the field', (dates) => {
    const parsed = previewDatesInput.safeParse(toPreview(event, { ...values, dates }));
    const [problem] = (parsed.error && fieldProblems(parsed.error)) ?? [];
    expect(problem && fieldOfChangeProblem(problem, values)).toBe('dates');
  });
});
