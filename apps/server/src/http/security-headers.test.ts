import { expect, test } from 'vitest';
import { openDoor } from '../testing/open-door.ts';

const answers = [
  { what: 'a page', path: '/', status: 200 },
  { what: 'a page that is not there', path: '/gibt-es-nicht', status: 404 },
  { what: 'a file', path: '/assets/app.js', status: 200 },
  { what: 'a procedure', path: '/trpc/account.me', status: 200 },
  { what: 'a procedure that is not there', path: '/trpc/account.nothing', status: 404 },
  { what: 'a calendar', path: '/kalender/land.ics', status: 200 },
  { what: 'a calendar that is not there', path: '/kalender/veranstaltung/nichts.ics', status: 404 },
  { what: 'a certificate of somebody', path: '/bescheinigungen/x.pdf', status: 404 },
  { what: 'the way to another language', path: '/sprache/en', status: 303 },
  { what: 'a sign of life', path: '/healthz', status: 200 },
];

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
};

test.for(answers)('$what tells browsers to be careful', async ({ path, status }) => {
  const { ask } = await openDoor();
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  const told = Object.keys(everywhere).map((name) => [name, answer.headers[name]]);
  expect(Object.fromEntries(told)).toEqual(everywhere);
});

test.for(answers)('$what does not tell what it was made with', async ({ path }) => {
  const { ask } = await openDoor();
  const { headers } = await ask(path);
  expect([headers['x-powered-by'], headers.server]).toEqual([undefined, undefined]);
});

test('a page may run our files and the one script that carries its data, and nothing written into it', async () => {
  const { ask, rendered } = await openDoor();
  const policies = [(await ask('/')).headers, (await ask('/')).headers].map((it) => it['content-security-policy']);
  const expected = rendered.map(({ nonce }) =>
    [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  expect(policies).toEqual(expected);
  // A nonce that comes twice could be guessed.
  expect(new Set(rendered.map(({ nonce }) => nonce)).size).toBe(2);
});

test.for(answers.filter(({ what }) => !what.startsWith('a page')))('$what may run nothing', async ({ path }) => {
  const { ask } = await openDoor();
  const { headers } = await ask(path);
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  );
});

test('a demonstration on plain http does not ask for https, which it does not speak', async () => {
  const { ask } = await openDoor({ origin: 'http://localhost:3000' });
  const { headers } = await ask('/');
  expect(headers['strict-transport-security']).toBeUndefined();
});
