import {
  addMilliseconds,
  DAY_MS,
  type Event,
  type PersonName,
  type ProfessionCode,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { openSeats, type RegistrationState } from '@netzwerkstatt/registration';
import { aQuestion } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { Applicant } from '../ports/index.ts';
import { lastEnd } from '../programme/event-times.ts';
import { withdrawRegistration } from '../registration/answer-registration.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { applicantNamed, LAND, permit, type Stage, setStage } from '../testing/stage.ts';
import { type DetailsChange, editRegistration } from './edit-registration.ts';

let stage: Stage;
let event: Event;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 1 });
});

async function registered(name: string, wanted: Partial<Applicant> = {}, state?: RegistrationState) {
  const told = { ...applicantNamed(name), ...wanted };
  const person = await stage.addPerson(applicantNamed(name));
  const id = stage.deps.random.id<RegistrationId>();
  if (state === undefined) {
    await stage.deps.decide(LAND, event.id, {
      command: { kind: 'register', registrationId: id, personId: person.id },
      actor: person.id,
      applicant: told,
    });
    return id;
  }
  const after = { id, personId: person.id, requestedAt: stage.clock.now(), ...state };
  await stage.kept((tx) => tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[id, told]])));
  return id;
}

const byHolder = <A extends Parameters<typeof permit>[1]>(action: A, registration: RegistrationId) => {
  const actor: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  return permit(actor, action, { registration, event: event.id }, stage) as never;
};
const record = (id: RegistrationId) => stage.kept((tx) => tx.registrations.get(id));
const changed = async (id: RegistrationId, details: Partial<Applicant>, answers?: DetailsChange['answers']) => {
  const { email: _, assistance: __, ...told } = (await record(id))?.applicant ?? applicantNamed('Ada');
  return editRegistration(stage.deps, byHolder('registration.edit', id), {
    details: { ...told, ...details },
    ...(answers && { answers }),
  });
};
const trail = async () =>
  (await stage.kept((tx) => tx.audit.forEvent(event.id, 9))).filter(({ action }) => action === 'registration.edit');
const mailsTo = async (address: string) => (await stage.mails()).filter(({ to }) => to === address);
const yes = { ok: true, value: true };

describe('what somebody told for an event', () => {
  test('is changed by the link of the registration, and stays with it alone', async () => {
    const ada = await registered('Ada');
    expect(await changed(ada, { familyName: 'Neumann' as PersonName })).toEqual(yes);
    expect((await record(ada))?.applicant).toEqual({ ...applicantNamed('Ada'), familyName: 'Neumann' });
    const person = await stage.kept((tx) => tx.people.findByEmail(applicantNamed('Ada').email));
    expect(person?.familyName).toBe(applicantNamed('Ada').familyName);
    expect((await trail()).map(({ actor, facts }) => [actor, facts])).toEqual([
      ['holder', { changed: 'name', hasSeat: true }],
    ]);
  });

  test('and not changed leaves no trace', async () => {
    const ada = await registered('Ada');
    expect(await changed(ada, {})).toEqual(yes);
    expect(await trail()).toEqual([]);
  });

  test('can be changed until the event is over', async () => {
    const ada = await registered('Ada');
    stage.clock.moveTo(lastEnd(event));
    expect(await changed(ada, { region: '14612' as Applicant['region'] })).toEqual({
      ok: false,
      refusal: { code: 'event_closed' },
    });
  });

  test('is not changed any more by who has left', async () => {
    const ada = await registered('Ada');
    await withdrawRegistration(stage.deps, byHolder('registration.cancel', ada));
    expect(await changed(ada, {})).toEqual({
      ok: false,
      refusal: { code: 'registration_moved_on', status: 'withdrawn' },
    });
  });

  test('is a choice of this Land', async () => {
    const ada = await registered('Ada');
    expect(await changed(ada, { profession: 'Z9' as ProfessionCode })).toEqual({
      ok: false,
      refusal: { code: 'unknown_choice', field: 'profession' },
    });
  });
});

describe('who is another than when the place was given', () => {
  const other = { profession: 'J2' as ProfessionCode, organisation: { name: 'Amtsgericht' } };

  test('keeps it; the coordination hears of it, and of no name', async () => {
    event = await stage.addEvent({
      eligibility: [{ condition: { kind: 'profession', anyOf: [applicantNamed('Ada').profession] }, effect: 'refuse' }],
    });
    const ada = await registered('Ada');
    expect(await changed(ada, other)).toEqual(yes);
    expect((await record(ada))?.registration.status).toBe('confirmed');
    const mails = await mailsTo(stage.network.mailbox ?? '');
    expect(mails.map(({ message }) => message)).toMatchObject([
      { kind: 'details_changed', traits: ['profession', 'organisation'] },
    ]);
    expect(JSON.stringify(mails)).not.toContain('Beispiel');
    expect((await trail())[0]?.facts).toEqual({
      changed: 'profession organisation',
      professionBefore: applicantNamed('Ada').profession,
      professionAfter: 'J2',
      organisationBefore: 'typed',
      organisationAfter: 'typed',
      hasSeat: true,
    });
  });

  test('is nobody’s news while there is no place', async () => {
    await registered('Ada');
    const ben = await registered('Ben');
    expect(await changed(ben, other)).toEqual(yes);
    expect(await mailsTo(stage.network.mailbox ?? '')).toEqual([]);
    expect((await trail())[0]?.facts).toMatchObject({ hasSeat: false });
  });

  test('has a seat at once that a cap kept from them', async () => {
    event = await stage.addEvent({ capacity: 2 });
    const caps = [{ by: 'organisation', max: 1 }] as const;
    const policy = { ...openSeats, mode: 'first_come', ranking: [], ownRegions: [], caps } as never;
    await stage.kept(async (tx) => {
      await tx.registrations.openBook(event.id, { registrationIds: [], personIds: [], seatsSetFree: 0 });
      await tx.registrations.savePolicy(event.id, policy);
    });
    await registered('Ada');
    const ben = await registered('Ben');
    expect((await record(ben))?.registration.status).toBe('waitlisted');
    await changed(ben, { organisation: { name: 'Praxis am Markt' } });
    expect((await record(ben))?.registration.status).toBe('offered');
  });
});

test('who waits cannot become somebody the event is not for', async () => {
  const mine = applicantNamed('Ada').profession;
  event = await stage.addEvent({
    capacity: 1,
    eligibility: [{ condition: { kind: 'profession', anyOf: [mine] }, effect: 'refuse' }],
  });
  await registered('Ada');
  const ben = await registered('Ben');
  expect(await changed(ben, { profession: 'J2' as ProfessionCode })).toMatchObject({
    ok: false,
    refusal: { code: 'not_eligible' },
  });
  expect((await record(ben))?.applicant.profession).toBe(mine);
});

describe('answers', () => {
  const questions = [aQuestion('q-food', { isRequired: true }), aQuestion('q-old', { isRetired: true })];
  let ada: RegistrationId;
  const answers = async () =>
    Object.fromEntries((await stage.kept((tx) => tx.questions.answersOf([ada]))).get(ada) ?? []);

  beforeEach(async () => {
    await stage.kept((tx) => tx.questions.save(event.id, { questions, assistanceDays: 14, revision: 1 }, 0));
    ada = await registered('Ada');
    const kept = questions.map(({ id }) => ({ question: id, answer: 'alles', keptDays: 28 }));
    await stage.kept((tx) => tx.questions.keepAnswers(new Map([[ada, kept]])));
  });

  test('are changed until the deadline; what nobody is asked any more stays', async () => {
    expect(await changed(ada, {}, { 'q-food': 'vegan' })).toEqual(yes);
    expect(await answers()).toEqual({ 'q-food': 'vegan', 'q-old': 'alles' });
    expect((await trail())[0]?.facts).toMatchObject({ changed: 'answers' });
  });

  test('stay right', async () => {
    expect(await changed(ada, {}, {})).toMatchObject({ ok: false, refusal: { code: 'answers_refused' } });
  });

  test('are fixed from the deadline on, and the details are not', async () => {
    stage.clock.moveTo(event.registrationClosesAt);
    expect(await changed(ada, {}, { 'q-food': 'vegan' })).toEqual({
      ok: false,
      refusal: { code: 'answers_closed', closedAt: event.registrationClosesAt },
    });
    expect(await changed(ada, { givenName: 'Adele' as PersonName })).toEqual(yes);
  });

  test('stand in the form as they were given, and not in it any more after the deadline', async () => {
    const changeable = async () => {
      const own = await readRegistration(stage.deps, byHolder('registration.view', ada));
      return own.ok && own.value.changeable;
    };
    expect(await changeable()).toMatchObject({
      answers: { questions: [{ id: 'q-food' }], typed: { 'q-food': 'alles' }, closesAt: event.registrationClosesAt },
    });
    stage.clock.moveTo(addMilliseconds(event.registrationClosesAt, DAY_MS));
    expect(await changeable()).toEqual({});
    stage.clock.moveTo(lastEnd(event));
    expect(await changeable()).toBeUndefined();
  });
});
