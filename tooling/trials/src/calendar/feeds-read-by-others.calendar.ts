import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createVisitor, type House, signIn, spawnHouse } from '../house/index.ts';
import { fetchFeed } from './fetch-feed.ts';
import { ask, oracleFolder } from './oracle.ts';

const PARTNER = 'Partnerin (Familienhebamme)';

const kinds = ['land', 'network', 'region', 'profession', 'module', 'event', 'person'] as const;

describe.skipIf(oracleFolder === undefined)(
  'the feeds of the demonstration, read by other programs (CALENDAR_ORACLE names the folder of oracle.py)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-feeds-'));
    let house: House;
    let urls: Readonly<Record<(typeof kinds)[number], string>>;

    beforeAll(async () => {
      house = await spawnHouse({ dataDir: join(folder, 'data') });
      const { body } = await fetchFeed(`${house.origin}/kalender/land.ics`);
      const slug = /\/veranstaltungen\/([a-z0-9-]+)/.exec(body.replaceAll('\r\n ', ''))?.[1];
      const partner = createVisitor(() => house.origin);
      await signIn(partner, house.waysIn.get(PARTNER) ?? '');
      const { calendarToken } = (await partner.query('own.read')).data as { readonly calendarToken: string };
      const at = (path: string) => `${house.origin}/kalender/${path}.ics`;
      urls = {
        land: at('land'),
        network: at('netzwerk/leipzig'),
        region: at('region/14713'),
        profession: at('beruf/H1'),
        module: at('modul/L02'),
        event: at(`reihe/${slug}`),
        person: at(`person/${calendarToken}`),
      };
    });
    afterAll(async () => {
      await house?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test.for(kinds)('G10 to G18: conditions and headers of the feed: %s', async (kind) => {
      const wrong = `${house.origin}/kalender/person/nobody-made-this.ics`;
      const { code, text } = await ask('httpcheck.py', [urls[kind], '--bad-url', wrong]);
      expect(text.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([]);
      expect(code).toBe(0);
    });

    test.for(kinds)('five engines agree on a feed, and nothing is to be said against it: %s', async (kind) => {
      const file = join(folder, `${kind}.ics`);
      writeFileSync(file, (await fetchFeed(urls[kind])).body);
      const { code, text } = await ask('oracle.py', [file, '--profile', 'feed']);
      expect([code, text.trimEnd().split('\n').at(-1)]).toEqual([0, expect.stringMatching(/^OK: \d+ occurrences, 5 /)]);
    });

    test.for(kinds)('G24: a program subscribes to a feed, and copies nothing the second time: %s', async (kind) => {
      const { code, text } = await ask('subscribe.sh', [urls[kind], '2026-01-01', '2029-12-31']);
      const dates = (await fetchFeed(urls[kind])).body.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
      expect([code, text.split('\n').slice(0, 2)]).toEqual([
        0,
        [`items after sync 1: ${dates}`, 'items copied again by sync 2: 0'],
      ]);
    });
  },
);
