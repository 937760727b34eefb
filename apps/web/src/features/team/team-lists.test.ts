import { expect, test } from 'vitest';
import { teamListCalled, teamLists, teamsPath } from './team-lists.ts';

test('every list has an address of its own that leads back to it', () => {
  const back = teamLists.map((it) =>
    teamListCalled(new URL(teamsPath(it), 'https://x.example').searchParams.get('liste') ?? undefined),
  );
  expect(back).toEqual(teamLists);
});

test('what is searched for and the page stand in the address, where there is something to say', () => {
  expect([teamsPath('coming'), teamsPath('past', 'Fach tag', 2)]).toEqual([
    '/meine/teams',
    '/meine/teams?liste=vorbei&q=Fach+tag&seite=2',
  ]);
  expect(teamListCalled('nirgends')).toBe('coming');
});
