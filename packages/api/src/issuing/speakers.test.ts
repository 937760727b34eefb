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
  expect(certificates).toMatchObject([
    { paper: { number }, givenName: 'Ida', role: 'lead', unitsTaught: 8, status: 'issued' },
  ]);
  const stranger = (await visit({ actor: person((await stage.addPerson()).id) }, stage)).caller;
  await expect(stranger.issuing.issueSpeaker(wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a certificate is sent to who taught, and its name put right by whoever may and by nobody else', async () => {
  const { stage, event, coordinator } = await setCertificateStage();
  const { caller } = await visit({ actor: coordinator }, stage);
  const sessions = event.sessions.map(({ id }) => `${id}`);
  const wish = { event: event.id, givenName: 'Ida', familyName: 'Muster', role: 'lead', language: 'hsb', sessions };
  await expect(caller.issuing.issueSpeaker({ ...wish, email: 'ida@' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const { number } = await caller.issuing.issueSpeaker({ ...wish, email: 'ida@schule.example' });
  expect((await stage.mails()).map(({ to, message }) => [to, message.kind])).toEqual([
    ['ida@schule.example', 'speaker_certificate_issued'],
  ]);
  const { certificates, languages } = await caller.issuing.speakers({ event: event.id });
  expect(languages).toEqual(['de', 'en', 'hsb']);
  expect(certificates).toMatchObject([
    { paper: { number, email: 'ida@schule.example' }, language: 'hsb', isErased: false },
  ]);
  const certificate = `${certificates[0]?.certificate}`;
  const right = {
    certificate,
    givenName: 'Ida',
    familyName: 'Müster',
    reason: 'Schreibfehler',
    renamesRegistration: false,
  };
  const stranger = (await visit({ actor: person((await stage.addPerson()).id) }, stage)).caller;
  await expect(stranger.issuing.correct(right)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const corrected = await caller.issuing.correct(right);
  expect((await caller.issuing.speakers({ event: event.id })).certificates).toMatchObject([
    { paper: { number }, status: 'replaced' },
    { paper: { number: corrected.number }, status: 'issued', familyName: 'Müster' },
  ]);
});
