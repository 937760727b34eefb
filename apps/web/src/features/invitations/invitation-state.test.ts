import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { invitationStanding } from './invitation-state.ts';
import type { InvitationPaper } from './use-invitation.ts';

type Reason = InvitationPaper['closedBecause'];

const at = '2027-01-10T09:00:00.000Z' as Instant;
const reasons: readonly Reason[] = [
  undefined,
  { code: 'registration_not_open', opensAt: at },
  { code: 'registration_closed', closedAt: at },
  { code: 'event_closed' },
  { code: 'event_cancelled' },
];

test.for<{ status: InvitationPaper['status']; states: string[]; canRegister: boolean[] }>([
  {
    status: 'sent',
    states: ['open', 'open', 'closed', 'over', 'cancelled'],
    canRegister: [true, false, false, false, false],
  },
  {
    status: 'opened',
    states: ['open', 'open', 'closed', 'over', 'cancelled'],
    canRegister: [true, false, false, false, false],
  },
  {
    status: 'declined',
    states: ['declined', 'declined', 'declined', 'declined', 'cancelled'],
    canRegister: [true, false, false, false, false],
  },
  {
    status: 'ended',
    states: ['ended', 'ended', 'ended', 'ended', 'cancelled'],
    canRegister: [true, false, false, false, false],
  },
  {
    status: 'answered',
    states: ['answered', 'answered', 'answered', 'answered', 'cancelled'],
    canRegister: [false, false, false, false, false],
  },
  {
    status: 'taken_back',
    states: ['taken_back', 'taken_back', 'taken_back', 'taken_back', 'cancelled'],
    canRegister: [false, false, false, false, false],
  },
])('$status: while registration is open, before, after, when the event has begun, when it is cancelled', (it) => {
  const standings = reasons.map((closedBecause) =>
    invitationStanding({ status: it.status, ...(closedBecause && { closedBecause }) }),
  );
  expect(standings.map(({ state }) => state)).toEqual(it.states);
  expect(standings.map(({ canRegister }) => canRegister)).toEqual(it.canRegister);
});
