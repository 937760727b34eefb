import {
  type AddressChangeId,
  addMilliseconds,
  DAY_MS,
  type EmailAddress,
  type Event,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { activeStatuses } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { confirmRequest, withdrawRegistration } from '../registration/answer-registration.ts';
import { forgetUnanswered } from '../registration/forget-unanswered.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { registerParticipant } from '../registration/register-participant.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { askNewAddress, keepAddress } from './change-address.ts';
import { confirmNewAddress, readAddressChange } from './confirm-address.ts';

let stage: Stage;
let event: Event;
let ada: RegistrationId;
const newAddress = 'ada@praxis.example' as EmailAddress;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent();
  ada = await registered('Ada');
});

async function request(name: string, email = applicantNamed(name).email): Promise<RegistrationId> {
  const may = permit(guest, 'registration.request', {}, stage);
  await requestRegistration(stage.deps, may, { slug: event.slug, applicant: { ...applicantNamed(name), email } });
  const mail = (await stage.mails()).findLast((it) => it.registration !== undefined);
  if (mail?.registration === undefined) throw new Error('no mail');
  return mail.registration;
}

async function registered(name: string): Promise<RegistrationId> {
  const id = await request(name);
  await confirmRequest(stage.deps, byHolder('registration.confirm', id));
  return id;
}

function byHolder<A extends Parameters<typeof permit>[1]>(action: A, registration = ada) {
  const actor: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  return permit(actor, action, { registration, event: event.id }, stage) as never;
}
const ask = (email = newAddress) => askNewAddress(stage.deps, byHolder('registration.change_address'), email);
const address = async (id = ada) => (await stage.kept((tx) => tx.registrations.get(id)))?.applicant.email;

async function asked(): Promise<AddressChangeId> {
  const mail = (await stage.mails()).findLast(({ message }) => message.kind === 'address_change');
  if (mail?.message.kind !== 'address_change') throw new Error('nobody was asked');
  return mail.message.change;
}

async function byAddressee(change?: AddressChangeId) {
  const addressChange = change ?? (await asked());
  const actor: Actor = { kind: 'addressee', land: LAND, changeId: addressChange };
  return permit(actor, 'address.confirm', { event: event.id, addressChange }, stage);
}
const confirm = async () => confirmNewAddress(stage.deps, await byAddressee());
const kindsTo = async (to: string) => (await stage.mails()).filter((it) => it.to === to).map((it) => it.message.kind);
const yes = { ok: true, value: true };

describe('a registration moves to another address', () => {
  test('with the answer to the mail that went there, and not before', async () => {
    await ask();
    expect(await address()).toBe(applicantNamed('Ada').email);
    expect(await confirm()).toEqual(yes);
    expect(await address()).toBe(newAddress);
  });

  test('both addresses hear of it, and mails go to the new one from then on', async () => {
    await ask();
    await confirm();
    await withdrawRegistration(stage.deps, byHolder('registration.cancel'));
    expect((await kindsTo(applicantNamed('Ada').email)).slice(2)).toEqual(['address_left']);
    expect(await kindsTo(newAddress)).toEqual(['address_change', 'address_confirmed', 'registration_withdrawn']);
  });

  test('the one that is asked learns no name, and the trail no address', async () => {
    await ask();
    await confirm();
    const [mail] = (await stage.mails()).filter(({ message }) => message.kind === 'address_change');
    expect(JSON.stringify(mail)).not.toContain('Beispiel');
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    const lines = trail.filter(({ action }) => action === 'registration.change_address');
    expect(lines.map(({ actor, facts }) => [actor, facts])).toEqual([
      ['addressee', { step: 'confirmed' }],
      ['holder', { step: 'asked' }],
    ]);
  });

  test('and the account stays where it is: a link of one registration opens no other', async () => {
    await ask();
    await confirm();
    const find = (email: EmailAddress) => stage.kept((tx) => tx.people.findByEmail(email));
    expect([(await find(applicantNamed('Ada').email))?.givenName, await find(newAddress)]).toEqual(['Ada', undefined]);
  });

  test('not to the address it has', async () => {
    expect(await ask('ADA@example.org' as EmailAddress)).toEqual({ ok: false, refusal: { code: 'address_unchanged' } });
  });
});

describe('the link in that mail', () => {
  test('says how it stands, and is answered once', async () => {
    await ask();
    const read = async () => (await readAddressChange(stage.deps, await byAddressee()))?.status;
    expect(await read()).toBe('open');
    await confirm();
    expect(await read()).toBe('confirmed');
    expect(await confirm()).toEqual({ ok: false, refusal: { code: 'address_change_over', status: 'confirmed' } });
  });

  test('ends with its time, and is forgotten with the mail', async () => {
    const before = await ask();
    stage.clock.moveOn(2 * DAY_MS);
    expect(await confirm()).toEqual({ ok: false, refusal: { code: 'address_change_over', status: 'expired' } });
    const may = await byAddressee();
    await stage.kept(async (tx) => {
      const until = addMilliseconds(stage.clock.now(), 1);
      for (const { id } of await tx.mail.lease(stage.clock.now(), until, 9)) await tx.mail.markSent([id], until);
    });
    stage.clock.moveOn(5 * DAY_MS + 1);
    await forgetUnanswered(stage.deps, LAND);
    expect(await confirmNewAddress(stage.deps, may)).toMatchObject({ refusal: { code: 'address_change_not_found' } });
    expect([before.ok, await kindsTo(newAddress)]).toEqual([true, []]);
  });

  test('is void when another address is asked for, or none any more', async () => {
    await ask();
    const first = await byAddressee();
    await ask('ada@klinik.example' as EmailAddress);
    expect(await confirmNewAddress(stage.deps, first)).toMatchObject({ ok: false });
    const second = await byAddressee();
    await keepAddress(stage.deps, byHolder('registration.change_address'));
    await keepAddress(stage.deps, byHolder('registration.change_address'));
    expect(await confirmNewAddress(stage.deps, second)).toMatchObject({ ok: false });
    expect(await address()).toBe(applicantNamed('Ada').email);
  });

  test('opens nothing but this one question', async () => {
    await ask();
    const stranger: Actor = { kind: 'addressee', land: LAND, changeId: await asked() };
    expect(() => permit(stranger, 'registration.view', { registration: ada, event: event.id }, stage)).toThrow();
    expect(() =>
      permit(guest, 'address.confirm', { event: event.id, addressChange: stranger.changeId }, stage),
    ).toThrow();
  });
});

test('the page of the registration tells what is being asked', async () => {
  const changeable = async () => {
    const own = await readRegistration(stage.deps, byHolder('registration.view'));
    return own.ok && own.value.changeable;
  };
  await ask();
  const expiresAt = addMilliseconds(stage.clock.now(), 2 * DAY_MS);
  expect(await changeable()).toEqual({ newAddress: { email: newAddress, expiresAt } });
  await confirm();
  expect(await changeable()).toEqual({});
});

describe('one address has one registration for an event', () => {
  test('so nobody moves to one that has another already', async () => {
    await registered('Ben');
    await ask(applicantNamed('Ben').email);
    expect(await confirm()).toEqual({ ok: false, refusal: { code: 'address_taken' } });
  });

  test('also for a form that is filled in with the new one: its owner hears that they are registered', async () => {
    await ask();
    await confirm();
    expect(await request('Eva', newAddress)).toBe(ada);
    expect((await kindsTo(newAddress)).at(-1)).toBe('already_registered');
    const { total } = await stage.kept((tx) =>
      tx.registrations.listForEvent(event.id, { statuses: activeStatuses, text: '', offset: 0, limit: 9 }),
    );
    expect(total).toBe(1);
  });

  test('and for whoever has an account under the new one', async () => {
    await ask();
    await confirm();
    const { id } = await stage.addPerson({ email: newAddress });
    const may = permit(person(id), 'registration.create', { person: id }, stage);
    const { email: _, ...applicant } = applicantNamed('Eva');
    expect(await registerParticipant(stage.deps, may, { slug: event.slug, applicant })).toMatchObject({
      ok: false,
      refusal: { code: 'already_registered', registrationId: ada },
    });
  });
});
