import type { Event, EventId, Instant, LocalDate, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { aNetwork, aSessionOn, freshId } from '../testing/builders.ts';
import { permit, person, type Stage, setStage } from '../testing/stage.ts';
import { copyEvent } from './copy-event.ts';
import { type MoveDraftCommand, moveDraftSession } from './move-draft-session.ts';
import { readPlan } from './read-plan.ts';

let stage: Stage;
let coordinator: Actor;

beforeEach(async () => {
  stage = await setStage();
  const { id } = await stage.addPerson();
  coordinator = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
});

const day = (text: string) => text as LocalDate;
const at = (text: string) => text as LocalDateTime;
const about = ({ id }: Pick<Event, 'id'>) => ({ network: stage.network.id, event: id });

describe('the plan', () => {
  const read = (from: string, to: string) =>
    readPlan(stage.deps, permit(coordinator, 'desk.read', {}, stage), { from: day(from), to: day(to) });

  test('shows one’s own events with their drafts, and of the others what is public', async () => {
    const other = aNetwork();
    await stage.kept((tx) => tx.directory.saveNetwork(other));
    const on = (date: string) => ({ sessions: [aSessionOn(date)] });
    const own = await stage.addEvent(on('2027-01-19'));
    const ownDraft = await stage.addEvent({ status: 'draft', ...on('2027-01-20') });
    const foreign = await stage.addEvent({ network: other.id, ...on('2027-01-21') });
    await stage.addEvent({ network: other.id, status: 'draft', ...on('2027-01-22') });
    await stage.addEvent(on('2027-02-01'));
    const { entries } = await read('2027-01-01', '2027-01-31');
    expect(entries.map(({ event, isOwn }) => [event.id, isOwn])).toEqual([
      [own.id, true],
      [ownDraft.id, true],
      [foreign.id, false],
    ]);
  });

  test('knows what the days are, over the end of a year', async () => {
    const { holidays, schoolHolidays, schoolHolidaysKnownUntil } = await read('2026-12-20', '2027-01-10');
    expect(holidays.map(({ on }) => on)).toEqual(['2026-12-25', '2026-12-26', '2027-01-01']);
    expect(schoolHolidays.map(({ from, to }) => [from, to])).toEqual([['2026-12-23', '2027-01-02']]);
    expect(schoolHolidaysKnownUntil).toBeTypeOf('string');
  });
});

describe('next year’s event', () => {
  const copy = (event: Pick<Event, 'id'>, year = 2027) =>
    copyEvent(stage.deps, permit(coordinator, 'event.create', about(event), stage), year);

  test('is a draft on the weekdays of this year’s, with everything but the people and what was cancelled', async () => {
    const source = await stage.addEvent({
      title: 'Landesfachtag',
      registrationOpensAt: '2026-01-05T08:00:00.000Z' as Instant,
      registrationClosesAt: '2026-03-10T22:59:00.000Z' as Instant,
      sessions: [
        aSessionOn('2026-03-17', { status: 'cancelled' }),
        aSessionOn('2026-03-18', { title: 'Plenum', sequence: 4, room: { name: 'Saal' } }),
        aSessionOn('2026-03-19', { title: 'Werkstatt' }),
      ],
    });
    const answer = await copy(source);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { status, title, slug, revision, sessions, registrationOpensAt, registrationClosesAt } = answer.value;
    expect({ status, title, slug, revision }).toEqual({
      status: 'draft',
      title: 'Landesfachtag',
      slug: '2027-03-17-landesfachtag',
      revision: 1,
    });
    expect(sessions.map((it) => [it.title, it.startsAt, it.endsAt, it.sequence, it.room?.name])).toEqual([
      ['Plenum', '2027-03-17T09:00', '2027-03-17T16:30', 0, 'Saal'],
      ['Werkstatt', '2027-03-18T09:00', '2027-03-18T16:30', 0, undefined],
    ]);
    // The same time of day, also where summer time lies in between.
    expect([registrationOpensAt, registrationClosesAt]).toEqual([
      '2027-01-04T08:00:00.000Z',
      '2027-03-09T22:59:00.000Z',
    ]);
    expect(await stage.kept((tx) => tx.events.get(answer.value.id))).toEqual(answer.value);
  });

  test('keeps each date on its weekday of the month, over the end of a year as well', async () => {
    const days = ['2026-01-13', '2026-09-08', '2026-09-15', '2026-12-08', '2027-01-12'];
    const source = await stage.addEvent({ sessions: days.map((it) => aSessionOn(it)) });
    const answer = await copy(source);
    expect(answer.ok && answer.value.sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      '2027-01-12',
      '2027-09-14',
      '2027-09-21',
      '2027-12-14',
      '2028-01-11',
    ]);
  });

  test('shares nothing with this year’s: sessions and address are its own', async () => {
    const source = await stage.addEvent({ sessions: [aSessionOn('2026-03-18')] });
    const [first, second] = [await copy(source), await copy(source)];
    if (!first.ok || !second.ok) throw new Error('copied');
    const ids = [source, first.value, second.value].map(({ sessions }) => sessions[0]?.id);
    expect(new Set(ids).size).toBe(3);
    expect(new Set([source.slug, first.value.slug, second.value.slug]).size).toBe(3);
  });

  test('of nothing is nothing', async () => {
    expect(await copy({ id: freshId<EventId>() })).toEqual({ ok: false, refusal: { code: 'event_not_found' } });
  });
});

describe('a date of a draft', () => {
  const move = (event: Event, startsAt: string, endsAt: string, wanted: Partial<MoveDraftCommand> = {}) =>
    moveDraftSession(stage.deps, permit(coordinator, 'event.edit', about(event), stage), {
      revision: event.revision,
      session: event.sessions[0]?.id as SessionId,
      startsAt: at(startsAt),
      endsAt: at(endsAt),
      ...wanted,
    });

  test('moves to another day, past its neighbours, and stays itself', async () => {
    const sessions = [aSessionOn('2027-01-20'), aSessionOn('2027-01-27')];
    const draft = await stage.addEvent({ status: 'draft', sessions });
    const answer = await move(draft, '2027-02-03T10:00', '2027-02-03T12:00');
    expect(answer.ok && answer.value.sessions.map(({ id, startsAt, sequence }) => [id, startsAt, sequence])).toEqual([
      [sessions[1]?.id, '2027-01-27T09:00', 0],
      [sessions[0]?.id, '2027-02-03T10:00', 0],
    ]);
  });

  test('takes the room that was found for it, or keeps its own', async () => {
    const draft = await stage.addEvent({
      status: 'draft',
      sessions: [aSessionOn('2027-01-20', { room: { name: 'Stube' } })],
    });
    const kept = await move(draft, '2027-01-21T09:00', '2027-01-21T10:00');
    if (!kept.ok) throw new Error(kept.refusal.code);
    const taken = await move(kept.value, '2027-01-22T09:00', '2027-01-22T10:00', { room: { name: 'Saal' } });
    expect([kept.value.sessions[0]?.room, taken.ok && taken.value.sessions[0]?.room]).toEqual([
      { name: 'Stube' },
      { name: 'Saal' },
    ]);
  });

  test('of a series is changed by hand from then on', async () => {
    const draft = await stage.addEvent({
      status: 'draft',
      sessions: [aSessionOn('2027-01-20', { ruleDay: day('2027-01-20') })],
    });
    const answer = await move(draft, '2027-01-21T09:00', '2027-01-21T10:00');
    expect(answer.ok && answer.value.sessions[0]).toMatchObject({ ruleDay: '2027-01-20', isByHand: true });
  });

  test('does not go where clocks do not, nor end before it starts, and all of it is said', async () => {
    const draft = await stage.addEvent({ status: 'draft' });
    expect(await move(draft, '2027-03-28T02:30', '2027-03-28T01:00')).toMatchObject({
      refusal: {
        code: 'sessions_impossible',
        problems: [
          { code: 'nonexistent_local_time', field: 'startsAt', nextValid: '2027-03-28T03:30' },
          { code: 'session_ends_before_start' },
        ],
      },
    });
    expect(await stage.kept((tx) => tx.events.get(draft.id))).toEqual(draft);
  });

  test.for([
    { rule: 'that is public is moved another way', status: 'published', wanted: {}, code: 'event_not_editable' },
    { rule: 'that somebody else moved is refused', status: 'draft', wanted: { revision: 9 }, code: 'stale_revision' },
    {
      rule: 'that is not there',
      status: 'draft',
      wanted: { session: freshId<SessionId>() },
      code: 'session_not_found',
    },
  ] as const)('$rule', async ({ status, wanted, code }) => {
    const event = await stage.addEvent({ status } as Partial<Event>);
    expect(await move(event, '2027-02-03T10:00', '2027-02-03T12:00', wanted)).toMatchObject({ refusal: { code } });
  });
});
