import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { summariseAttendance } from './attendance.ts';
import type { EventSession } from './event.ts';
import type { SessionId } from './ids.ts';
import { teachingUnitsIn } from './teaching-units.ts';
import { aSession, testId } from './testing/index.ts';
import type { LocalDateTime } from './time.ts';

const first = aSession();
const second = aSession({ id: testId('s', 2) as SessionId, teachingMinutes: 180 });

test('a started teaching unit does not count', () => {
  expect(teachingUnitsIn(89)).toBe(1);
  expect(teachingUnitsIn(90)).toBe(2);
  expect(() => teachingUnitsIn(-1)).toThrow(RangeError);
  expect(() => teachingUnitsIn(Number.NaN)).toThrow(RangeError);
});

test('minutes are added up before they become units', () => {
  const attended = new Map([
    [first.id, 70],
    [second.id, 65],
  ]);
  expect(summariseAttendance([first, second], attended)).toEqual({
    attendedMinutes: 135,
    plannedMinutes: 540,
    attendedUnits: 3,
    plannedUnits: 12,
    share: 0.25,
  });
});

test('a cancelled session is neither planned nor attended', () => {
  const attended = new Map([[second.id, 180]]);
  const summary = summariseAttendance([first, { ...second, status: 'cancelled' }], attended);
  expect(summary).toEqual({ attendedMinutes: 0, plannedMinutes: 360, attendedUnits: 0, plannedUnits: 8, share: 0 });
});

test('nobody attends longer than was taught', () => {
  expect(summariseAttendance([first], new Map([[first.id, 500]])).share).toBe(1);
});

test('an event without sessions has no share to reach', () => {
  expect(summariseAttendance([], new Map()).share).toBe(0);
});

property.prop([fc.nat({ max: 360 }), fc.nat({ max: 180 }), fc.nat({ max: 60 })])(
  'more attendance never gives less',
  (a, b, more) => {
    const before = summariseAttendance(
      [first, second],
      new Map([
        [first.id, a],
        [second.id, b],
      ]),
    );
    const after = summariseAttendance(
      [first, second],
      new Map([
        [first.id, a + more],
        [second.id, b],
      ]),
    );
    expect(after.attendedUnits).toBeGreaterThanOrEqual(before.attendedUnits);
    expect(after.share).toBeGreaterThanOrEqual(before.share);
  },
);

describe('forums that run beside each other', () => {
  const forum = (number: number, from: string, to: string, teachingMinutes: number): EventSession =>
    aSession({
      id: testId('s', number) as SessionId,
      startsAt: `2027-09-15T${from}` as LocalDateTime,
      endsAt: `2027-09-15T${to}` as LocalDateTime,
      teachingMinutes,
      isForum: true,
    });
  const slot = [2, 3, 4].map((number) => forum(number, '11:00', '12:30', 90));
  const minutesOf = (sessions: readonly EventSession[], ...minutes: readonly number[]) => {
    const summary = summariseAttendance(sessions, new Map(sessions.map(({ id }, index) => [id, minutes[index] ?? 0])));
    return [summary.attendedMinutes, summary.plannedMinutes];
  };

  test('count once: one person can attend one of them', () => {
    expect(minutesOf([first, ...slot], 360, 0, 90)).toEqual([450, 450]);
    expect(minutesOf([first, ...slot], 360)).toEqual([360, 450]);
  });

  test('measure whoever changed rooms by the time they were in both', () => {
    expect(minutesOf(slot, 40, 40)).toEqual([80, 90]);
    expect(minutesOf(slot, 90, 90)).toEqual([90, 90]);
  });

  test('do not make up for a slot that was missed', () => {
    const afternoon = [forum(5, '14:00', '15:30', 90), forum(6, '14:00', '15:30', 90)];
    expect(minutesOf([...slot, ...afternoon], 90, 90)).toEqual([90, 180]);
  });

  test('do not hold a shorter one against whoever chose it', () => {
    const unequal = [forum(2, '11:00', '12:30', 90), forum(3, '11:00', '12:00', 60)];
    expect(minutesOf(unequal, 0, 60)).toEqual([60, 60]);
    expect(minutesOf(unequal)).toEqual([0, 90]);
  });

  test('may be one long one beside two short ones: then one person can attend the two', () => {
    const uneven = [forum(2, '11:00', '14:00', 180), forum(3, '11:00', '12:30', 80), forum(4, '12:30', '14:00', 80)];
    expect(minutesOf(uneven, 0, 80, 80)).toEqual([160, 160]);
    expect(minutesOf(uneven, 0, 80, 0)).toEqual([80, 160]);
    expect(minutesOf(uneven, 180)).toEqual([180, 180]);
  });

  test('are nothing to attend when they are cancelled', () => {
    const cancelled = slot.map((it): EventSession => ({ ...it, status: 'cancelled' }));
    expect(minutesOf([first, ...cancelled], 360)).toEqual([360, 360]);
  });

  property.prop([fc.array(fc.nat({ max: 90 }), { minLength: 3, maxLength: 3 }), fc.nat({ max: 2 })])(
    'give nobody more than one of them, and more attendance never less',
    (minutes, more) => {
      const [attended = 0, planned] = minutesOf(slot, ...minutes);
      expect(planned).toBe(90);
      expect(attended).toBe(
        Math.min(
          90,
          minutes.reduce((sum, it) => sum + it, 0),
        ),
      );
      const [later = 0] = minutesOf(slot, ...minutes.map((it, index) => (index === more ? it + 1 : it)));
      expect(later).toBeGreaterThanOrEqual(attended);
    },
  );
});
