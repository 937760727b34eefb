import { registrationStatuses } from '@netzwerkstatt/registration';
import { expect, test } from 'vitest';
import { decisionsAbout } from './staff-decision.ts';

test('staff can do something about whoever still wants a place, and nothing about an end', () => {
  const possible = registrationStatuses.map((status) => [status, decisionsAbout({ status }, false).join(' ')]);
  expect(Object.fromEntries(possible)).toEqual({
    requested: 'withdraw',
    applied: 'admit enlist refuse withdraw',
    confirmed: 'withdraw',
    waitlisted: 'move_up offer_to refuse withdraw',
    offered: 'withdraw',
    declined: '',
    expired: '',
    withdrawn: '',
    refused: '',
    cancelled: '',
  });
});

test.for(registrationStatuses)('once the event has begun nothing is decided about who is %s', (status) => {
  expect(decisionsAbout({ status }, true)).toEqual([]);
});
