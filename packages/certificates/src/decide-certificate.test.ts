import { fc, test as property } from '@fast-check/vitest';
import type { AttendanceSummary, SessionId } from '@netzwerkstatt/domain';
import { summariseAttendance } from '@netzwerkstatt/domain';
import { aSession, testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { decideCertificate } from './decide-certificate.ts';

function attended(minutes: number, ofMinutes: number): AttendanceSummary {
  const id = testId('s', 1) as SessionId;
  return summariseAttendance([aSession({ id, teachingMinutes: ofMinutes })], new Map([[id, minutes]]));
}

test.for([
  { rule: 'all of it is enough', minutes: 360, minimumShare: 1, answer: { attendedUnits: 8, plannedUnits: 8 } },
  {
    rule: 'the share itself is enough',
    minutes: 288,
    minimumShare: 0.8,
    answer: { attendedUnits: 6, plannedUnits: 8 },
  },
])('$rule', ({ minutes, minimumShare, answer }) => {
  expect(decideCertificate(attended(minutes, 360), { minimumShare })).toEqual({ ok: true, value: answer });
});

test.for([
  {
    rule: 'one minute less is not, and the refusal says what is missing',
    summary: attended(287, 360),
    facts: {
      outcome: 'partial',
      attendedUnits: 6,
      neededUnits: 7,
      plannedUnits: 8,
      missingUnits: 1,
      missingMinutes: 1,
    },
  },
  {
    rule: 'who was not there misses all that is needed',
    summary: attended(0, 360),
    facts: { outcome: 'none', attendedUnits: 0, neededUnits: 7, plannedUnits: 8, missingUnits: 7, missingMinutes: 288 },
  },
  {
    rule: 'less than one teaching unit is never certified',
    summary: attended(30, 30),
    facts: { outcome: 'none', attendedUnits: 0, neededUnits: 1, plannedUnits: 0, missingUnits: 1, missingMinutes: 15 },
  },
])('$rule', ({ summary, facts }) => {
  expect(decideCertificate(summary, { minimumShare: 0.8 })).toEqual({
    ok: false,
    refusal: { code: 'attendance_too_low', ...facts },
  });
});

test.for([
  { minutes: 44, outcome: 'none' },
  { minutes: 45, outcome: 'partial' },
])(
  'who was there for $minutes minutes of eight units may have a certificate about that: $outcome',
  ({ minutes, outcome }) => {
    expect(decideCertificate(attended(minutes, 360), { minimumShare: 0.8 })).toMatchObject({ refusal: { outcome } });
  },
);

test.for([0, -0.1, 1.1, Number.NaN])('%s is no share to ask for', (minimumShare) => {
  expect(() => decideCertificate(attended(360, 360), { minimumShare })).toThrow(RangeError);
});

const anyShare = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const anyAttendance = fc
  .integer({ min: 45, max: 3000 })
  .chain((planned) => fc.record({ planned: fc.constant(planned), minutes: fc.nat({ max: planned }) }));

property.prop([anyAttendance, fc.nat({ max: 600 }), anyShare])(
  'more attendance never gives a worse answer',
  ({ planned, minutes }, more, minimumShare) => {
    const before = decideCertificate(attended(minutes, planned), { minimumShare });
    const after = decideCertificate(attended(minutes + more, planned), { minimumShare });
    if (before.ok) {
      expect(after.ok && after.value.attendedUnits).toBeGreaterThanOrEqual(before.value.attendedUnits);
    } else {
      expect(after.ok ? 0 : after.refusal.missingMinutes).toBeLessThanOrEqual(before.refusal.missingMinutes);
    }
  },
);

property.prop([anyAttendance, anyShare])(
  'whoever attends what the refusal says is missing gets the certificate, and with a minute less does not',
  ({ planned, minutes }, minimumShare) => {
    const decision = decideCertificate(attended(minutes, planned), { minimumShare });
    const missing = decision.ok ? 0 : decision.refusal.missingMinutes;
    expect(decideCertificate(attended(minutes + missing, planned), { minimumShare }).ok).toBe(true);
    if (missing > 0) {
      expect(decideCertificate(attended(minutes + missing - 1, planned), { minimumShare }).ok).toBe(false);
    }
  },
);
