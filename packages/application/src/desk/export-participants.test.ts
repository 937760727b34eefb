import type { Ags, Event, ProfessionCode, RegistrationId } from '@netzwerkstatt/domain';
import { registrationStatuses } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { freshId } from '../testing/builders.ts';
import { applicantNamed, LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { exportParticipants } from './export-participants.ts';
import { filterFrom, groupsAmong, type ParticipantWish } from './participant-wish.ts';
import { readTrail } from './read-trail.ts';

let stage: Stage;
let event: Event;
let coordinator: Actor;

beforeEach(async () => {
  stage = await setStage();
  event = await stage.addEvent({ capacity: 2 });
  const { id } = await stage.addPerson();
  coordinator = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
});

async function register(name: string, profession = 'H1') {
  const applicant = { ...applicantNamed(name), profession: profession as ProfessionCode };
  const { id: personId } = await stage.addPerson({ email: applicant.email });
  const command = { kind: 'register', registrationId: freshId<RegistrationId>(), personId } as const;
  await stage.deps.decide(LAND, event.id, { command, actor: personId, applicant });
}

const about = () => ({ network: stage.network.id, event: event.id });

async function exported(wish: Partial<ParticipantWish> = {}) {
  const given = await exportParticipants(stage.deps, permit(coordinator, 'registration.export', about(), stage), {
    filter: filterFrom({ statuses: registrationStatuses, text: '', ...wish }),
    columns: ['familyName', 'email'],
    format: 'csv',
  });
  const people = [];
  for await (const page of given?.pages ?? []) people.push(...page);
  return { given, people: people.map(({ record, position = 0 }) => `${record.applicant.givenName} ${position}`) };
}

describe('a list that leaves the house', () => {
  test('has the line in its order with its positions, then everybody else by name', async () => {
    for (const name of ['Ada', 'Ben', 'Cem', 'Dora']) await register(name);
    expect((await exported()).people).toEqual(['Cem 1', 'Dora 2', 'Ada 0', 'Ben 0']);
    expect((await exported({ statuses: ['waitlisted'], text: 'dora' })).people).toEqual(['Dora 2']);
  });

  test('comes page by page, and everybody is in it once', async () => {
    event = await stage.addEvent({ capacity: 5000 });
    for (let number = 0; number < 501; number += 1) await register(`P${String(number).padStart(3, '0')}`);
    const { given, people } = await exported();
    expect([given?.total, new Set(people).size]).toEqual([501, 501]);
  });

  test('is in the trail with who took it, which columns, and of how many people', async () => {
    await register('Ada');
    await exported();
    const trail = await readTrail(stage.deps, permit(coordinator, 'audit.read', about(), stage));
    expect(trail.entries[0]).toMatchObject({
      action: 'registration.export',
      actor: coordinator.kind === 'person' && coordinator.personId,
      facts: { people: 1, columns: 'familyName email', format: 'csv' },
    });
  });
});

test('a group is narrowed to by its professions, and only groups somebody belongs to are offered', async () => {
  await register('Ada', 'H1');
  await register('Ben', 'J1');
  expect((await exported({ group: 'justice' })).people).toEqual(['Ben 0']);
  expect((await exported({ region: '14523' as Ags })).people).toEqual([]);
  const facets = await stage.kept((tx) => tx.registrations.facetsForEvent(event.id));
  expect(groupsAmong(facets)).toEqual([
    { group: 'health', count: 1 },
    { group: 'justice', count: 1 },
  ]);
});
