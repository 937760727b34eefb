import type { EmailAddress, PersonName, RegistrationId } from '@netzwerkstatt/domain';
import { aQuestion } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { withdrawRegistration } from '../registration/answer-registration.ts';
import { applicantNamed, LAND, permit, setStage } from '../testing/stage.ts';
import { offerTransfer } from '../transfer/offer-transfer.ts';
import { askNewAddress } from './change-address.ts';
import { readDataCopy } from './read-data-copy.ts';

test('the copy has all that is kept about a registration, and nothing of anybody else', async () => {
  const stage = await setStage();
  const event = await stage.addEvent({ capacity: 1 });
  const questions = [aQuestion('q-food')];
  await stage.kept((tx) => tx.questions.save(event.id, { questions, assistanceDays: 14, revision: 1 }, 0));
  const register = async (name: string) => {
    const { id: personId } = await stage.addPerson(applicantNamed(name));
    const registrationId = stage.deps.random.id<RegistrationId>();
    await stage.deps.decide(LAND, event.id, {
      command: { kind: 'register', registrationId, personId },
      actor: personId,
      applicant: applicantNamed(name),
      told: {
        answers: [{ question: 'q-food' as never, answer: `Kost von ${name}`, keptDays: 28 }],
        needs: ['braille'],
      },
    });
    return registrationId;
  };
  const ada = await register('Ada');
  const zoe = await register('Zoe');
  const holder = (registration: RegistrationId) =>
    ({ kind: 'holder', land: LAND, registrationId: registration }) as const;
  const by = (action: Parameters<typeof permit>[1], registration = ada) =>
    permit(holder(registration), action, { registration, event: event.id }, stage) as never;
  const named = { givenName: 'Yves' as PersonName, familyName: 'Fremd' as PersonName, locale: 'de' } as const;
  await offerTransfer(stage.deps, by('registration.transfer'), { ...named, email: 'yves@example.org' as EmailAddress });
  await askNewAddress(stage.deps, by('registration.change_address'), 'neu@example.org' as EmailAddress);
  await withdrawRegistration(stage.deps, by('registration.cancel', zoe));

  const copy = await readDataCopy(stage.deps, by('registration.copy'));
  expect(copy).toMatchObject({
    ok: true,
    value: {
      madeAt: stage.clock.now(),
      event: { title: event.title, sessions: [{ startsAt: event.sessions[0]?.startsAt }] },
      registration: { id: ada, status: 'confirmed' },
      details: applicantNamed('Ada'),
      answers: [{ question: { id: 'q-food' }, answer: 'Kost von Ada' }],
      assistance: [{ need: 'braille', status: 'open' }],
      newAddress: { email: 'neu@example.org' },
      transfers: [{ status: 'open' }],
      certificates: [],
      mails: [{ kind: 'registration_confirmed', to: 'ada@example.org', state: 'queued' }],
      history: [
        { action: 'registration.create', by: 'person', to: 'confirmed' },
        { action: 'registration.transfer', by: 'person' },
        { action: 'registration.change_address', by: 'person' },
      ],
    },
  });
  for (const other of ['Zoe', 'zoe@', 'Yves', 'Fremd', 'yves@']) expect(JSON.stringify(copy)).not.toContain(other);
});
