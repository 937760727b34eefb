import type { Event, Instant, LocalDateTime, PersonId, RegistrationId, SessionId } from '@netzwerkstatt/domain';
import { confirmed, waitlisted } from '@netzwerkstatt/registration/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { aFreshPlace, aFreshRoom, anApplicant, aSessionOn, freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { closeEvent } from './close-event.ts';
import { decideByStaff } from './decide-by-staff.ts';
import type { EventDraft, SessionDraft } from './event-draft.ts';
import { publishEvent } from './publish-event.ts';
import { listDeskEvents } from './read-desk.ts';
import { recordAttendance } from './record-attendance.ts';
import { createEvent, updateEvent } from './save-event.ts';

let stage: Stage;
let coordinator: Actor;

beforeEach(async () => {
  stage = await setStage();
  const { id } = await stage.addPerson();
  coordinator = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
});

const at = (text: string) => text as LocalDateTime;

function draft(wanted: Partial<EventDraft> = {}): EventDraft {
  return {
    kind: 'training',
    title: 'Recht im Kinderschutz',
    summary: 'Ein Tag.',
    description: '',
    network: stage.network.id,
    format: 'online',
    targetProfessions: [],
    admission: 'first_come',
    capacity: 20,
    registrationOpensAt: at('2026-11-01T08:00'),
    registrationClosesAt: at('2027-01-13T23:59'),
    sessions: [{ startsAt: at('2027-01-20T09:00'), endsAt: at('2027-01-20T16:30'), teachingMinutes: 360 }],
    ...wanted,
  };
}

const inNetwork = () => ({ network: stage.network.id });
const about = (event: Event) => ({ ...inNetwork(), event: event.id });

async function created(wanted: Partial<EventDraft> = {}): Promise<Event> {
  const answer = await createEvent(stage.deps, permit(coordinator, 'event.create', inNetwork(), stage), draft(wanted));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const publish = (event: Event, reason?: string) =>
  publishEvent(stage.deps, permit(coordinator, 'event.publish', about(event), stage), {
    revision: event.revision,
    ...(reason !== undefined && { reason }),
  });

async function published(wanted: Partial<EventDraft> = {}): Promise<Event> {
  const answer = await publish(await created(wanted));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

const update = (event: Event, wanted: Partial<EventDraft>, revision = event.revision) =>
  updateEvent(stage.deps, permit(coordinator, 'event.edit', about(event), stage), { draft: draft(wanted), revision });

const sessionsOf = (event: Event, change: Partial<SessionDraft> = {}): SessionDraft[] =>
  event.sessions.map(({ id, startsAt, endsAt, teachingMinutes }) => ({
    id,
    startsAt,
    endsAt,
    teachingMinutes,
    ...change,
  }));

describe('writing an event', () => {
  test('its address tells day and title, and is never used twice', async () => {
    const slugs = [await created(), await created(), await created({ title: 'Frühe Hilfen & Größe' })].map(
      (it) => it.slug,
    );
    expect(slugs).toEqual([
      '2027-01-20-recht-im-kinderschutz',
      '2027-01-20-recht-im-kinderschutz-2',
      '2027-01-20-fruehe-hilfen-groesse',
    ]);
  });

  test.for([
    { what: 'a title', wanted: { title: '  ' }, field: 'title' },
    { what: 'a place to sit', wanted: { capacity: 0 }, field: 'capacity' },
    { what: 'a date', wanted: { sessions: [] }, field: 'sessions' },
    { what: 'a place, unless it is online', wanted: { format: 'on_site' as const }, field: 'venue' },
    {
      what: 'a deadline that exists',
      wanted: { registrationClosesAt: at('2027-03-28T02:30') },
      field: 'registrationClosesAt',
    },
  ])('it needs $what', async ({ wanted, field }) => {
    const may = permit(coordinator, 'event.create', inNetwork(), stage);
    expect(await createEvent(stage.deps, may, draft(wanted))).toEqual({
      ok: false,
      refusal: { code: 'draft_incomplete', field },
    });
  });

  test('a session that ends before it starts is named', async () => {
    const sessions = [
      { startsAt: at('2027-01-20T09:00'), endsAt: at('2027-01-20T12:00'), teachingMinutes: 180 },
      { startsAt: at('2027-01-21T12:00'), endsAt: at('2027-01-21T09:00'), teachingMinutes: 180 },
    ];
    const may = permit(coordinator, 'event.create', inNetwork(), stage);
    expect(await createEvent(stage.deps, may, draft({ sessions }))).toEqual({
      ok: false,
      refusal: { code: 'draft_incomplete', field: 'sessions', sessionIndex: 1 },
    });
  });

  test.for([
    { where: 'the title', wanted: { title: 'Schritt 🎉' }, facts: {} },
    {
      where: 'the title of a date',
      wanted: {
        sessions: [
          { startsAt: at('2027-01-20T09:00'), endsAt: at('2027-01-20T12:00'), teachingMinutes: 180 },
          { startsAt: at('2027-01-21T09:00'), endsAt: at('2027-01-21T12:00'), teachingMinutes: 180, title: '🎉' },
        ],
      },
      facts: { sessionIndex: 1 },
    },
  ])('a letter no certificate can print is refused in $where, and what was there stays', async ({ wanted, facts }) => {
    const refused = { ok: false, refusal: { code: 'title_not_printable', ...facts, letters: ['🎉'] } };
    const may = permit(coordinator, 'event.create', inNetwork(), stage);
    expect(await createEvent(stage.deps, may, draft(wanted))).toEqual(refused);
    const event = await created();
    expect(await update(event, wanted)).toEqual(refused);
    expect(await stage.kept((tx) => tx.events.get(event.id))).toEqual(event);
  });

  test('nobody writes for another network than the permit is for', async () => {
    const may = permit(coordinator, 'event.create', inNetwork(), stage);
    const answer = await createEvent(stage.deps, may, draft({ network: freshId() }));
    expect(answer).toEqual({ ok: false, refusal: { code: 'network_not_yours' } });
  });

  test('two who save the same event: the second is told, and nothing is overwritten', async () => {
    const event = await created();
    expect(await update(event, { title: 'Eins' })).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await update(event, { title: 'Zwei' })).toEqual({
      ok: false,
      refusal: { code: 'stale_revision', revision: 2 },
    });
    expect((await stage.kept((tx) => tx.events.get(event.id)))?.title).toBe('Eins');
  });

  test('moving a session raises its sequence; words, or nothing, do not', async () => {
    const event = await created();
    stage.clock.moveOn(60_000);
    const moved = await update(event, { sessions: sessionsOf(event, { startsAt: at('2027-01-20T10:00') }) });
    if (!moved.ok) throw new Error(moved.refusal.code);
    expect(moved.value.sessions[0]).toMatchObject({ sequence: 1, revisedAt: stage.clock.now() });
    stage.clock.moveOn(60_000);
    const renamed = await update(moved.value, { title: 'Neu', sessions: sessionsOf(moved.value) });
    if (!renamed.ok) throw new Error(renamed.refusal.code);
    expect(renamed.value.sessions).toEqual(moved.value.sessions);
  });
});

/** The same house, in which somebody saves twice in the moment before the first saving of a use case. */
function withRival(): Stage['deps'] {
  const { store } = stage.deps;
  const inLand: typeof store.inLand = (land, work) =>
    store.inLand(land, (tx) => {
      const save: typeof tx.events.save = async (event, expected, at) => {
        const stored = await tx.events.get(event.id);
        if (stored) await tx.events.save({ ...stored, revision: stored.revision + 2 }, stored.revision, at);
        return tx.events.save(event, expected, at);
      };
      return work({ ...tx, events: { ...tx.events, save } });
    });
  return { ...stage.deps, store: { inLand } };
}

test('who saves, publishes or closes second learns which revision is kept now', async () => {
  const [edited, drafted, over] = [await created(), await created(), await published()];
  const saving = updateEvent(withRival(), permit(coordinator, 'event.edit', about(edited), stage), {
    draft: draft(),
    revision: edited.revision,
  });
  const publishing = publishEvent(withRival(), permit(coordinator, 'event.publish', about(drafted), stage), {
    revision: drafted.revision,
  });
  expect([await saving, await publishing]).toEqual([stale(3), stale(3)]);
  stage.clock.moveTo('2027-01-20T15:30:00.000Z' as Instant);
  expect(await closeEvent(withRival(), permit(coordinator, 'event.close', about(over), stage))).toEqual(stale(4));

  function stale(revision: number) {
    return { ok: false, refusal: { code: 'stale_revision', revision } };
  }
});

describe('publishing', () => {
  test('is refused on a public holiday until somebody gives a reason, which is kept', async () => {
    const onRepentanceDay = [
      { startsAt: at('2027-11-17T09:00'), endsAt: at('2027-11-17T12:00'), teachingMinutes: 135 },
    ];
    const event = await created({ sessions: onRepentanceDay });
    expect(await publish(event)).toMatchObject({
      ok: false,
      refusal: { code: 'reason_needed', findings: [{ code: 'public_holiday', name: 'Buß- und Bettag' }] },
    });
    expect(await publish(event, ' ')).toMatchObject({ ok: false, refusal: { code: 'reason_needed' } });
    expect(await publish(event, 'Ökumenischer Fachtag')).toMatchObject({ ok: true, value: { status: 'published' } });
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
    expect(entry).toMatchObject({ action: 'event.publish', reason: 'Ökumenischer Fachtag' });
  });

  test('is impossible for dates in the past', async () => {
    const yesterday = [{ startsAt: at('2026-11-20T09:00'), endsAt: at('2026-11-20T12:00'), teachingMinutes: 135 }];
    const event = await created({ sessions: yesterday, registrationClosesAt: at('2026-11-19T12:00') });
    expect(await publish(event, 'trotzdem')).toMatchObject({
      ok: false,
      refusal: { code: 'sessions_impossible', problems: [{ code: 'session_in_the_past' }] },
    });
  });

  test('is impossible while people could register for what has begun', async () => {
    const event = await created({ registrationClosesAt: at('2027-01-20T09:01') });
    expect(await publish(event)).toEqual({ ok: false, refusal: { code: 'registration_closes_after_start' } });
  });

  test('happens once', async () => {
    const event = await published();
    expect(await publish(event)).toEqual({ ok: false, refusal: { code: 'already_published' } });
  });

  test.for([
    { what: 'title', words: { title: 'Neu' } },
    { what: 'summary', words: { summary: 'Ein Tag für alle.' } },
    { what: 'house', words: { venue: { name: 'Rathaus', place: 'Grimma', accessibility: {} } } },
  ])('C15: has its dates in calendars anew, and not counted up, with another $what', async ({ words }) => {
    const event = await published();
    stage.clock.moveOn(60_000);
    const renamed = await update(event, { ...words, sessions: sessionsOf(event) });
    expect(renamed.ok && renamed.value.sessions).toEqual(
      event.sessions.map((it) => ({ ...it, revisedAt: stage.clock.now() })),
    );
  });

  test('takes no room that another event has at that time', async () => {
    const room = aFreshRoom({ name: 'Saal' });
    const place = aFreshPlace({ rooms: [room] });
    await stage.kept((tx) => tx.places.save(place, undefined));
    const inSaal = { room: { id: room.id, name: 'Saal' } };
    const venue = { name: place.name, place: place.place, accessibility: {} };
    const house = { format: 'on_site', venue, place: place.id } as const;
    const event = await published(house);
    const first = await stage.addEvent({ place: place.id, sessions: [aSessionOn('2027-01-20', inSaal)] });
    expect(await update(event, { ...house, sessions: sessionsOf(event, inSaal) })).toMatchObject({
      ok: false,
      refusal: { code: 'taken_elsewhere', conflicts: [{ code: 'room_taken', other: { event: first.id } }] },
    });
    expect(await stage.kept((tx) => tx.events.get(event.id))).toEqual(event);
  });

  test('C14: leaves its dates to the byte where calendars show nothing else', async () => {
    const event = await published();
    stage.clock.moveOn(60_000);
    const saved = await update(event, { description: 'Mit Mittagessen.', sessions: sessionsOf(event) });
    expect(saved.ok && saved.value.sessions).toEqual(event.sessions);
  });

  test('fixes the dates: words may change, days may not', async () => {
    const event = await published();
    expect(await update(event, { title: 'Neu', sessions: sessionsOf(event) })).toMatchObject({ ok: true });
    const moved = sessionsOf(event, { endsAt: at('2027-01-20T17:00') });
    expect(await update(event, { sessions: moved }, event.revision + 1)).toEqual({
      ok: false,
      refusal: { code: 'published_dates_fixed' },
    });
  });
});

/** People at an event, written past the rules. */
async function seat(event: Event, states: ('confirmed' | 'waitlisted')[]): Promise<RegistrationId[]> {
  const ids: RegistrationId[] = [];
  for (const [index, state] of states.entries()) {
    const somebody = await stage.addPerson();
    const id = freshId<RegistrationId>();
    const after = state === 'confirmed' ? confirmed(id, somebody.id) : waitlisted(id, somebody.id, index + 1);
    const applicants = new Map([[id, anApplicant()]]);
    await stage.kept((tx) => tx.registrations.write(event.id, [{ after, cause: 'register' }], applicants));
    ids.push(id);
  }
  return ids;
}

describe('places of a published event', () => {
  test('more of them go to those who wait', async () => {
    const event = await published({ capacity: 1 });
    const [, second] = await seat(event, ['confirmed', 'waitlisted']);
    expect(await update(event, { capacity: 2, sessions: sessionsOf(event) })).toMatchObject({
      ok: true,
      value: { capacity: 2 },
    });
    const record = await stage.kept((tx) => tx.registrations.get(second as RegistrationId));
    expect(record?.registration.status).toBe('offered');
    expect((await stage.kept((tx) => tx.events.get(event.id)))?.capacity).toBe(2);
  });

  test('fewer than are taken are refused, and with them everything else that was changed', async () => {
    const event = await published({ capacity: 2 });
    await seat(event, ['confirmed', 'confirmed']);
    expect(await update(event, { title: 'Neu', capacity: 1, sessions: sessionsOf(event) })).toEqual({
      ok: false,
      refusal: { code: 'seats_already_taken', seatsTaken: 2 },
    });
    expect(await stage.kept((tx) => tx.events.get(event.id))).toEqual(event);
  });

  test('the mail of who moves up says what is saved with the places', async () => {
    const event = await published({ capacity: 1 });
    await seat(event, ['confirmed', 'waitlisted']);
    await update(event, { title: 'Neu', capacity: 2, sessions: sessionsOf(event) });
    const [offer] = await stage.mails();
    expect(offer?.message).toMatchObject({ kind: 'seat_offered', event: { title: 'Neu' } });
  });
});

describe('a decision by staff', () => {
  test('moves somebody up, with the reason in the trail', async () => {
    const event = await published({ capacity: 1 });
    const [, , third] = await seat(event, ['confirmed', 'waitlisted', 'waitlisted']);
    const may = permit(
      coordinator,
      'registration.decide',
      { ...about(event), registration: third as RegistrationId },
      stage,
    );
    await decideByStaff(stage.deps, may, { decision: 'move_up', reason: 'Einzige Hebamme' });
    expect(await stage.kept((tx) => tx.registrations.aheadOf(third as RegistrationId))).toBe(0);
    const [entry] = await stage.kept((tx) => tx.audit.forEvent(event.id, 1));
    expect(entry).toMatchObject({ action: 'registration.decide', reason: 'Einzige Hebamme', target: { id: third } });
  });

  test('needs a reason', async () => {
    const event = await published();
    const [first] = await seat(event, ['confirmed']);
    const may = permit(
      coordinator,
      'registration.decide',
      { ...about(event), registration: first as RegistrationId },
      stage,
    );
    const answer = await decideByStaff(stage.deps, may, { decision: 'withdraw', reason: '  ' });
    expect(answer).toEqual({ ok: false, refusal: { code: 'reason_missing' } });
  });

  test('takes nobody off the list once the event has begun', async () => {
    const event = await published();
    const [first] = await seat(event, ['confirmed']);
    const registration = first as RegistrationId;
    stage.clock.moveTo('2027-01-20T08:00:00.000Z' as Instant);
    const may = permit(coordinator, 'registration.decide', { ...about(event), registration }, stage);
    expect(await decideByStaff(stage.deps, may, { decision: 'withdraw', reason: 'Nicht gekommen' })).toEqual({
      ok: false,
      refusal: { code: 'event_started' },
    });
    const record = await stage.kept((tx) => tx.registrations.get(registration));
    expect(record?.registration.status).toBe('confirmed');
    expect(await stage.mails()).toEqual([]);
  });
});

describe('the day itself', () => {
  const start = '2027-01-20T08:00:00.000Z' as Instant;
  const end = '2027-01-20T15:30:00.000Z' as Instant;
  let event: Event;
  let session: SessionId;
  let people: RegistrationId[];

  beforeEach(async () => {
    event = await published();
    session = event.sessions[0]?.id as SessionId;
    people = await seat(event, ['confirmed', 'confirmed', 'waitlisted']);
  });

  const record = (minutes: number[]) =>
    recordAttendance(stage.deps, permit(coordinator, 'attendance.record', about(event), stage), {
      session,
      records: minutes.map((it, index) => ({ registration: people[index] as RegistrationId, minutes: it })),
    });
  const close = () => closeEvent(stage.deps, permit(coordinator, 'event.close', about(event), stage));

  test('attendance is recorded from the very start on', async () => {
    expect(await record([360])).toEqual({ ok: false, refusal: { code: 'session_not_begun', startsAt: start } });
    stage.clock.moveTo(start);
    expect(await record([360, 180])).toEqual({ ok: true, value: { recorded: 2 } });
  });

  test('attendance is of participants only, and not longer than was taught', async () => {
    stage.clock.moveTo(start);
    expect(await record([1, 1, 1])).toEqual({
      ok: false,
      refusal: { code: 'not_a_participant', registration: people[2] },
    });
    expect(await record([361])).toEqual({
      ok: false,
      refusal: { code: 'attendance_too_long', registration: people[0], teachingMinutes: 360 },
    });
    expect((await stage.kept((tx) => tx.attendance.forEvent(event.id))).size).toBe(0);
  });

  test('the event is closed when it is over and attendance is recorded, and then it stays as it is', async () => {
    stage.clock.moveTo(start);
    expect(await close()).toEqual({ ok: false, refusal: { code: 'event_not_over', endsAt: end } });
    stage.clock.moveTo(end);
    expect(await close()).toEqual({ ok: false, refusal: { code: 'attendance_missing', sessions: [session] } });
    await record([360, 0]);
    expect(await close()).toMatchObject({ ok: true, value: { status: 'closed', closedAt: end } });
    expect(await record([0])).toEqual({ ok: false, refusal: { code: 'event_closed' } });
    expect(await close()).toEqual({ ok: false, refusal: { code: 'event_not_published' } });
  });
});

test('the desk shows a coordinator the events of their networks, and the Land all of them', async () => {
  const own = await published();
  const foreign = await stage.addEvent({ network: freshId() });
  const list = async (actor: Actor) => {
    const { events } = await listDeskEvents(stage.deps, permit(actor, 'desk.read', {}, stage), {
      when: 'upcoming',
      page: 1,
      pageLength: 10,
    });
    return events.map(({ event }) => event.id).toSorted();
  };
  const state = person(freshId<PersonId>(), [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  expect(await list(coordinator)).toEqual([own.id]);
  expect(await list(state)).toEqual([own.id, foreign.id].toSorted());
});
