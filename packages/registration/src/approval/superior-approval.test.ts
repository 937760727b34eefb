import { addMilliseconds, DAY_MS, type EmailAddress, type Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvalTransitions, decideApproval, isReminderDue, type SuperiorApproval } from './superior-approval.ts';
import { approvalUntil } from './superior-rule.ts';

const days = (count: number) => addMilliseconds(TEST_NOW, count * DAY_MS);
const asked = {
  email: 'leitung@example.org' as EmailAddress,
  status: 'asked',
  askedAt: TEST_NOW,
  until: days(6),
  withoutAnswer: 'lapses',
} as const satisfies SuperiorApproval;

test('the time for an answer ends with its days, and before the event begins', () => {
  const rule = { answerDays: 6, withoutAnswer: 'goes_on' } as const;
  expect([approvalUntil(TEST_NOW, rule, days(9)), approvalUntil(TEST_NOW, rule, days(2))]).toEqual([days(6), days(2)]);
});

describe('an answer', () => {
  test('counts until its time is over, with the word that came along', () => {
    expect(decideApproval(asked, { answer: 'approved', word: 'Gern.' }, days(5))).toEqual({
      ok: true,
      value: { ...asked, status: 'approved', answeredAt: days(5), word: 'Gern.' },
    });
    expect(decideApproval(asked, { answer: 'declined' }, days(6))).toEqual({
      ok: false,
      refusal: { code: 'approval_over' },
    });
  });

  test('is given once: the same again changes nothing, the other one is too late', () => {
    const approved = { ...asked, status: 'approved', answeredAt: TEST_NOW } as const;
    expect(decideApproval(approved, { answer: 'approved' }, days(1))).toEqual({ ok: true, value: approved });
    expect(decideApproval(approved, { answer: 'declined' }, days(1)).ok).toBe(false);
  });

  test('whatever comes in which order, a step is one of those allowed', () => {
    const answers = fc.array(
      fc.record({ answer: fc.constantFrom('approved', 'declined'), day: fc.integer({ max: 9, min: 0 }) }),
    );
    fc.assert(
      fc.property(answers, (given) => {
        let approval: SuperiorApproval = asked;
        for (const { answer, day } of given) {
          const next = decideApproval(approval, { answer }, days(day));
          if (!next.ok || next.value === approval) continue;
          expect(approvalTransitions[approval.status]).toContain(next.value.status);
          expect(day).toBeLessThan(6);
          approval = next.value;
        }
      }),
    );
  });
});

test('a reminder is due from halfway on, and not after the end', () => {
  const at = [2, 3, 5, 6].map((day) => isReminderDue(asked, days(day) as Instant));
  expect(at).toEqual([false, true, true, false]);
});
