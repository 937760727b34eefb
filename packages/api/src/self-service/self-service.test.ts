import { person, type Stage } from '@netzwerkstatt/application/testing';
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
