import { HOUR_MS, type RegistrationId, type SessionId } from '@netzwerkstatt/domain';
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
import { aFreshPlace, aFreshRoom, aSessionOn, freshId } from '../testing/builders.ts';
import {
  aConference,
  atTime,
  type ConferenceStage,
  entryOf,
  setConferenceStage,
  toSaal,
} from '../testing/conference-stage.ts';
import { applicantNamed, permit } from '../testing/stage.ts';
import { previewRelease, releaseProgramme } from './release-programme.ts';

let stage: ConferenceStage['stage'];
let coordinator: ConferenceStage['coordinator'];
let about: ConferenceStage['about'];
let desk: ConferenceStage['desk'];
let save: ConferenceStage['save'];
let release: ConferenceStage['release'];
let stored: ConferenceStage['stored'];
beforeEach(async () => {
  ({ stage, coordinator, about, desk, save, release, stored } = await setConferenceStage());
});

describe('releasing', () => {
  test('releasing writes what changed, leaves the rest to the byte, and says so in public', async () => {
    const event = await stage.addEvent({ sessions: aConference() });
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
    const event = await stage.addEvent({ sessions: aConference() });
    await save(event, toSaal);
    await release(event);
    await save(event, (it) => withSession(it, inRoom(entryOf(it, 'Forum 1'), { name: 'Aula' })));
    expect(await release(event, 'Forum 1 in der Aula')).toMatchObject({ value: { version: 3 } });
  });

  test('a room of the place is booked, and one it does not have is only named', async () => {
    const room = aFreshRoom({ name: 'Saal', capacity: 20 });
    const place = aFreshPlace({ rooms: [room] });
    await stage.kept((tx) => tx.places.save(place, undefined));
    const event = await stage.addEvent({ sessions: aConference(), place: place.id });
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
    const course = aSessionOn('2027-09-15', { title: 'Kurs', ...atTime('12:00', '14:00'), ...inSaal });
    const first = await stage.addEvent({ sessions: [course], place: place.id });
    const event = await stage.addEvent({ sessions: aConference(), place: place.id });
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
    const event = await stage.addEvent({ sessions: aConference() });
    await save(event, change);
    stage.clock.moveOn(wait);
    expect(await release(event, note)).toMatchObject({ ok: false, refusal });
    expect(await stored(event)).toEqual(event);
  });

  test('when the event is not as the comparison showed it', async () => {
    const event = await stage.addEvent({ sessions: aConference() });
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

describe('releasing other dates', () => {
  /** A published conference with somebody in each forum, and somebody who has chosen none. */
  async function conferenceWithPeople() {
    const event = await stage.addEvent({ sessions: aConference() });
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
    await save(event, (it) => withSession(it, { id, title: 'Forum 3', isForum: true, ...atTime('11:00', '12:30') }));
    expect(await release(event, 'Ein drittes Forum')).toMatchObject({ ok: true });
    expect(await told()).toEqual([]);
    expect((await stored(event)).sessions.map((it) => it.id)).toEqual([...event.sessions.map((it) => it.id), id]);
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
