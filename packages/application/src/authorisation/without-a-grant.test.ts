import type { AddressChangeId, InvitationId, PersonId, PollId, RegistrationId } from '@netzwerkstatt/domain';
import { TEST_NOW, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { elsewhere, here, person, poll, registration, target } from '../testing/authorised-target.ts';
import type { Actor, Grant, Target } from './actor.ts';
import { isAllowed } from './authorise.ts';
import { actions } from './vocabulary.ts';

const own = [
  'registration.view',
  'registration.cancel',
  'registration.answer_offer',
  'registration.choose_forums',
  'registration.answer_dates',
  'registration.transfer',
  'registration.copy',
  'registration.edit',
  'registration.change_address',
  'registration.tell_priority',
  'certificate.read',
];
const selfOnly = [
  'registration.create',
  'own.read',
  'own.edit',
  'own.sessions',
  'own.calendar',
  'own.erase',
  'proof.account',
  'proof.hand_in',
  'proof.upload',
  'proof.read',
  'recognition.request',
  'recognition.change',
];
const forAnyone = [
  'programme.read',
  'certificate.verify',
  'account.sign_in',
  'demonstration.use',
  'calendar.read',
  'registration.request',
];
const byLink = [
  'registration.view',
  'registration.confirm',
  'registration.cancel',
  'registration.answer_offer',
  'registration.choose_forums',
  'registration.answer_dates',
  'registration.transfer',
  'registration.copy',
  'registration.edit',
  'registration.change_address',
  'registration.tell_priority',
];

describe('without a grant', () => {
  const yes = (actor: Actor, about: Target = target) => actions.filter((it) => isAllowed(actor, it, about, TEST_NOW));

  test('a person reaches what is their own', () => {
    const actor: Actor = { kind: 'person', land: here, personId: person, grants: [] };
    expect(yes(actor).toSorted()).toEqual([...forAnyone, ...own, ...selfOnly].toSorted());
  });

  test('a person reaches nothing of somebody else', () => {
    const actor: Actor = { kind: 'person', land: here, personId: testId('p', 2) as PersonId, grants: [] };
    expect(yes(actor)).toEqual(forAnyone);
  });

  test('the bearer of a link reaches that one registration', () => {
    expect(yes({ kind: 'holder', land: here, registrationId: registration }).toSorted()).toEqual(
      [...forAnyone, ...byLink].toSorted(),
    );
    expect(yes({ kind: 'holder', land: here, registrationId: testId('r', 2) as RegistrationId })).toEqual(forAnyone);
  });

  test('the bearer of a paper reaches that poll as that person', () => {
    expect(yes({ kind: 'voter', land: here, pollId: poll, personId: person })).toEqual([
      ...forAnyone,
      'poll.read',
      'poll.answer',
    ]);
    expect(yes({ kind: 'voter', land: here, pollId: testId('x', 2) as PollId, personId: person })).toEqual(forAnyone);
    expect(yes({ kind: 'voter', land: here, pollId: poll, personId: testId('p', 2) as PersonId })).toEqual(forAnyone);
  });

  test('who was invited answers that one invitation', () => {
    const about = { ...target, invitation: testId('x', 5) as InvitationId };
    const invited = (id: string): Actor => ({ kind: 'invitee', land: here, invitationId: id as InvitationId });
    expect(yes(invited(testId('x', 5)), about)).toEqual([...forAnyone, 'invitation.answer']);
    expect(yes(invited(testId('x', 4)), about)).toEqual(forAnyone);
    expect(yes(invited(testId('x', 5)))).toEqual(forAnyone);
  });

  test('a superior who was asked answers about that one registration, and sees nothing else of it', () => {
    const asked = (id: string): Actor => ({ kind: 'superior', land: here, registrationId: id as RegistrationId });
    expect(yes(asked(registration))).toEqual([...forAnyone, 'approval.answer']);
    expect(yes(asked(testId('r', 2)))).toEqual(forAnyone);
  });

  test('who was asked for an address confirms that one', () => {
    const about = { ...target, addressChange: testId('x', 3) as AddressChangeId };
    const asked = (changeId: string): Actor => ({
      kind: 'addressee',
      land: here,
      changeId: changeId as AddressChangeId,
    });
    expect(yes(asked(testId('x', 3)), about)).toEqual([...forAnyone, 'address.confirm']);
    expect(yes(asked(testId('x', 4)), about)).toEqual(forAnyone);
    expect(yes(asked(testId('x', 3)))).toEqual(forAnyone);
  });

  test('nobody signed in reaches what is public', () => {
    expect(yes({ kind: 'anyone', land: here })).toEqual(forAnyone);
  });

  test('another Land reaches nothing, not even what is public here', () => {
    const grants: Grant[] = [{ role: 'state', scope: { kind: 'land', id: here } }];
    expect(yes({ kind: 'person', land: elsewhere, personId: person, grants })).toEqual([]);
    expect(yes({ kind: 'anyone', land: elsewhere })).toEqual([]);
  });
});
