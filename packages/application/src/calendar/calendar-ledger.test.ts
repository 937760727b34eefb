import { DAY_MS, type RegistrationId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { AboutRegistration } from '../mail/mail-message.ts';
import { confirmRequest, withdrawRegistration } from '../registration/answer-registration.ts';
import { requestRegistration } from '../registration/request-registration.ts';
import { aSessionOn } from '../testing/builders.ts';
import { applicantNamed, guest, LAND, permit, type Stage, setStage } from '../testing/stage.ts';

let stage: Stage;
let event: Awaited<ReturnType<Stage['addEvent']>>;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent();
});

const addressOf = (name: string) => `${name.toLowerCase()}@example.org`;

async function holder(name: string) {
  const mail = (await stage.mails()).findLast((it) => it.to === addressOf(name));
  const registration = mail?.registration as RegistrationId;
  const actor: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  return <A extends Parameters<typeof permit>[1]>(action: A) =>
    permit(actor, action, { registration, event: event.id }, stage) as never;
}

/** Somebody registers, and answers the mail a day later. */
async function register(name: string) {
  const may = permit(guest, 'registration.request', {}, stage);
  await requestRegistration(stage.deps, may, { slug: event.slug, applicant: applicantNamed(name) });
  stage.clock.moveOn(DAY_MS);
  await confirmRequest(stage.deps, (await holder(name))('registration.confirm'));
}

async function withdraw(name: string) {
  stage.clock.moveOn(DAY_MS);
  await withdrawRegistration(stage.deps, (await holder(name))('registration.cancel'));
}

/** What the calendar of somebody was told, in order. */
async function toldTo(name: string) {
  const mails = (await stage.mails()).filter((it) => it.to === addressOf(name));
  return mails.flatMap(({ message }) =>
    ((message as Partial<AboutRegistration>).notices ?? []).map(({ method, session, sequence, revisedAt }) => ({
      mail: message.kind,
      method,
      session,
      sequence,
      revisedAt,
    })),
  );
}

describe('one date', () => {
  test('H01: a place puts it into the calendar as the feeds tell it', async () => {
    const [session] = event.sessions;
    await register('Ada');
    expect(await toldTo('Ada')).toEqual([
      {
        mail: 'registration_confirmed',
        method: 'REQUEST',
        session: session?.id,
        sequence: 0,
        revisedAt: session?.revisedAt,
      },
    ]);
  });

  test('H04: who withdraws gets a CANCEL, and nobody else hears of it', async () => {
    await register('Ada');
    await register('Ben');
    await withdraw('Ada');
    const cancel = { mail: 'registration_withdrawn', method: 'CANCEL', sequence: 1, revisedAt: stage.clock.now() };
    expect((await toldTo('Ada')).at(-1)).toEqual({ ...cancel, session: event.sessions[0]?.id });
    expect((await toldTo('Ben')).length).toBe(1);
  });

  test('H04: the event stays as it is, and with it every feed but one', async () => {
    const window = { now: stage.clock.now(), pastDays: 365, cancelledDays: 30 };
    await register('Ada');
    const stamp = () => stage.kept((tx) => tx.calendars.stamp({ kind: 'network', network: stage.network.id }, window));
    const before = await stamp();
    await withdraw('Ada');
    expect(await stamp()).toEqual(before);
    expect(await stage.kept((tx) => tx.events.get(event.id))).toEqual(event);
  });

  test('H04b: who comes back is invited above the CANCEL, with a registration of its own', async () => {
    for (const _ of [1, 2, 3]) {
      await register('Ada');
      await withdraw('Ada');
    }
    expect((await toldTo('Ada')).map(({ method, sequence }) => `${method} ${sequence}`)).toEqual([
      'REQUEST 0',
      'CANCEL 1',
      'REQUEST 2',
      'CANCEL 3',
      'REQUEST 4',
      'CANCEL 5',
    ]);
  });

  test('who never had a place has nothing taken out of the calendar', async () => {
    event = await stage.addEvent({ capacity: 1 });
    await register('Ada');
    await register('Ben');
    await withdraw('Ben');
    expect(await toldTo('Ben')).toEqual([]);
  });

  test('who was confirmed before anything was written down is taken for somebody who has the date', async () => {
    const person = await stage.addPerson();
    const after = {
      id: crypto.randomUUID() as RegistrationId,
      personId: person.id,
      requestedAt: stage.clock.now(),
      status: 'confirmed',
      confirmedAt: stage.clock.now(),
    } as const;
    await stage.kept((tx) =>
      tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[after.id, applicantNamed('Cem')]])),
    );
    const command = { kind: 'withdraw', registrationId: after.id, by: 'staff' } as const;
    await stage.deps.decide(LAND, event.id, { command, actor: 'house' });
    expect((await toldTo('Cem')).map(({ method, sequence }) => `${method} ${sequence}`)).toEqual(['CANCEL 1']);
  });
});

describe('H08: several dates', () => {
  beforeEach(async () => {
    const off = aSessionOn('2027-01-22', { status: 'cancelled', sequence: 1 });
    event = await stage.addEvent({ sessions: [aSessionOn('2027-01-20'), aSessionOn('2027-01-21'), off] });
  });

  test('come with one mail, but for those that are off', async () => {
    await register('Ada');
    expect((await toldTo('Ada')).map(({ mail, session }) => [mail, session])).toEqual(
      event.sessions.slice(0, 2).map(({ id }) => ['registration_confirmed', id]),
    );
  });

  test('leave with one letter and a short mail for each further date, every one its own CANCEL', async () => {
    await register('Ada');
    await withdraw('Ada');
    expect((await toldTo('Ada')).slice(2).map(({ mail, method, sequence }) => [mail, method, sequence])).toEqual([
      ['registration_withdrawn', 'CANCEL', 1],
      ['calendar_entry', 'CANCEL', 1],
    ]);
    expect((await stage.mails()).at(-1)?.message).toMatchObject({ kind: 'calendar_entry', number: 2, of: 2 });
  });
});
