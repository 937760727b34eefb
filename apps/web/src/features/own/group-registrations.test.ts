import { expect, test } from 'vitest';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { groupRegistrations } from './group-registrations.ts';

function own(status: OwnRegistration['registration']['status'], isOver = false) {
  return { registration: { status }, isOver } as OwnRegistration;
}

test('offers come first, then what stands, then what is over, each in its order', () => {
  const [waiting, offered, confirmed] = [own('waitlisted'), own('offered'), own('confirmed')];
  const [attended, withdrawn, missed] = [own('confirmed', true), own('withdrawn'), own('offered', true)];
  const groups = groupRegistrations([waiting, attended, offered, withdrawn, confirmed, missed]);
  expect(groups).toEqual({
    offers: [offered],
    coming: [waiting, confirmed],
    ended: [attended, withdrawn, missed],
  });
});
