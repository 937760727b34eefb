import { type LandTransaction, readIssuing } from '@netzwerkstatt/application';
import { permit, person, setStage } from '@netzwerkstatt/application/testing';
import { sachsen } from '@netzwerkstatt/catalogue/lands';
import type { Event, EventId } from '@netzwerkstatt/domain';
import { registrationStatuses } from '@netzwerkstatt/registration';
import { beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../load-demo.ts';

const stage = await setStage();
const { deps, kept } = stage;

beforeAll(() => loadDemo(deps, [sachsen.code]));

async function eventsOf(tx: LandTransaction): Promise<readonly Event[]> {
  const list = { networks: 'all', now: deps.clock.now(), offset: 0, limit: 100 } as const;
  const [past, upcoming] = [
    await tx.events.listForDesk({ ...list, when: 'past' }),
    await tx.events.listForDesk({ ...list, when: 'upcoming' }),
  ];
  return [...past.events, ...upcoming.events].map(({ event }) => event);
}

async function eventNamed(title: string): Promise<Event> {
  const found = (await kept(eventsOf)).find((it) => it.title.startsWith(title));
  if (found === undefined) throw new Error(`nothing is called ${title}`);
  return found;
}

test('one event was closed yesterday: its certificates wait, and of two people nobody wrote minutes', async () => {
  const { id: event } = await eventNamed('Schwierige Gespräche');
  const { id: staff } = await stage.addPerson();
  const office = person(staff, [{ role: 'state', scope: { kind: 'land', id: sachsen.code } }]);
  const may = permit(office, 'registration.read_all', { event }, stage);
  const { list, counts } = await readIssuing(deps, may, { offset: 0, limit: 50 });
  expect([list, counts.due, counts.minutes_missing, counts.partial, counts.issued]).toEqual(['exceptions', 9, 2, 1, 0]);
});

test('of another one a certificate was replaced for its name, and one was revoked', async () => {
  const { id } = await eventNamed('Bindung');
  const states = (await kept((tx) => tx.certificates.forEvent(id))).map(({ certificate }) => certificate.status);
  const number = (status: string) => states.filter((it) => it === status).length;
  expect([number('issued'), number('replaced'), number('revoked')]).toEqual([15, 1, 1]);
});

test('everybody is called the same in account, registration and valid certificate', async () => {
  const names = await kept(async (tx) => {
    const everywhere = [];
    for (const { id } of await eventsOf(tx)) everywhere.push(...(await namesAt(tx, id)));
    return everywhere;
  });
  expect(names.length).toBeGreaterThan(400);
  expect(names.filter(({ account, elsewhere }) => account !== elsewhere)).toEqual([]);
});

async function namesAt(tx: LandTransaction, event: EventId) {
  const { records } = await tx.registrations.listForEvent(event, {
    statuses: registrationStatuses,
    text: '',
    offset: 0,
    limit: 1000,
  });
  const certificates = (await tx.certificates.forEvent(event)).filter(({ certificate: it }) => it.status === 'issued');
  const named = [
    ...records.map(({ registration, applicant }) => ({ who: registration.personId, name: applicant })),
    ...certificates.flatMap(({ person: who, certificate }) =>
      who ? [{ who, name: certificate.document.holder }] : [],
    ),
  ];
  const people = new Map((await tx.people.getMany(named.map(({ who }) => who))).map((it) => [it.id, it]));
  return named.map(({ who, name }) => {
    const { givenName, familyName } = people.get(who) ?? {};
    return { account: `${givenName} ${familyName}`, elsewhere: `${name.givenName} ${name.familyName}` };
  });
}
