import { describe, expect, test } from 'vitest';
import type { OrganisationId } from './ids.ts';
import type { ProfessionCode } from './profession.ts';
import { decideTakeOver, type SeatedPerson, substitutePolicies, substitutesOf } from './substitutes.ts';
import { anEvent, testId } from './testing/index.ts';

const midwife = 'G2' as ProfessionCode;
const judge = 'J1' as ProfessionCode;
const office = { id: testId('o', 1) as OrganisationId, name: 'Jugendamt Leipzig' };
const clinic = { id: testId('o', 2) as OrganisationId, name: 'Klinikum' };
const holder: SeatedPerson = { profession: midwife, organisation: office };
const colleague: SeatedPerson = { profession: judge, organisation: office };
const friend: SeatedPerson = { profession: midwife, organisation: clinic };

describe('a place goes', () => {
  test.for([
    { policy: 'none', to: colleague, answer: 'transfer_not_allowed' },
    { policy: 'same_organisation', to: colleague, answer: true },
    { policy: 'same_organisation', to: { ...colleague, organisation: { name: 'jugendamt  LEIPZIG' } }, answer: true },
    { policy: 'same_organisation', to: friend, answer: 'transfer_elsewhere' },
    { policy: 'same_profession', to: friend, answer: true },
    { policy: 'same_profession', to: colleague, answer: 'transfer_other_profession' },
    { policy: 'anybody', to: { profession: judge, organisation: clinic }, answer: true },
  ] as const)('with „$policy“: $answer', ({ policy, to, answer }) => {
    const decided = decideTakeOver(policy, holder, to);
    expect(decided.ok || decided.refusal.code).toBe(answer);
  });
});

test('an event that says nothing lets colleagues of the same organisation take over', () => {
  expect(substitutesOf(anEvent())).toBe('same_organisation');
  expect(substitutesOf(anEvent({ substitutes: 'anybody' }))).toBe('anybody');
});

test('whatever it says, a seat in a circle is not handed on', () => {
  for (const substitutes of substitutePolicies.filter((it) => it !== 'same_organisation')) {
    expect(substitutesOf(anEvent({ kind: 'quality_circle', substitutes }))).toBe('none');
  }
});
