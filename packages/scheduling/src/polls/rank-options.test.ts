import { BERLIN, parseLocalDateTime } from '@netzwerkstatt/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PollAnswer, type PollOption, type PollVoter, rankOptions } from './rank-options.ts';

function option(id: string, day: string): PollOption {
  return {
    id,
    startsAt: parseLocalDateTime(`${day}T14:00`),
    endsAt: parseLocalDateTime(`${day}T16:00`),
    timeZone: BERLIN,
  };
}

/** `voter('ynm')`: yes to the first date, no to the second, if need be to the third; a blank is no answer. */
function voter(said: string, group?: string): PollVoter {
  const meaning: Readonly<Record<string, PollAnswer>> = { y: 'yes', m: 'if_need_be', n: 'no' };
  const answers = [...said].flatMap((letter, index) => {
    const answer = meaning[letter];
    return answer === undefined ? [] : [[dates[index]?.id ?? '', answer] as const];
  });
  return { ...(group !== undefined && { group }), answers: new Map(answers) };
}

const dates = [option('a', '2027-03-17'), option('b', '2027-03-24'), option('c', '2027-04-07')];

test.for([
  { rule: 'where most can come is best, also if need be', voters: ['yn', 'nm', 'nm'], order: ['b', 'a', 'c'] },
  { rule: 'of equal numbers the gladder round is better', voters: ['my', 'my'], order: ['b', 'a', 'c'] },
  { rule: 'nothing said: the earlier comes first', voters: ['', ''], order: ['a', 'b', 'c'] },
  { rule: 'nobody asked: the earlier comes first', voters: [], order: ['a', 'b', 'c'] },
  { rule: 'an open answer is neither a yes nor a no', voters: ['n y', ' y '], order: ['b', 'c', 'a'] },
])('$rule', ({ voters, order }) => {
  expect(
    rankOptions(
      dates,
      voters.map((it) => voter(it)),
    ).map((it) => it.option.id),
  ).toEqual(order);
});

test('of equal numbers the date is better at which no profession is missing', () => {
  const voters = [voter('ym', 'midwife'), voter('yn', 'midwife'), voter('nm', 'judge')];
  expect(rankOptions(dates.slice(0, 2), voters)).toEqual([
    { option: dates[1], rank: 1, yes: 0, ifNeedBe: 2, no: 1, open: 0, missingGroups: [] },
    { option: dates[0], rank: 2, yes: 2, ifNeedBe: 0, no: 1, open: 0, missingGroups: ['judge'] },
  ]);
});

test('whoever was asked is counted once for each date, and the order of people changes nothing', () => {
  const said = fc.array(fc.constantFrom('y', 'm', 'n', ' '), { minLength: 3, maxLength: 3 }).map((it) => it.join(''));
  const people = fc.array(fc.tuple(said, fc.constantFrom('midwife', 'judge', undefined)), { maxLength: 12 });
  fc.assert(
    fc.property(people, (asked) => {
      const voters = asked.map(([it, group]) => voter(it, group));
      const ranked = rankOptions(dates, voters);
      for (const it of ranked) expect(it.yes + it.ifNeedBe + it.no + it.open).toBe(voters.length);
      expect(ranked.map(({ rank }) => rank)).toEqual([1, 2, 3]);
      expect(rankOptions(dates.toReversed(), voters.toReversed())).toEqual(ranked);
    }),
  );
});

test('one more yes never makes a date worse', () => {
  const said = fc.array(fc.constantFrom('y', 'm', 'n', ' '), { minLength: 3, maxLength: 3 }).map((it) => it.join(''));
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), ([first = '', ...others]) => {
      const rankOf = (voters: readonly string[]) =>
        rankOptions(
          dates,
          voters.map((it) => voter(it)),
        ).find((it) => it.option.id === 'b')?.rank ?? 0;
      expect(rankOf([`${first[0]}y${first[2]}`, ...others])).toBeLessThanOrEqual(rankOf([first, ...others]));
    }),
  );
});
