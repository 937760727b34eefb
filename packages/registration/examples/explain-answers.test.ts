import { expect, test } from 'vitest';
import { forBen, forTheCoordinator } from './explain-answers.ts';

test('the example of the README', () => {
  expect(forBen).toEqual({
    outcome: {
      status: 'waiting',
      applicationId: 'ben',
      rank: 2,
      seats: 1,
      position: 1,
      reason: { code: 'cap_organisation', cap: { by: 'organisation', max: 1 } },
    },
    considered: 5,
    bookableSeats: 3,
    criteria: ['disability_priority', 'refused_before', 'lot'],
  });
  expect(forTheCoordinator).toEqual([
    'pool ewa seated',
    'open anna seated',
    'open ben cap_reached',
    'open dora seated',
    'open cem full',
  ]);
});
