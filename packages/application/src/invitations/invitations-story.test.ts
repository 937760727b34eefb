import { addMilliseconds, DAY_MS, type EmailAddress, type Event, type InvitationId } from '@netzwerkstatt/domain';
import { invitationStatuses } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Grant } from '../authorisation/actor.ts';
import { confirmRequest, withdrawRegistration } from '../registration/answer-registration.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { declineInvitation, openInvitation } from './answer-invitation.ts';
import { forgetInvitations } from './forget-invitations.ts';
import { type InvitationWish, readInvitations } from './read-invitations.ts';
import { remindInvitees, remindSilent } from './remind-invitees.ts';
import { previewInvitations, sendInvitations } from './send-invitations.ts';
import { takeBackInvitation } from './take-back-invitation.ts';

let stage: Stage;
let event: Event;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ eligibility: [{ condition: { kind: 'invited' }, effect: 'refuse' }] });
});

const desk = async () => {
  const { id } = await stage.addPerson({ email: 'desk@example.org' as EmailAddress });
  const grants: readonly Grant[] = [{ role: 'state', scope: { kind: 'land', id: LAND } }];
  return permit(person(id, grants), 'invitation.manage', { event: event.id, network: stage.network.id }, stage);
};
const send = async (list: string, locale: 'de' | 'en' = 'de') =>
  sendInvitations(stage.deps, await desk(), { list, locale });
const everybody: InvitationWish = { statuses: invitationStatuses, text: '', offset: 0, limit: 50 };
const list = async (wish: Partial<InvitationWish> = {}) =>
  readInvitations(stage.deps, await desk(), { ...everybody, ...wish });
const listed = async (wish: Partial<InvitationWish> = {}) =>
  (await list(wish)).invitations.map(({ email, status }) => [email, status]);
const invited = async (): Promise<InvitationId> => {
  const [first] = await stage.kept((tx) => tx.invitations.ofEvent(event.id));
  if (first === undefined) throw new Error('nobody is invited');
  return first.id;
};
const byLink = async () => {
  const invitation = await invited();
  const actor: Actor = { kind: 'invitee', land: LAND, invitationId: invitation };
  return permit(actor, 'invitation.answer', { event: event.id, invitation }, stage);
};
const kindsTo = async (name: string) =>
  (await stage.mails()).filter((it) => it.to === `${name.toLowerCase()}@example.org`).map((it) => it.message.kind);

/** Fills in the form and answers its mail. */
async function register(name: string) {
  const command = { slug: event.slug, applicant: applicantNamed(name) };
  const asked = await requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), command);
  if (!asked.ok) return asked;
  const registration = (await stage.mails()).findLast(
    ({ message }) => message.kind === 'registration_requested',
  )?.registration;
  if (registration === undefined) throw new Error('no mail to confirm');
  const holder: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  return confirmRequest(stage.deps, permit(holder, 'registration.confirm', { event: event.id, registration }, stage));
}

describe('a list', () => {
  test('reaches everybody on it by a mail of their own, and the trail counts and names nobody', async () => {
    expect(await send('Ada Beispiel <ada@example.org>\nben@example.org')).toEqual({ ok: true, value: { sent: 2 } });
    const mails = (await stage.mails()).map(({ to, message }) => [to, message.kind]);
    expect(mails).toEqual([
      ['ada@example.org', 'invitation'],
      ['ben@example.org', 'invitation'],
    ]);
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
    expect([entry?.action, entry?.facts]).toEqual(['invitation.manage', { invited: 2 }]);
  });

  test('with one fault reaches nobody: who is invited or registered already is named by row', async () => {
    await send('ada@example.org\nben@example.org');
    await register('Ben');
    expect(await send('cem@example.org\nAda@example.org')).toEqual({
      ok: false,
      refusal: { code: 'invitees_unreadable', faults: [{ row: 2, code: 'already_invited' }] },
    });
    expect(await kindsTo('Cem')).toEqual([]);
  });

  test('is for events that take registrations', async () => {
    const past = { registrationClosesAt: stage.clock.now() };
    event = await stage.addEvent(past);
    expect(await send('ada@example.org')).toMatchObject({ ok: false, refusal: { code: 'registration_closed' } });
  });
});

test('whoever is invited meets the condition, and nobody else does', async () => {
  await send('ada@example.org');
  expect(await register('Ada')).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  expect(await register('Ben')).toMatchObject({ ok: false, refusal: { code: 'not_eligible' } });
  expect(await listed()).toEqual([['ada@example.org', 'answered']]);
});

test('an invitation is sent, opened, declined, and a no can become a yes', async () => {
  await send('ada@example.org');
  expect(await listed()).toEqual([['ada@example.org', 'sent']]);
  expect(await openInvitation(stage.deps, await byLink())).toMatchObject({
    email: 'ada@example.org',
    status: 'opened',
  });
  expect(await listed()).toEqual([['ada@example.org', 'opened']]);
  for (const _ of [1, 2])
    expect(await declineInvitation(stage.deps, await byLink())).toEqual({ ok: true, value: true });
  expect(await listed()).toEqual([['ada@example.org', 'declined']]);
  await register('Ada');
  expect(await listed()).toEqual([['ada@example.org', 'answered']]);
  expect(await declineInvitation(stage.deps, await byLink())).toEqual({
    ok: false,
    refusal: { code: 'invitation_answered' },
  });
});

test('who withdraws has no standing registration, and can register once more', async () => {
  await send('ada@example.org');
  await register('Ada');
  const registration = (await stage.mails()).findLast((it) => it.registration)?.registration;
  if (registration === undefined) throw new Error('nobody registered');
  const holder: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  const about = { event: event.id, registration };
  await withdrawRegistration(stage.deps, permit(holder, 'registration.cancel', about, stage));
  expect(await openInvitation(stage.deps, await byLink())).toMatchObject({ status: 'ended' });
  expect(await remindSilent(stage.deps, await desk())).toEqual({ ok: true, value: { reminded: 0 } });
  expect(await register('Ada')).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  expect(await listed()).toEqual([['ada@example.org', 'answered']]);
});

describe('an invitation that is taken back', () => {
  const takeBack = async (id?: InvitationId) => takeBackInvitation(stage.deps, await desk(), id ?? (await invited()));

  test('counts for nothing, and its letters are gone; a second click is no mistake', async () => {
    await send('ada@example.org');
    for (const _ of [1, 2]) expect(await takeBack()).toEqual({ ok: true, value: true });
    expect(await listed()).toEqual([['ada@example.org', 'taken_back']]);
    expect(await kindsTo('Ada')).toEqual([]);
    expect(await register('Ada')).toMatchObject({ ok: false, refusal: { code: 'not_eligible' } });
    expect(await declineInvitation(stage.deps, await byLink())).toEqual({
      ok: false,
      refusal: { code: 'invitation_taken_back' },
    });
    expect(await remindSilent(stage.deps, await desk())).toEqual({ ok: true, value: { reminded: 0 } });
    const entries = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(entries.map(({ facts }) => facts).filter((it) => it && 'takenBack' in it)).toEqual([{ takenBack: 1 }]);
  });

  test('says so to whoever has its link, and keeps no look', async () => {
    await send('ada@example.org');
    const link = await byLink();
    await takeBack();
    expect(await openInvitation(stage.deps, link)).toMatchObject({ status: 'taken_back' });
    const [kept] = await stage.kept((tx) => tx.invitations.ofEvent(event.id));
    expect(kept?.openedAt).toBeUndefined();
  });

  test('makes room for another one of the same address', async () => {
    await send('ada@example.org');
    await takeBack();
    expect(await send('ada@example.org')).toEqual({ ok: true, value: { sent: 1 } });
    expect(await kindsTo('Ada')).toEqual(['invitation']);
    expect(await register('Ada')).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  });

  test('is none that somebody answered by a registration, and none of another event', async () => {
    await send('ada@example.org');
    await register('Ada');
    expect(await takeBack()).toEqual({ ok: false, refusal: { code: 'invitation_answered' } });
    const others = await invited();
    event = await stage.addEvent();
    expect(await takeBack(others)).toEqual({ ok: false, refusal: { code: 'invitation_not_found' } });
  });
});

test('a link is for its address, whoever is signed in where it is followed', async () => {
  await send('ada@example.org');
  const ada = await stage.addPerson({ email: 'ADA@example.org' as EmailAddress });
  const ben = await stage.addPerson({ email: 'ben@example.org' as EmailAddress });
  const papers = [];
  for (const viewer of [undefined, ada.id, ben.id])
    papers.push(await openInvitation(stage.deps, await byLink(), viewer));
  expect(papers.map((it) => [it?.email, it?.account])).toEqual([
    ['ada@example.org', undefined],
    ['ada@example.org', 'invited'],
    ['ada@example.org', 'another'],
  ]);
});

test('whoever is invited in English is reminded in English', async () => {
  await send('ada@example.org', 'en');
  await send('ben@example.org');
  await remindSilent(stage.deps, await desk());
  const letters = (await stage.mails()).map(({ to, message }) => [to, message.locale]);
  expect(letters).toEqual([
    ['ada@example.org', 'en'],
    ['ben@example.org', 'de'],
    ['ada@example.org', 'en'],
    ['ben@example.org', 'de'],
  ]);
  expect((await list()).invitations.map(({ locale }) => locale)).toEqual(['en', 'de']);
});

test('the list is narrowed by state, name and address, and shown page by page', async () => {
  await send('Ada Müller <ada@example.org>\nBen Beispiel <ben@example.org>\ncem@example.org');
  await register('Ben');
  const silent = ['sent', 'opened'] as const;
  expect(await listed({ statuses: silent })).toEqual([
    ['ada@example.org', 'sent'],
    ['cem@example.org', 'sent'],
  ]);
  expect(await listed({ text: 'MUELLER' })).toEqual([['ada@example.org', 'sent']]);
  expect(await listed({ text: 'cem@example' })).toEqual([['cem@example.org', 'sent']]);
  expect(await listed({ statuses: silent, text: 'Ben' })).toEqual([]);
  const { total, invitations, counts } = await list({ offset: 2, limit: 2 });
  expect([total, invitations.map(({ email }) => email)]).toEqual([3, ['cem@example.org']]);
  expect(counts).toEqual({ sent: 2, opened: 0, answered: 1, declined: 0, ended: 0, taken_back: 0 });
});

test('only the silent are reminded, once, and before registration closes', async () => {
  event = await stage.addEvent({ registrationClosesAt: addMilliseconds(stage.clock.now(), 5 * DAY_MS) });
  await send('ada@example.org\nben@example.org');
  await register('Ben');
  await remindInvitees(stage.deps, LAND);
  expect(await kindsTo('Ada')).toEqual(['invitation']);
  stage.clock.moveTo(addMilliseconds(stage.clock.now(), 3 * DAY_MS));
  for (const _ of [1, 2]) await remindInvitees(stage.deps, LAND);
  expect(await kindsTo('Ada')).toEqual(['invitation', 'invitation']);
  expect((await kindsTo('Ben')).filter((it) => it === 'invitation')).toEqual(['invitation']);
});

test('a list is looked at first, with the same faults, and nobody hears of it', async () => {
  const look = async (list: string) => previewInvitations(stage.deps, await desk(), { list, locale: 'de' });
  const looked = await look('Ada Beispiel <ada@example.org>\nben@example.org');
  expect(looked.ok && looked.value.map(({ to, message }) => [to, message.kind])).toEqual([
    ['ada@example.org', 'invitation'],
    ['ben@example.org', 'invitation'],
  ]);
  expect([await stage.mails(), await listed()]).toEqual([[], []]);
  await send('ada@example.org');
  expect(await look('ada@example.org')).toEqual({
    ok: false,
    refusal: { code: 'invitees_unreadable', faults: [{ row: 1, code: 'already_invited' }] },
  });
});

test('the desk reminds the silent when it likes, and nobody twice', async () => {
  const remind = async () => remindSilent(stage.deps, await desk());
  await send('ada@example.org\nben@example.org\ncem@example.org');
  await declineInvitation(stage.deps, await byLink());
  await register('Ben');
  expect(await remind()).toEqual({ ok: true, value: { reminded: 1 } });
  expect(await kindsTo('Cem')).toEqual(['invitation', 'invitation']);
  expect(await remind()).toEqual({ ok: true, value: { reminded: 0 } });
  const entries = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
  expect(
    entries
      .filter(({ action }) => action === 'invitation.manage' || action === 'invitation.answer')
      .map(({ actor, facts }) => [actor === 'invitee' ? actor : 'desk', facts]),
  ).toEqual([
    ['desk', { reminded: 1 }],
    ['invitee', { declined: 1 }],
    ['desk', { invited: 3 }],
  ]);
  stage.clock.moveTo(event.registrationClosesAt);
  expect(await remind()).toMatchObject({ ok: false, refusal: { code: 'registration_closed' } });
});

test('four weeks after the event nobody knows whom it invited', async () => {
  await send('ada@example.org');
  await forgetInvitations(stage.deps, LAND);
  expect((await listed()).length).toBe(1);
  stage.clock.moveTo('2099-01-01T00:00:00.000Z' as Event['registrationOpensAt']);
  await forgetInvitations(stage.deps, LAND);
  expect(await stage.kept((tx) => tx.invitations.ofEvent(event.id))).toEqual([]);
  expect(await stage.mails()).toEqual([]);
});
