import { person, setCertificateStage } from '@netzwerkstatt/application/testing';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

test('who taught is certified once, and stands on the list with their number', async () => {
  const { stage, event, coordinator } = await setCertificateStage();
  const { caller } = await visit({ actor: coordinator }, stage);
  const sessions = event.sessions.map(({ id }) => `${id}`);
  const wish = { event: event.id, givenName: 'Ida', familyName: 'Muster', academicTitle: ' ', role: 'lead', sessions };
  const { number } = await caller.issuing.issueSpeaker(wish);
  await expect(caller.issuing.issueSpeaker(wish)).rejects.toThrow('speaker_certified_already');
  await expect(caller.issuing.issueSpeaker({ ...wish, sessions: [] })).rejects.toThrow('session_not_held');
  const { certificates } = await caller.issuing.speakers({ event: event.id });
  expect(certificates).toMatchObject([{ number, givenName: 'Ida', role: 'lead', unitsTaught: 8, status: 'issued' }]);
  const stranger = (await visit({ actor: person((await stage.addPerson()).id) }, stage)).caller;
  await expect(stranger.issuing.issueSpeaker(wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
