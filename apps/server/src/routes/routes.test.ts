import { policy } from '@netzwerkstatt/application';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp, routesOf } from '../app.ts';
import { openDoor, partsOf } from '../testing/open-door.ts';

const parts = {
  reception: partsOf('https://netzwerkstatt.example').reception,
  demonstration: undefined,
  operation: { isReachable: async () => true, isStopping: () => false },
  web: {
    render: async () => ({ status: 200, headers: {}, body: '' }),
    renderVerification: async () => '',
    files: (_request: unknown, _response: unknown, next: () => void) => next(),
    isDevelopment: false,
    close: async () => {},
  },
  trustedProxies: 0,
  log: pino({ level: 'silent' }),
};

/** Every way in besides procedures, and the line of the table of authorisation that governs it. */
const ways: Record<string, string> = {
  '/healthz': 'operation',
  '/readyz': 'operation',
  '/metrics': 'operation',
  '/nachweis': 'certificate.verify',
  '/nachweis/:code': 'certificate.verify',
  '/kalender/land.ics': 'calendar.read',
  '/kalender/netzwerk/:slug.ics': 'calendar.read',
  '/kalender/region/:ags.ics': 'calendar.read',
  '/kalender/beruf/:code.ics': 'calendar.read',
  '/kalender/modul/:code.ics': 'calendar.read',
  '/kalender/reihe/:slug.ics': 'calendar.read',
  '/kalender/person/:token.ics': 'calendar.read',
  '/kalender/veranstaltung/:slug.ics': 'calendar.read',
  '/kalender/veranstaltung/:slug/:number.ics': 'calendar.read',
  '/bescheinigungen/:id.pdf': 'certificate.read',
  '/arbeit/veranstaltungen/:id/bescheinigungen/muster-:which.pdf': 'certificate.issue',
  '/arbeit/veranstaltungen/:id/bescheinigungen.zip': 'certificate.issue',
  '/arbeit/veranstaltungen/:id/bescheinigungen-druckfassung.pdf': 'certificate.issue',
  '/arbeit/reihen/:code/muster-:kind.pdf': 'series.issue',
  '/arbeit/einstellungen/bescheinigungen/:id/probedruck.pdf': 'design.read',
  '/.well-known/did.json': 'certificate.verify',
  '/nachweis/status/:list': 'certificate.verify',
  '/bescheinigungen/:id.json': 'certificate.read',
  '/arbeit/veranstaltungen/:id/teilnehmende.csv': 'registration.export',
  '/arbeit/veranstaltungen/:id/teilnehmende.xlsx': 'registration.export',
  '/belege': 'proof.upload',
  '/belege/:id': 'proof.read',
  '/meine/nachweise/:regime.pdf': 'proof.account',
  '/meine/nachweise/:regime.csv': 'proof.account',
  '/sprache/:language': 'programme.read',
};

/** What every request passes, or only those below an address: none of these is a way in of its own. */
const passages = ['log', 'security headers', 'same origin', 'misses', 'procedures', 'files', 'last resort'];

/** A page asks procedures for what it shows, and each of these has its own line. */
const PAGES = '/{*path}';

describe('every way in', () => {
  test('names the line that governs it', () => {
    expect(Object.fromEntries(routesOf(parts).map(({ path, action }) => [path, action]))).toEqual(ways);
    const lines = [...Object.keys(policy), 'operation'];
    expect(Object.values(ways).filter((action) => !lines.includes(action))).toEqual([]);
  });

  test('stands in that list; the house has no other', () => {
    const { stack } = createApp(parts).router;
    const open = stack.flatMap(({ route }) => (route ? [route.path] : []));
    expect(open).toEqual([...Object.keys(ways), PAGES]);
    expect(stack.length - open.length).toBe(passages.length);
  });

  test('only reads, but for files, which no procedure carries: whatever else changes something is one', () => {
    const { stack } = createApp(parts).router;
    const ways = stack.flatMap(({ route }) => route?.stack.map(({ method }) => `${method} ${route.path}`) ?? []);
    const others = new Set(ways.filter((it) => !it.startsWith('get ')));
    // Who verifies a certificate asks by a form.
    expect([...others]).toEqual(['post /nachweis', 'post /nachweis/:code', 'put /belege']);
  });
});

test('what is nothing of ours is a page that says so', async () => {
  const { ask, rendered } = await openDoor();
  const { status, headers, body } = await ask('/gibt-es-nicht?wo=dort');
  expect([status, headers['content-type'], body]).toEqual([404, 'text/html; charset=utf-8', '<h1>Nicht gefunden</h1>']);
  expect(rendered.map(({ url }) => url)).toEqual(['/gibt-es-nicht?wo=dort']);
});

test.for(['/kalender/nirgends.ics', '/bescheinigungen/4711/x.pdf', '/bescheinigungen/4711/x.json', '/api/feed.ics'])(
  '%s is for programs, which want no page',
  async (path) => {
    const { ask } = await openDoor();
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
  },
);

test('pages are for who asked alone, and new every time', async () => {
  const { ask } = await openDoor();
  expect((await ask('/meine')).headers['cache-control']).toBe('private, no-store');
});
