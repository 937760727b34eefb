import type { Event, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { type ConferenceProgramme, withoutSession, withSession } from '@netzwerkstatt/scheduling';
import { beforeEach, describe, expect, test } from 'vitest';
import { publishEvent } from '../desk/publish-event.ts';
import { freshId } from '../testing/builders.ts';
import {
  aConference,
  atTime,
  type ConferenceStage,
  entryOf,
  setConferenceStage,
  toSaal,
} from '../testing/conference-stage.ts';
import { permit } from '../testing/stage.ts';
import { saveProgramme } from './save-programme.ts';

let stage: ConferenceStage['stage'];
let coordinator: ConferenceStage['coordinator'];
let other: ConferenceStage['other'];
let about: ConferenceStage['about'];
let desk: ConferenceStage['desk'];
let save: ConferenceStage['save'];
let stored: ConferenceStage['stored'];
beforeEach(async () => {
  ({ stage, coordinator, other, about, desk, save, stored } = await setConferenceStage());
});

describe('of a draft event', () => {
  test('the programme is written into the event at once', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: aConference() });
    const answer = await save(event, toSaal);
    expect(answer).toEqual({ ok: true, value: { revision: 2, savedAt: stage.clock.now() } });
    expect((await stored(event)).sessions.map((it) => it.room?.name)).toEqual([undefined, 'Forum 1', 'Saal']);
  });

  test('what is taken out is forgotten, and what is new keeps the id it was given', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: aConference() });
    const id = freshId<SessionId>();
    await save(event, (it) =>
      withSession(withoutSession(it, entryOf(it, 'Forum 1').id), {
        id,
        title: 'Ausklang',
        ...atTime('12:30', '13:30'),
      }),
    );
    const { sessions } = await stored(event);
    expect(sessions.map(({ title, status }) => [title, status])).toEqual([
      ['Plenum', 'planned'],
      ['Forum 2', 'planned'],
      ['Ausklang', 'planned'],
    ]);
    expect(sessions[2]?.id).toBe(id);
  });

  test('a title no certificate can have is not kept, and it is said which one it is', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: aConference() });
    const answer = await save(event, (it) => withSession(it, { ...entryOf(it, 'Forum 2'), title: 'Forum 🎉' }));
    expect(answer).toEqual({
      ok: false,
      refusal: { code: 'title_not_printable', sessionIndex: 2, letters: ['🎉'] },
    });
    expect((await stored(event)).sessions.map(({ title }) => title)).toEqual(['Plenum', 'Forum 1', 'Forum 2']);
  });

  test('it is kept with conflicts, and not published with them', async () => {
    const event = await stage.addEvent({ status: 'draft', sessions: aConference() });
    const tooLong = (it: ConferenceProgramme): ConferenceProgramme => ({
      ...withSession(it, { ...entryOf(it, 'Forum 2'), endsAt: '2027-09-15T13:00' as LocalDateTime }),
      frames: [{ startsAt: atTime('11:00', '12:30').startsAt, endsAt: atTime('11:00', '12:30').endsAt }],
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
    const event = await stage.addEvent({ status: 'draft', sessions: aConference() });
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
    const event = await stage.addEvent({ sessions: aConference() });
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
    const event = await stage.addEvent({ sessions: aConference() });
    const { programme, revision } = await desk(event);
    await save(event, toSaal, other);
    const command = { revision, programme: withoutSession(programme, entryOf(programme, 'Forum 2').id) };
    expect(await saveProgramme(stage.deps, permit(coordinator, 'event.edit', about(event), stage), command)).toEqual({
      ok: false,
      refusal: { code: 'stale_programme', revision: 1, savedBy: 'Ada Beispiel' },
    });
    expect(entryOf((await desk(event)).programme, 'Forum 2').room).toEqual({ name: 'Saal' });
  });

  test('what the event changed meanwhile is in the draft as well', async () => {
    const event = await stage.addEvent({ sessions: aConference() });
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
    const event = await stage.addEvent({ sessions: aConference() });
    expect(await save(event, change)).toMatchObject({ ok: false, refusal });
  });

  test('of an event that is over', async () => {
    const closed = { status: 'closed', closedAt: stage.clock.now(), sessions: aConference() } as Partial<Event>;
    const event = await stage.addEvent(closed);
    expect(await save(event, (it) => it)).toEqual({
      ok: false,
      refusal: { code: 'event_not_editable', status: 'closed' },
    });
  });
});
