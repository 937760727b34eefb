import type { EligibilityRule, EligibilitySettings } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { type AddedCondition, isUnfinished, noAddition, withAddition } from './added-condition.ts';

const invited = { condition: { kind: 'invited' }, effect: 'refuse' } as const;
const add = (added: Partial<AddedCondition>, ...rules: readonly EligibilityRule[]) =>
  withAddition(rules, { ...noAddition, ...added });

test.for<{ rule: string; added: Partial<AddedCondition>; becomes: EligibilitySettings }>([
  { rule: 'an invitation asks for nothing more', added: { kind: 'invited' }, becomes: [invited] },
  {
    rule: 'a circle is one of them',
    added: { kind: 'closed_circle', chosen: ['c'] },
    becomes: [{ condition: { kind: 'closed_circle', circle: 'c' as never }, effect: 'refuse' }],
  },
  {
    rule: 'what somebody is can be turned round',
    added: { kind: 'profession_group', chosen: ['police'], isTurned: true, effect: 'hint' },
    becomes: [{ condition: { kind: 'not', of: { kind: 'profession_group', anyOf: ['police'] } }, effect: 'hint' }],
  },
  { rule: 'without a choice nothing is added', added: { kind: 'region' }, becomes: [] },
])('$rule', ({ added, becomes }) => {
  expect(add(added)).toEqual(becomes);
});

test('another way to meet a rule makes it „one of these“, and has its effect', () => {
  const [either] = add({ kind: 'profession_group', chosen: ['health'], beside: '0', effect: 'hint' }, invited);
  const health = { kind: 'profession_group', anyOf: ['health'] } as const;
  expect(either).toEqual({ condition: { kind: 'any', of: [{ kind: 'invited' }, health] }, effect: 'refuse' });
  const three = add({ kind: 'prerequisites', chosen: ['B01'], beside: '0' }, either as EligibilityRule);
  expect(three.map(({ condition }) => condition.kind === 'any' && condition.of.length)).toEqual([3]);
});

test('it is unfinished as long as nothing is chosen', () => {
  const kinds = ['', 'invited', 'region', 'closed_circle'] as const;
  expect(kinds.filter((kind) => isUnfinished({ ...noAddition, kind }))).toEqual(['region', 'closed_circle']);
});
