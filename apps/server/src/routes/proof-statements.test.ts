import {
  aCertificateRecord,
  aFreshEvent,
  aNetwork,
  anApplicant,
  aReleasedDesign,
  freshId,
} from '@netzwerkstatt/application/testing';
import type { Instant, ProfessionCode, RegistrationId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

/** A house in which a midwife has a certificate of eight units. */
async function openAccount() {
  const door = await openDoor();
  const { house, clock } = door;
  clock.moveTo('2027-03-01T09:00:00.000Z' as Instant);
  const person = await addPerson(door);
  const network = aNetwork();
  const event = aFreshEvent({ network: network.id });
  const registration = freshId<RegistrationId>();
  await house.store.inLand(LAND, async (tx) => {
    await tx.people.save({ ...person, profession: 'H1' as ProfessionCode });
    await tx.directory.saveNetwork(network);
    await tx.events.save(event, undefined, clock.now());
    const request = { id: registration, personId: person.id, requestedAt: clock.now(), status: 'requested' } as const;
    await tx.registrations.addRequest(event.id, request, anApplicant());
    await tx.certificates.add(aCertificateRecord({ registration, event: event.id, person: person.id }), 'number');
  });
  const cookie = await cookieOf(door, person);
  return { house, ask: (path: string, headers: Record<string, string> = { cookie }) => door.ask(path, { headers }) };
}

test('the table has who and how much, and every training that counts', async () => {
  const { ask } = await openAccount();
  const { status, headers, body } = await ask('/meine/nachweise/HEB_60_3Y.csv');
  expect([status, headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment; filename="fortbildungsnachweis-2027-03-01.csv"',
    'private, no-store',
  ]);
  const lines = body.split('\r\n');
  expect(lines).toContain('Angerechnet;6 von 60 Stunden');
  expect(lines.slice(-3)).toEqual([
    'Fortbildung;Anbieter;Tage;UE;Stunden;Zählt;Nummer',
    'Recht im Kinderschutz;Koordinierungsstelle;20.01.2027;8;6;6 Stunden;TB-4K7P-2M9X-QW31',
    '',
  ]);
});

test('the paper is a PDF, as of a day that is over as well', async () => {
  const { ask } = await openAccount();
  const { status, headers, body } = await ask('/meine/nachweise/HEB_60_3Y.pdf?stand=2026-12-31');
  expect([status, headers['content-type'], body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
  expect(headers['content-disposition']).toBe('attachment; filename="fortbildungsnachweis-2026-12-31.pdf"');
});

test('the paper looks like the certificates of its Land from the moment a design is released', async () => {
  const { ask, house } = await openAccount();
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path d="M0 0h4v1z"/></svg>';
  const logo = { svg: drawing, alternativeText: 'Wappen' };
  const showsLogo = async () => (await ask('/meine/nachweise/HEB_60_3Y.pdf')).body.includes('/Alt (Wappen)');
  const before = await showsLogo();
  await house.store.inLand(LAND, (tx) => tx.designs.save(aReleasedDesign({ design: { logos: [logo] } })));
  expect([before, await showsLogo()]).toEqual([false, true]);
});

test('nobody else gets anything, and a rule that does not hold has no statement', async () => {
  const { ask } = await openAccount();
  const answers = [await ask('/meine/nachweise/HEB_60_3Y.pdf', {}), await ask('/meine/nachweise/NOTHING.pdf')];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});

test('nobody keeps the house drawing', async () => {
  const { ask } = await openAccount();
  for (let count = 0; count < 10; count += 1) expect((await ask('/meine/nachweise/HEB_60_3Y.csv')).status).toBe(200);
  const { status, headers, body } = await ask('/meine/nachweise/HEB_60_3Y.csv');
  expect([status, headers['content-disposition'], Number(headers['retry-after']) > 0]).toEqual([429, undefined, true]);
  expect(body).toMatch(/^Das waren viele Dateien in kurzer Zeit\. /);
});
