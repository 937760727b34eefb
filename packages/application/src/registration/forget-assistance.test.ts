import { addMilliseconds, DAY_MS, type Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aSessionOn } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, setStage } from '../testing/stage.ts';
import { forgetAssistance } from './forget-assistance.ts';
import { requestRegistration } from './request-registration.ts';

const NEED = 'Gebärdensprache';
const end = '2027-01-21T15:30:00.000Z' as Instant;

test('what somebody needs is forgotten four weeks after the last session, and was never told to mails or trail', async () => {
  const stage = await setStage();
  const { id, slug } = await stage.addEvent({ sessions: [aSessionOn('2027-01-20'), aSessionOn('2027-01-21')] });
  const applicant = { ...applicantNamed('Ada'), assistance: NEED };
  await requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), { slug, applicant });
  const [mail, ...others] = await stage.mails();
  if (mail?.registration === undefined) throw new Error('no mail');
  const { registration } = mail;
  await stage.deps.decide(LAND, id, {
    command: { kind: 'confirm_request', registrationId: registration },
    actor: 'holder',
  });
  const record = () => stage.kept((tx) => tx.registrations.get(registration));
  const before = await record();

  stage.clock.moveTo(addMilliseconds(end, 28 * DAY_MS - 1));
  await forgetAssistance(stage.deps, LAND);
  expect((await record())?.applicant.assistance).toBe(NEED);

  stage.clock.moveTo(addMilliseconds(end, 28 * DAY_MS));
  await forgetAssistance(stage.deps, LAND);
  expect(await record()).toEqual({ ...before, applicant: applicantNamed('Ada') });

  expect(others).toEqual([]);
  const told = [await stage.mails(), await stage.kept((tx) => tx.audit.forEvent(id, 100))];
  expect(told.map((it) => it.length)).toEqual([2, 1]);
  expect(JSON.stringify(told)).not.toContain(NEED);
});
