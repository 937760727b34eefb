import { testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { fieldProblems } from '../field-problems.ts';
import { eligibilityInput } from './eligibility.ts';

const asked = (condition: unknown) => [{ condition, effect: 'refuse' }];
const within = (levels: number): unknown =>
  levels === 0 ? { kind: 'invited' } : { kind: levels % 2 === 0 ? 'all' : 'any', of: [within(levels - 1)] };

test.for([
  { kind: 'invited' },
  { kind: 'closed_circle', circle: testId('e', 1) },
  { kind: 'profession_group', anyOf: ['health', 'justice'] },
  { kind: 'network_function', anyOf: ['insofa'] },
  { kind: 'not', of: { kind: 'region', anyOf: ['14713'] } },
  { kind: 'any', of: [{ kind: 'no_clash' }, { kind: 'all', of: [{ kind: 'one_run' }, { kind: 'invited' }] }] },
  within(4),
])('what the rules know is taken: %j', (condition) => {
  expect(eligibilityInput.parse(asked(condition))).toEqual(asked(condition));
});

test.for([
  {
    what: 'nothing chosen',
    condition: { kind: 'region', anyOf: [] },
    path: '0.condition.anyOf',
    code: 'choice_missing',
  },
  {
    what: 'a sector nobody knows, deep within others',
    condition: { kind: 'any', of: [{ kind: 'not', of: { kind: 'profession_group', anyOf: ['army'] } }] },
    path: '0.condition.of.0.of.anyOf.0',
    code: 'choice_missing',
  },
  {
    what: 'a circle without an id',
    condition: { kind: 'closed_circle', circle: 'x' },
    path: '0.condition.circle',
    code: 'invalid',
  },
  {
    what: 'too many alternatives',
    condition: { kind: 'any', of: Array(21).fill({ kind: 'invited' }) },
    path: '0.condition.of',
    code: 'too_many',
  },
  {
    what: 'one level too many',
    condition: within(5),
    path: '0.condition.of.0.of.0.of.0.of.0.of',
    code: 'nested_too_deep',
  },
  {
    what: 'an invitation that is turned round',
    condition: { kind: 'not', of: { kind: 'invited' } },
    path: '0.condition.of.kind',
    code: 'invalid',
  },
  { what: 'a kind nobody knows', condition: { kind: 'liked' }, path: '0.condition.kind', code: 'invalid' },
])('$what is said where it stands', ({ condition, path, code }) => {
  expect(fieldProblems(eligibilityInput.safeParse(asked(condition)).error)).toEqual([
    expect.objectContaining({ path, code }),
  ]);
});

test('a thousand levels are refused as five are, and more rules than anybody reads as well', () => {
  expect(fieldProblems(eligibilityInput.safeParse(asked(within(1000))).error)?.[0]?.code).toBe('nested_too_deep');
  const many = Array(21).fill(asked({ kind: 'invited' })[0]);
  expect(fieldProblems(eligibilityInput.safeParse(many).error)).toMatchObject([{ path: '', code: 'too_many' }]);
});
