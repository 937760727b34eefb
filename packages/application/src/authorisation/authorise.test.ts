import type { EventId, Instant, NetworkId, PersonId, RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW, testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { elsewhere, event, here, network, target } from '../testing/authorised-target.ts';
import type { Actor, Grant, GrantScope, Target } from './actor.ts';
import { isAllowed } from './authorise.ts';
import { type Action, actions, type GrantedRole, grantedRoles } from './vocabulary.ts';

/**
 * The table a second time, written by hand from what the networks agreed on, so that a slip in the first one shows.
 * L, N, E: a grant for this Land, network or event is needed; M: any grant of the role; „.“: never.
 */
const agreed = `
                            admin state coordinator trainer check_in org_head auditor
programme.read              all
certificate.verify          all
account.sign_in             all
demonstration.use                all
calendar.read               all
registration.request        all
registration.create         .     .     .           .       .        .        .
registration.view           .     L     N           .       .        .        .
registration.confirm        .     .     .           .       .        .        .
registration.cancel         .     .     .           .       .        .        .
registration.answer_offer   .     .     .           .       .        .        .
registration.choose_forums  .     .     .           .       .        .        .
registration.answer_dates   .     .     .           .       .        .        .
registration.transfer       .     .     .           .       .        .        .
registration.copy           .     .     .           .       .        .        .
registration.edit           .     .     .           .       .        .        .
registration.change_address .     .     .           .       .        .        .
registration.tell_priority .     .     .           .       .        .        .
address.confirm             .     .     .           .       .        .        .
transfer.answer             .     .     .           .       .        .        .
invitation.answer           .     .     .           .       .        .        .
own.read                    .     .     .           .       .        .        .
own.edit                    .     .     .           .       .        .        .
own.sessions                .     .     .           .       .        .        .
own.calendar                .     .     .           .       .        .        .
own.erase                   .     .     .           .       .        .        .
proof.account               .     .     .           .       .        .        .
proof.hand_in               .     .     .           .       .        .        .
proof.check                 .     L     .           .       .        .        .
proof.upload                .     .     .           .       .        .        .
proof.read                  .     L     .           .       .        .        .
recognition.request         .     .     .           .       .        .        .
recognition.change          .     .     .           .       .        .        .
recognition.read            .     L     .           .       .        .        L
recognition.decide          .     L     .           .       .        .        .
equivalence.edit            .     L     .           .       .        .        .
desk.read                   .     L     M           M       .        .        L
event.read                  .     L     N           E       .        .        L
event.create                .     L     N           .       .        .        .
event.edit                  .     L     N           E       .        .        .
event.publish               .     L     N           .       .        .        .
event.change_dates          .     L     N           .       .        .        .
event.cancel                .     L     N           .       .        .        .
event.close                 .     L     N           .       .        .        .
event.set_policy            .     L     N           .       .        .        .
allocation.run              .     L     N           .       .        .        .
allocation.release          .     L     N           .       .        .        .
registration.read_all       .     L     N           E       E        .        L
registration.decide         .     L     N           .       .        .        .
questions.design            .     L     N           E       .        .        .
answers.read                .     L     N           E       .        .        .
assistance.organise         .     L     N           .       .        .        .
registration.export         .     L     N           .       .        .        .
forums.assign               .     L     N           .       .        .        .
registration.write_to       .     L     N           .       .        .        .
attendance.record           .     L     N           E       E        .        .
certificate.issue           .     L     N           .       .        .        .
certificate.read            .     L     N           .       .        .        .
chamber.state               .     L     N           .       .        .        .
certificate.correct         .     L     N           .       .        .        .
certificate.revoke          .     L     N           .       .        .        .
series.read                 .     L     .           .       .        .        L
series.record               .     L     .           .       .        .        .
series.except               .     L     .           .       .        .        .
series.issue                .     L     .           .       .        .        .
module.read                 .     L     M           .       .        .        .
module.edit                 .     L     M           .       .        .        .
module.publish              .     L     M           .       .        .        .
place.read                  .     L     M           M       .        .        L
place.edit                  .     L     M           .       .        .        .
circle.read                 .     L     N           E       .        .        L
circle.edit                 .     L     N           .       .        .        .
circle.invite               .     L     N           .       .        .        .
circle.work                 .     L     N           E       .        .        .
planning.read               .     L     M           M       .        .        L
planning.edit               .     L     N           .       .        .        .
audit.read                  .     L     N           .       .        .        L
land.read_settings          .     L     .           .       .        .        L
land.change_settings        .     L     .           .       .        .        .
design.read                 .     L     .           .       .        .        L
design.edit                 .     L     .           .       .        .        .
design.release              .     L     .           .       .        .        .
invitation.manage           .     L     N           .       .        .        .
voucher.manage              .     L     N           .       .        .        .
approval.manage             .     L     N           .       .        .        .
approval.answer             .     .     .           .       .        .        .
poll.manage                 .     L     N           .       .        .        .
poll.read                   .     .     .           .       .        .        .
poll.answer                 .     .     .           .       .        .        .`;

const [head, ...lines] = agreed
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cellOf = new Map(
  lines.flatMap(([action, ...cells]) =>
    (head ?? []).map((role, column) => [`${action} ${role}`, cells[0] === 'all' ? 'all' : cells[column]]),
  ),
);

const scopes: readonly { scope: GrantScope; isHere: boolean }[] = [
  { scope: { kind: 'land', id: here }, isHere: true },
  { scope: { kind: 'land', id: elsewhere }, isHere: false },
  { scope: { kind: 'network', id: network }, isHere: true },
  { scope: { kind: 'network', id: testId('n', 2) as NetworkId }, isHere: false },
  { scope: { kind: 'event', id: event }, isHere: true },
  { scope: { kind: 'event', id: testId('e', 2) as EventId }, isHere: false },
  // The same id in another kind opens nothing.
  { scope: { kind: 'event', id: network as string as EventId }, isHere: false },
  { scope: { kind: 'network', id: event as string as NetworkId }, isHere: false },
];

const endings: readonly { until?: Instant; isOver: boolean }[] = [
  { isOver: false },
  { until: '2026-11-21T09:00:00.001Z' as Instant, isOver: false },
  { until: TEST_NOW, isOver: true },
  { until: '2020-01-01T00:00:00.000Z' as Instant, isOver: true },
];

function expected(action: Action, role: GrantedRole, { scope, isHere }: (typeof scopes)[number], isOver: boolean) {
  const cell = cellOf.get(`${action} ${role}`);
  if (cell === 'all') return true;
  if (isOver) return false;
  if (cell === 'M') return true;
  return isHere && { L: 'land', N: 'network', E: 'event' }[cell ?? ''] === scope.kind;
}

test.for([...actions])('%s: every role, scope and ending gets the agreed answer', (action) => {
  for (const role of grantedRoles) {
    for (const place of scopes) {
      for (const { until, isOver } of endings) {
        const grant: Grant = { role, scope: place.scope, ...(until && { until }) };
        const actor: Actor = { kind: 'person', land: here, personId: testId('p', 9) as PersonId, grants: [grant] };
        const answer = isAllowed(actor, action, target, TEST_NOW);
        expect(answer, `${role} ${place.scope.kind} ${place.isHere} ${until}`).toBe(
          expected(action, role, place, isOver),
        );
      }
    }
  }
});

test('the hand-written table knows every action', () => {
  expect(lines.map(([action]) => action)).toEqual([...actions]);
});

test('a target that lacks what a role compares matches nobody', () => {
  const bare: Target = { land: here };
  const grants: Grant[] = [
    { role: 'coordinator', scope: { kind: 'network', id: undefined as unknown as NetworkId } },
    { role: 'trainer', scope: { kind: 'event', id: undefined as unknown as EventId } },
  ];
  const actor: Actor = { kind: 'person', land: here, personId: undefined as unknown as PersonId, grants };
  expect(isAllowed(actor, 'event.edit', bare, TEST_NOW)).toBe(false);
  expect(isAllowed(actor, 'own.read', bare, TEST_NOW)).toBe(false);
  const holder: Actor = { kind: 'holder', land: here, registrationId: undefined as unknown as RegistrationId };
  expect(isAllowed(holder, 'registration.cancel', bare, TEST_NOW)).toBe(false);
});
