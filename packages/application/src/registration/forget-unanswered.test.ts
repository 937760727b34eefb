import { addMilliseconds, DAY_MS, type Event, type RegistrationId } from '@netzwerkstatt/domain';
import { beforeEach, expect, test } from 'vitest';
import { applicantNamed, guest, LAND, permit, type Stage, setStage } from '../testing/stage.ts';
import { confirmRequest } from './answer-registration.ts';
import { expireDue } from './expire-due.ts';
import { forgetUnanswered } from './forget-unanswered.ts';
import { requestRegistration } from './request-registration.ts';

let stage: Stage;
let event: Event;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent();
});

async function request(name: string): Promise<RegistrationId> {
  const may = permit(guest, 'registration.request', {}, stage);
  await requestRegistration(stage.deps, may, { slug: event.slug, applicant: applicantNamed(name) });
  const { email } = applicantNamed(name);
  const mail = (await stage.mails()).findLast(({ to }) => to === email);
  if (mail?.registration === undefined) throw new Error('no mail');
  return mail.registration;
}

async function sweep(): Promise<void> {
  await expireDue(stage.deps, LAND);
  await forgetUnanswered(stage.deps, LAND);
}

const known = (name: string) => stage.kept((tx) => tx.people.findByEmail(applicantNamed(name).email));
const kept = (id: RegistrationId) => stage.kept((tx) => tx.registrations.get(id));

test('a request nobody confirms is gone after a week: registration, mails and person; the trail keeps ids', async () => {
  const id = await request('Ada');
  stage.clock.moveOn(7 * DAY_MS - 1);
  await sweep();
  expect((await kept(id))?.registration.status).toBe('requested');
  stage.clock.moveOn(1);
  await sweep();
  expect([await kept(id), await known('Ada'), await stage.mails()]).toEqual([undefined, undefined, []]);
  const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
  expect(trail.map(({ action, target }) => [action, target.id])).toEqual([['registration.expire', id]]);
});

test('what was confirmed stays, and so does a person with something else', async () => {
  const id = await request('Ada');
  const actor = { kind: 'holder', land: LAND, registrationId: id } as const;
  const target = { registration: id, event: event.id };
  await confirmRequest(stage.deps, permit(actor, 'registration.confirm', target, stage));
  event = await stage.addEvent();
  const second = await request('Ada');
  stage.clock.moveTo(addMilliseconds(stage.clock.now(), 8 * DAY_MS));
  await sweep();
  expect((await kept(id))?.registration.status).toBe('confirmed');
  expect([await kept(second), (await known('Ada'))?.givenName]).toEqual([undefined, 'Ada']);
});
