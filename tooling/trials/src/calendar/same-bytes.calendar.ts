import { afterAll, beforeAll, expect, test } from 'vitest';
import type { House } from '../house/index.ts';
import { openEvent } from '../storm/open-event.ts';
import { openTwoHouses, type TwoHouses } from '../storm/two-houses.ts';
import { type Feed, fetchFeed } from './fetch-feed.ts';

let two: TwoHouses;
let paths: readonly string[];

beforeAll(async () => {
  two = await openTwoHouses({ TZ: 'UTC' });
  const { slug } = await openEvent(two.desk, 20, 'Kinderschutz, ganz praktisch; Teil 1');
  paths = ['land', 'netzwerk/leipzig', 'region/14713', 'beruf/H1', 'modul/L02', `reihe/${slug}`].map(
    (it) => `/kalender/${it}.ics`,
  );
  await changesAreTold();
});
afterAll(() => two?.close());

/** The time of a fresh change is rounded up, and not told before it is there. */
const changesAreTold = () => new Promise((resolve) => setTimeout(resolve, 2100));

const feedsOf = (house: House): Promise<readonly Feed[]> =>
  Promise.all(paths.map((path) => fetchFeed(house.origin + path)));

test('G09: two processes, a second apart, send the same bytes with the same tag, and know each other’s tags', async () => {
  const [one, other] = two.houses;
  const first = await feedsOf(one);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const second = await feedsOf(other);
  expect(first.map(({ status }) => status)).toEqual(paths.map(() => 200));
  expect(first.filter(({ body }) => body.includes('BEGIN:VEVENT'))).toHaveLength(paths.length);
  expect(second).toEqual(first);
  for (const [index, path] of paths.entries()) {
    const { status } = await fetchFeed(other.origin + path, { 'if-none-match': first[index]?.etag ?? '' });
    expect([path, status]).toEqual([path, 304]);
  }
});

test('G23: a house that was opened anew, on another side of the earth, sends the same bytes', async () => {
  const before = await feedsOf(two.houses[0]);
  const house = await two.openAnother({ TZ: 'America/New_York' });
  try {
    expect(await feedsOf(house)).toEqual(before);
  } finally {
    await house.stop();
  }
});

test('what one process changes, the other tells at once', async () => {
  const [one, other] = two.houses;
  const before = await fetchFeed(`${other.origin}/kalender/land.ics`);
  await openEvent(two.desk, 20, 'Noch ein Kurs');
  const after = await fetchFeed(`${other.origin}/kalender/land.ics`, { 'if-none-match': before.etag ?? '' });
  expect([after.status, after.body.includes('Noch ein Kurs')]).toEqual([200, true]);
  await changesAreTold();
  const settled = await fetchFeed(`${one.origin}/kalender/land.ics`);
  expect([settled.etag, settled.body]).toEqual([after.etag, after.body]);
  expect(settled).toEqual(await fetchFeed(`${other.origin}/kalender/land.ics`));
});
