import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openDoor } from '../testing/open-door.ts';

test.for([
  { path: '/kalender/person/geheim.ics', written: '/kalender/person/…' },
  { path: '/Kalender/PERSON/geheim.ics', written: '/kalender/person/…' },
  { path: '/nachweis/TB-4K7P-2M9X-QW31', written: '/nachweis/…' },
  { path: '/Nachweis/TB-4K7P-2M9X-QW31', written: '/nachweis/…' },
  { path: '/bescheinigungen/4711.pdf', written: '/bescheinigungen/…' },
  { path: '/BESCHEINIGUNGEN/4711.pdf', written: '/bescheinigungen/…' },
  { path: '/kalender/land.ics?secret=1', written: '/kalender/land.ics' },
  { path: '/trpc/account.me', written: '/trpc/account.me' },
])('of $path the log keeps $written', async ({ path, written }) => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const { ask } = await openDoor({ log });
  await ask(path);
  const requests = lines.map((line) => JSON.parse(line)).filter((it) => it.method === 'GET');
  expect(requests.map((it) => it.path)).toEqual([written]);
});
