import type { EmailAddress, Event, PersonName, ProfessionCode, RegistrationId } from '@netzwerkstatt/domain';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { giveBackSeats } from '../registration/answer-registration.ts';
import { decideRegistrations } from '../registration/decide-registrations.ts';
import { readRegistration } from '../registration/read-registration.ts';
import { applicantNamed, LAND, permit, type Stage, setStage } from '../testing/stage.ts';
import { acceptTransfer } from './answer-transfer.ts';
import { askTeam, previewTeam } from './ask-team.ts';
import { offerTransfer, takeBackTransfer } from './offer-transfer.ts';

const cap = { by: 'group', value: 'health', max: 1 } as const;
const policy = { mode: 'first_come', ranking: [], ownRegions: [], ...openSeats, teams: { maxSize: 9 } } as const;

let stage: Stage;
let event: Event;
let ada: RegistrationId;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 9 });
  await stage.deps.decide(LAND, event.id, { command: { kind: 'set_policy', policy }, actor: 'staff' });
  ada = await aTeam(5);
});

async function aTeam(seats: number): Promise<RegistrationId> {
  const { assistance: _, ...told } = { ...applicantNamed('Ada'), profession: 'J1' as ProfessionCode };
  const person = await stage.addPerson(told);
  const id = stage.deps.random.id<RegistrationId>();
  const now = stage.clock.now();
  const after = { id, personId: person.id, requestedAt: now, seats, status: 'confirmed', confirmedAt: now } as const;
  const change = { after, cause: 'register' } as const;
  await stage.kept((tx) => tx.registrations.write(event.id, [change], new Map([[id, told]])));
  return id;
}

const byHolder = <A extends Parameters<typeof permit>[1]>(action: A) => {
  const actor: Actor = { kind: 'holder', land: LAND, registrationId: ada };
  return permit(actor, action, { registration: ada, event: event.id }, stage) as never;
};
const ask = (list: string) => askTeam(stage.deps, byHolder('registration.transfer'), list, 'de');
const asked = async () => {
  const own = await readRegistration(stage.deps, byHolder('registration.view'));
  if (!own.ok || own.value.transfer.team === undefined) throw new Error('this is a team');
  return own.value.transfer.team;
};
const namesAsked = async () => (await asked()).asked.map(({ colleague }) => colleague.givenName);
const mails = async () => (await stage.mails()).map(({ to, message }) => [to, message.kind]);

test('everybody on a list is asked by a mail of their own, and the places stay where they are', async () => {
  const answer = await ask('Ben Beispiel; ben@example.org\nCem Beispiel; cem@example.org');
  expect(answer).toMatchObject({ ok: true, value: { people: [{ row: 1 }, { row: 2 }] } });
  expect(await mails()).toEqual([
    ['ben@example.org', 'transfer_offered'],
    ['cem@example.org', 'transfer_offered'],
  ]);
  expect(await namesAsked()).toEqual(['Ben', 'Cem']);
  expect((await stage.kept((tx) => tx.registrations.get(ada)))?.registration.seats).toBe(5);
});

test('a list is looked at first, with the same faults, and nobody hears of it', async () => {
  const look = (list: string) => previewTeam(stage.deps, byHolder('registration.transfer'), list, 'de');
  expect(await look('Ben Beispiel; ben@example.org; Hebamme')).toMatchObject({
    ok: true,
    value: { people: [{ givenName: 'Ben', profession: 'H1' }] },
  });
  expect(await look('Ben; ben@example.org')).toMatchObject({ ok: false, refusal: { code: 'team_list_unreadable' } });
  expect([await mails(), await namesAsked()]).toEqual([[], []]);
});

describe('with one fault nobody is asked:', () => {
  test('own address, and who is asked already, are named by row', async () => {
    await ask('Ben Beispiel; ben@example.org');
    expect(await ask('Cem Beispiel; cem@example.org\nAda B; ADA@example.org\nBen B; Ben@example.org')).toEqual({
      ok: false,
      refusal: {
        code: 'team_list_unreadable',
        faults: [
          { row: 2, code: 'own_address' },
          { row: 3, code: 'asked_already' },
        ],
      },
    });
    expect(await namesAsked()).toEqual(['Ben']);
  });

  test('one place is the own one, and nobody is asked for what others are asked for', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, it) => `Ben B; ben${it}@example.org`).join('\n');
    expect(await ask(rows(5))).toEqual({ ok: false, refusal: { code: 'team_list_too_long', max: 4 } });
    await ask(rows(4));
    expect(await ask('Cem B; cem@example.org')).toEqual({ ok: false, refusal: { code: 'transfer_open' } });
  });

  test('all of a list fit the rules together, or those are named who would be too many', async () => {
    const capped = { ...policy, caps: [cap] } as const;
    await stage.deps.decide(LAND, event.id, { command: { kind: 'set_policy', policy: capped }, actor: 'staff' });
    expect(await ask('Ben B; ben@example.org; Hebamme\nCem B; cem@example.org; Hebamme')).toEqual({
      ok: false,
      refusal: {
        code: 'team_members_unfit',
        unfit: [{ row: 2, because: { code: 'transfer_hindered', hindrance: { code: 'cap_reached', cap } } }],
      },
    });
    expect((await ask('Ben B; ben@example.org; Hebamme\nCem B; cem@example.org')).ok).toBe(true);
  });
});

test('one of them is asked no longer, and somebody else is asked instead', async () => {
  await ask('Ben B; ben@example.org\nCem B; cem@example.org\nDilan B; dilan@example.org\nEva B; eva@example.org');
  const ben = (await asked()).asked[0];
  await takeBackTransfer(stage.deps, byHolder('registration.transfer'), ben?.id);
  const finn = { ...applicantNamed('Finn'), familyName: 'B' as PersonName };
  const { givenName, familyName, email, locale } = finn;
  const colleague = { givenName, familyName, email, locale };
  expect((await offerTransfer(stage.deps, byHolder('registration.transfer'), colleague)).ok).toBe(true);
  expect(await namesAsked()).toEqual(['Cem', 'Dilan', 'Eva', 'Finn']);
  const cem = { ...colleague, email: 'CEM@example.org' as EmailAddress };
  expect(await offerTransfer(stage.deps, byHolder('registration.transfer'), cem)).toEqual({
    ok: false,
    refusal: { code: 'colleague_asked_already' },
  });
});

test('whoever says yes stands by name with the team, while the others are still asked', async () => {
  await ask('Ben B; ben@example.org\nCem B; cem@example.org');
  const transfer = (await asked()).asked[1]?.id;
  if (transfer === undefined) throw new Error('two are asked');
  const may = permit(
    { kind: 'colleague', land: LAND, transferId: transfer },
    'transfer.answer',
    { event: event.id, transfer },
    stage,
  );
  const { email: _, ...told } = applicantNamed('Cem');
  await acceptTransfer(stage.deps, may, told);
  const { members } = await asked();
  expect([members.map(({ givenName }) => givenName), await namesAsked()]).toEqual([['Cem'], ['Ben']]);
});

test('a team that keeps fewer places asks those no longer whom it asked last', async () => {
  await ask('Ben B; ben@example.org\nCem B; cem@example.org\nDilan B; dilan@example.org');
  await giveBackSeats(stage.deps, byHolder('registration.cancel'), 2);
  expect(await namesAsked()).toEqual(['Ben', 'Cem']);
  expect((await mails()).filter(([, kind]) => kind === 'transfer_taken_back')).toEqual([
    ['dilan@example.org', 'transfer_taken_back'],
  ]);
});

test('a team that gives places back and withdraws at the same moment asks nobody any more', async () => {
  await ask('Ben B; ben@example.org\nCem B; cem@example.org');
  await decideRegistrations(stage.deps, LAND, event.id, [
    { command: { kind: 'give_back', registrationId: ada, keep: 2 }, actor: 'holder' },
    { command: { kind: 'withdraw', registrationId: ada, by: 'person' }, actor: 'holder' },
  ]);
  expect((await mails()).filter(([, kind]) => kind === 'transfer_taken_back')).toEqual([
    ['ben@example.org', 'transfer_taken_back'],
    ['cem@example.org', 'transfer_taken_back'],
  ]);
});
