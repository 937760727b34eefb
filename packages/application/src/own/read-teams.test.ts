import {
  addMilliseconds,
  DAY_MS,
  type EmailAddress,
  type Event,
  type PersonId,
  type PersonName,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import type { RegistrationState } from '@netzwerkstatt/registration';
import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { applicantNamed, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { acceptTransfer } from '../transfer/answer-transfer.ts';
import { offerTransfer } from '../transfer/offer-transfer.ts';
import { readTransfer } from '../transfer/read-transfer.ts';
import { transfersCloseAt } from '../transfer/transfer-times.ts';
import { readTeams, type TeamList } from './read-teams.ts';

let stage: Stage;
let head: PersonId;

beforeEach(async () => {
  stage = await setStage();
  const { assistance: _, ...told } = applicantNamed('Ada');
  head = (await stage.addPerson(told)).id;
});

async function aTeam(event: Event, seats: number, state: RegistrationState): Promise<RegistrationId> {
  const id = stage.deps.random.id<RegistrationId>();
  const { assistance: _, ...told } = applicantNamed('Ada');
  const after = { id, personId: head, requestedAt: stage.clock.now(), ...(seats > 1 && { seats }), ...state };
  await stage.kept((tx) => tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map([[id, told]])));
  return id;
}

const confirmed = () => ({ status: 'confirmed', confirmedAt: stage.clock.now() }) as const;
const read = (
  list: TeamList,
  wanted: { readonly text?: string; readonly offset?: number; readonly limit?: number } = {},
) =>
  readTeams(stage.deps, permit(person(head), 'own.read', { person: head }, stage), {
    list,
    text: '',
    offset: 0,
    limit: 20,
    ...wanted,
  });
const titles = async (...asked: Parameters<typeof read>) =>
  (await read(...asked)).teams.map(({ event }) => event.title);

async function ask(event: Event, registration: RegistrationId, name: string) {
  const { email, givenName, familyName, locale } = applicantNamed(name);
  const actor: Actor = { kind: 'holder', land: LAND, registrationId: registration };
  const may = permit(actor, 'registration.transfer', { registration, event: event.id }, stage);
  const offered = await offerTransfer(stage.deps, may, { email, givenName, familyName, locale });
  if (!offered.ok) throw new Error(offered.refusal.code);
  return offered.value.id;
}

async function says(event: Event, transfer: Awaited<ReturnType<typeof ask>>, name: string) {
  const actor: Actor = { kind: 'colleague', land: LAND, transferId: transfer };
  const { email: _, ...told } = applicantNamed(name);
  await acceptTransfer(stage.deps, permit(actor, 'transfer.answer', { event: event.id, transfer }, stage), told);
}

test('a team stands with its places, who came, who is asked, and what is to be done next', async () => {
  const event = await stage.addEvent({ capacity: 9 });
  const team = await aTeam(event, 4, confirmed());
  await says(event, await ask(event, team, 'Ben'), 'Ben');
  await ask(event, team, 'Cem');
  const { teams } = await read('coming');
  expect(teams).toMatchObject([
    {
      registration: { id: team, seats: 3 },
      seats: 4,
      unnamed: 1,
      step: { kind: 'name_people', places: 1, until: transfersCloseAt(event) },
      members: [{ givenName: 'Ben' }],
      asked: [{ colleague: { givenName: 'Cem' } }],
    },
  ]);
  expect(Object.keys(teams[0]?.members[0] ?? {})).toEqual(['registration', 'givenName', 'familyName']);
});

test('what ends first is to be done first, and what only waits comes after it', async () => {
  const now = stage.clock.now();
  const later = await stage.addEvent({ title: 'zu benennen' });
  const offer = await stage.addEvent({ title: 'angeboten' });
  const line = await stage.addEvent({ title: 'wartet' });
  await aTeam(line, 2, { status: 'waitlisted', joinedAt: now, queueNumber: 1 });
  await aTeam(later, 2, confirmed());
  const expiresAt = addMilliseconds(now, DAY_MS);
  await aTeam(offer, 2, { status: 'offered', joinedAt: now, queueNumber: 1, offeredAt: now, expiresAt });
  expect(await titles('coming')).toEqual(['angeboten', 'zu benennen', 'wartet']);
  expect(await titles('to_do')).toEqual(['angeboten', 'zu benennen']);
  expect((await read('coming')).totals).toEqual({ to_do: 2, coming: 3, past: 0 });
  expect(await titles('coming', { offset: 1, limit: 1 })).toEqual(['zu benennen']);
});

test('whoever has a place for themselves alone, or handed it on, has no team', async () => {
  const [alone, handed] = [await stage.addEvent(), await stage.addEvent()];
  await aTeam(alone, 1, confirmed());
  const only = await aTeam(handed, 1, confirmed());
  await says(handed, await ask(handed, only, 'Ben'), 'Ben');
  expect([await titles('coming'), await titles('past')]).toEqual([[], []]);
});

test('a team is found by its event and by its people, and stays as past once it is over', async () => {
  const event = await stage.addEvent({ title: 'Fachtag', capacity: 9 });
  const other = await stage.addEvent({ title: 'Werkstätte' });
  await aTeam(other, 2, confirmed());
  const team = await aTeam(event, 3, confirmed());
  await says(event, await ask(event, team, 'Dilan'), 'Dilan');
  const found = (text: string) => titles('coming', { text });
  expect([await found('dilan'), await found('WERKSTAETTE'), await found('dilan fach')]).toEqual([
    ['Fachtag'],
    ['Werkstätte'],
    [],
  ]);
  stage.clock.moveTo('2099-01-01T00:00:00.000Z' as Event['registrationOpensAt']);
  expect([await titles('to_do'), await titles('coming'), (await titles('past')).length]).toEqual([[], [], 2]);
});

test('who was there is shown of those who were told so when they were asked, and of nobody else', async () => {
  const event = await stage.addEvent({ capacity: 9 });
  const team = await aTeam(event, 4, confirmed());
  await says(event, await ask(event, team, 'Ben'), 'Ben');
  stage.clock.moveOn(DAY_MS);
  const since = stage.clock.now();
  await stage.kept((tx) => tx.settings.save({ headsSeeAttendanceSince: since }));
  const told = await ask(event, team, 'Cem');
  const actor: Actor = { kind: 'colleague', land: LAND, transferId: told };
  const may = permit(actor, 'transfer.answer', { event: event.id, transfer: told }, stage);
  expect((await readTransfer(stage.deps, may))?.question?.showsAttendance).toBe(true);
  await says(event, told, 'Cem');
  const members = async () => (await read('past')).teams[0]?.members.map((it) => [it.givenName, it.wasThere]);
  stage.clock.moveTo('2099-01-01T00:00:00.000Z' as Event['registrationOpensAt']);
  expect(await members()).toEqual([
    ['Ben', undefined],
    ['Cem', undefined],
  ]);
  const [session] = event.sessions;
  if (session === undefined) throw new Error('an event has a session');
  const records = (await read('past')).teams[0]?.members.map(({ registration }) => ({
    session: session.id,
    registration,
    minutes: 60,
  }));
  await stage.kept((tx) => tx.attendance.record(records ?? [], head, stage.clock.now()));
  expect(await members()).toEqual([
    ['Ben', undefined],
    ['Cem', true],
  ]);
  await stage.kept((tx) => tx.settings.save({}));
  expect(await members()).toEqual([
    ['Ben', undefined],
    ['Cem', undefined],
  ]);
});

test('nobody sees the teams of somebody else', async () => {
  const event = await stage.addEvent();
  await aTeam(event, 2, confirmed());
  const stranger = await stage.addPerson({
    email: 'eva@example.org' as EmailAddress,
    givenName: 'Eva' as PersonName,
  });
  const may = permit(person(stranger.id), 'own.read', { person: stranger.id }, stage);
  const query = { list: 'coming', text: '', offset: 0, limit: 20 } as const;
  expect((await readTeams(stage.deps, may, query)).teams).toEqual([]);
});
