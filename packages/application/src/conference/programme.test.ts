import {
  type Event,
  type EventSession,
  HOUR_MS,
  type LocalDateTime,
  type RegistrationId,
  type SessionId,
} from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import {
  type ConferenceProgramme,
  inRoom,
  movedBy,
  type ProgrammeSession,
  withoutSession,
  withSession,
} from '@netzwerkstatt/scheduling';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { publishEvent } from '../desk/publish-event.ts';
import { aFreshPlace, aFreshRoom, aSessionOn, freshId } from '../testing/builders.ts';
import { applicantNamed, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { readProgrammeDesk } from './read-programme-desk.ts';
import { previewRelease, releaseProgramme } from './release-programme.ts';
import { saveProgramme } from './save-programme.ts';

let stage: Stage;
let coordinator: Actor;
let other: Actor;

beforeEach(async () => {
  stage = await setStage();
  const grants = [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }] as const;
  coordinator = person((await stage.addPerson()).id, grants);
  other = person((await stage.addPerson()).id, grants);
});

const at = (from: string, to: string) => ({
  startsAt: `2027-09-15T${from}` as LocalDateTime,
  endsAt: `2027-09-15T${to}` as LocalDateTime,
  teachingMinutes: 60,
});
const entry = (title: string, from: string, to: string, wanted: Partial<EventSession> = {}) =>
  aSessionOn('2027-09-15', { title, ...at(from, to), ...wanted });

function conference(): readonly [EventSession, EventSession, EventSession] {
  const forum = (title: string) =>
    entry(title, '11:00', '12:30', { isForum: true, room: { name: title }, speakers: title, capacity: 10 });
  return [entry('Plenum', '09:30', '10:45'), forum('Forum 1'), forum('Forum 2')];
}

const about = ({ id }: Event) => ({ network: stage.network.id, event: id });

async function desk(event: Event) {
  const read = await readProgrammeDesk(stage.deps, permit(coordinator, 'event.read', about(event), stage));
  if (read === undefined) throw new Error('the event is there');
  return read;
}

async function save(
  event: Event,
  change: (programme: ConferenceProgramme) => ConferenceProgramme,
  actor = coordinator,
) {
  const { programme, revision } = await desk(event);
  const command = { revision, programme: change(programme) };
  return saveProgramme(stage.deps, permit(actor, 'event.edit', about(event), stage), command);
}

async function release(event: Event, note = 'Forum 2 in anderem Raum') {
  const { event: now, revision } = await desk(event);
  const may = permit(coordinator, 'event.publish', about(event), stage);
  return releaseProgramme(stage.deps, may, { eventRevision: now.revision, revision, note });
}

const stored = async ({ id }: Event) => {
  const event = await stage.kept((tx) => tx.events.get(id));
  if (event === undefined) throw new Error('the event is there');
  return event;
};

function entryOf({ sessions }: ConferenceProgramme, title: string) {
  const found = sessions.find((it) => it.title === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
}

const toSaal = (programme: ConferenceProgramme) =>
  withSession(programme, inRoom(entryOf(programme, 'Forum 2'), { name: 'Saal' }));

describe('of a draft event', () => {
  test('the programme is written into the event at once', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: conference() });
    const answer = await save(event, toSaal);
    expect(answer).toEqual({ ok: true, value: { revision: 2, savedAt: stage.clock.now() } });
    expect((await stored(event)).sessions.map((it) => it.room?.name)).toEqual([undefined, 'Forum 1', 'Saal']);
  });

  test('what is taken out is forgotten, and what is new keeps the id it was given', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: conference() });
    const id = freshId<SessionId>();
    await save(event, (it) =>
      withSession(withoutSession(it, entryOf(it, 'Forum 1').id), { id, title: 'Ausklang', ...at('12:30', '13:30') }),
    );
    const { sessions } = await stored(event);
    expect(sessions.map(({ title, status }) => [title, status])).toEqual([
      ['Plenum', 'planned'],
      ['Forum 2', 'planned'],
      ['Ausklang', 'planned'],
    ]);
    expect(sessions[2]?.id).toBe(id);
  });

  test('it is kept with conflicts, and not published with them', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: conference() });
    const tooLong = (it: ConferenceProgramme): ConferenceProgramme => ({
      ...withSession(it, { ...entryOf(it, 'Forum 2'), endsAt: '2027-09-15T13:00' as LocalDateTime }),
      frames: [{ startsAt: at('11:00', '12:30').startsAt, endsAt: at('11:00', '12:30').endsAt }],
    });
    expect(await save(event, tooLong)).toMatchObject({ ok: true });
    const may = permit(coordinator, 'event.publish', about(event), stage);
    expect(await publishEvent(stage.deps, may, { revision: 2 })).toMatchObject({
      ok: false,
      refusal: {
        code: 'programme_impossible',
        problems: [{ code: 'forum_longer_than_slot', lengthMinutes: 120, slotMinutes: 90 }],
      },
    });
  });

  test('one line of the trail tells of all that one person saved', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: conference() });
    const rename = (title: string) => (it: ConferenceProgramme) =>
      withSession(it, { ...(it.sessions[0] ?? entryOf(it, 'Plenum')), title });
    await save(event, rename('Auftakt'));
    await save(event, rename('Eröffnung'));
    await save(event, rename('Plenum'), other);
    expect(await stage.kept((tx) => tx.audit.forEvent(event.id, 10))).toMatchObject([
      { action: 'event.edit', facts: { programme: true, revision: 4 } },
      { action: 'event.edit', facts: { programme: true, revision: 2 } },
    ]);
  });
});

describe('of a published event', () => {
  test('nobody sees the draft before it is released', async () => {
    const event = await stage.addEvent({ sessions: conference() });
    await save(event, toSaal);
    expect(await stored(event)).toEqual(event);
    const { programme, released, saved } = await desk(event);
    expect([entryOf(programme, 'Forum 2').room, entryOf(released, 'Forum 2').room]).toEqual([
      { name: 'Saal' },
      { name: 'Forum 2' },
    ]);
    expect(saved).toEqual({ at: stage.clock.now(), by: 'Ada Beispiel' });
  });

  test('who saves second is told who was first, and nothing is overwritten', async () => {
    const event = await stage.addEvent({ sessions: conference() });
    const { programme, revision } = await desk(event);
    await save(event, toSaal, other);
    const command = { revision, programme: withoutSession(programme, entryOf(programme, 'Forum 2').id) };
    expect(await saveProgramme(stage.deps, permit(coordinator, 'event.edit', about(event), stage), command)).toEqual({
      ok: false,
      refusal: { code: 'stale_programme', revision: 1, savedBy: 'Ada Beispiel' },
    });
    expect(entryOf((await desk(event)).programme, 'Forum 2').room).toEqual({ name: 'Saal' });
  });

  test('releasing writes what changed, leaves the rest to the byte, and says so in public', async () => {
    const event = await stage.addEvent({ sessions: conference() });
    await save(event, toSaal);
    stage.clock.moveOn(HOUR_MS);
    expect(await release(event)).toMatchObject({ ok: true, value: { version: 2, note: 'Forum 2 in anderem Raum' } });
    const after = await stored(event);
    expect(after.revision).toBe(event.revision + 1);
    expect(after.sessions.slice(0, 2)).toEqual(event.sessions.slice(0, 2));
    expect(after.sessions[2]).toEqual({
      ...event.sessions[2],
      room: { name: 'Saal' },
      revisedAt: stage.clock.now(),
    });
    const { releases, programme, released } = await desk(event);
    expect(releases.map(({ version, note }) => [version, note])).toEqual([
      [2, 'Forum 2 in anderem Raum'],
      [1, ''],
    ]);
    expect(programme).toEqual(released);
    expect(await stage.kept((tx) => tx.audit.forEvent(event.id, 1))).toMatchObject([
      { action: 'programme.release', reason: 'Forum 2 in anderem Raum', facts: { version: 2, changes: 1 } },
    ]);
  });

  test('versions count on', async () => {
    const event = await stage.addEvent({ sessions: conference() });
    await save(event, toSaal);
    await release(event);
    await save(event, (it) => withSession(it, inRoom(entryOf(it, 'Forum 1'), { name: 'Aula' })));
    expect(await release(event, 'Forum 1 in der Aula')).toMatchObject({ value: { version: 3 } });
  });

  test('what the event changed meanwhile is in the draft as well', async () => {
    const event = await stage.addEvent({ sessions: conference() });
    await save(event, toSaal);
    const [plenary, first, second] = event.sessions;
    if (plenary === undefined || first === undefined || second === undefined) throw new Error('three sessions');
    const sessions = [plenary, first, { ...second, speakers: 'Dr. Ida Neu' }];
    await stage.kept((tx) => tx.events.save({ ...event, sessions, revision: 2 }, 1, stage.clock.now()));
    expect(entryOf((await desk(event)).programme, 'Forum 2')).toMatchObject({
      room: { name: 'Saal' },
      speakers: 'Dr. Ida Neu',
    });
  });

  test('a room of the place is booked, and one it does not have is only named', async () => {
    const room = aFreshRoom({ name: 'Saal', capacity: 20 });
    const place = aFreshPlace({ rooms: [room] });
    await stage.kept((tx) => tx.places.save(place, undefined));
    const event = await stage.addEvent({ sessions: conference(), place: place.id });
    await save(event, (it) =>
      withSession(
        withSession(it, inRoom(entryOf(it, 'Forum 1'), { id: room.id, name: 'Saal' })),
        inRoom(entryOf(it, 'Forum 2'), { id: freshId(), name: 'Zelt' }),
      ),
    );
    await release(event);
    expect((await stored(event)).sessions.map((it) => it.room)).toEqual([
      undefined,
      { id: room.id, name: 'Saal' },
      { name: 'Zelt' },
    ]);
  });

  test('a room another event has at that time is not taken from it', async () => {
    const room = aFreshRoom({ name: 'Saal', capacity: 20 });
    const place = aFreshPlace({ rooms: [room] });
    await stage.kept((tx) => tx.places.save(place, undefined));
    const inSaal = { room: { id: room.id, name: 'Saal' } };
    const first = await stage.addEvent({ sessions: [entry('Kurs', '12:00', '14:00', inSaal)], place: place.id });
    const event = await stage.addEvent({ sessions: conference(), place: place.id });
    await save(event, (it) => withSession(it, inRoom(entryOf(it, 'Forum 1'), inSaal.room)));
    expect(await release(event)).toMatchObject({
      ok: false,
      refusal: {
        code: 'taken_elsewhere',
        conflicts: [{ code: 'room_taken', sessionIndex: 1, other: { event: first.id } }],
      },
    });
    expect(await stored(event)).toEqual(event);
  });
});

describe('nothing is released', () => {
  const dayOfConference = 299 * 24 * HOUR_MS;

  test.for<{
    what: string;
    change?: (programme: ConferenceProgramme) => ConferenceProgramme;
    note?: string;
    wait?: number;
    refusal: object;
  }>([
    { what: 'that says the same', refusal: { code: 'nothing_changed' } },
    {
      what: 'without a word on what is different',
      change: toSaal,
      note: ' ',
      refusal: { code: 'change_note_missing' },
    },
    {
      what: 'with two forums in one room',
      change: (it) => withSession(it, inRoom(entryOf(it, 'Forum 2'), { name: 'Forum 1' })),
      refusal: { code: 'programme_impossible', problems: [{ code: 'room_taken_twice', room: 'Forum 1' }] },
    },
    {
      what: 'that changes what has begun',
      change: toSaal,
      wait: dayOfConference,
      refusal: { code: 'programme_changes_the_past', titles: ['Forum 2'] },
    },
  ])('$what', async ({ change = (it) => it, note, wait = 0, refusal }) => {
    const event = await stage.addEvent({ sessions: conference() });
    await save(event, change);
    stage.clock.moveOn(wait);
    expect(await release(event, note)).toMatchObject({ ok: false, refusal });
    expect(await stored(event)).toEqual(event);
  });

  test('when the event is not as the comparison showed it', async () => {
    const event = await stage.addEvent({ sessions: conference() });
    await save(event, toSaal);
    const may = permit(coordinator, 'event.publish', about(event), stage);
    expect(await releaseProgramme(stage.deps, may, { eventRevision: 7, revision: 1, note: 'Neu' })).toEqual({
      ok: false,
      refusal: { code: 'stale_revision', revision: 1 },
    });
    expect(await releaseProgramme(stage.deps, may, { eventRevision: 1, revision: 7, note: 'Neu' })).toEqual({
      ok: false,
      refusal: { code: 'stale_programme', revision: 1 },
    });
  });
});

describe('nothing is saved', () => {
  test.for<{ what: string; change: (programme: ConferenceProgramme) => ConferenceProgramme; refusal: object }>([
    {
      what: 'without an entry',
      change: () => ({ sessions: [], frames: [] }),
      refusal: { code: 'programme_impossible', problems: [{ code: 'no_session' }] },
    },
    {
      what: 'that ends before it starts',
      change: (it) => withSession(it, { ...entryOf(it, 'Plenum'), endsAt: '2027-09-15T09:00' as LocalDateTime }),
      refusal: { code: 'programme_impossible', problems: [{ code: 'session_ends_before_start' }] },
    },
    {
      what: 'in the hour that clocks skip',
      change: (it) =>
        withSession(it, {
          ...entryOf(it, 'Plenum'),
          startsAt: '2027-03-28T02:30' as LocalDateTime,
          endsAt: '2027-03-28T06:00' as LocalDateTime,
        }),
      refusal: { code: 'sessions_impossible', problems: [{ code: 'nonexistent_local_time', field: 'startsAt' }] },
    },
  ])('$what', async ({ change, refusal }) => {
    const event = await stage.addEvent({ sessions: conference() });
    expect(await save(event, change)).toMatchObject({ ok: false, refusal });
  });

  test('of an event that is over', async () => {
    const closed = { status: 'closed', closedAt: stage.clock.now(), sessions: conference() } as Partial<Event>;
    const event = await stage.addEvent(closed);
    expect(await save(event, (it) => it)).toEqual({
      ok: false,
      refusal: { code: 'event_not_editable', status: 'closed' },
    });
  });
});

describe('releasing other dates', () => {
  /** A published conference with somebody in each forum, and somebody who has chosen none. */
  async function conferenceWithPeople() {
    const event = await stage.addEvent({ sessions: conference() });
    const people = await Promise.all(
      [event.sessions[1], event.sessions[2], undefined].map(async (forum, number) => {
        const { id: personId } = await stage.addPerson();
        const id = freshId<RegistrationId>();
        const applicant = applicantNamed(`Person${number}`);
        await stage.kept(async (tx) => {
          const change = { after: confirmed(id, personId), cause: 'register' } as const;
          await tx.registrations.write(event.id, [change], new Map([[id, applicant]]));
          await tx.conferences.chooseForums(id, forum ? [forum.id] : [], stage.clock.now());
        });
        return applicant.email;
      }),
    );
    return { event, people };
  }

  const told = async () =>
    (await stage.mails()).flatMap(({ to, message }) =>
      message.kind === 'dates_changed'
        ? [{ to, changes: message.changes.map(({ kind }) => kind), calendar: message.notices?.map((it) => it.method) }]
        : [],
    );

  test('of a forum tells those who chose it, and nobody else', async () => {
    const { event, people } = await conferenceWithPeople();
    const later = { startsAt: '2027-09-15T11:15', endsAt: '2027-09-15T12:30' } as const;
    await save(event, (it) => withSession(it, { ...entryOf(it, 'Forum 2'), ...(later as Partial<ProgrammeSession>) }));
    expect(await release(event)).toMatchObject({ ok: true });
    expect(await told()).toEqual([{ to: people[1], changes: ['moved'], calendar: ['REQUEST'] }]);
    const [, , forum] = (await stored(event)).sessions;
    expect(forum).toMatchObject({ startsAt: '2027-09-15T11:15', sequence: 1, revisedAt: stage.clock.now() });
  });

  test('is rehearsed before: who would hear of it, and nothing is changed', async () => {
    const { event, people } = await conferenceWithPeople();
    await save(event, (it) => withSession(it, movedBy(entryOf(it, 'Plenum'), -15)));
    const may = permit(coordinator, 'event.publish', about(event), stage);
    const command = { eventRevision: event.revision, revision: 1, note: '…' };
    const rehearsed = await previewRelease(stage.deps, may, command);
    expect(rehearsed.ok && rehearsed.value.recipients.map(({ mails }) => mails)).toEqual(people.map(() => 1));
    expect(await stored(event)).toEqual(event);
    expect(await told()).toEqual([]);
  });

  test('of the plenary tells everybody, and brings the deadline forward', async () => {
    const { event, people } = await conferenceWithPeople();
    await save(event, (it) => withSession(it, movedBy(entryOf(it, 'Plenum'), -15)));
    expect(await release(event)).toMatchObject({ ok: true });
    expect((await told()).map(({ to }) => to).toSorted()).toEqual(people.toSorted());
  });

  test('cancels what is left out, remembers it, and says so to those who would have been there', async () => {
    const { event, people } = await conferenceWithPeople();
    await save(event, (it) => withoutSession(it, entryOf(it, 'Forum 1').id));
    expect(await release(event, 'Forum 1 entfällt')).toMatchObject({ ok: true });
    expect((await stored(event)).sessions.map(({ title, status, sequence }) => [title, status, sequence])).toEqual([
      ['Plenum', 'planned', 0],
      ['Forum 1', 'cancelled', 1],
      ['Forum 2', 'planned', 0],
    ]);
    expect((await told()).map(({ to, changes }) => [to, changes])).toEqual([[people[0], ['cancelled']]]);
  });

  test('brings what was cancelled back, as the date it was', async () => {
    const { event, people } = await conferenceWithPeople();
    const { programme: before } = await desk(event);
    await save(event, (it) => withoutSession(it, entryOf(it, 'Forum 1').id));
    await release(event, 'Forum 1 entfällt');
    await save(event, () => before);
    expect(await release(event, 'Forum 1 findet doch statt')).toMatchObject({ ok: true });
    const [, forum] = (await stored(event)).sessions;
    expect(forum).toEqual({ ...event.sessions[1], sequence: 2, revisedAt: stage.clock.now() });
    expect((await told()).map(({ to, changes }) => [to, changes])).toContainEqual([people[0], ['restored']]);
  });

  test('adds a forum without a mail: nobody has chosen it yet', async () => {
    const { event } = await conferenceWithPeople();
    const id = freshId<SessionId>();
    await save(event, (it) => withSession(it, { id, title: 'Forum 3', isForum: true, ...at('11:00', '12:30') }));
    expect(await release(event, 'Ein drittes Forum')).toMatchObject({ ok: true });
    expect(await told()).toEqual([]);
    expect((await stored(event)).sessions.map((it) => it.id)).toContain(id);
  });

  test('a choice does not become a date of everybody', async () => {
    const { event } = await conferenceWithPeople();
    await save(event, (it) => {
      const { isForum: _, ...forum } = entryOf(it, 'Forum 2');
      return withSession(withoutSession(it, entryOf(it, 'Forum 1').id), forum);
    });
    expect(await release(event)).toEqual({
      ok: false,
      refusal: { code: 'forum_stays_forum', titles: ['Forum 2'] },
    });
  });
});
