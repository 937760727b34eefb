import { describe, expect, test } from 'vitest';
import { decisionReason, type Outcome, type OwnDecision } from './outcome-words.ts';

const accepted: Outcome = { status: 'accepted', applicationId: 'a', rank: 1, seats: 1, round: { kind: 'open' } };
const capped: Outcome = {
  status: 'waiting',
  applicationId: 'a',
  rank: 2,
  seats: 1,
  position: 1,
  reason: { code: 'cap_group', cap: { by: 'group', max: 10 } },
};

const reason = (outcome: Outcome, byStaff?: OwnDecision['byStaff'], locale: 'de' | 'en' = 'de') =>
  decisionReason(
    { explanation: { outcome, considered: 3, bookableSeats: 2, standing: [] }, ...(byStaff && { byStaff }) },
    locale,
  );

describe('the reason for a decision', () => {
  test('is told of then: who has got a place since does not read that there is none', () => {
    expect(reason(capped)).toBe(
      'Damit viele Fachrichtungen und Orte vertreten sind, waren höchstens 10 Plätze für Personen aus einem Arbeitsfeld vorgesehen; für Sie waren sie damals vergeben.',
    );
    expect(reason(capped, undefined, 'en')).toBe(
      'So that many fields and places are represented, at most 10 places went to people from one field of work; those for you were taken then.',
    );
  });

  test('where staff decided otherwise is what the rules would have come to', () => {
    expect(reason(accepted, 'waiting')).toBe(
      'Nach den Regeln hätten Sie einen der Plätze bekommen, die für alle offen waren; die Koordination hat anders entschieden.',
    );
    expect(reason(accepted, 'refused', 'en')).toBe(
      'By the rules you would have been given one of the places that were open to all; the coordinator decided differently.',
    );
    expect(reason(capped, 'accepted')).toBe(
      `Nach den Regeln hätten Sie auf der Warteliste gestanden; die Koordination hat anders entschieden. ${reason(capped)}`,
    );
  });

  test('is that of the rules where staff came back to the same answer', () => {
    expect(reason(accepted, 'accepted')).toBe(reason(accepted));
    expect(reason({ status: 'not_eligible', applicationId: 'a', unmet: [] }, 'refused')).toBe(
      'Eine Bedingung der Veranstaltung war nicht erfüllt.',
    );
  });
});
