import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { summariseAttendance } from './attendance.ts';
import type { SessionId } from './ids.ts';
import { teachingUnitsIn } from './teaching-units.ts';
import { aSession, testId } from './testing/index.ts';

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
