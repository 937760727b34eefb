import { LAND, person, type Stage } from '@netzwerkstatt/application/testing';
import type { Event, RegistrationId } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

let stage: Stage;
let event: Event;
let token: string;
let registration: RegistrationId;
let world: Awaited<ReturnType<typeof visit>>['caller'];

const details = {
  givenName: 'Ada',
  familyName: 'Beispiel',
  profession: 'H1',
  organisation: { name: 'Praxis' },
  region: '14713',
};

beforeEach(async () => {
  ({ stage, caller: world } = await visit());
  event = await stage.addEvent();
  const { caller } = await visit({ actor: person((await stage.addPerson()).id) }, stage);
  registration = (await caller.registration.register({ slug: event.slug, ...details, assistance: '' })).id;
  token = stage.deps.links.tokenFor('registration', registration);
});

test('details are changed by the link, and by nobody else', async () => {
  await world.registration.edit({ token, details: { ...details, familyName: 'Neumann', locale: 'en' } });
  expect(await world.registration.read({ token })).toMatchObject({
    applicant: { familyName: 'Neumann', locale: 'en', organisation: { name: 'Praxis' } },
    changeable: {},
  });
  const { caller: stranger } = await visit({ actor: person((await stage.addPerson()).id) }, stage);
  const attempt = stranger.registration.edit({ registration, details: { ...details, locale: 'de' } });
  await expect(attempt).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('another address is asked for by the link, and confirmed by the one that goes there', async () => {
  await world.registration.askNewAddress({ token, email: 'neu@example.org' });
  const mail = (await stage.mails()).at(-1);
  if (mail?.message.kind !== 'address_change') throw new Error('nobody was asked');
  const link = { token: stage.deps.links.tokenFor('address', mail.message.change) };
  expect(await world.addresses.read(link)).toMatchObject({ email: 'neu@example.org', status: 'open' });
  await expect(world.addresses.read({ token })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await world.addresses.confirm(link);
  await expect(world.addresses.confirm(link)).rejects.toMatchObject({
    refusal: { code: 'address_change_over', status: 'confirmed' },
  });
  expect(await world.registration.read({ token })).toMatchObject({ applicant: { email: 'neu@example.org' } });
});

test('whoever hands a place on hears by the link whether a colleague of a profession could have it', async () => {
  const policy = { mode: 'first_come', ranking: [], ownRegions: [], overbookPercent: 0, pools: [] } as const;
  const caps = [{ by: 'group', value: 'justice', max: 0 }] as const;
  await stage.deps.decide(LAND, event.id, { command: { kind: 'set_policy', policy: { ...policy, caps } }, actor: 'x' });
  expect(await world.registration.checkColleague({ token, profession: 'H2' })).toBe(true);
  const hindrance = { code: 'cap_reached', cap: caps[0] };
  const hindered = { refusal: { code: 'transfer_hindered', hindrance } };
  await expect(world.registration.checkColleague({ token, profession: 'J1' })).rejects.toMatchObject(hindered);
  const colleague = { givenName: 'Ben', familyName: 'Beispiel', email: 'ben@example.org' };
  const asked = world.registration.offerTransfer({ token, colleague, profession: 'J1' });
  await expect(asked).rejects.toMatchObject(hindered);
});
