import { once } from 'node:events';
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { connect, createPostgresStore } from '@netzwerkstatt/db';
import type { LandCode } from '@netzwerkstatt/domain';
import { createLinks } from '@netzwerkstatt/mail';
import type { Site } from '../site.ts';
import { medianTime } from './processor-time.ts';
import type { RatioReport } from './ratio-report.ts';

const ROUNDS = 400;
const WARM_UP_ROUNDS = 100;

/**
 * What a feed costs that did not change since the program looked last, beside a route that does nothing and one
 * indexed read as the house reads: in a transaction of its Land. The same read by hand, prepared, is shown as well. One
 * visitor; all take turns, so that a busy machine is busy for all of them.
 */
export async function measureUnchanged({ database, secret, filled, open }: Site, report: RatioReport): Promise<void> {
  const { event, person } = await filled();
  const { origin } = await open();
  const pool = connect(database.url);
  const personal = `/kalender/person/${createLinks(secret).tokenFor('calendar', `${person}:1`)}.ics`;
  const feeds = { 'feed of the Land': '/kalender/land.ics', 'feed of a person': personal };
  const unchanged = await Promise.all(
    Object.entries(feeds).map(
      async ([name, path]) => [`${name}, unchanged (304)`, await rememberedFeed(origin + path)] as const,
    ),
  );
  const store = createPostgresStore(pool);
  const read = () => store.inLand('DE-SN' as LandCode, (tx) => tx.calendars.linkVersion(person));
  const readByHand = async () => {
    const client = await pool.connect();
    await client.query(`begin; set local role netzwerkstatt_app; set local app.land = 'DE-SN'`);
    await client.query({ name: 'one', text: 'select revision from event where id = $1', values: [event] });
    await client.query('commit');
    client.release();
  };
  const works = [
    ['nothing', () => visit(`${origin}/healthz`)],
    ['read', read],
    ['by hand', readByHand],
    ...unchanged,
  ] as const;
  const times = new Map<string, number[]>(works.map(([name]) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (const [name, work] of works) {
      const start = performance.now();
      await work();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  await pool.end();
  agent.destroy();
  const timeOf = (name: string) => medianTime(times.get(name) ?? []);
  const baseline = timeOf('nothing') + timeOf('read');
  report.heading('A feed that did not change, one visitor, 10 000 events, milliseconds on the clock');
  report.baseline('a route that does nothing, and one indexed read', baseline);
  report.line('a route that does nothing', timeOf('nothing'), baseline, 1);
  report.line('one indexed read, through the store', timeOf('read'), baseline, 1);
  report.line('one indexed read, by hand and prepared', timeOf('by hand'), baseline, 1);
  for (const [name] of unchanged) report.line(name, timeOf(name), baseline, 1);
}

/** Asks for a feed as a program does that has it already. The clocks of the house may change it once in a while. */
async function rememberedFeed(url: string): Promise<() => Promise<void>> {
  let etag = '';
  const ask = async () => {
    const response = await get(url, { 'if-none-match': etag });
    etag = response.headers.etag ?? '';
    return response.statusCode;
  };
  await ask();
  return async () => {
    if ((await ask()) !== 304 && (await ask()) !== 304) throw new Error(`${url} changes all the time`);
  };
}

async function visit(url: string): Promise<void> {
  const { statusCode } = await get(url);
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`);
}

const agent = new Agent({ keepAlive: true });

/** Not by `fetch`, which sends `Cache-Control: no-cache` beside a condition of ours and so asks for the whole. */
async function get(url: string, headers: OutgoingHttpHeaders = {}): Promise<IncomingMessage> {
  const asked = request(url, { agent, headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response;
}
