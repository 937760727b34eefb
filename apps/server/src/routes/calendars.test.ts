import { aFreshEvent, aModuleVersion, aNetwork, aSessionOn } from '@netzwerkstatt/application/testing';
import type { Ags, ProfessionCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson } from '../testing/sign-in.ts';

/** A house with one event of two sessions in the network „leipzig“. */
async function openCalendars() {
  const door = await openDoor();
  const { house, clock } = door;
  const network = aNetwork({ slug: 'leipzig' });
  const module = aModuleVersion();
  const event = aFreshEvent({
    slug: 'fachtag',
    network: network.id,
    region: '14713' as Ags,
    targetProfessions: ['H1' as ProfessionCode],
    moduleVersion: module.id,
    sessions: [aSessionOn('2026-12-01'), aSessionOn('2026-12-02')],
  });
  await house.store.inLand(LAND, async (tx) => {
    await tx.directory.saveNetwork(network);
    await tx.modules.save(module);
    await tx.events.save(event, undefined, clock.now());
  });
  return { ...door, event };
}

const startsIn = (calendar: string) => [...calendar.matchAll(/^DTSTART;TZID=[^:]+:(\d{8})/gm)].map(([, day]) => day);

test.for([
  { path: '/kalender/land.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/netzwerk/leipzig.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/region/14713.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/region/14612.ics', days: [] },
  { path: '/kalender/beruf/H1.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/beruf/h1.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/beruf/H2.ics', days: [] },
  { path: '/kalender/modul/L02.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/modul/l02.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/reihe/fachtag.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/veranstaltung/fachtag.ics', days: ['20261201', '20261202'] },
  { path: '/kalender/veranstaltung/fachtag/1.ics', days: ['20261201'] },
  { path: '/kalender/veranstaltung/fachtag/2.ics', days: ['20261202'] },
])('$path tells of $days', async ({ path, days }) => {
  const { ask } = await openCalendars();
  const { status, headers, body } = await ask(path);
  expect([status, headers['content-type'], startsIn(body)]).toEqual([200, 'text/calendar; charset=utf-8', days]);
});

test.for([
  '/kalender/netzwerk/nirgendwo.ics',
  '/kalender/region/99999.ics',
  '/kalender/region/leipzig.ics',
  '/kalender/beruf/Z9.ics',
  '/kalender/modul/L99.ics',
  '/kalender/reihe/nichts.ics',
  '/kalender/veranstaltung/nichts.ics',
  '/kalender/veranstaltung/fachtag/3.ics',
  '/kalender/veranstaltung/fachtag/0.ics',
  '/kalender/veranstaltung/fachtag/-1.ics',
  '/kalender/veranstaltung/fachtag/1.5.ics',
  '/kalender/veranstaltung/fachtag/x.ics',
  '/kalender/person/erraten.ics',
])('%s is not there', async (path) => {
  const { ask } = await openCalendars();
  expect((await ask(path)).status).toBe(404);
});

test.for([
  ['/kalender/land.ics', 'Netzwerkstatt Sachsen'],
  ['/kalender/netzwerk/leipzig.ics', 'Netzwerk Leipzig'],
  ['/kalender/region/14713.ics', 'Leipzig (Stadt) – Netzwerkstatt'],
  ['/kalender/beruf/H1.ics', 'Hebamme – Netzwerkstatt'],
  ['/kalender/modul/L02.ics', 'L02 Recht im Kinderschutz'],
  ['/kalender/reihe/fachtag.ics', 'Recht im Kinderschutz'],
  ['/kalender/veranstaltung/fachtag.ics', undefined],
  ['/kalender/veranstaltung/fachtag/1.ics', undefined],
] as const)('%s is called %s', async ([path, name]) => {
  const { ask } = await openCalendars();
  expect(/^X-WR-CALNAME:(.*)\r$/m.exec((await ask(path)).body)?.[1]).toBe(name);
});

test('a draft and a circle with fixed members have no calendar for everybody', async () => {
  const { ask, house, clock } = await openCalendars();
  const hidden = [
    aFreshEvent({ slug: 'entwurf', status: 'draft' }),
    aFreshEvent({ slug: 'kreis', admission: 'by_invitation' }),
  ];
  await house.store.inLand(LAND, async (tx) => {
    for (const it of hidden) await tx.events.save(it, undefined, clock.now());
  });
  for (const slug of ['entwurf', 'kreis']) expect((await ask(`/kalender/reihe/${slug}.ics`)).status).toBe(404);
});

test('what is saved has a name', async () => {
  const { ask } = await openCalendars();
  const names = await Promise.all(
    ['fachtag', 'fachtag/2'].map(async (path) => (await ask(`/kalender/veranstaltung/${path}.ics`)).headers),
  );
  expect(names.map((headers) => headers['content-disposition'])).toEqual([
    'attachment; filename="fachtag.ics"',
    'attachment; filename="fachtag-2.ics"',
  ]);
});

test('a calendar that has not changed is not sent again', async () => {
  const { ask, house, event, clock } = await openCalendars();
  const first = await ask('/kalender/land.ics');
  const etag = `${first.headers.etag}`;
  const again = await ask('/kalender/land.ics', { headers: { 'if-none-match': etag } });
  expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag]);
  const moved = { ...event, title: 'Fachtag, verlegt', revision: event.revision + 1 };
  clock.moveOn(1000);
  await house.store.inLand(LAND, (tx) => tx.events.save(moved, event.revision, clock.now()));
  const changed = await ask('/kalender/land.ics', { headers: { 'if-none-match': etag } });
  expect([changed.status, /SUMMARY:Fachtag\\, verlegt/.test(changed.body)]).toEqual([200, true]);
});

test('a personal calendar opens by its secret address until that is renewed, and stays out of search engines', async () => {
  const door = await openCalendars();
  const { id } = await addPerson(door);
  const path = `/kalender/person/${door.house.links.tokenFor('calendar', `${id}:${await versionOf(id)}`)}.ics`;
  const { status, headers } = await door.ask(path);
  expect([status, headers['x-robots-tag'], headers['cache-control']]).toEqual([200, 'noindex', 'private, no-cache']);
  await door.house.store.inLand(LAND, (tx) => tx.calendars.raiseLinkVersion(id));
  expect((await door.ask(path)).status).toBe(404);

  function versionOf(person: typeof id) {
    return door.house.store.inLand(LAND, (tx) => tx.calendars.linkVersion(person));
  }
});
