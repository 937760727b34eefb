import { expect, test } from 'vitest';
import { aForum, anAsker, forumId } from '../../testing/forum-populations.ts';
import { assignForums } from './assign-forums.ts';
import { explainForums } from './explain-forums.ts';

const forums = [aForum(1, 11, 12, 1), aForum(2, 11, 12, 2), aForum(3, 11, 12)];
const time = [1, 2, 3].map(forumId);
const counts = new Map([
  [forumId(1), 1],
  [forumId(2), 1],
]);
const outcome = (
  wishes: Parameters<typeof anAsker>[1],
  second: readonly number[] = [],
  current: readonly number[] = [],
) => explainForums(forums, counts, anAsker(1, wishes, second, { current: current.map(forumId) }));

test.for([
  { rule: 'the first wish needs no reason', first: [1], second: [2], has: [1], told: { rank: 'first' } },
  {
    rule: 'a second wish is explained by the places of the first, and by nobody who has them',
    first: [1],
    second: [2],
    has: [2],
    told: { rank: 'second', because: { code: 'full', forums: [{ forum: forumId(1), places: 1 }] } },
  },
  { rule: 'a forum of one’s own choice is named as that', first: [1], second: [2], has: [3], told: { rank: 'own' } },
])('$rule', ({ first, second, has, told }) => {
  expect(outcome(first, second, has)).toEqual([{ time, forum: forumId(has[0] ?? 0), ...told }]);
});

test.for([
  { rule: 'who wished for nothing hears so', first: [], because: { code: 'no_wish' } },
  {
    rule: 'who wished for what is full hears how many places there are',
    first: [1],
    because: { code: 'full', forums: [{ forum: forumId(1), places: 1 }] },
  },
  { rule: 'who wished for a forum that is cancelled hears so', first: [9], because: { code: 'not_offered' } },
])('$rule', ({ first, because }) => {
  expect(outcome(first)).toEqual([{ time, rank: 'none', because }]);
});

test('who would not change hears that they stay, though there is room by now', () => {
  const asker = anAsker(1, [2], [3], { movesUp: false, current: [forumId(3)] });
  const told = { time, rank: 'second', forum: forumId(3), because: { code: 'stays' } };
  expect(explainForums(forums, counts, asker)).toEqual([told]);
});

test('who is bound by a long forum hears that the whole is better so', () => {
  const day = [aForum(1, 11, 13, 1), aForum(2, 11, 12, 1), aForum(3, 12, 13, 1)];
  const asker = anAsker(1, [2, 3], [1]);
  const other = anAsker(2, [3]);
  const result = assignForums(day, [asker, other]);
  expect(result.get(other.registration)).toEqual([forumId(3)]);
  const taken = new Map([...result.values()].flat().map((id) => [id, 1]));
  const told = explainForums(day, taken, { ...asker, current: result.get(asker.registration) ?? [] });
  expect(told.map(({ rank }) => rank)).toEqual(['second', 'second']);
});
