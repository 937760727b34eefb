import { aFreshEvent, aModuleVersion, aSessionOn } from '@netzwerkstatt/application/testing';
import type { Ags, Instant, ProfessionCode } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { entriesIn } from '../testing/calendar-lines.ts';
import { type Asking, LAND, type OpenDoor } from '../testing/open-door.ts';
import { openFeeds } from '../testing/open-feeds.ts';

const publicPaths = [
  '/kalender/land.ics',
  '/kalender/netzwerk/leipzig.ics',
  '/kalender/region/14713.ics',
  '/kalender/beruf/H1.ics',
  '/kalender/modul/L02.ics',
  '/kalender/reihe/kurs.ics',
];

/** A house with one event that every kind of calendar shows, and somebody who goes there. */
async function openEvery() {
  const feeds = await openFeeds();
  const module = aModuleVersion();
  await feeds.house.store.inLand(LAND, (tx) => tx.modules.save(module));
  const event = await feeds.hold('2027-03-12', {
    slug: 'kurs',
    region: '14713' as Ags,
    targetProfessions: ['H1' as ProfessionCode],
    moduleVersion: module.id,
  });
  const ada = await feeds.register(event, 'Ada');
  feeds.clock.moveOn(60_000);
  return { ...feeds, event, paths: [...publicPaths, await ada.path()] };
}

const every = [0, 1, 2, 3, 4, 5, 6];

/** The feed with this index, and what it answers to headers. */
async function openOne(index: number) {
  const feeds = await openEvery();
  const path = feeds.paths[index];
  if (path === undefined || feeds.paths.length !== every.length) throw new Error('every feed has its index');
  const first = await feeds.ask(path);
  const ask = (headers: Record<string, string> = {}, asking: Partial<Asking> = {}) =>
    feeds.ask(path, { headers, ...asking });
  return {
    ...feeds,
    ask,
    first,
    etag: first.headers.etag ?? '',
    lastModified: first.headers['last-modified'] ?? '',
  };
}

describe.each(every)('feed %i', (index) => {
  test('G10: a tag that is known is answered without a body', async () => {
    const { ask, etag } = await openOne(index);
    const statuses = [];
    for (const value of [etag, `W/${etag}`, `"nope", ${etag}`, '*', '"nope"']) {
      const { status, headers, body } = await ask({ 'if-none-match': value });
      statuses.push(status);
      if (status !== 304) continue;
      expect([body, headers.etag, headers['content-type'], headers['content-length']]).toEqual([
        '',
        etag,
        undefined,
        undefined,
      ]);
    }
    expect(statuses).toEqual([304, 304, 304, 304, 200]);
  });

  test('G11: so is a date, unless there is a tag', async () => {
    const { ask, lastModified } = await openOne(index);
    const older = new Date(Date.parse(lastModified) - 1000).toUTCString();
    const statusOf = async (headers: Record<string, string>) => (await ask(headers)).status;
    expect([
      await statusOf({ 'if-modified-since': lastModified }),
      await statusOf({ 'if-modified-since': older }),
      await statusOf({ 'if-modified-since': 'not a date' }),
      await statusOf({ 'if-modified-since': lastModified, 'if-none-match': '"nope"' }),
    ]).toEqual([304, 200, 200, 200]);
  });

  test('G13: HEAD has the headers of GET and no body', async () => {
    const { ask, first, etag } = await openOne(index);
    const head = await ask({}, { method: 'HEAD' });
    // The length is known only to who renders, and every answer has a number of its own.
    const left = ['content-length', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding'];
    expect([head.status, head.body]).toEqual([200, '']);
    expect(without(head.headers, left)).toEqual(without(first.headers, left));
    expect((await ask({ 'if-none-match': etag }, { method: 'HEAD' })).status).toBe(304);
  });

  test('G17, G18: the headers are those of a private calendar, and nothing is compressed', async () => {
    const { ask, first, etag, lastModified } = await openOne(index);
    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    });
    expect([/^"[\w-]{20,}"$/.test(etag), new Date(lastModified).toUTCString()]).toEqual([true, lastModified]);
    expect(Date.parse(lastModified)).toBeLessThanOrEqual(Date.parse(first.headers.date ?? ''));
    for (const encoding of ['identity', 'gzip, br', '*']) {
      const { headers, body } = await ask({ 'accept-encoding': encoding });
      expect([headers['content-encoding'], headers['set-cookie'], body]).toEqual([undefined, undefined, first.body]);
    }
    expect((await ask({}, { method: 'POST' })).status).toBe(404);
  });
});

test('every feed has the event, and a tag of its own', async () => {
  const { ask, paths } = await openEvery();
  const answers = await Promise.all(paths.map((path) => ask(path)));
  expect(answers.map(({ body }) => entriesIn(body).map((it) => it['DTSTART']))).toEqual(
    paths.map(() => ['20270312T090000']),
  );
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(paths.length);
});

test('a date within the second of a change is not believed: whoever saw the first of two changes gets the second', async () => {
  const { ask, clock, house, change, event } = await openEvery();
  const path = '/kalender/land.ics';
  clock.moveOn(300);
  const renamed = await change(event, { title: 'Erste' });
  const seen = await ask(path);
  clock.moveOn(100);
  const second = { ...renamed, title: 'Zweite', revision: renamed.revision + 1 };
  await house.store.inLand(LAND, (tx) => tx.events.save(second, renamed.revision, clock.now()));
  clock.moveOn(5000);
  const { status, body } = await ask(path, { headers: { 'if-modified-since': seen.headers['last-modified'] ?? '' } });
  expect([status, body.includes('Zweite')]).toEqual([200, true]);
});

test('a saved file is told apart by its tag alone', async () => {
  const { ask, change, event } = await openEvery();
  const path = '/kalender/veranstaltung/kurs.ics';
  const first = await ask(path);
  const asking = { headers: { 'if-none-match': first.headers.etag ?? '' } };
  expect([first.status, (await ask(path, asking)).status, first.headers['last-modified']]).toEqual([
    200,
    304,
    undefined,
  ]);
  await change(event, { title: 'Anders' });
  expect((await ask(path, asking)).status).toBe(200);
});

describe('G08: a calendar of five thousand dates', () => {
  async function openMany() {
    const feeds = await openFeeds();
    const many = Array.from({ length: 1000 }, (_, index) => {
      const day = (date: number) => `2027-0${(index % 9) + 1}-${String(date).padStart(2, '0')}`;
      return aFreshEvent({ title: `Kurs ${index}`, sessions: [2, 9, 16, 23, 28].map((date) => aSessionOn(day(date))) });
    });
    await feeds.house.store.inLand(LAND, async (tx) => {
      for (const event of many) await tx.events.save(event, undefined, '2026-11-01T08:00:00.000Z' as Instant);
    });
    return { ...feeds, reads: countReads(feeds.house) };
  }

  test('has five thousand identities, and is read and written once for all who ask', async () => {
    const { ask, reads } = await openMany();
    const path = '/kalender/land.ics';
    const first = await ask(path);
    const again = await ask(path);
    expect(new Set(entriesIn(first.body).map((it) => it['UID'])).size).toBe(5000);
    expect([again.body === first.body, reads()]).toEqual([true, 1]);
    await ask(path, { method: 'HEAD' });
    await ask(path, { headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect(reads()).toBe(1);
  });
});

function without(headers: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

/** How often the events of a calendar were read. */
function countReads({ store }: OpenDoor['house']): () => number {
  let count = 0;
  const { inLand } = store;
  Object.assign(store, {
    inLand: (land: Parameters<typeof inLand>[0], work: Parameters<typeof inLand>[1]) =>
      inLand(land, (tx) => {
        const calendars: typeof tx.calendars = {
          ...tx.calendars,
          events: (...asked) => {
            count += 1;
            return tx.calendars.events(...asked);
          },
        };
        return work({ ...tx, calendars });
      }),
  });
  return () => count;
}
