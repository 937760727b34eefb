import { limits } from '@netzwerkstatt/api';
import type { Grant, Person } from '@netzwerkstatt/application';
import { aCertificateRecord, aFreshEvent, aNetwork, anApplicant, freshId } from '@netzwerkstatt/application/testing';
import type { NetworkId, RegistrationId } from '@netzwerkstatt/domain';
import { confirmed } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

/** A closed event at which one person was all the time and has their certificate. */
async function openDesk() {
  const door = await openDoor();
  const { house, clock } = door;
  const owner = await addPerson(door);
  const network = aNetwork();
  const event = aFreshEvent({ network: network.id, status: 'closed', closedAt: clock.now() } as never);
  const registration = freshId<RegistrationId>();
  const certificate = aCertificateRecord({ registration, event: event.id, person: owner.id });
  await house.store.inLand(LAND, async (tx) => {
    await tx.directory.saveNetwork(network);
    await tx.events.save(event, undefined, clock.now());
    const decided = [{ after: confirmed(registration, owner.id), cause: 'register' }] as const;
    await tx.registrations.write(event.id, decided, new Map([[registration, anApplicant()]]));
    const [session] = event.sessions;
    if (session)
      await tx.attendance.record([{ session: session.id, registration, minutes: 360 }], owner.id, clock.now());
    await tx.certificates.add(certificate, 'number');
    await tx.certificates.attachFile(certificate.id, Buffer.from('%PDF'), 'hash');
  });
  const askAs = async (path: string, person?: Person) =>
    door.ask(`/arbeit/veranstaltungen/${event.id}/${path}`, {
      headers: person === undefined ? {} : { cookie: await cookieOf(door, person) },
    });
  const addStaff = async (id: NetworkId) => {
    const person = await addPerson(door);
    const grant: Grant = { role: 'coordinator', scope: { kind: 'network', id } };
    await house.store.inLand(LAND, (tx) => tx.people.grant(person.id, grant));
    return person;
  };
  const trail = async () => {
    const entries = await house.store.inLand(LAND, (tx) => tx.audit.forEvent(event.id, 10));
    return entries.map(({ actor, action, facts }) => ({ actor, action, facts }));
  };
  return { owner, network, event, askAs, addStaff, trail };
}

test('staff of the event look at a specimen, which nobody keeps on the way', async () => {
  const { network, askAs, addStaff } = await openDesk();
  const staff = await addStaff(network.id);
  const { status, headers, body } = await askAs('bescheinigungen/muster-erste.pdf', staff);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'application/pdf',
    'private, no-store',
  ]);
  expect(body).toMatch(/^%PDF attendance /);
});

test('and take all files along in one archive', async () => {
  const { network, event, askAs, addStaff } = await openDesk();
  const { status, headers, body } = await askAs('bescheinigungen.zip', await addStaff(network.id));
  expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
  expect(headers['content-disposition']).toBe(`attachment; filename="bescheinigungen-${event.slug}.zip"`);
  expect(body).toMatch(/^PK/);
});

test('or as one file to print, which nobody keeps on the way and the trail remembers', async () => {
  const { network, event, askAs, addStaff, trail } = await openDesk();
  const staff = await addStaff(network.id);
  const { status, headers, body } = await askAs('bescheinigungen-druckfassung.pdf', staff);
  expect([status, headers['content-type'], headers['cache-control'], headers['content-disposition']]).toEqual([
    200,
    'application/pdf',
    'private, no-store',
    `attachment; filename="druckfassung-${event.slug}.pdf"`,
  ]);
  expect(body).toMatch(/^%PDF-1\.7/);
  expect(await trail()).toEqual([{ actor: staff.id, action: 'certificate.issue', facts: { printed: 1 } }]);
});

test('whoever asks for it again and again waits, and a colleague in the same office does not', async () => {
  const { network, askAs, addStaff } = await openDesk();
  const [eager, colleague] = [await addStaff(network.id), await addStaff(network.id)];
  const print = (person: Person) => askAs('bescheinigungen-druckfassung.pdf', person);
  for (let count = 0; count < limits.print_run.burst; count += 1) expect((await print(eager)).status).toBe(200);
  const { status, headers, body } = await print(eager);
  expect([status, headers['retry-after'], headers['content-type'], body]).toEqual([
    429,
    '60',
    'text/plain; charset=utf-8',
    'Das waren viele Dateien in kurzer Zeit. Bitte versuchen Sie es in 60 Sekunden noch einmal.\n',
  ]);
  const served = await print(colleague);
  expect([served.status, served.body.slice(0, 5)]).toEqual([200, '%PDF-']);
  // What is drawn with another thread goes on.
  expect((await askAs('bescheinigungen.zip', eager)).status).toBe(200);
});

test.for(['bescheinigungen/muster-erste.pdf', 'bescheinigungen.zip', 'bescheinigungen-druckfassung.pdf'])(
  'for everybody else %s is not there',
  async (path) => {
    const { owner, askAs, addStaff } = await openDesk();
    const answers = [
      await askAs(path),
      await askAs(path, owner),
      await askAs(path, await addStaff(freshId<NetworkId>())),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  },
);

test.for(['muster-teil', 'muster-letzte', 'muster-..'])('of what nobody would get there is no %s', async (name) => {
  const { network, askAs, addStaff } = await openDesk();
  expect((await askAs(`bescheinigungen/${name}.pdf`, await addStaff(network.id))).status).toBe(404);
});
