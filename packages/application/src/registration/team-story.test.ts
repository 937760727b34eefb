import type { Instant, RegistrationId } from '@netzwerkstatt/domain';
import { openSeats, type TypedAnswers } from '@netzwerkstatt/registration';
import { aQuestion } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { decideTogether } from '../desk/decide-together.ts';
import { undoAction } from '../desk/undo-action.ts';
import { readEventForm } from '../questions/read-form.ts';
import { applicantNamed, guest, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { acceptTransfer, declineTransfer } from '../transfer/answer-transfer.ts';
import { offerTransfer } from '../transfer/offer-transfer.ts';
import { transfersCloseAt } from '../transfer/transfer-times.ts';
import { confirmRequest, giveBackSeats, withdrawRegistration } from './answer-registration.ts';
import { readRegistration } from './read-registration.ts';
import { requestRegistration } from './request-registration.ts';

const teams = { mode: 'first_come', ranking: [], ownRegions: [], ...openSeats, teams: { maxSize: 3 } } as const;

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 4 });
  await stage.deps.decide(LAND, event.id, { command: { kind: 'set_policy', policy: teams }, actor: 'staff' });
});

function request(name: string, seats?: number, answers: TypedAnswers = {}) {
  const may = permit(guest, 'registration.request', {}, stage);
  const wish = {
    slug: event.slug,
    applicant: applicantNamed(name),
    ...(seats !== undefined && { seats }),
    form: { answers, needs: [] },
  };
  return requestRegistration(stage.deps, may, wish);
}

async function linkOf(name: string): Promise<RegistrationId> {
  const mail = (await mailsTo(name)).findLast(({ registration }) => registration !== undefined);
  if (mail?.registration === undefined) throw new Error(`no mail to ${name}`);
  return mail.registration;
}

const mailsTo = async (name: string) =>
  (await stage.mails()).filter((it) => it.to === `${name.toLowerCase()}@example.org`);

async function byHolder<A extends Parameters<typeof permit>[1]>(name: string, action: A) {
  const registration = await linkOf(name);
  const actor: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  return permit(actor, action, { registration, event: event.id }, stage);
}

async function register(name: string, seats?: number, answers: TypedAnswers = {}) {
  await request(name, seats, answers);
  return confirmRequest(stage.deps, await byHolder(name, 'registration.confirm'));
}

async function askAlong(name: string, head = 'Ada') {
  const { email, givenName, familyName, locale } = applicantNamed(name);
  const colleague = { email, givenName, familyName, locale };
  const offered = await offerTransfer(stage.deps, await byHolder(head, 'registration.transfer'), colleague);
  if (!offered.ok) return offered;
  const { id: transfer } = offered.value;
  const actor: Actor = { kind: 'colleague', land: LAND, transferId: transfer };
  return { ok: true, may: permit(actor, 'transfer.answer', { event: event.id, transfer }, stage) } as const;
}

/** Somebody is asked to come along, and says yes. */
async function comesAlong(name: string, head = 'Ada', answers: TypedAnswers = {}) {
  const asked = await askAlong(name, head);
  if (!asked.ok) return asked;
  const { email: _, ...told } = applicantNamed(name);
  return acceptTransfer(stage.deps, asked.may, told, { answers, needs: [] });
}

const standings = async () => {
  const statuses = ['confirmed', 'waitlisted', 'offered'] as const;
  const { records } = await stage.kept((tx) =>
    tx.registrations.listForEvent(event.id, { statuses, text: '', offset: 0, limit: 9 }),
  );
  return Object.fromEntries(
    records.map(({ applicant, registration }) => [
      applicant.givenName,
      [registration.status, registration.seats ?? 1] as const,
    ]),
  );
};

describe('places held by number', () => {
  test('are asked for in the form of an event that takes teams, and not elsewhere', async () => {
    const may = permit(guest, 'programme.read', {}, stage);
    const other = await stage.addEvent({});
    expect((await readEventForm(stage.deps, may, event.slug))?.teams).toEqual({ maxSize: 3 });
    expect((await readEventForm(stage.deps, may, other.slug))?.teams).toBe(undefined);
  });

  test('are given all at once, and the mail says how many', async () => {
    expect(await register('Ada', 3)).toMatchObject({ ok: true, value: { status: 'confirmed', seats: 3 } });
    expect((await mailsTo('Ada')).map(({ message }) => ['seats' in message && message.seats, message.kind])).toEqual([
      [3, 'registration_requested'],
      [3, 'registration_confirmed'],
    ]);
  });

  test('or waited for all together', async () => {
    await register('Ada', 3);
    await register('Ben', 2);
    expect(await standings()).toEqual({ Ada: ['confirmed', 3], Ben: ['waitlisted', 2] });
    await withdrawRegistration(stage.deps, await byHolder('Ada', 'registration.cancel'));
    expect(await standings()).toEqual({ Ben: ['offered', 2] });
  });

  test('stay with the team when somebody who was asked says no, and the letter says who', async () => {
    await register('Ada', 3);
    const asked = await askAlong('Ben');
    if (asked.ok) await declineTransfer(stage.deps, asked.may);
    expect(await standings()).toEqual({ Ada: ['confirmed', 3] });
    expect((await mailsTo('Ada')).at(-1)?.message).toMatchObject({
      kind: 'transfer_not_taken',
      how: 'declined',
      asked: 'Ben Beispiel',
    });
  });

  test('that are not needed go to who waits, and the trail says so', async () => {
    await register('Ada', 3);
    await register('Ben', 2);
    await giveBackSeats(stage.deps, await byHolder('Ada', 'registration.cancel'), 2);
    expect(await standings()).toEqual({ Ada: ['confirmed', 2], Ben: ['offered', 2] });
    expect((await mailsTo('Ada')).map(({ message }) => message.kind)).toEqual([
      'registration_requested',
      'registration_confirmed',
    ]);
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(trail.filter(({ action }) => action === 'registration.give_back').map(({ actor }) => actor)).toEqual([
      'holder',
    ]);
  });

  test('are refused before the mail where they are too many', async () => {
    expect(await request('Ada', 4)).toEqual({ ok: false, refusal: { code: 'team_too_large', maxSize: 3 } });
    expect(await mailsTo('Ada')).toEqual([]);
  });

  test.for([
    [3, 1],
    [1, 3],
    [2, 3],
  ])('of an unanswered form count as they were written last: %s, then %s', async ([first, last]) => {
    await request('Ada', first);
    await register('Ada', last);
    expect(await standings()).toEqual({ Ada: ['confirmed', last] });
  });
});

describe('whoever comes along', () => {
  test('has a registration of their own from the moment they say yes, and no place is free in between', async () => {
    await register('Ada', 3);
    await register('Ben', 2);
    await comesAlong('Cem');
    expect(await standings()).toEqual({ Ada: ['confirmed', 2], Ben: ['waitlisted', 2], Cem: ['confirmed', 1] });
    await comesAlong('Dilan');
    expect(await standings()).toEqual({
      Ada: ['confirmed', 1],
      Ben: ['waitlisted', 2],
      Cem: ['confirmed', 1],
      Dilan: ['confirmed', 1],
    });
  });

  test('is told of nobody else; who asked hears how many places they still hold', async () => {
    await register('Ada', 3);
    await comesAlong('Cem');
    const told = (await mailsTo('Ada')).at(-1)?.message;
    expect(told).toMatchObject({ kind: 'place_transferred', seatsLeft: 2 });
    const toCem = (await mailsTo('Cem')).map(({ message }) => message);
    expect(toCem.map(({ kind }) => kind)).toEqual(['transfer_offered', 'registration_confirmed']);
    expect(toCem[0]).toMatchObject({ isOfTeam: true });
    expect(JSON.stringify(toCem.at(-1))).not.toContain('Ada');
  });

  test('takes no date out of the calendar of who asked', async () => {
    await register('Ada', 3);
    const since = (await stage.mails()).length;
    await comesAlong('Cem');
    const notices = (await stage.mails())
      .slice(since)
      .flatMap(({ to, message }) => ('notices' in message ? (message.notices ?? []).map((it) => [to, it.method]) : []));
    expect(notices).toEqual([['cem@example.org', 'REQUEST']]);
  });

  test('does not count among those who were asked in vain, however large the team is', async () => {
    const large = { ...teams, teams: { maxSize: 9 } } as const;
    const command = { kind: 'set_policy', policy: large } as const;
    event = await stage.addEvent({ capacity: 9 });
    await stage.deps.decide(LAND, event.id, { command, actor: 'staff' });
    await register('Ada', 9);
    const answers = [];
    for (const letter of 'abcdefgh') answers.push((await comesAlong(`Kolleg${letter}`)).ok);
    expect(answers).toEqual(Array(8).fill(true));
    expect((await standings())['Ada']).toEqual(['confirmed', 1]);
  });

  test('answers what is asked of every person, and not what was answered for the team', async () => {
    const questions = [
      aQuestion('kost', { isRequired: true }),
      aQuestion('thema', { isRequired: true, asked: 'once_per_team' }),
    ];
    await stage.kept((tx) => tx.questions.save(event.id, { questions, assistanceDays: 14, revision: 1 }, 0));
    await register('Ada', 2, { kost: 'vegan', thema: 'Frühe Hilfen' });
    expect(await comesAlong('Cem')).toMatchObject({
      ok: false,
      refusal: { code: 'answers_refused', problems: [{ question: 'kost' }] },
    });
  });

  test('and comes no more leaves the place to the team; who holds it hears whose it was', async () => {
    await register('Ada', 3);
    await register('Ben', 2);
    await comesAlong('Cem');
    const own = await readRegistration(stage.deps, await byHolder('Cem', 'registration.view'));
    expect(own.ok && own.value.transfer.returnsToTeam).toBe(true);
    await withdrawRegistration(stage.deps, await byHolder('Cem', 'registration.cancel'));
    expect(await standings()).toEqual({ Ada: ['confirmed', 3], Ben: ['waitlisted', 2] });
    const until = transfersCloseAt(event);
    expect((await mailsTo('Ada')).at(-1)?.message).toMatchObject({
      kind: 'place_returned',
      from: ['Cem Beispiel'],
      seatsHeld: 3,
      until,
    });
    expect((await mailsTo('Cem')).at(-1)?.message).toMatchObject({ kind: 'registration_withdrawn', isOfTeam: true });
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 2));
    expect(trail.map(({ actor, action, target }) => [actor, action, target.id])).toEqual([
      ['holder', 'registration.place_returned', await linkOf('Ada')],
      ['holder', 'registration.cancel', await linkOf('Cem')],
    ]);
    expect(await comesAlong('Dilan')).toMatchObject({ ok: true });
  });

  test('and hands the place on leaves it to the team all the same when the next one comes no more', async () => {
    await register('Ada', 2);
    await comesAlong('Cem');
    await comesAlong('Dilan', 'Cem');
    await withdrawRegistration(stage.deps, await byHolder('Dilan', 'registration.cancel'));
    expect(await standings()).toEqual({ Ada: ['confirmed', 2] });
  });

  test('and is taken off by staff with others leaves one letter for all the places that came back', async () => {
    await register('Ada', 3);
    await comesAlong('Cem');
    await comesAlong('Dilan');
    const chosen = [await linkOf('Cem'), await linkOf('Dilan')];
    const state = person((await stage.addPerson()).id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
    const may = permit(state, 'registration.decide', { event: event.id }, stage);
    const together = { decision: 'withdraw', registrations: chosen, reason: 'Telefon' } as const;
    const outcome = await decideTogether(stage.deps, may, together);
    expect(await standings()).toEqual({ Ada: ['confirmed', 3] });
    const toAda = (await mailsTo('Ada')).filter(({ message }) => message.kind === 'place_returned');
    expect(toAda.map(({ message }) => 'from' in message && message.from)).toEqual([['Cem Beispiel', 'Dilan Beispiel']]);
    if (!outcome.ok || outcome.value.action === undefined) throw new Error('there is something to undo');
    expect(outcome.value.action.people).toBe(2);
    await undoAction(stage.deps, may, outcome.value.action.id);
    expect(await standings()).toEqual({ Ada: ['confirmed', 1], Cem: ['confirmed', 1], Dilan: ['confirmed', 1] });
  });

  test('can be asked until the day of the event begins', async () => {
    await register('Ada', 3);
    const [session] = event.sessions;
    stage.clock.moveTo(`${session?.startsAt.slice(0, 10)}T05:00:00.000Z` as Instant);
    expect(await comesAlong('Cem')).toMatchObject({ ok: false, refusal: { code: 'transfer_too_late' } });
  });
});
