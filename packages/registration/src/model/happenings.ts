import { seatsOf } from '../registration.ts';
import type { RegistrationChange } from '../run-command.ts';
import type { Step } from './world.ts';

/** What the stories are about: each must have come about, or the model promises something about nothing. */
const happenings = {
  'somebody sits down': ({ cause, after }) => cause === 'register' && after.status === 'confirmed',
  'somebody waits': ({ cause, after }) => cause === 'register' && after.status === 'waitlisted',
  'a request is confirmed': ({ cause, after }) => cause === 'confirm_request' && after.status !== 'refused',
  'a team sits down': (it) => isNew(it) && seatsOf(it.after) > 1 && it.after.status === 'confirmed',
  'a team waits': (it) => isNew(it) && seatsOf(it.after) > 1 && it.after.status === 'waitlisted',
  'a team is offered seats': ({ after }) => after.status === 'offered' && seatsOf(after) > 1,
  'a team gives places back': ({ cause, before, after }) =>
    cause === 'give_back' && before !== undefined && seatsOf(after) < seatsOf(before),
  'a team names a member': ({ cause, before }) => cause === 'transfer' && before !== undefined && seatsOf(before) > 1,
  'a team withdraws from its seats': ({ cause, before }) =>
    cause === 'withdraw' && before?.status === 'confirmed' && seatsOf(before) > 1,
  'a place is handed on': ({ cause, before }) => cause === 'transfer' && before !== undefined && seatsOf(before) === 1,
  'a place goes back to its team': ({ cause }) => cause === 'place_returned',
  'a seat is withdrawn from': ({ cause, before }) => cause === 'withdraw' && before?.status === 'confirmed',
  'an offer is accepted': ({ cause }) => cause === 'accept_offer',
  'an offer is declined': ({ cause }) => cause === 'decline_offer',
  'an offer ends': ({ before, after }) => before?.status === 'offered' && after.status === 'expired',
  'more seats are passed on': ({ cause }, { command }) => cause === 'seat_passed_on' && command.kind === 'set_capacity',
  'other rules pass seats on': ({ cause }, { command }) => cause === 'seat_passed_on' && command.kind === 'set_policy',
  'a pool or a cap ends and passes seats on': ({ cause }, { command }) =>
    cause === 'seat_passed_on' && command.kind === 'release_seats',
  'somebody sits down on a promised seat': ({ before, after }) =>
    before?.voucher === undefined && after.voucher !== undefined && after.status === 'confirmed',
  'somebody comes too late for their voucher': ({ before, after }) =>
    before?.voucher !== undefined && after.voucher === undefined,
  'a promised seat is withdrawn from': ({ before, after }) =>
    after.voucher !== undefined && before?.status === 'confirmed' && after.status === 'withdrawn',
  'a withdrawn voucher passes seats on': ({ cause }, { command }) =>
    cause === 'seat_passed_on' && command.kind === 'withdraw_voucher',
  'staff moves somebody up': ({ cause }) => cause === 'move_up',
  'staff takes back what it did': ({ cause }) => cause === 'undo',
  'what staff takes back passes a seat on': ({ cause }, { command }) =>
    cause === 'seat_passed_on' && command.kind === 'undo',
  'staff gives a seat past a rule': ({ cause, hindrance }) => cause === 'offer_to' && hindrance !== undefined,
  'a place is handed on where there are caps': ({ cause }, { before }) =>
    cause === 'transfer' && (before.event.policy?.caps.length ?? 0) > 0,
} as const satisfies Record<string, (change: RegistrationChange, step: Step) => boolean>;

type Happening = keyof typeof happenings;

/** What is about a step as a whole. */
const otherHappenings = {
  'the room gets smaller': ({ before, after }) => after.event.capacity < before.event.capacity,
  'a rule keeps a place where it is': ({ outcome: { answer } }) =>
    !answer.ok && answer.refusal.code === 'transfer_hindered',
  'something can no longer be taken back': ({ command, outcome }) => command.kind === 'undo' && !outcome.answer.ok,
} as const satisfies Record<string, (step: Step) => boolean>;

type OtherHappening = keyof typeof otherHappenings;

export const allHappenings: readonly (Happening | OtherHappening)[] = [
  ...(Object.keys(happenings) as Happening[]),
  ...(Object.keys(otherHappenings) as OtherHappening[]),
];

/** What came about with this step. */
export function happenedIn(step: Step): readonly (Happening | OtherHappening)[] {
  return allHappenings.filter((it) =>
    it in otherHappenings
      ? otherHappenings[it as OtherHappening](step)
      : step.outcome.changes.some((change) => happenings[it as Happening](change, step)),
  );
}

function isNew({ before }: RegistrationChange): boolean {
  return before === undefined || before.status === 'requested';
}
