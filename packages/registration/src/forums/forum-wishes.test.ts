import type { EventSession } from '@netzwerkstatt/domain';
import { aSession } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aForum, forumId } from '../../testing/forum-populations.ts';
import { decideForumWishes } from './forum-wishes.ts';

const [long, short, later, cancelled] = [aForum(2, 11, 13), aForum(3, 11, 12), aForum(4, 12, 13), aForum(5, 11, 12)];
const sessions: readonly EventSession[] = [
  aSession({ id: forumId(1) }),
  ...[long, short, later, { ...cancelled, status: 'cancelled' as const }].map((it) => aSession(it)),
];
const decide = (first: readonly number[], second: readonly number[] = []) =>
  decideForumWishes(sessions, { first: first.map(forumId), second: second.map(forumId), movesUp: true });

test.for([
  { rule: 'a first wish at each time, in the order of the programme', first: [4, 3], value: [[3, 4], []] },
  { rule: 'a long forum instead of two short ones', first: [2], second: [4, 3], value: [[2], [3, 4]] },
  { rule: 'a second wish that runs beside only one of the first', first: [3], second: [2], value: [[3], [2]] },
  { rule: 'nothing', first: [], value: [[], []] },
])('somebody can wish for $rule', ({ first, second, value: [one, two] }) => {
  const value = { first: one?.map(forumId), second: two?.map(forumId), movesUp: true };
  expect(decide(first, second)).toEqual({ ok: true, value });
});

describe('nobody can wish for', () => {
  const clash = { code: 'forums_at_the_same_time', forums: [forumId(2), forumId(3)] };
  test.for([
    { rule: 'two at the same time first', first: [3, 2], refusal: clash },
    { rule: 'two at the same time instead', first: [4], second: [3, 2], refusal: clash },
    {
      rule: 'the same forum twice',
      first: [3],
      second: [3],
      refusal: { code: 'forum_wished_twice', forum: forumId(3) },
    },
    {
      rule: 'a second forum where there is no first',
      first: [3],
      second: [4],
      refusal: { code: 'first_wish_missing', forum: forumId(4) },
    },
    { rule: 'a forum that is cancelled', first: [5], refusal: { code: 'forum_not_offered', forum: forumId(5) } },
    { rule: 'the plenary', first: [1], refusal: { code: 'forum_not_offered', forum: forumId(1) } },
    {
      rule: 'one of another event',
      first: [3],
      second: [9],
      refusal: { code: 'forum_not_offered', forum: forumId(9) },
    },
  ])('$rule', ({ first, second, refusal }) => {
    expect(decide(first, second)).toEqual({ ok: false, refusal });
  });
});
