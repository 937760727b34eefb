import { invitationStatuses } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { countOf, invitationFilters, statusesOf } from './invitation-filter.ts';

test('without a filter everybody is in the list, and each of them in one of the filters', () => {
  expect(statusesOf(undefined).toSorted()).toEqual(invitationStatuses.toSorted());
  const counts = { sent: 1, opened: 2, answered: 4, declined: 8, ended: 16, taken_back: 32 };
  expect(invitationFilters.map((it) => countOf(it, counts))).toEqual([3, 4, 8, 48]);
  expect(countOf(undefined, counts)).toBe(63);
});
