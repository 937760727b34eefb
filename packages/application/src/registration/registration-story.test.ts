import {
  addMilliseconds,
  DAY_MS,
  type EmailAddress,
  type EventId,
  HOUR_MS,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { applicantNamed, guest, LAND, permit, type Stage, setStage } from '../testing/stage.ts';
import { acceptOffer, confirmRequest, declineOffer, withdrawRegistration } from './answer-registration.ts';
import { expireDue } from './expire-due.ts';
import { readRegistration } from './read-registration.ts';
import { requestRegistration } from './request-registration.ts';

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 1 });
});

function request(name: string) {
  const may = permit(guest, 'registration.request', {}, stage);
  return requestRegistration(stage.deps, may, { slug: event.slug, applicant: applicantNamed(name) });
}

/** The link of the last mail to somebody, as its reader would use it. */
async function linkOf(name: string): Promise<RegistrationId> {
  const mail = (await stage.mails()).findLast((it) => it.to === `${name.toLowerCase()}@example.org`);
  if (mail?.registration === undefined) throw new Error(`no mail to ${name}`);
  return mail.registration;
}

async function holder(name: string) {
  const registration = await linkOf(name);
  const actor: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  const target = { registration, event: event.id as EventId };
  return <A extends Parameters<typeof permit>[1]>(action: A) => permit(actor, action, target, stage) as never;
}

async function confirm(name: string) {
  return confirmRequest(stage.deps, (await holder(name))('registration.confirm'));
}

/** Somebody fills in the form and answers the mail. */
async function register(name: string) {
  await request(name);
  return confirm(name);
}

const kindsTo = async (name: string) =>
  (await stage.mails()).filter((it) => it.to === `${name.toLowerCase()}@example.org`).map((it) => it.message.kind);

describe('a guest', () => {
  test('holds no seat before the mail is answered', async () => {
    await request('Ada');
    expect(await register('Ben')).toMatchObject({ ok: true, value: { status: 'confirmed' } });
    expect(await confirm('Ada')).toMatchObject({ ok: true, value: { status: 'waitlisted' } });
    expect(await kindsTo('Ada')).toEqual(['registration_requested', 'registration_waitlisted']);
  });

  test('who sends the form twice gets one registration, and within minutes one mail', async () => {
    const first = await request('Ada');
    expect(await request('Ada')).toEqual(first);
    expect(await kindsTo('Ada')).toEqual(['registration_requested']);
    stage.clock.moveOn(HOUR_MS);
    await request('Ada');
    expect(await kindsTo('Ada')).toEqual(['registration_requested', 'registration_requested']);
    const { total } = await stage.kept((tx) =>
      tx.registrations.listForEvent(event.id, { statuses: ['requested'], text: '', offset: 0, limit: 9 }),
    );
    expect(total).toBe(1);
  });

  test('who is registered already learns it from the mail, and the page says the same as to everybody', async () => {
    await register('Ada');
    stage.clock.moveOn(HOUR_MS);
    const now = stage.clock.now();
    expect(await request('Ada')).toEqual({ ok: true, value: { confirmUntil: addMilliseconds(now, 7 * DAY_MS) } });
    expect(await kindsTo('Ada')).toEqual(['registration_requested', 'registration_confirmed', 'already_registered']);
  });

  test('who is registered already is greeted by their own name and in their language, whatever was typed', async () => {
    await register('Ada');
    stage.clock.moveOn(HOUR_MS);
    const { email } = applicantNamed('Ada');
    const may = permit(guest, 'registration.request', {}, stage);
    const stranger = { ...applicantNamed('Mallory'), email, locale: 'en' as const };
    await requestRegistration(stage.deps, may, { slug: event.slug, applicant: stranger });
    const { givenName, familyName, locale } = applicantNamed('Ada');
    const last = (await stage.mails()).findLast((it) => it.to === email);
    expect(last?.message).toMatchObject({
      kind: 'already_registered',
      recipientName: `${givenName} ${familyName}`,
      locale,
    });
  });

  test('what was written last with an unanswered form is what counts', async () => {
    await request('Ada');
    const again = { ...applicantNamed('Ada'), assistance: 'Gebärdensprache' };
    const may = permit(guest, 'registration.request', {}, stage);
    await requestRegistration(stage.deps, may, { slug: event.slug, applicant: again });
    await confirm('Ada');
    const id = await linkOf('Ada');
    const record = await stage.kept((tx) => tx.registrations.get(id));
    expect(record?.applicant.assistance).toBe('Gebärdensprache');
  });

  test('a request nobody confirms ends after a week, without another mail', async () => {
    await request('Ada');
    stage.clock.moveOn(7 * DAY_MS);
    await expireDue(stage.deps, LAND);
    expect(await confirm('Ada')).toEqual({ ok: false, refusal: { code: 'registration_moved_on', status: 'expired' } });
    expect(await kindsTo('Ada')).toEqual(['registration_requested']);
  });

  test('who confirms after the deadline is refused, and told why', async () => {
    const closedAt = addMilliseconds(stage.clock.now(), HOUR_MS);
    event = await stage.addEvent({ registrationClosesAt: closedAt });
    await request('Ada');
    stage.clock.moveTo(closedAt);
    expect(await confirm('Ada')).toEqual({ ok: false, refusal: { code: 'registration_closed', closedAt } });
    expect(await kindsTo('Ada')).toEqual(['registration_requested', 'registration_refused']);
  });

  test.for([
    { choice: { profession: 'Z9' }, field: 'profession' },
    { choice: { region: '01001' }, field: 'region' },
    { choice: { organisation: { id: crypto.randomUUID(), name: 'Unbekannt' } }, field: 'organisation' },
  ])('a $field that this Land does not have is refused', async ({ choice, field }) => {
    const applicant = { ...applicantNamed('Ada'), ...choice } as ReturnType<typeof applicantNamed>;
    const may = permit(guest, 'registration.request', {}, stage);
    const answer = await requestRegistration(stage.deps, may, { slug: event.slug, applicant });
    expect(answer).toEqual({ ok: false, refusal: { code: 'unknown_choice', field } });
  });

  test('a draft is not there', async () => {
    const draft = await stage.addEvent({ status: 'draft' });
    const may = permit(guest, 'registration.request', {}, stage);
    const answer = await requestRegistration(stage.deps, may, { slug: draft.slug, applicant: applicantNamed('Ada') });
    expect(answer).toEqual({ ok: false, refusal: { code: 'event_not_found' } });
  });
});

describe('the person behind an address', () => {
  const anna = 'anna@example.org' as EmailAddress;
  const asks = (name: string, slug: string) =>
    requestRegistration(stage.deps, permit(guest, 'registration.request', {}, stage), {
      slug,
      applicant: { ...applicantNamed(name), email: anna, assistance: 'Rampe' },
    });
  const known = () => stage.kept((tx) => tx.people.findByEmail(anna));
  let other: typeof event;

  beforeEach(async () => {
    other = await stage.addEvent();
    // A stranger is first.
    await asks('Eins', other.slug);
    await asks('Zwei', event.slug);
  });

  test('is called as in the request that was confirmed, not as in one that anybody may have sent', async () => {
    expect(await known()).toMatchObject({ givenName: 'Eins' });
    await confirm('Anna');
    const person = await known();
    const { assistance: _, ...told } = applicantNamed('Zwei');
    expect(person).toEqual({ ...told, id: person?.id, email: anna, emailProvenAt: stage.clock.now() });
  });

  test('keeps what they told once the address is proven', async () => {
    await confirm('Anna');
    const before = await known();
    const third = await stage.addEvent();
    await asks('Drei', third.slug);
    stage.clock.moveOn(HOUR_MS);
    event = third;
    await confirm('Anna');
    expect(await known()).toEqual(before);
  });

  test('is who confirmed also when there was no place to be had', async () => {
    stage.clock.moveTo(event.registrationClosesAt);
    expect(await confirm('Anna')).toMatchObject({ ok: false });
    expect(await known()).toMatchObject({ givenName: 'Zwei', emailProvenAt: stage.clock.now() });
  });
});

describe('the waiting list', () => {
  beforeEach(async () => {
    await register('Ada');
    await register('Ben');
    await register('Cem');
  });

  const withdraw = async (name: string) =>
    withdrawRegistration(stage.deps, (await holder(name))('registration.cancel'));
  const accept = async (name: string) => acceptOffer(stage.deps, (await holder(name))('registration.answer_offer'));
  const read = async (name: string) => readRegistration(stage.deps, (await holder(name))('registration.view'));

  test('everybody sees their place in line', async () => {
    expect(await read('Ben')).toMatchObject({ ok: true, value: { position: 1 } });
    expect(await read('Cem')).toMatchObject({ ok: true, value: { position: 2 } });
  });

  test('who withdraws passes the seat on: the next one has two days', async () => {
    await withdraw('Ada');
    expect(await kindsTo('Ada')).toEqual([
      'registration_requested',
      'registration_confirmed',
      'registration_withdrawn',
    ]);
    const offer = (await stage.mails()).at(-1);
    const expiresAt = addMilliseconds(stage.clock.now(), 48 * HOUR_MS);
    expect(offer).toMatchObject({ to: 'ben@example.org', message: { kind: 'seat_offered', expiresAt } });
    expect(await accept('Ben')).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  });

  test('an offer nobody takes goes to the next', async () => {
    await withdraw('Ada');
    stage.clock.moveOn(48 * HOUR_MS);
    expect(await accept('Ben')).toMatchObject({ ok: false, refusal: { code: 'offer_expired' } });
    await expireDue(stage.deps, LAND);
    expect(await kindsTo('Ben')).toEqual([
      'registration_requested',
      'registration_waitlisted',
      'seat_offered',
      'offer_expired',
    ]);
    expect(await accept('Cem')).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  });

  test('a declined offer goes to the next at once', async () => {
    await withdraw('Ada');
    await declineOffer(stage.deps, (await holder('Ben'))('registration.answer_offer'));
    expect(await kindsTo('Cem')).toContain('seat_offered');
  });

  test('the trail tells who did what, and that the house passed the seat on', async () => {
    await withdraw('Ada');
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 10));
    expect(trail.slice(0, 2).map(({ actor, action, facts }) => ({ actor, action, facts }))).toEqual([
      { actor: 'house', action: 'seat.passed_on', facts: { from: 'waitlisted', to: 'offered' } },
      { actor: 'holder', action: 'registration.cancel', facts: { from: 'confirmed', to: 'withdrawn' } },
    ]);
  });
});

test('hundreds at once are decided as one by one', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `Gast${String.fromCodePoint(97 + (index % 26))}${index}`);
  const letters = names.map((name) => name.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))));
  for (const name of letters) await request(name);
  const answers = await Promise.all(letters.map(confirm));
  const statuses = answers.map((it) => (it.ok ? it.value.status : it.refusal.code));
  expect(statuses).toEqual(['confirmed', ...Array.from({ length: 59 }, () => 'waitlisted')]);
  const numbers = answers.flatMap((it) => (it.ok && 'queueNumber' in it.value ? [it.value.queueNumber] : []));
  expect(numbers).toEqual(Array.from({ length: 59 }, (_, index) => index + 1));
});
