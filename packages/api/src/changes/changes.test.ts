import { type Grant, policy } from '@netzwerkstatt/application';
import { applicantNamed, aSessionOn, LAND, person } from '@netzwerkstatt/application/testing';
import type { Event, LocalDate, LocalDateTime, RegistrationId, SeriesRule } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import { type TestVisit, visit } from '../testing/visit.ts';

let guest: TestVisit;
let desk: TestVisit['caller'];
let event: Event;
let registration: RegistrationId;

beforeEach(async () => {
  guest = await visit();
  event = await guest.stage.addEvent();
  const { id } = await guest.stage.addPerson();
  const grants: Grant[] = [{ role: 'coordinator', scope: { kind: 'network', id: guest.stage.network.id } }];
  desk = (await visit({ actor: person(id, grants) }, guest.stage)).caller;
  const participant = await guest.stage.addPerson();
  registration = crypto.randomUUID() as RegistrationId;
  await guest.stage.deps.decide(LAND, event.id, {
    command: { kind: 'register', registrationId: registration, personId: participant.id },
    actor: 'house',
    applicant: applicantNamed('Ada'),
  });
});

const replanRule: SeriesRule = {
  repeats: { kind: 'monthly_by_weekday', everyMonths: 1, nth: [3], weekday: 'wednesday' },
  ends: { kind: 'count_all', dates: 2 },
  onHoliday: { kind: 'skip' },
};
const reason = { kind: 'trainer_ill', text: '' } as const;
const move = () => ({
  event: event.id,
  revision: event.revision,
  reason,
  change: {
    kind: 'move' as const,
    session: event.sessions[0]?.id as NonNullable<Event['sessions'][number]>['id'],
    scope: 'one' as const,
    startsAt: '2027-01-27T09:00' as LocalDateTime,
    endsAt: '2027-01-27T16:30' as LocalDateTime,
  },
});

describe('a change of dates', () => {
  test('is looked at before it is done: what changes, who hears of it, and one of the letters', async () => {
    const preview = await desk.changes.preview(move());
    expect(preview).toMatchObject({
      after: { sessions: [{ startsAt: '2027-01-27T09:00', sequence: 1 }] },
      isDeadlineMoved: false,
      leftAlone: [],
      mails: 1,
      recipients: { total: 1, people: [{ name: 'Ada Beispiel', status: 'confirmed', calendar: ['REQUEST'] }] },
      sample: { subject: 'dates_changed', calendar: 'REQUEST' },
    });
    expect(await guest.stage.kept((tx) => tx.events.get(event.id))).toEqual(event);
  });

  test('shows a letter whose links open nobody’s registration', async () => {
    const { sample } = await desk.changes.preview(move());
    expect(sample?.text.includes('"registration"')).toBe(true);
    expect(sample?.text.includes(registration)).toBe(false);
  });

  test('is done as it was looked at, and asks whether the date suits', async () => {
    expect(await desk.changes.change(move())).toEqual({
      revision: event.revision + 1,
      status: 'published',
      recipients: 1,
      mails: 1,
    });
    const token = guest.stage.deps.links.tokenFor('registration', registration);
    const { dateQuestion } = await guest.caller.registration.read({ token });
    expect(dateQuestion).toMatchObject({ revision: event.revision + 1 });
    const answer = { token, revision: event.revision + 1, answer: 'no' as const };
    expect(await guest.caller.registration.answerDates(answer)).toBe('no');
    expect(await desk.desk.event({ event: event.id })).toMatchObject({ dateAnswers: { yes: 0, no: 1, open: 0 } });
  });

  test('of somebody who was late is refused with the revision that is kept', async () => {
    await desk.changes.change(move());
    await expect(desk.changes.change(move())).rejects.toMatchObject({
      code: 'CONFLICT',
      refusal: { code: 'stale_revision', revision: event.revision + 1 },
    });
  });
});

describe('C19: another rule for a series', () => {
  const days = ['2027-01-20', '2027-02-17'] as const;
  let circle: Event;
  const replan = (wanted: object = {}) => ({
    event: circle.id,
    revision: circle.revision,
    reason,
    change: {
      kind: 'replan' as const,
      session: circle.sessions[1]?.id as NonNullable<Event['sessions'][number]>['id'],
      scope: 'this_and_following' as const,
      rule: {
        repeats: {
          kind: 'monthly_by_weekday' as const,
          everyMonths: 1,
          nth: [3 as const],
          weekday: 'wednesday' as const,
        },
        ends: { kind: 'count_all' as const, dates: 10 },
        onHoliday: { kind: 'skip' as const },
      },
      first: { startsAt: '2027-02-17T14:00' as LocalDateTime, endsAt: '2027-02-17T16:00' as LocalDateTime },
      teachingMinutes: 90,
      ...wanted,
    },
  });

  beforeEach(async () => {
    circle = await guest.stage.addEvent({
      series: replanRule,
      sessions: days.map((day) => aSessionOn(day, { ruleDay: day as LocalDate })),
    });
  });

  test('C19, E02: is looked at with what becomes of every day of the rule', async () => {
    const { entries, after } = await desk.changes.preview(replan());
    expect([entries.length, entries.at(-1)]).toMatchObject([
      10,
      { ruleDay: '2027-11-17', outcome: 'skipped', why: { holiday: { name: 'Buß- und Bettag' } } },
    ]);
    expect(after.sessions.filter(({ status }) => status === 'cancelled')).toHaveLength(1);
  });

  test('C19: is done, and says where it cannot be', async () => {
    expect(await desk.changes.change(replan())).toMatchObject({ revision: circle.revision + 1, status: 'published' });
    await expect(desk.changes.change(replan())).rejects.toMatchObject({ refusal: { code: 'stale_revision' } });
    await expect(
      desk.changes.preview({
        ...replan({ first: { startsAt: '2027-02-18T14:00', endsAt: '2027-02-18T16:00' } }),
        revision: circle.revision + 1,
      }),
    ).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      refusal: { code: 'series_start_off_rule', nextRuleDay: '2027-03-17' },
    });
  });
});

test('an event is cancelled, and held after all', async () => {
  const command = { event: event.id, revision: event.revision, kind: 'cancel' as const, reason };
  expect(await desk.changes.previewCancel(command)).toMatchObject({ after: { status: 'cancelled' }, mails: 1 });
  expect(await desk.changes.cancel(command)).toMatchObject({ status: 'cancelled', mails: 1 });
  const back = { ...command, kind: 'restore' as const, revision: event.revision + 1 };
  expect(await desk.changes.cancel(back)).toMatchObject({ status: 'published', recipients: 1 });
});

test('nobody without the right learns that there is something to change', async () => {
  expect(policy['event.change_dates']).not.toHaveProperty('trainer');
  await expect(guest.caller.changes.preview(move())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const neighbour: Grant[] = [{ role: 'coordinator', scope: { kind: 'network', id: crypto.randomUUID() as never } }];
  const { id } = await guest.stage.addPerson();
  const { caller } = await visit({ actor: person(id, neighbour) }, guest.stage);
  await expect(caller.changes.change(move())).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
