import type { Grant, Person } from '@netzwerkstatt/application';
import { aCertificateRecord, aFreshEvent, aNetwork, anApplicant, freshId } from '@netzwerkstatt/application/testing';
import type { NetworkId, RegistrationId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

const file = new Uint8Array([37, 80, 68, 70]);

/** A house in which somebody has a certificate. */
async function openArchive() {
  const door = await openDoor();
  const { house, clock } = door;
  const owner = await addPerson(door);
  const network = aNetwork();
  const event = aFreshEvent({ network: network.id });
  const registration = freshId<RegistrationId>();
  const certificate = aCertificateRecord({ registration, event: event.id, person: owner.id });
  await house.store.inLand(LAND, async (tx) => {
    await tx.directory.saveNetwork(network);
    await tx.events.save(event, undefined, clock.now());
    const request = { id: registration, personId: owner.id, requestedAt: clock.now(), status: 'requested' } as const;
    await tx.registrations.addRequest(event.id, request, anApplicant());
    await tx.certificates.add(certificate, 'number');
    await tx.certificates.attachFile(certificate.id, file, 'hash');
  });
  const askAs = async (person?: Person) =>
    door.ask(`/bescheinigungen/${certificate.id}.pdf`, {
      headers: person === undefined ? {} : { cookie: await cookieOf(door, person) },
    });
  const addStaff = async (grant: Grant) => {
    const person = await addPerson(door);
    await house.store.inLand(LAND, (tx) => tx.people.grant(person.id, grant));
    return person;
  };
  return { door, owner, network, askAs, addStaff };
}

const coordinator = (id: NetworkId): Grant => ({ role: 'coordinator', scope: { kind: 'network', id } });

test('the owner gets the file, to be saved and to be kept by nobody on the way', async () => {
  const { owner, askAs } = await openArchive();
  const { status, headers, body } = await askAs(owner);
  expect([status, headers['content-type'], body]).toEqual([200, 'application/pdf', '%PDF']);
  expect([headers['content-disposition'], headers['cache-control'], headers['content-security-policy']]).toEqual([
    'attachment; filename="TB-4K7P-2M9X-QW31.pdf"',
    'private, no-store',
    "default-src 'none'; sandbox",
  ]);
});

test('so does the staff that issued it', async () => {
  const { network, askAs, addStaff } = await openArchive();
  expect((await askAs(await addStaff(coordinator(network.id)))).status).toBe(200);
});

test('for everybody else it is not there, and the answer is the one for a file that never was', async () => {
  const { door, askAs, addStaff } = await openArchive();
  const answers = [
    await askAs(),
    await askAs(await addPerson(door)),
    await askAs(await addStaff(coordinator(freshId<NetworkId>()))),
    await door.ask(`/bescheinigungen/${freshId()}.pdf`),
    await door.ask('/bescheinigungen/..%2F..%2Fetc%2Fpasswd.pdf'),
  ];
  const nothing = { status: 404, body: 'Nicht gefunden.\n' };
  expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(answers.map(() => nothing));
});
