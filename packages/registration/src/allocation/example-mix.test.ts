import type { Ags, Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { exampleMix } from './example-mix.ts';

const wanted = {
  regions: ['14713', '14522'] as readonly string[] as [Ags, Ags],
  until: '2027-02-10T00:00:00.000Z' as Instant,
};

const groupsOf = (applications: number) =>
  Object.fromEntries(
    Map.groupBy(exampleMix({ ...wanted, applications }), ({ traits }) => traits.group)
      .entries()
      .map(([group, all]) => [group, all.length]),
  );

test('61 example applications have the mix of the training that it is modelled on', () => {
  expect(groupsOf(61)).toEqual({
    youth_welfare: 35,
    health: 10,
    education: 7,
    counselling: 5,
    justice: 2,
    police: 1,
    administration: 1,
  });
});

test('there are as many as wanted, each with an id of its own, whatever the number', () => {
  for (let applications = 0; applications <= 300; applications += 1) {
    const ids = exampleMix({ ...wanted, applications }).map(({ id }) => id);
    expect(ids.length).toBe(applications);
    expect(new Set(ids).size).toBe(applications);
  }
});

test('no institution sends more than three, and the last one applies when asked to', () => {
  const mix = exampleMix({ ...wanted, applications: 150 });
  const sizes = [...Map.groupBy(mix, ({ traits }) => traits.organisation).values()].map(({ length }) => length);
  expect(Math.max(...sizes)).toBe(3);
  expect(
    mix
      .map(({ appliedAt }) => appliedAt)
      .toSorted()
      .at(-1),
  ).toBe(wanted.until);
});

test('nobody in it asks for priority: that is nobody’s guess', () => {
  expect(exampleMix({ ...wanted, applications: 200 }).some(({ asksForPriority }) => asksForPriority)).toBe(false);
});
