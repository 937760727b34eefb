import { expect, test } from 'vitest';
import type { Plan } from './days-of-plan.ts';
import { narrowPlan } from './narrow-plan.ts';

const entry = (id: string, network: string | undefined, isOwn: boolean) => ({ event: { id, network }, isOwn });
const plan = {
  networks: [{ id: 'n', slug: 'leipzig' }],
  entries: [entry('own', 'n', true), entry('foreign', 'n', false), entry('land', undefined, false)],
} as unknown as Plan;

test.for([
  { search: {}, shown: ['own', 'foreign', 'land'] },
  { search: { netzwerk: 'leipzig' }, shown: ['own', 'foreign'] },
  { search: { eigene: 'ja' as const }, shown: ['own'] },
  { search: { netzwerk: 'nirgendwo' }, shown: ['own', 'foreign', 'land'] },
])('$search shows $shown', ({ search, shown }) => {
  expect(narrowPlan(plan, search).entries.map(({ event }) => event.id)).toEqual(shown);
});
