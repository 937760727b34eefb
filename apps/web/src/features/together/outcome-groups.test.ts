import type { RegistrationId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { type BulkAnswer, changedIn, outcomeGroups } from './outcome-groups.ts';

function person(name: string, before: BulkAnswer['before'], answer: BulkAnswer['answer']): BulkAnswer {
  return { registration: name as RegistrationId, name, before, answer };
}

const people = [
  person('Ada', 'applied', { ok: true, value: 'confirmed' }),
  person('Ben', 'confirmed', { ok: false, refusal: { code: 'registration_moved_on', status: 'confirmed' } }),
  person('Cem', 'applied', { ok: true, value: 'confirmed' }),
  person('Dora', 'applied', { ok: false, refusal: { code: 'no_free_seat', capacity: 2 } }),
];

const named = (groups: readonly { readonly what: string; readonly people: readonly BulkAnswer[] }[]) =>
  groups.map((it) => [it.what, ...it.people.map(({ name }) => name)]);

test('those to whom the same happens stand together, and of the others each reason is told once', () => {
  const groups = outcomeGroups(people, 'admit', 'de');
  expect(named(groups.changed)).toEqual([['2 bekommen einen Platz', 'Ada', 'Cem']]);
  expect(named(groups.unchanged)).toEqual([
    ['Stand „hat einen Platz“ passt nicht dazu', 'Ben'],
    ['Alle 2 Plätze sind vergeben', 'Dora'],
  ]);
  expect(changedIn(groups)).toBe(2);
});

test('who stands there already stays as they are, except for the order of the line', () => {
  const waiting = [person('Eva', 'waitlisted', { ok: true, value: 'waitlisted' })];
  expect(named(outcomeGroups(waiting, 'enlist', 'en').unchanged)).toEqual([
    ['state is “on the waiting list” already', 'Eva'],
  ]);
  expect(named(outcomeGroups(waiting, 'move_up', 'en').changed)).toEqual([['1 goes to the front', 'Eva']]);
});
