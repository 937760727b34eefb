import { drawCertificates, type Grant, type Person, rotateIssuingKey } from '@netzwerkstatt/application';
import { aCertificateRecord, aFreshEvent, aNetwork, anApplicant, freshId } from '@netzwerkstatt/application/testing';
import { type Certificate, revokeCertificate } from '@netzwerkstatt/certificates';
import { verifyBadge } from '@netzwerkstatt/certificates/badge';
import { type Instant, MINUTE_MS, type NetworkId, type RegistrationId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

const issuedAt = '2027-01-21T09:30:00.000Z' as Instant;

/** A house in which somebody can be given certificates, and their badges verified. */
async function openArchive() {
  const door = await openDoor();
  const { house, clock } = door;
  clock.moveTo('2027-02-01T08:00:10.000Z' as Instant);
  const owner = await addPerson(door);
  const network = aNetwork();
  await house.store.inLand(LAND, (tx) => tx.directory.saveNetwork(network));

  /** A certificate in that state, drawn. */
  async function certified(state: (issued: Certificate & { status: 'issued' }) => Certificate = (it) => it) {
    const event = aFreshEvent({ network: network.id });
    const registration = freshId<RegistrationId>();
    const record = aCertificateRecord({ registration, event: event.id, person: owner.id });
    const issued = { status: 'issued', document: record.certificate.document, issuedAt } as const;
    await house.store.inLand(LAND, async (tx) => {
      await tx.events.save(event, undefined, clock.now());
      const request = { id: registration, personId: owner.id, requestedAt: clock.now(), status: 'requested' } as const;
      await tx.registrations.addRequest(event.id, request, anApplicant());
      await tx.certificates.add({ ...record, certificate: state(issued) }, `number of ${record.id}`);
    });
    await drawCertificates(house, LAND);
    return record.id;
  }
  const badgeAs = async (id: string, person?: Person) =>
    door.ask(`/bescheinigungen/${id}.json`, {
      headers: person === undefined ? {} : { cookie: await cookieOf(door, person) },
    });
  /** As somebody does who has nothing but the badge. */
  const verdictOn = async (badge: string) => {
    const didDocument = (await door.ask('/.well-known/did.json')).body;
    const statusList = (await door.ask('/nachweis/status/2027')).body;
    return (await verifyBadge(badge, { didDocument, statusList, now: clock.now() })).verdict;
  };
  const addStaff = async (grant: Grant) => {
    const person = await addPerson(door);
    await house.store.inLand(LAND, (tx) => tx.people.grant(person.id, grant));
    return person;
  };
  return { ...door, owner, network, certified, badgeAs, verdictOn, addStaff };
}

const revoked = (issued: Certificate & { status: 'issued' }) => {
  const result = revokeCertificate(issued, 'Verwechslung', issuedAt);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const coordinator = (id: NetworkId): Grant => ({ role: 'coordinator', scope: { kind: 'network', id } });

test('the owner gets the badge, to be saved and kept by nobody on the way, and it counts', async () => {
  const { owner, certified, badgeAs, verdictOn } = await openArchive();
  const { status, headers, body } = await badgeAs(await certified(), owner);
  expect([status, headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
    200,
    'application/vc',
    'attachment; filename="TB-4K7P-2M9X-QW31.json"',
    'private, no-store',
  ]);
  expect(await verdictOn(body)).toBe('valid');
  expect(await verdictOn(body.replace('Leipzig', 'Dresden'))).toBe('tampered');
});

test('so does the staff that issued it; for everybody else it is not there', async () => {
  const { network, certified, badgeAs, addStaff, ...door } = await openArchive();
  const id = await certified();
  expect((await badgeAs(id, await addStaff(coordinator(network.id)))).status).toBe(200);
  const answers = [
    await badgeAs(id),
    await badgeAs(id, await addPerson(door)),
    await badgeAs(id, await addStaff(coordinator(freshId<NetworkId>()))),
    await badgeAs(freshId()),
    await badgeAs('..%2F..%2Fetc%2Fpasswd'),
  ];
  const nothing = { status: 404, body: 'Nicht gefunden.\n' };
  expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(answers.map(() => nothing));
});

test('what was revoked shows in the list after a minute at the latest, and in no badge', async () => {
  const { owner, certified, badgeAs, verdictOn, clock } = await openArchive();
  const { body: before } = await badgeAs(await certified(), owner);
  expect(await verdictOn(before)).toBe('valid');
  const { body: badge } = await badgeAs(await certified(revoked), owner);
  expect(await verdictOn(badge)).toBe('valid');
  clock.moveOn(MINUTE_MS);
  expect([await verdictOn(badge), await verdictOn(before)]).toEqual(['revoked', 'valid']);
});

test('badges and lists outlive the key they were signed with', async () => {
  const { owner, certified, badgeAs, verdictOn, house, clock } = await openArchive();
  const { body: old } = await badgeAs(await certified(), owner);
  const { body: gone } = await badgeAs(await certified(revoked), owner);
  clock.moveOn(MINUTE_MS);
  await rotateIssuingKey(house, LAND);
  clock.moveOn(MINUTE_MS);
  const { body: fresh } = await badgeAs(await certified(), owner);
  expect([old, fresh].map((it) => JSON.parse(it).proof.verificationMethod.split('#')[1])).toEqual([
    'key-2027',
    'key-2027-2',
  ]);
  clock.moveOn(MINUTE_MS);
  expect([await verdictOn(old), await verdictOn(gone), await verdictOn(fresh)]).toEqual(['valid', 'revoked', 'valid']);
});

test('a list is signed once in a minute, and everybody may keep it until the next one', async () => {
  const { certified, ask, clock } = await openArchive();
  await certified();
  const first = await ask('/nachweis/status/2027');
  clock.moveOn(40_000);
  const second = await ask('/nachweis/status/2027');
  clock.moveOn(10_000);
  const third = await ask('/nachweis/status/2027');
  expect([second.body === first.body, third.body === first.body]).toEqual([true, false]);
  expect([first, second, third].map(({ headers }) => headers['cache-control'])).toEqual([
    'public, max-age=50',
    'public, max-age=10',
    'public, max-age=60',
  ]);
  const { headers } = first;
  expect([headers['content-type'], headers['access-control-allow-origin'], headers['set-cookie']]).toEqual([
    'application/vc',
    '*',
    undefined,
  ]);
});

test('there is a list for each year in which there was a certificate, and for no other', async () => {
  const { certified, ask } = await openArchive();
  expect((await ask('/nachweis/status/2027')).status).toBe(404);
  await certified();
  const lists = ['2027', '2026', '20270', 'x', '..%2F2027'];
  expect(await Promise.all(lists.map(async (it) => (await ask(`/nachweis/status/${it}`)).status))).toEqual([
    200, 404, 404, 404, 404,
  ]);
});

test('who signs is public, for programs on other sites as well', async () => {
  const { ask } = await openArchive();
  const { status, headers, body } = await ask('/.well-known/did.json');
  expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
    200,
    'application/did+json',
    '*',
  ]);
  expect(JSON.parse(body)).toMatchObject({
    id: 'did:web:netzwerkstatt.example',
    assertionMethod: ['did:web:netzwerkstatt.example#key-2027'],
  });
});
