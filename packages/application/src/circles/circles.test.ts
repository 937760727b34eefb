import type {
  EmailAddress,
  Event,
  Instant,
  LocalDate,
  OrganisationId,
  PersonId,
  PersonName,
  ProfessionCode,
  RegistrationId,
  SessionId,
} from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { isAllowed } from '../authorisation/authorise.ts';
import { aSessionOn } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { recordMeeting } from './circle-attendance.ts';
import { findPeople, inviteMember, releaseMember, setSubstitute } from './circle-members.ts';
import { approveCircleMinutes, writeCircleMinutes } from './circle-minutes.ts';
import { publishCircleResult, readCircleResult, takeBackCircleResult, writeCircleResult } from './circle-result.ts';
import { saveCircleTask, tickCircleTask, tickOwnTask } from './circle-tasks.ts';
import { editCircle, moveCircleOn } from './edit-circle.ts';
import { readOwnCircles } from './own-circles.ts';
import { listCircles, readCircle } from './read-circle.ts';

let stage: Stage;
let event: Event;
let staff: PersonId;
let first: SessionId;

beforeEach(async () => {
  stage = await setStage();
  const sessions = [aSessionOn('2026-11-04'), aSessionOn('2026-12-02')] as const;
  first = sessions[0].id;
  event = await stage.addEvent({
    kind: 'quality_circle',
    admission: 'by_invitation',
    title: 'Zirkel Frühe Hilfen',
    capacity: 2,
    sessions,
  });
  staff = (await stage.addPerson()).id;
});

type CircleAction = 'circle.read' | 'circle.edit' | 'circle.invite' | 'circle.work';

function may<A extends CircleAction>(action: A) {
  const coordinator = person(staff, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  return permit(coordinator, action, { event: event.id, network: stage.network.id }, stage);
}

function told(name: string, organisation = 'Klinikum St. Georg') {
  return {
    givenName: name as PersonName,
    familyName: 'Beispiel' as PersonName,
    email: `${name.toLowerCase()}@example.org` as EmailAddress,
    profession: 'H1' as ProfessionCode,
    organisation: { name: organisation },
  };
}

async function invited(name: string, organisation?: string): Promise<RegistrationId> {
  const answer = await inviteMember(stage.deps, may('circle.invite'), { told: told(name, organisation) });
  if (!answer.ok) throw new Error(`${name} was refused: ${answer.refusal.code}`);
  return answer.value.id;
}

const read = async () => {
  const view = await readCircle(stage.deps, may('circle.read'));
  if (view === undefined) throw new Error('the circle is there');
  return view;
};

const refused = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });

test('a circle nobody wrote down yet is planned, under the title of its event', async () => {
  const { circle, members, mix, may: allowed } = await read();
  expect(circle).toEqual({
    event: event.id,
    topic: 'Zirkel Frühe Hilfen',
    meetsEveryWeeks: 8,
    revision: 0,
    status: 'planned',
  });
  expect(members).toEqual([]);
  expect(mix.hints).toEqual(['too_few_members', 'too_few_professions']);
  expect(allowed).toEqual({ edit: true, invite: true, work: true });
});

test('an event of another kind is no circle', async () => {
  event = await stage.addEvent();
  expect(await readCircle(stage.deps, may('circle.read'))).toBeUndefined();
  expect(await moveCircleOn(stage.deps, may('circle.edit'), { revision: 0, to: 'running' })).toEqual(
    refused('circle_not_found'),
  );
});

describe('who edits a circle', () => {
  const facts = { topic: 'Überleitung', meetsEveryWeeks: 4 };

  test('gives the desk of the event to who leads it, and takes it from who led it before', async () => {
    const [ada, ben] = [await stage.addPerson(), await stage.addPerson()];
    await editCircle(stage.deps, may('circle.edit'), { ...facts, lead: ada.id, revision: 0 });
    const edited = await editCircle(stage.deps, may('circle.edit'), { ...facts, lead: ben.id, revision: 1 });
    expect(edited).toEqual({
      ok: true,
      value: { event: event.id, ...facts, lead: ben.id, revision: 2, status: 'planned' },
    });
    const scope = { kind: 'event', id: event.id };
    const grants = await stage.kept(async (tx) => [await tx.people.grantsOf(ada.id), await tx.people.grantsOf(ben.id)]);
    expect(grants).toEqual([[{ role: 'trainer', scope, until: stage.clock.now() }], [{ role: 'trainer', scope }]]);
    const lead = person(ben.id, grants[1]);
    const isLeadAllowed = (action: 'circle.work' | 'circle.edit') =>
      isAllowed(lead, action, { land: LAND, event: event.id }, stage.clock.now());
    expect([isLeadAllowed('circle.work'), isLeadAllowed('circle.edit')]).toEqual([true, false]);
  });

  test('cannot make a stranger lead it, and does not write over somebody else', async () => {
    const nobody = testId('p', 99) as PersonId;
    const edit = (revision: number, lead?: PersonId) =>
      editCircle(stage.deps, may('circle.edit'), { ...facts, revision, ...(lead && { lead }) });
    expect(await edit(0, nobody)).toEqual(refused('lead_unknown'));
    await edit(0);
    expect(await edit(0)).toEqual(refused('stale_revision', { revision: 1 }));
  });

  test('starts and completes it, and leaves a trace', async () => {
    const move = (revision: number, to: 'running' | 'completed') =>
      moveCircleOn(stage.deps, may('circle.edit'), { revision, to });
    expect(await move(0, 'completed')).toEqual(refused('circle_moved_on', { status: 'planned' }));
    const now = stage.clock.now();
    expect(await move(0, 'running')).toMatchObject({ ok: true, value: { status: 'running', startedAt: now } });
    expect(await move(1, 'completed')).toMatchObject({ ok: true, value: { status: 'completed', completedAt: now } });
    const trail = await stage.kept((tx) => tx.audit.forEvent(event.id, 9));
    expect(trail.map(({ action, facts: told }) => [action, told])).toEqual([
      ['circle.edit', { what: 'status', to: 'completed' }],
      ['circle.edit', { what: 'status', to: 'running' }],
    ]);
  });

  test('does not start what is not public yet', async () => {
    event = await stage.addEvent({ kind: 'quality_circle', admission: 'by_invitation', status: 'draft' });
    expect(await moveCircleOn(stage.deps, may('circle.edit'), { revision: 0, to: 'running' })).toEqual(
      refused('event_not_published'),
    );
  });
});

describe('a member', () => {
  test('gets a place and the mail that says so', async () => {
    const member = await invited('Ada');
    expect((await read()).members.map(({ record }) => [record.registration.id, record.applicant.givenName])).toEqual([
      [member, 'Ada'],
    ]);
    const [mail] = await stage.mails();
    expect(mail).toMatchObject({
      to: 'ada@example.org',
      // The first meeting is over: it does not enter a calendar any more.
      message: { kind: 'registration_confirmed', isInvited: true, notices: [{ session: event.sessions[1]?.id }] },
    });
  });

  test('who is known already is invited with what they say of themselves', async () => {
    const known = await stage.addPerson({ organisation: { name: 'Jugendamt Leipzig' } });
    await inviteMember(stage.deps, may('circle.invite'), { person: known.id });
    const [member] = (await read()).members;
    expect(member?.record.registration.personId).toBe(known.id);
    expect(member?.record.applicant.organisation).toEqual({ name: 'Jugendamt Leipzig' });
    expect(await inviteMember(stage.deps, may('circle.invite'), { person: testId('p', 99) as PersonId })).toEqual(
      refused('person_unknown'),
    );
  });

  test('is not invited beyond the last place, not even by two at once', async () => {
    const answers = await Promise.all(
      ['Ada', 'Ben', 'Cem', 'Dora'].map((name) => inviteMember(stage.deps, may('circle.invite'), { told: told(name) })),
    );
    expect(answers.map((it) => (it.ok ? it.value.status : it.refusal.code)).toSorted()).toEqual([
      'confirmed',
      'confirmed',
      'no_free_seat',
      'no_free_seat',
    ]);
  });

  test('is not invited with a profession or an organisation this Land does not have', async () => {
    const invite = (wanted: object) =>
      inviteMember(stage.deps, may('circle.invite'), { told: { ...told('Ada'), ...wanted } });
    expect(await invite({ profession: 'Q77' })).toEqual(refused('unknown_choice', { field: 'profession' }));
    const organisation = { id: testId('o', 9) as OrganisationId, name: 'Nirgends' };
    expect(await invite({ organisation })).toEqual(refused('unknown_choice', { field: 'organisation' }));
  });

  test('is released with a reason, between two meetings too', async () => {
    const member = await invited('Ada');
    const { organisation: _, ...ben } = told('Ben');
    await setSubstitute(stage.deps, may('circle.invite'), { member, substitute: { told: ben } });
    const release = (reason: string, id = member) =>
      releaseMember(stage.deps, may('circle.invite'), { member: id, reason });
    expect(await release(' ')).toEqual(refused('reason_missing'));
    expect(await release('Wechselt die Stelle', testId('r', 99) as RegistrationId)).toEqual(
      refused('member_not_found'),
    );
    expect(await release('Wechselt die Stelle')).toMatchObject({ ok: true, value: { status: 'withdrawn' } });
    expect((await read()).members).toEqual([]);
    expect(await stage.kept((tx) => tx.circles.substitutes(event.id))).toEqual(new Map());
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
    expect(entry).toMatchObject({ action: 'circle.invite', actor: staff, reason: 'Wechselt die Stelle' });
  });
});

test('people are found by name, without their addresses, and only where the network knows them', async () => {
  await invited('Ada');
  await stage.addPerson({ givenName: 'Adam' as PersonName });
  expect(await findPeople(stage.deps, may('circle.invite'), 'ada')).toEqual([
    {
      id: expect.any(String),
      givenName: 'Ada',
      familyName: 'Beispiel',
      profession: 'H1',
      organisation: { name: 'Klinikum St. Georg' },
    },
  ]);
});

describe('a substitute', () => {
  test('is a colleague, known or new, and one at a time', async () => {
    const member = await invited('Ada');
    const set = (substitute?: Parameters<typeof setSubstitute>[2]['substitute']) =>
      setSubstitute(stage.deps, may('circle.invite'), { member, ...(substitute && { substitute }) });
    const { organisation: _, ...ben } = told('Ben');
    expect(await set({ told: ben })).toEqual({ ok: true, value: true });
    expect((await read()).members[0]?.substitute).toMatchObject({
      givenName: 'Ben',
      organisation: { name: 'Klinikum St. Georg' },
    });
    const colleague = await stage.addPerson({ organisation: { name: 'klinikum st georg' } });
    expect(await set({ person: colleague.id })).toEqual({ ok: true, value: true });
    expect((await read()).members[0]?.substitute?.id).toBe(colleague.id);
    await set(undefined);
    expect((await read()).members[0]?.substitute).toBeUndefined();
  });

  test('from elsewhere is refused, also when somebody types the organisation of the member', async () => {
    const member = await invited('Ada');
    const eve = await stage.addPerson({
      email: 'eve@example.org' as EmailAddress,
      organisation: { name: 'Jugendamt Leipzig' },
    });
    const { organisation: _, ...typed } = told('Eve');
    const organisation = 'Klinikum St. Georg';
    // Who was found by name is known with their organisation; of an address nobody learns where its person works.
    for (const [substitute, facts] of [
      [{ person: eve.id }, { organisation, substituteOrganisation: 'Jugendamt Leipzig' }],
      [{ told: typed }, { organisation }],
    ] as const) {
      expect(await setSubstitute(stage.deps, may('circle.invite'), { member, substitute })).toEqual(
        refused('substitute_elsewhere', facts),
      );
    }
  });

  test('does not sit in the circle already, and stands in for members only', async () => {
    const [member] = [await invited('Ada'), await invited('Ben')];
    const { organisation: _, ...ben } = told('Ben');
    const set = (id: RegistrationId) =>
      setSubstitute(stage.deps, may('circle.invite'), { member: id, substitute: { told: ben } });
    expect(await set(member)).toEqual(refused('substitute_is_member'));
    expect(await set(testId('r', 99) as RegistrationId)).toEqual(refused('member_not_found'));
  });
});

describe('at a meeting', () => {
  type Standing = 'present' | 'represented' | 'absent';
  const record = (...members: { member: RegistrationId; standing: Standing }[]) =>
    recordMeeting(stage.deps, may('circle.work'), { session: first, members });
  const standings = async () => (await read()).members.map((it) => it.standings.get(first));

  test('who was represented was not there, and the substitute counts for nobody', async () => {
    const [ada, ben] = [await invited('Ada'), await invited('Ben')];
    const { organisation: _, ...cem } = told('Cem');
    await setSubstitute(stage.deps, may('circle.invite'), { member: ben, substitute: { told: cem } });
    await record({ member: ada, standing: 'present' }, { member: ben, standing: 'represented' });
    expect(await standings()).toEqual(['present', 'represented']);
    const attended = await stage.kept((tx) => tx.attendance.forEvent(event.id));
    expect([attended.get(ada)?.get(first), attended.get(ben)?.get(first)]).toEqual([360, 0]);
    await record({ member: ada, standing: 'absent' }, { member: ben, standing: 'absent' });
    expect(await standings()).toEqual(['absent', 'absent']);
  });

  test('minutes recorded at the door stay', async () => {
    const ada = await invited('Ada');
    const records = [{ session: first, registration: ada, minutes: 90 }];
    await stage.kept((tx) => tx.attendance.record(records, staff, stage.clock.now()));
    await record({ member: ada, standing: 'present' });
    const attended = await stage.kept((tx) => tx.attendance.forEvent(event.id));
    expect(attended.get(ada)?.get(first)).toBe(90);
  });

  test('nobody is represented by nobody, and nothing is written then', async () => {
    const [ada, ben] = [await invited('Ada'), await invited('Ben')];
    const answer = await record({ member: ada, standing: 'present' }, { member: ben, standing: 'represented' });
    expect(answer).toEqual(refused('substitute_missing', { member: ben }));
    expect(await standings()).toEqual([undefined, undefined]);
  });

  test('nothing is recorded before it begins', async () => {
    const session = event.sessions[1]?.id as SessionId;
    const answer = await recordMeeting(stage.deps, may('circle.work'), { session, members: [] });
    expect(answer).toEqual(refused('session_not_begun', { startsAt: '2026-12-02T08:00:00.000Z' }));
  });
});

describe('minutes', () => {
  const blocks = [{ heading: 'Überleitung', text: 'Ein Blatt genügt.' }];
  const write = (revision: number, session = first) =>
    writeCircleMinutes(stage.deps, may('circle.work'), { session, revision, blocks });
  const approve = (revision: number) =>
    approveCircleMinutes(stage.deps, may('circle.work'), { session: first, revision });

  test('are for the members once they are approved, and a correction once it is approved too', async () => {
    await invited('Ada');
    const [member] = (await read()).members;
    const id = member?.record.registration.personId as PersonId;
    const own = async () => {
      const circles = await readOwnCircles(stage.deps, permit(person(id), 'own.read', { person: id }, stage));
      return circles.map(({ minutes }) => minutes.map(({ version }) => version));
    };
    await write(0);
    expect(await own()).toEqual([[]]);
    expect(await approve(1)).toMatchObject({ ok: true, value: { version: 1, status: 'approved' } });
    await write(0);
    expect(await own()).toEqual([[1]]);
    await approve(1);
    expect(await own()).toEqual([[2]]);
    const { minutes, names } = await read();
    expect(minutes.map(({ version }) => version)).toEqual([2, 1]);
    expect(names.get(staff)).toBe('Ada Beispiel');
  });

  test('are not written over unread, and not written of what has not begun', async () => {
    await write(0);
    expect(await write(0)).toEqual(refused('minutes_stale', { revision: 1 }));
    expect(await approve(0)).toEqual(refused('minutes_stale', { revision: 1 }));
    const tomorrow = event.sessions[1]?.id as SessionId;
    expect(await write(0, tomorrow)).toEqual(refused('session_not_begun', { startsAt: '2026-12-02T08:00:00.000Z' }));
    expect(await write(0, testId('s', 99) as SessionId)).toEqual(refused('circle_not_found'));
  });
});

describe('a task', () => {
  const draft = { what: 'Telefonliste', dueOn: '2026-12-01' as LocalDate };

  test('is taken on by a member, changed, and ticked off by the circle or by the member', async () => {
    const member = await invited('Ada');
    const saved = await saveCircleTask(stage.deps, may('circle.work'), { ...draft, member });
    if (!saved.ok) throw new Error(saved.refusal.code);
    const { id: task } = saved.value;
    await saveCircleTask(stage.deps, may('circle.work'), { ...draft, what: 'Liste', member, task });
    await tickCircleTask(stage.deps, may('circle.work'), { task, isDone: true });
    const done = { ...saved.value, what: 'Liste', status: 'done', doneAt: stage.clock.now() };
    expect((await read()).tasks).toEqual([done]);
    const owner = (await read()).members[0]?.record.registration.personId as PersonId;
    const tick = (who: PersonId) =>
      tickOwnTask(stage.deps, permit(person(who), 'own.edit', { person: who }, stage), { task, isDone: false });
    expect(await tick(staff)).toEqual(refused('task_not_found'));
    expect(await tick(owner)).toMatchObject({ ok: true, value: { status: 'open' } });
  });

  test('of another circle is not there, nor is a member of one', async () => {
    const member = await invited('Ada');
    const saved = await saveCircleTask(stage.deps, may('circle.work'), { ...draft, member });
    if (!saved.ok) throw new Error(saved.refusal.code);
    const { id: task } = saved.value;
    event = await stage.addEvent({ kind: 'quality_circle', admission: 'by_invitation' });
    const other = await invited('Ben');
    expect(await saveCircleTask(stage.deps, may('circle.work'), { ...draft, member })).toEqual(
      refused('member_not_found'),
    );
    expect(await saveCircleTask(stage.deps, may('circle.work'), { ...draft, member: other, task })).toEqual(
      refused('task_not_found'),
    );
    expect(await tickCircleTask(stage.deps, may('circle.work'), { task, isDone: true })).toEqual(
      refused('task_not_found'),
    );
  });
});

test('a result is public once the circle is completed, until it is taken back', async () => {
  const result = { title: 'Überleitung', text: 'Ein Blatt genügt.' };
  const edit = () => may('circle.edit');
  const readPage = async () => {
    const anyone = permit(person(staff), 'programme.read', {}, stage);
    return (await readCircleResult(stage.deps, anyone, event.slug))?.circle;
  };
  const facts = { topic: 'Frühe Hilfen', meetsEveryWeeks: 8, lead: staff };
  await editCircle(stage.deps, edit(), { revision: 0, ...facts });
  await moveCircleOn(stage.deps, edit(), { revision: 1, to: 'running' });
  await writeCircleResult(stage.deps, edit(), { revision: 2, ...result });
  expect(await publishCircleResult(stage.deps, edit(), { revision: 3 })).toEqual(refused('circle_not_completed'));
  await moveCircleOn(stage.deps, edit(), { revision: 3, to: 'completed' });
  expect(await readPage()).toBeUndefined();
  await publishCircleResult(stage.deps, edit(), { revision: 4 });
  expect(await readPage()).toEqual({ topic: facts.topic, result: { ...result, publishedAt: stage.clock.now() } });
  await takeBackCircleResult(stage.deps, edit(), { revision: 5 });
  expect(await readPage()).toBeUndefined();
});

test('a circle that was called off owes no meeting', async () => {
  await moveCircleOn(stage.deps, may('circle.edit'), { revision: 0, to: 'running' });
  stage.clock.moveTo('2027-03-01T08:00:00.000Z' as Instant);
  expect((await read()).lapse).toEqual({ since: event.sessions[1]?.id, meetBy: '2027-01-27T08:00:00.000Z' });
  const calledOff = { status: 'cancelled', cancelledAt: stage.clock.now(), cancellationReason: 'Krank' } as const;
  const cancelled = { ...event, ...calledOff, revision: event.revision + 1 } as Event;
  await stage.kept((tx) => tx.events.save(cancelled, event.revision, stage.clock.now()));
  expect((await read()).lapse).toBeUndefined();
});

test('the list says when a circle meets next and whether that is too late', async () => {
  await editCircle(stage.deps, may('circle.edit'), { topic: 'T', meetsEveryWeeks: 4, revision: 0 });
  await moveCircleOn(stage.deps, may('circle.edit'), { revision: 1, to: 'running' });
  const coordinator = person(staff, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  const list = async () => {
    const { circles } = await listCircles(stage.deps, permit(coordinator, 'desk.read', {}, stage));
    return circles.map(({ nextAt, lapse }) => ({ nextAt, lapse }));
  };
  expect(await list()).toEqual([{ nextAt: '2026-12-02T08:00:00.000Z', lapse: undefined }]);
  stage.clock.moveTo('2026-12-02T08:00:00.000Z' as Instant);
  expect(await list()).toEqual([
    { nextAt: undefined, lapse: { since: event.sessions[1]?.id, meetBy: '2026-12-30T08:00:00.000Z' } },
  ]);
});
