import type { EventSession, LocalDateTime, SessionId } from '@netzwerkstatt/domain';
import { aSession, testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { decideForumChoice } from './decide-forum-choice.ts';

const id = (number: number) => testId('s', number) as SessionId;

function forum(number: number, from: string, to: string, wanted: Partial<EventSession> = {}): EventSession {
  const startsAt = `2027-09-15T${from}` as LocalDateTime;
  const endsAt = `2027-09-15T${to}` as LocalDateTime;
  return aSession({ id: id(number), startsAt, endsAt, isForum: true, capacity: 2, ...wanted });
}

const sessions = [
  aSession({ id: id(1) }),
  forum(2, '11:00', '12:30'),
  forum(3, '11:00', '12:30'),
  forum(4, '14:00', '15:30'),
  forum(5, '11:00', '12:30', { status: 'cancelled' }),
];
const decide = (wanted: readonly number[], counts: Record<number, number> = {}, chosen: readonly number[] = []) =>
  decideForumChoice(
    {
      sessions,
      chosen: chosen.map(id),
      counts: new Map(Object.entries(counts).map(([number, count]) => [id(Number(number)), count])),
    },
    wanted.map(id),
  );

describe('somebody can attend', () => {
  test.for([
    { rule: 'one forum of each time', wanted: [4, 2], value: [2, 4] },
    { rule: 'none at all', wanted: [], value: [] },
    { rule: 'the last place of a forum', wanted: [2], counts: { 2: 1 }, value: [2] },
    { rule: 'a full forum in which they are already', wanted: [2, 4], counts: { 2: 2 }, chosen: [2], value: [2, 4] },
  ])('$rule', ({ wanted, counts, chosen, value }) => {
    expect(decide(wanted, counts, chosen)).toEqual({ ok: true, value: value.map(id) });
  });

  test('a forum without a number of its own, however many are there', () => {
    const open = [forum(2, '11:00', '12:30')].map(({ capacity: _, ...it }) => it);
    const book = { sessions: open, chosen: [], counts: new Map([[id(2), 500]]) };
    expect(decideForumChoice(book, [id(2)])).toEqual({ ok: true, value: [id(2)] });
  });
});

describe('nobody can attend', () => {
  test.for([
    {
      rule: 'two at the same time',
      wanted: [3, 2],
      refusal: { code: 'forums_at_the_same_time', forums: [id(2), id(3)] },
    },
    { rule: 'one that is full', wanted: [2, 4], counts: { 2: 2 }, refusal: { code: 'forum_full', forums: [id(2)] } },
    {
      rule: 'two that are full, and hears of both',
      wanted: [2, 4],
      counts: { 2: 2, 4: 3 },
      refusal: { code: 'forum_full', forums: [id(2), id(4)] },
    },
    { rule: 'one that is cancelled', wanted: [5], refusal: { code: 'forum_not_offered', forum: id(5) } },
    { rule: 'the plenary as a forum', wanted: [1], refusal: { code: 'forum_not_offered', forum: id(1) } },
    { rule: 'one of another event', wanted: [9], refusal: { code: 'forum_not_offered', forum: id(9) } },
  ])('$rule', ({ wanted, counts, refusal }) => {
    expect(decide(wanted, counts)).toEqual({ ok: false, refusal });
  });
});
