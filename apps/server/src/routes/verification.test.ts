import { aCertificateRecord, aFreshEvent, anApplicant, aPerson, freshId } from '@netzwerkstatt/application/testing';
import { type CertificateNumber, issueCertificate } from '@netzwerkstatt/certificates';
import type { PersonName, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { LAND, type OpenDoor, openDoor } from '../testing/open-door.ts';

const NUMBER = 'TB-4K7P-2M9X-QW31';
const UNKNOWN = 'TB-TB7P-2M9X-QW3Q';
const SHA_256 = 'ab'.repeat(32);

/** A house with one certificate, about Hańža Krawc. */
async function openWithCertificate(wanted: Parameters<typeof openDoor>[0] = {}) {
  const door = await openDoor(wanted);
  const { house } = door;
  const [event, person, registration] = [aFreshEvent(), aPerson(), freshId<RegistrationId>()];
  const { certificate, ...record } = aCertificateRecord({ registration, event: event.id, person: person.id });
  const holder = { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName };
  const document = { ...certificate.document, number: NUMBER as CertificateNumber, holder };
  await house.store.inLand(LAND, async (tx) => {
    await tx.people.findOrAdd(person);
    await tx.events.save(event, undefined, door.clock.now());
    const decided = [{ after: confirmed(registration, person.id), cause: 'register' }] as const;
    await tx.registrations.write(event.id, [...decided], new Map([[registration, anApplicant()]]));
    const issued = { ...record, certificate: issueCertificate(document, door.clock.now()) };
    await tx.certificates.add(issued, house.links.fingerprint(NUMBER));
    await tx.certificates.attachFile(record.id, Uint8Array.of(37, 80, 68, 70), SHA_256);
  });
  return door;
}

const post = (door: Pick<OpenDoor, 'ask'>, path: string, fields: Record<string, string>, from?: string) =>
  door.ask(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(from !== undefined && { 'x-forwarded-for': from }),
    },
    body: new URLSearchParams(fields).toString(),
  });

describe('a number', () => {
  test.for([
    '/nachweis/TB-4K7P-2M9X-QW31',
    '/NACHWEIS/TB-4K7P-2M9X-QW31',
    '/nachweis/tb-4k7p-2m9x-qw3I',
    '/nachweis/tb%204k7p%202m9x%20qw3l',
    '/nachweis/4K7P2M9XQW31',
    '/nachweis?nummer=tb+4k7p+2m9x+qw31',
  ])('%s is found', async (path) => {
    const { ask } = await openWithCertificate();
    const { status, body } = await ask(path);
    expect([status, body.includes('"status":"issued"')]).toEqual([200, true]);
  });

  test('alone shows no part of the name', async () => {
    const { ask } = await openWithCertificate();
    expect((await ask(`/nachweis/${NUMBER}`)).body).not.toMatch(/Hańža|Krawc/i);
  });

  test('that is unknown, mistyped or nonsense gets the same page, byte by byte', async () => {
    const door = await openWithCertificate();
    const answers = await Promise.all([
      ...[UNKNOWN, 'TB-4K7P-2M9X-QW32', 'quatsch', 'x'.repeat(400)].map((it) => door.ask(`/nachweis/${it}`)),
      door.ask(`/nachweis?nummer=${UNKNOWN}`),
      post(door, `/nachweis/${UNKNOWN}`, { name: 'Hańža Krawc' }),
      post(door, `/nachweis/${UNKNOWN}`, { sha256: SHA_256 }),
    ]);
    const seen = answers.map(({ status, body, headers }) => {
      const { date: _, 'x-request-id': __, ...rest } = headers;
      return JSON.stringify({ status, body, rest });
    });
    expect(answers[0]?.status).toBe(404);
    expect(new Set(seen).size).toBe(1);
  });

  test('is asked for when none was given', async () => {
    const { ask } = await openDoor();
    expect((await ask('/nachweis')).body).toContain('{"kind":"form"}');
    expect((await ask('/nachweis?nummer=+')).body).toContain('{"kind":"form","problem":"number_missing"}');
  });

  test('is found in the language of the visitor', async () => {
    const { ask } = await openWithCertificate();
    const english = { headers: { cookie: '__Host-language=en' } };
    expect((await ask(`/nachweis/${UNKNOWN}`)).body).toContain('lang="de"');
    expect((await ask(`/nachweis/${UNKNOWN}`, english)).body).toContain('lang="en"');
  });
});

test.for([
  [{ name: 'hanza krawc' }, '"name":"same"'],
  [{ name: 'Ben Krawc' }, '"name":"different"'],
  [{ name: ' ' }, '"problem":"name_missing"'],
  [{ sha256: SHA_256.toUpperCase() }, '"file":"unchanged"'],
  [{ sha256: 'cd'.repeat(32) }, '"file":"changed"'],
] as const)('a form with %o is answered with %s', async ([fields, told]) => {
  const door = await openWithCertificate();
  const { status, body } = await post(door, `/nachweis/${NUMBER}`, fields);
  expect([status, body.includes(told), /Hańža|hanza/i.test(body)]).toEqual([200, true, false]);
});

test('a file without a number leads to its certificate, and a foreign one to none', async () => {
  const door = await openWithCertificate();
  const own = await post(door, '/nachweis', { sha256: SHA_256 });
  expect([own.status, own.body.includes(NUMBER)]).toEqual([200, true]);
  for (const sha256 of ['cd'.repeat(32), '', 'nonsense']) {
    const { status, body } = await post(door, '/nachweis', { sha256 });
    expect([status, body.includes('unknown_file')]).toEqual([404, true]);
  }
});

test('a page of another site cannot make a browser ask', async () => {
  const { ask } = await openWithCertificate();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' };
  const { status } = await ask(`/nachweis/${NUMBER}`, { method: 'POST', headers, body: 'name=Ben' });
  expect(status).toBe(403);
});

test('an old browser, which hides where it comes from on a page without referrers, may ask', async () => {
  const door = await openWithCertificate();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' };
  const { status } = await door.ask(`/nachweis/${NUMBER}`, { method: 'POST', headers, body: 'name=Hanza+Krawc' });
  expect(status).toBe(200);
});

test('every answer stays out of caches and search engines, sets no cookie, and may send nothing but a form to us', async () => {
  const door = await openWithCertificate();
  for (const path of ['/nachweis', `/nachweis/${NUMBER}`, `/nachweis/${UNKNOWN}`]) {
    const { headers } = await door.ask(path, { headers: { cookie: '__Host-session=somebody' } });
    expect({
      cache: headers['cache-control'],
      robots: headers['x-robots-tag'],
      referrer: headers['referrer-policy'],
      policy: headers['content-security-policy'],
      cookie: headers['set-cookie'],
    }).toEqual({
      cache: 'no-store',
      robots: 'noindex, nofollow',
      referrer: 'no-referrer',
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      cookie: undefined,
    });
  }
});

describe('limits', () => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

  test.for([
    ['203.0.113.7', '203.0.113.7', '203.0.113.8'],
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1'],
  ] as const)('stop %s after ten in a minute, as %s is, and not %s', async ([one, same, another]) => {
    const { ask, clock } = await openWithCertificate({ trustedProxies: 1 });
    for (let asked = 0; asked < 10; asked++) expect((await ask(`/nachweis/${NUMBER}`, from(one))).status).toBe(200);
    const stopped = await ask(`/nachweis/${UNKNOWN}`, from(same));
    expect([stopped.status, stopped.headers['retry-after']]).toEqual([429, '6']);
    expect(stopped.body).toContain('{"kind":"stopped","limit":"visits","retryAfterSeconds":6}');
    expect((await ask(`/nachweis/${NUMBER}`, from(another))).status).toBe(200);
    clock.moveOn(6_000);
    expect((await ask(`/nachweis/${NUMBER}`, from(one))).status).toBe(200);
  });

  test('the form itself is always there', async () => {
    const { ask } = await openDoor();
    for (let asked = 0; asked < 30; asked++) expect((await ask('/nachweis')).status).toBe(200);
  });

  test('hold for everybody together, whose knocking while stopped takes nothing from the others', async () => {
    const { ask, clock } = await openWithCertificate({ trustedProxies: 1 });
    for (let asked = 0; asked < 20; asked++) await ask(`/nachweis/${NUMBER}`, from(`203.0.113.${asked}`));
    const { status, headers } = await ask(`/nachweis/${NUMBER}`, from('198.51.100.1'));
    expect([status, headers['retry-after']]).toEqual([429, '1']);
    // One address that is stopped by its own limit does not use up what is there for all.
    for (let asked = 0; asked < 40; asked++) await ask(`/nachweis/${NUMBER}`, from('203.0.113.0'));
    clock.moveOn(1_000);
    expect((await ask(`/nachweis/${NUMBER}`, from('198.51.100.2'))).status).toBe(200);
  });

  test.for([NUMBER, UNKNOWN])(
    'five names an hour are compared with %s, whoever asks and however it is written',
    async (number) => {
      const door = await openWithCertificate({ trustedProxies: 1 });
      const spellings = [number, number.toLowerCase(), number.replaceAll('-', ''), number, number];
      for (const [index, spelling] of spellings.entries()) {
        const { status } = await post(door, `/nachweis/${spelling}`, { name: 'Ben' }, `203.0.113.${index}`);
        expect(status).toBe(number === NUMBER ? 200 : 404);
      }
      const stopped = await post(door, `/nachweis/${number}`, { name: 'Ben' }, '203.0.113.99');
      expect([stopped.status, stopped.body.includes('"limit":"names"')]).toEqual([429, true]);
      door.clock.moveOn(12 * 60_000);
      expect((await post(door, `/nachweis/${number}`, { name: 'Ben' }, '203.0.113.99')).status).not.toBe(429);
    },
  );

  test('are counted where whoever runs the house looks', async () => {
    const { ask } = await openWithCertificate();
    for (let asked = 0; asked < 8; asked++) await ask(`/nachweis/${UNKNOWN}`);
    for (let asked = 0; asked < 5; asked++) await ask(`/nachweis/${NUMBER}`);
    const counted = [
      ...(await ask('/metrics')).body.matchAll(/netzwerkstatt_verifications_total\{outcome="(\w+)"\} (\d+)/g),
    ];
    expect(counted.map(([, outcome, count]) => [outcome, count])).toEqual([
      ['unknown', '8'],
      ['certificate', '2'],
      ['stopped_visits', '3'],
    ]);
  });
});

test('the log knows neither the number nor the name', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const door = await openWithCertificate({ log });
  await door.ask('/nachweis/tb-4k7p-2m9x-qw3I');
  await door.ask(`/nachweis?nummer=${NUMBER}`);
  await post(door, `/NACHWEIS/${NUMBER}`, { name: 'Hańža Krawc', sha256: SHA_256 });
  expect(lines.length).toBe(3);
  expect(lines.join('')).not.toMatch(/4k7p|qw3|Hańža|Krawc|abab/i);
});
