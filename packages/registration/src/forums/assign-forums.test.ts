import { fc, test as property } from '@fast-check/vitest';
import type { RegistrationId } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { bestByTrying, faultsOf, meritOf } from '../../testing/best-by-trying.ts';
import { aForum, anAsker, days, forumId, populations } from '../../testing/forum-populations.ts';
import { type AssignableForum, assignForums, type ForumAsker, type ForumAssignment } from './assign-forums.ts';

/** By number of the person the numbers of their forums. */
function assigned(forums: readonly AssignableForum[], asking: readonly ForumAsker[]) {
  const result = assignForums(forums, asking);
  const numberOf = (id: string) => forums.findIndex((it) => it.id === id) + 1;
  return asking.map(({ registration }) => (result.get(registration) ?? []).map(numberOf));
}

describe('at one time', () => {
  const two = (one: number | undefined, other: number | undefined) => [
    aForum(1, 11, 12, one),
    aForum(2, 11, 12, other),
  ];

  test('everybody has their first wish where there is room', () => {
    expect(assigned(two(2, undefined), [anAsker(1, [1], [2]), anAsker(2, [1], [2]), anAsker(3, [2])])).toEqual([
      [1],
      [1],
      [2],
    ]);
  });

  test('among equals the smaller lot has the first wish', () => {
    expect(assigned(two(1, 1), [anAsker(2, [1], [2]), anAsker(1, [1], [2])])).toEqual([[2], [1]]);
  });

  test('that one more person is placed counts for more than a first wish, and than the lot', () => {
    expect(assigned(two(1, 1), [anAsker(1, [1], [2]), anAsker(2, [1])])).toEqual([[2], [1]]);
  });

  test('who asks for what is full only goes without', () => {
    expect(assigned(two(1, 1), [anAsker(1, [1]), anAsker(2, [1])])).toEqual([[1], []]);
  });

  test('who asks for nothing, or for what is cancelled, is in no forum', () => {
    const [open, other] = two(1, 1);
    if (open === undefined || other === undefined) throw new Error('there are two');
    expect(assigned([open, { ...other, status: 'cancelled' }], [anAsker(1, []), anAsker(2, [2])])).toEqual([[], []]);
  });
});

test('who had the second wish in the morning goes before the lot in the afternoon', () => {
  const forums = [aForum(1, 11, 12, 1), aForum(2, 11, 12), aForum(3, 14, 15, 1), aForum(4, 14, 15)];
  const [lucky, unlucky] = [anAsker(1, [1, 3], [2, 4]), anAsker(2, [1, 3], [2, 4])];
  expect(assigned(forums, [lucky, unlucky])).toEqual([
    [1, 4],
    [2, 3],
  ]);
});

describe('a forum that lasts through two times', () => {
  const forums = [aForum(1, 11, 13, 1), aForum(2, 11, 12, 1), aForum(3, 12, 13, 1)];

  test('binds whoever is in it, and leaves the others the short ones', () => {
    expect(assigned(forums, [anAsker(1, [1], [2, 3]), anAsker(2, [1], [2, 3])])).toEqual([[1], [2, 3]]);
  });

  test('goes to whom it serves better, so that more times are filled', () => {
    const onlyLong = anAsker(2, [1]);
    expect(assigned(forums, [anAsker(1, [1], [2, 3]), onlyLong])).toEqual([[2, 3], [1]]);
  });
});

describe('when something becomes free', () => {
  const forums = [aForum(1, 11, 12, 2), aForum(2, 11, 12, 2)];
  const sits = (...numbers: readonly number[]) => ({ current: numbers.map(forumId) });

  test('who waits for a better wish moves up, by lot', () => {
    const asking = [anAsker(1, [1], [], sits(1)), anAsker(3, [1], [2], sits(2)), anAsker(2, [1], [2], sits(2))];
    expect(assigned(forums, asking)).toEqual([[1], [2], [1]]);
  });

  test('who goes without comes before whoever has their second wish', () => {
    const asking = [anAsker(1, [1], [], sits(1)), anAsker(2, [1], [2], sits(2)), anAsker(3, [1])];
    expect(assigned(forums, asking)).toEqual([[1], [2], [1]]);
  });

  test('who moves up makes room for whoever goes without', () => {
    const asking = [anAsker(1, [1], [2], sits(2)), anAsker(2, [2], [], sits(2)), anAsker(3, [2])];
    expect(assigned(forums, asking)).toEqual([[1], [2], [2]]);
  });

  test('nobody moves who did not say so', () => {
    expect(assigned(forums, [anAsker(1, [1], [2], { ...sits(2), movesUp: false })])).toEqual([[2]]);
  });

  test('who sits in a forum of their own choice stays there', () => {
    expect(assigned([...forums, aForum(3, 11, 12, 2)], [anAsker(1, [1], [2], sits(3))])).toEqual([[3]]);
  });

  test('a forum that became too small keeps its people, and takes nobody', () => {
    const small = [aForum(1, 11, 12, 1), aForum(2, 11, 12, 2)];
    const asking = [1, 2].map((number) => anAsker(number, [2], [1], sits(1)));
    expect(assigned(small, [...asking, anAsker(3, [1])])).toEqual([[2], [2], []]);
  });

  test('who sat in a forum that is cancelled is seated anew', () => {
    const [gone, other] = [aForum(1, 11, 12, 2), aForum(2, 11, 12, 2)];
    expect(assigned([{ ...gone, status: 'cancelled' }, other], [anAsker(1, [1], [2], sits(1))])).toEqual([[2]]);
  });
});

describe.each(Object.entries(days))('a day with %s', (_, hours) => {
  const isOneTime = hours === days['one time'];
  const without = (asking: readonly ForumAsker[], gone: number) => asking.filter((_, index) => index !== gone);
  const seatedAs = (asking: readonly ForumAsker[], now: ForumAssignment) =>
    asking.map((it): ForumAsker => ({ ...it, current: now.get(it.registration) ?? [] }));

  property.prop([populations(hours, 4)], { numRuns: isOneTime ? 400 : 120 })(
    'is assigned as well as trying everything finds, and without a fault',
    ({ forums, asking }) => {
      const result = assignForums(forums, asking);
      expect(faultsOf(forums, asking, result)).toEqual([]);
      const [merit, best] = [meritOf(forums, asking, result), bestByTrying(forums, asking)];
      expect({ nones: merit.nones, seconds: merit.seconds }).toEqual({ nones: best.nones, seconds: best.seconds });
      if (isOneTime) expect(merit.ranks).toEqual(best.ranks);
    },
  );

  property.prop([populations(hours, 4), fc.nat(3)], { numRuns: isOneTime ? 300 : 100 })(
    'is filled up after a withdrawal as well as can be without moving anybody against their will',
    ({ forums, asking }, gone) => {
      const left = seatedAs(without(asking, gone), assignForums(forums, asking));
      const result = assignForums(forums, left);
      expect(faultsOf(forums, left, result)).toEqual([]);
      const [merit, best] = [meritOf(forums, left, result), bestByTrying(forums, left)];
      expect({ nones: merit.nones, seconds: merit.seconds }).toEqual({ nones: best.nones, seconds: best.seconds });
    },
  );

  property.prop([populations(hours, 30), fc.array(fc.nat(29), { maxLength: 6 })], { numRuns: 60 })(
    'leaves nobody worse off, however many withdraw one after the other',
    ({ forums, asking }, withdrawals) => {
      let people = seatedAs(asking, assignForums(forums, asking));
      for (const gone of withdrawals) {
        const left = without(people, gone);
        const result = assignForums(forums, left);
        expect(faultsOf(forums, left, result)).toEqual([]);
        for (const asker of left) {
          const before = meritOf(forums, [asker], new Map([[asker.registration, asker.current]]));
          const after = meritOf(forums, [asker], result);
          expect(after.ranks[0]).toBeLessThanOrEqual(before.ranks[0] ?? 0);
        }
        people = seatedAs(left, result);
      }
    },
  );

  property.prop([populations(hours, 30), fc.infiniteStream(fc.nat())], { numRuns: 60 })(
    'is assigned the same in whatever order it is told',
    ({ forums, asking }, numbers) => {
      const shuffled = <It>(some: readonly It[]) =>
        some
          .map((it) => ({ it, at: numbers.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ it }) => it);
      const sets = (result: ForumAssignment) =>
        new Map(
          [...result].toSorted(byId).map(([id, own]): [RegistrationId, readonly string[]] => [id, own.toSorted()]),
        );
      expect(sets(assignForums(shuffled(forums), shuffled(asking)))).toEqual(sets(assignForums(forums, asking)));
    },
  );
});

function byId([a]: readonly [RegistrationId, unknown], [b]: readonly [RegistrationId, unknown]): number {
  return a < b ? -1 : 1;
}
