import {
  addMilliseconds,
  DAY_MS,
  type EmailAddress,
  type Event,
  HOUR_MS,
  type Instant,
  type PersonName,
  type ProfessionCode,
  type RegistrationId,
  type TransferId,
} from '@netzwerkstatt/domain';
import { openSeats, type RegistrationState } from '@netzwerkstatt/registration';
import { aQuestion } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { Applicant } from '../ports/index.ts';
import { withdrawRegistration } from '../registration/answer-registration.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { anOrganisation } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, type Stage, setStage } from '../testing/stage.ts';
import { acceptTransfer, declineTransfer } from './answer-transfer.ts';
import { checkColleague } from './colleague-fits.ts';
import { expireTransfers } from './expire-transfers.ts';
import { offerTransfer, takeBackTransfer } from './offer-transfer.ts';
import { MAX_TRANSFERS } from './place-to-give.ts';
import { readTransfer } from './read-transfer.ts';

let stage: Stage;
let event: Event;
let ada: RegistrationId;

/** Somebody of the same organisation as everybody here, with a registration in this state. */
async function seated(name: string, state: RegistrationState, wanted: Partial<Applicant> = {}) {
  const { assistance: _, ...told } = { ...applicantNamed(name), ...wanted };
  const person = await stage.addPerson(told);
  const id = stage.deps.random.id<RegistrationId>();
  const after = { id, personId: person.id, requestedAt: stage.clock.now(), ...state };
  await stage.kept((tx) =>
    tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[id, { ...told }]])),
  );
  return id;
}

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 1 });
  ada = await seated('Ada', { status: 'confirmed', confirmedAt: stage.clock.now() });
});

const holderOf = (registration: RegistrationId): Actor => ({
  kind: 'holder',
  land: LAND,
  registrationId: registration,
});
const byHolder = <A extends Parameters<typeof permit>[1]>(action: A, registration = ada) =>
  permit(holderOf(registration), action, { registration, event: event.id }, stage) as never;

const ben = {
  givenName: 'Ben' as PersonName,
  familyName: 'Beispiel' as PersonName,
  email: 'ben@example.org' as EmailAddress,
  locale: 'de',
} as const;
const offer = (colleague = ben) => offerTransfer(stage.deps, byHolder('registration.transfer'), colleague);
const takeBack = () => takeBackTransfer(stage.deps, byHolder('registration.transfer'));
const standing = async (id: RegistrationId) =>
  (await stage.kept((tx) => tx.registrations.get(id)))?.registration.status;

async function asked(): Promise<TransferId> {
  const mail = (await stage.mails()).findLast(({ message }) => message.kind === 'transfer_offered');
  if (mail?.message.kind !== 'transfer_offered') throw new Error('nobody was asked');
  return mail.message.transfer;
}

async function byColleague() {
  const transfer = await asked();
  const actor: Actor = { kind: 'colleague', land: LAND, transferId: transfer };
  return permit(actor, 'transfer.answer', { event: event.id, transfer }, stage);
}

const { email: _, ...told } = applicantNamed('Ben');
const accept = async (details: Omit<Applicant, 'email'> = told) =>
  acceptTransfer(stage.deps, await byColleague(), details);
const decline = async () => declineTransfer(stage.deps, await byColleague());
const kindsTo = async (name: string) =>
  (await stage.mails()).filter((it) => it.to === `${name.toLowerCase()}@example.org`).map((it) => it.message.kind);

describe('a place is handed on', () => {
  test('only by the answer: until then it stays where it is, and the mail says who asks', async () => {
    await offer();
    expect(await standing(ada)).toBe('confirmed');
    const mail = (await stage.mails()).at(-1);
    expect(mail).toMatchObject({
      to: 'ben@example.org',
      message: {
        kind: 'transfer_offered',
        from: 'Ada Beispiel',
        expiresAt: addMilliseconds(stage.clock.now(), 2 * DAY_MS),
      },
    });
  });

  test('and changes hands in one step, while somebody waits', async () => {
    const cem = await seated('Cem', { status: 'waitlisted', joinedAt: stage.clock.now(), queueNumber: 1 });
    await offer();
    const answer = await accept();
    expect(answer).toMatchObject({ ok: true, value: { status: 'confirmed' } });
    expect([await standing(ada), await standing(cem)]).toEqual(['withdrawn', 'waitlisted']);
    expect(await kindsTo('Ada')).toEqual(['place_transferred']);
    expect(await kindsTo('Ben')).toEqual(['transfer_offered', 'registration_confirmed']);
    expect(await kindsTo('Cem')).toEqual([]);
  });

  test('the date leaves one calendar and enters the other', async () => {
    await offer();
    await accept();
    const notices = (await stage.mails()).flatMap(({ to, message }) =>
      'notices' in message ? (message.notices ?? []).map(({ method }) => [to, method]) : [],
    );
    expect(notices).toEqual([
      ['ada@example.org', 'CANCEL'],
      ['ben@example.org', 'REQUEST'],
    ]);
  });

  test('the trail has both ends, and no name', async () => {
    await offer();
    const answer = await accept();
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(trail.map(({ actor, action, target, facts }) => [actor, action, target.id, facts])).toEqual([
      ['colleague', 'registration.transfer', answer.ok && answer.value.id, { from: 'none', to: 'confirmed' }],
      ['colleague', 'registration.transfer', ada, { from: 'confirmed', to: 'withdrawn' }],
      ['holder', 'registration.transfer', ada, { step: 'offered' }],
    ]);
  });

  test('who took over is known from now on by the address that was asked', async () => {
    await offer();
    await accept({ ...told, givenName: 'Benedikt' as PersonName });
    const person = await stage.kept((tx) => tx.people.findByEmail(ben.email));
    expect(person).toMatchObject({ givenName: 'Benedikt', emailProvenAt: stage.clock.now() });
  });

  test('whom the holder had named is forgotten, whatever the answer', async () => {
    await offer();
    await decline();
    await offer();
    await accept();
    const all = await stage.kept((tx) => tx.transfers.ofRegistration(ada));
    expect(all.map(({ status, ...rest }) => [status, 'colleague' in rest])).toEqual([
      ['declined', false],
      ['accepted', false],
    ]);
  });
});

describe('who is asked', () => {
  test('sees who asks, where the place belongs, and how long', async () => {
    await offer();
    const paper = await readTransfer(stage.deps, await byColleague());
    expect(paper).toMatchObject({
      transfer: { status: 'open' },
      question: { from: 'Ada Beispiel', policy: 'same_organisation', organisation: told.organisation },
    });
  });

  test('and works elsewhere cannot take it, and may still correct that', async () => {
    await offer();
    const elsewhere = { ...told, organisation: { name: 'Klinikum Nord' } };
    expect(await accept(elsewhere)).toEqual({
      ok: false,
      refusal: { code: 'transfer_elsewhere', organisation: told.organisation.name },
    });
    expect((await accept()).ok).toBe(true);
  });

  test.for(['confirmed', 'waitlisted'] as const)('and is %s already hears that', async (status) => {
    event = await stage.addEvent({ capacity: 2 });
    ada = await seated('Eva', { status: 'confirmed', confirmedAt: stage.clock.now() });
    const now = stage.clock.now();
    const state: RegistrationState =
      status === 'confirmed' ? { status, confirmedAt: now } : { status, joinedAt: now, queueNumber: 1 };
    const own = await seated('Ben', state);
    await offer();
    expect(await accept()).toEqual({
      ok: false,
      refusal: { code: 'already_registered', registrationId: own, status },
    });
    expect((await readTransfer(stage.deps, await byColleague()))?.transfer.status).toBe('open');
  });

  test('answers what the event asks, for themselves', async () => {
    const questions = [aQuestion('q-food', { isRequired: true })];
    await stage.kept((tx) => tx.questions.save(event.id, { questions, assistanceDays: 14, revision: 1 }, 0));
    await offer();
    expect(await accept()).toMatchObject({ ok: false, refusal: { code: 'answers_refused' } });
    const form = { answers: { 'q-food': 'vegan' }, needs: ['child_care'] } as const;
    const taken = await acceptTransfer(stage.deps, await byColleague(), told, form);
    const id = taken.ok ? taken.value.id : ada;
    const kept = await stage.kept(async (tx) => [
      Object.fromEntries((await tx.questions.answersOf([id])).get(id) ?? []),
      (await tx.assistance.of([id])).map(({ need }) => need),
      (await tx.questions.answersOf([ada])).size,
    ]);
    expect(kept).toEqual([{ 'q-food': 'vegan' }, ['child_care'], 0]);
  });

  test('in two tabs takes one place', async () => {
    await offer();
    const may = await byColleague();
    const answers = await Promise.all([1, 2].map(() => acceptTransfer(stage.deps, may, told)));
    expect(answers.map((it) => it.ok || it.refusal)).toEqual([true, { code: 'transfer_over', status: 'accepted' }]);
  });

  test('after the deadline is too late, and the holder hears of it', async () => {
    await offer();
    stage.clock.moveOn(2 * DAY_MS);
    const over = { ok: false, refusal: { code: 'transfer_over', status: 'expired' } };
    expect(await accept()).toEqual(over);
    await expireTransfers(stage.deps, LAND);
    await expireTransfers(stage.deps, LAND);
    expect(await accept()).toEqual(over);
    expect(await kindsTo('Ada')).toEqual(['transfer_not_taken']);
  });

  test('says no: the holder hears of it, and keeps the place', async () => {
    await offer();
    await decline();
    expect(await decline()).toEqual({ ok: false, refusal: { code: 'transfer_over', status: 'declined' } });
    expect([await standing(ada), await kindsTo('Ada')]).toEqual(['confirmed', ['transfer_not_taken']]);
  });

  test.for([
    { rule: 'the holder takes it back', how: takeBack },
    {
      rule: 'the holder withdraws',
      how: () => withdrawRegistration(stage.deps, byHolder('registration.cancel')),
    },
  ])('hears that there is nothing to answer any more when $rule', async ({ how }) => {
    await offer();
    const may = await byColleague();
    await how();
    expect(await kindsTo('Ben')).toEqual(['transfer_offered', 'transfer_taken_back']);
    expect(await acceptTransfer(stage.deps, may, told)).toEqual({
      ok: false,
      refusal: { code: 'transfer_over', status: 'taken_back' },
    });
  });
});

describe('the holder', () => {
  test('asks one at a time, and not without end', async () => {
    await offer();
    expect(await offer()).toEqual({ ok: false, refusal: { code: 'transfer_open' } });
    for (let count = 1; count < MAX_TRANSFERS; count += 1) {
      await takeBack();
      await offer();
    }
    await takeBack();
    expect(await offer()).toEqual({ ok: false, refusal: { code: 'transfers_too_many', max: MAX_TRANSFERS } });
  });

  test('takes back twice without harm, and not what was accepted', async () => {
    await offer();
    expect([await takeBack(), await takeBack()]).toEqual([
      { ok: true, value: true },
      { ok: true, value: true },
    ]);
    await offer();
    await accept();
    expect(await takeBack()).toEqual({ ok: false, refusal: { code: 'transfer_over', status: 'accepted' } });
  });

  test('is not asked about themselves', async () => {
    expect(await offer({ ...ben, email: 'ADA@example.org' as EmailAddress })).toEqual({
      ok: false,
      refusal: { code: 'transfer_to_oneself' },
    });
  });

  test('hands on a place, not a wait for one', async () => {
    ada = await seated('Eva', { status: 'waitlisted', joinedAt: stage.clock.now(), queueNumber: 1 });
    expect(await offer()).toEqual({
      ok: false,
      refusal: { code: 'registration_moved_on', status: 'waitlisted' },
    });
  });

  test('does so until the day of the first session begins', async () => {
    const midnight = '2027-01-19T23:00:00.000Z' as Instant;
    stage.clock.moveTo(addMilliseconds(midnight, -HOUR_MS));
    expect(await offer()).toMatchObject({ ok: true, value: { expiresAt: midnight } });
    await takeBack();
    stage.clock.moveTo(midnight);
    expect(await offer()).toEqual({ ok: false, refusal: { code: 'transfer_too_late', closedAt: midnight } });
  });

  test.for([{ substitutes: 'none' as const }, { kind: 'quality_circle' as const }])(
    'cannot where the event says no: %j',
    async (wanted) => {
      event = await stage.addEvent(wanted);
      ada = await seated('Eva', { status: 'confirmed', confirmedAt: stage.clock.now() });
      expect(await offer()).toEqual({ ok: false, refusal: { code: 'transfer_not_allowed' } });
    },
  );

  test('sees by the link what is possible and what became of it', async () => {
    const read = async () => {
      const own = await readRegistration(stage.deps, byHolder('registration.view'));
      return own.ok && own.value.transfer;
    };
    const closesAt = '2027-01-19T23:00:00.000Z';
    expect(await read()).toEqual({ offer: { policy: 'same_organisation', closesAt } });
    await offer();
    expect(await read()).toMatchObject({ last: { status: 'open', colleague: ben } });
    await accept();
    expect(await read()).toMatchObject({ last: { status: 'accepted' } });
    expect(await read()).not.toHaveProperty('offer');
  });
});

describe('the rules of the event', () => {
  const cap = { by: 'group', value: 'health', max: 1 } as const;
  const policy = { mode: 'first_come', ranking: [], ownRegions: [], ...openSeats, caps: [cap] } as const;
  const midwife = 'H1' as ProfessionCode;
  const judge = 'J1' as ProfessionCode;
  const hindered = { ok: false, refusal: { code: 'transfer_hindered', hindrance: { code: 'cap_reached', cap } } };
  const check = (profession: ProfessionCode) =>
    checkColleague(stage.deps, byHolder('registration.transfer'), profession);

  beforeEach(async () => {
    event = await stage.addEvent({ capacity: 2 });
    await stage.deps.decide(LAND, event.id, { command: { kind: 'set_policy', policy }, actor: 'staff' });
    await seated('Cem', { status: 'confirmed', confirmedAt: stage.clock.now() }, { profession: midwife });
    ada = await seated('Ada', { status: 'confirmed', confirmedAt: stage.clock.now() }, { profession: judge });
  });

  test('hold a place where it is, and whoever was asked may still say that they work elsewhere', async () => {
    await offer();
    expect(await accept({ ...told, profession: midwife })).toEqual(hindered);
    expect(await standing(ada)).toBe('confirmed');
    expect((await accept({ ...told, profession: judge })).ok).toBe(true);
  });

  test('are told to the holder before anybody is asked, and nobody is', async () => {
    expect(await check(midwife)).toEqual(hindered);
    expect(await check(judge)).toEqual({ ok: true, value: true });
    expect(await offerTransfer(stage.deps, byHolder('registration.transfer'), ben, midwife)).toEqual(hindered);
    expect(await kindsTo('Ben')).toEqual([]);
  });

  test('make the page ask for the profession of a colleague, and only they do', async () => {
    const asks = async () => {
      const own = await readRegistration(stage.deps, byHolder('registration.view'));
      return own.ok && own.value.transfer.offer?.asksProfession;
    };
    expect(await asks()).toBe(true);
    event = await stage.addEvent({ capacity: 1 });
    ada = await seated('Eva', { status: 'confirmed', confirmedAt: stage.clock.now() });
    expect(await asks()).toBe(undefined);
  });

  test('of who may come are asked of a colleague as of everybody', async () => {
    const condition = { kind: 'profession', anyOf: [judge] } as const;
    event = await stage.addEvent({ eligibility: [{ condition, effect: 'refuse' }] });
    ada = await seated('Eva', { status: 'confirmed', confirmedAt: stage.clock.now() }, { profession: judge });
    expect(await check(midwife)).toMatchObject({ ok: false, refusal: { code: 'not_eligible' } });
  });

  test('count colleagues as colleagues, however they write where they work', async () => {
    const perOrganisation = { ...policy, caps: [{ by: 'organisation', max: 1 }] } as const;
    event = await stage.addEvent({ capacity: 1 });
    await stage.deps.decide(LAND, event.id, {
      command: { kind: 'set_policy', policy: perOrganisation },
      actor: 'staff',
    });
    const { id, name } = anOrganisation();
    const organisation = { id, name };
    ada = await seated('Eva', { status: 'confirmed', confirmedAt: stage.clock.now() }, { organisation });
    await offer();
    const taken = await accept({ ...told, organisation: { name: name.toLowerCase() } });
    const record = await stage.kept((tx) => tx.registrations.get(taken.ok ? taken.value.id : ada));
    expect(record?.applicant.organisation).toEqual(organisation);
  });
});

test('a stranger has no say', async () => {
  await offer();
  const transfer = await asked();
  expect(() => permit(guest, 'transfer.answer', { event: event.id, transfer }, stage)).toThrow();
});
