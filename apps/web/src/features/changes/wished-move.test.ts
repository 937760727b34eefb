import { expect, test } from 'vitest';
import { wishedMove } from './change-values.ts';

const carried = { termin: 's', von: '2027-03-18T09:00', bis: '2027-03-18T12:00' };

test('a date that was carried on the plan stands in the fields', () => {
  expect(wishedMove(carried)).toEqual({ session: 's', startsAt: carried.von, endsAt: carried.bis });
});

test.for([
  { rule: 'no address', search: {} },
  { rule: 'half an address', search: { ...carried, bis: undefined } },
  { rule: 'a day that does not exist', search: { ...carried, von: '2027-02-30T09:00' } },
])('$rule says nothing', ({ search }) => {
  expect(wishedMove(search)).toBeUndefined();
});
