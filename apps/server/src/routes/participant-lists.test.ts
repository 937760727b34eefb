import type { Grant, Person } from '@netzwerkstatt/application';
import { aFreshEvent, aNetwork, anApplicant, freshId } from '@netzwerkstatt/application/testing';
import type { NetworkId, PersonName, RegistrationId } from '@netzwerkstatt/domain';
import type { OptionId, Question } from '@netzwerkstatt/registration';
import { parseCsv } from 'hucre/csv';
import { describe, expect, test } from 'vitest';
import { LAND, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

const question: Question = {
  id: 'q-anreise' as Question['id'],
  label: { de: 'Wie kommen Sie?' },
  isRequired: false,
  seenBy: 'coordinator',
  keptDays: 28,
  asked: 'per_person',
  isRetired: false,
  type: 'one_of',
  options: [{ id: 'bahn' as OptionId, label: { de: 'Mit der Bahn' } }],
};

/** An event with somebody who needs something, and wrote a formula for a name. */
async function openDesk() {
  const door = await openDoor();
  const { house, clock } = door;
  const network = aNetwork();
  const event = aFreshEvent({ network: network.id });
  const registration = freshId<RegistrationId>();
  const guest = await addPerson(door);
  const applicant = anApplicant({ organisation: { name: '=HYPERLINK("x")' }, familyName: 'Özdemir' as PersonName });
  await house.store.inLand(LAND, async (tx) => {
    await tx.directory.saveNetwork(network);
    await tx.events.save(event, undefined, clock.now());
    const after = { id: registration, personId: guest.id, requestedAt: clock.now() };
    const state = { status: 'confirmed', confirmedAt: clock.now() } as const;
    const told = new Map([[registration, { ...applicant, assistance: 'Induktionsschleife' }]]);
    await tx.registrations.write(event.id, [{ after: { ...after, ...state }, cause: 'register' }], told);
    await tx.questions.save(event.id, { questions: [question], assistanceDays: 14, revision: 1 }, 0);
    const kept = [{ question: question.id, answer: 'bahn', keptDays: 28 }];
    await tx.questions.keepAnswers(new Map([[registration, kept]]));
  });
  const addStaff = async (grant: Grant) => {
    const person = await addPerson(door);
    await house.store.inLand(LAND, (tx) => tx.people.grant(person.id, grant));
    return person;
  };
  const ask = async (person: Person | undefined, file: string) =>
    door.ask(`/arbeit/veranstaltungen/${event.id}/${file}`, {
      headers: person === undefined ? {} : { cookie: await cookieOf(door, person) },
    });
  const trail = () => house.store.inLand(LAND, (tx) => tx.audit.forEvent(event.id, 10));
  const coordinator = await addStaff({ role: 'coordinator', scope: { kind: 'network', id: network.id } });
  return { event, network, guest, addStaff, ask, trail, coordinator };
}

const asked = 'stand=confirmed&spalte=familyName&spalte=organisation&spalte=status&spalte=answers';

describe('a list of participants', () => {
  test('is a file for the coordinator, without what somebody needs, and stands in the trail', async () => {
    const { event, ask, trail, coordinator } = await openDesk();
    const { status, headers, body } = await ask(coordinator, `teilnehmende.csv?${asked}`);
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(headers['content-disposition']).toBe(`attachment; filename="teilnehmende-${event.slug}.csv"`);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(body.startsWith('\ufeff')).toBe(true);
    expect(parseCsv(body, { delimiter: ';' })).toEqual([
      ['Familienname', 'Einrichtung', 'Stand', 'Wie kommen Sie?'],
      ['Özdemir', '\'=HYPERLINK("x")', 'hat einen Platz', 'Mit der Bahn'],
    ]);
    expect(body).not.toContain('Induktionsschleife');
    expect((await trail()).map(({ action, actor, facts }) => ({ action, actor, facts }))).toEqual([
      {
        action: 'registration.export',
        actor: coordinator.id,
        facts: { people: 1, columns: 'familyName organisation status answers', format: 'csv' },
      },
    ]);
  });

  test('is a workbook as well', async () => {
    const { ask, coordinator } = await openDesk();
    const { status, headers, body } = await ask(coordinator, `teilnehmende.xlsx?${asked}`);
    expect([status, body.slice(0, 2)]).toEqual([200, 'PK']);
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  test('is not there for a guest, a participant, a trainer, another network or an auditor, and leaves no trace', async () => {
    const { event, guest, addStaff, ask, trail } = await openDesk();
    const others = [
      undefined,
      guest,
      await addStaff({ role: 'trainer', scope: { kind: 'event', id: event.id } }),
      await addStaff({ role: 'coordinator', scope: { kind: 'network', id: freshId<NetworkId>() } }),
      await addStaff({ role: 'auditor', scope: { kind: 'land', id: LAND } }),
    ];
    for (const person of others) expect((await ask(person, `teilnehmende.csv?${asked}`)).status).toBe(404);
    expect(await trail()).toEqual([]);
  });

  test.for([
    '',
    '?stand=confirmed',
    '?stand=confirmed&spalte=assistance',
    '?stand=x&spalte=email',
    `?${asked}&region=x`,
  ])('is not there for what no form of ours asks: %j', async (query) => {
    const { ask, coordinator } = await openDesk();
    expect((await ask(coordinator, `teilnehmende.csv${query}`)).status).toBe(404);
  });
});
