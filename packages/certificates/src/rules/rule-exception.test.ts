import { type PersonId, parseInstant } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { decideException, exceptedKeys, proposeException, type RuleException } from './rule-exception.ts';

const [participant, one, other] = [1, 2, 3].map((number) => testId('p', number) as PersonId) as [
  PersonId,
  PersonId,
  PersonId,
];
const at = parseInstant('2027-05-03T08:00:00.000Z');
const later = parseInstant('2027-05-04T08:00:00.000Z');

function proposed(): RuleException {
  const exception = proposeException(participant, 'completion_window', ' Elternzeit ', one, at);
  if (!exception.ok) throw new Error('not proposed');
  return exception.value;
}

test('an exception holds once a second person has countersigned it', () => {
  const exception = proposed();
  expect(exceptedKeys([exception])).toEqual([]);
  const decided = decideException(exception, participant, 'countersigned', other, later);
  expect(decided).toEqual({
    ok: true,
    value: {
      status: 'countersigned',
      key: 'completion_window',
      reason: 'Elternzeit',
      proposedBy: one,
      proposedAt: at,
      decidedBy: other,
      decidedAt: later,
    },
  });
  expect(decided.ok && exceptedKeys([decided.value])).toEqual(['completion_window']);
});

test('nobody countersigns what they proposed themselves, and may take it back', () => {
  expect(decideException(proposed(), participant, 'countersigned', one, later)).toEqual({
    ok: false,
    refusal: { code: 'second_person_needed' },
  });
  expect(decideException(proposed(), participant, 'declined', one, later)).toMatchObject({
    ok: true,
    value: { status: 'declined' },
  });
});

test('nobody makes an exception for themselves', () => {
  const own = { ok: false, refusal: { code: 'own_exception' } };
  expect(proposeException(participant, 'completion_window', 'Ich', participant, at)).toEqual(own);
  expect(decideException(proposed(), participant, 'countersigned', participant, later)).toEqual(own);
});

test('there is none without a reason', () => {
  expect(proposeException(participant, 'completion_window', ' ', one, at)).toEqual({
    ok: false,
    refusal: { code: 'text_missing' },
  });
});

test('what was decided stays decided', () => {
  const declined = decideException(proposed(), participant, 'declined', other, later);
  if (!declined.ok) throw new Error('not declined');
  expect(decideException(declined.value, participant, 'countersigned', other, later)).toEqual({
    ok: false,
    refusal: { code: 'exception_already_decided' },
  });
  expect(exceptedKeys([declined.value])).toEqual([]);
});
