import { applicantNamed, person } from '@netzwerkstatt/application/testing';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import { type TestVisit, visit } from '../testing/visit.ts';

let stage: TestVisit['stage'];
let desk: TestVisit['caller']['desk'];
let event: Awaited<ReturnType<TestVisit['stage']['addEvent']>>;

/** Nine o'clock in winter, when the event begins. */
const START = '2027-01-20T08:00:00.000Z';

const open = { ...openSeats, mode: 'first_come', ranking: [], ownRegions: [] };
const lot = { ...open, mode: 'lot', ranking: ['lot'] };
const health = { name: 'Gesundheit', for: { by: 'group', values: ['health'] }, seats: 2 };

async function openDesk(admission: 'first_come' | 'by_application') {
  stage = (await visit()).stage;
  event = await stage.addEvent({ capacity: 4, admission, network: stage.network.id });
  const { id } = await stage.addPerson();
  const actor = person(id, [{ role: 'coordinator', scope: { kind: 'network', id: stage.network.id } }]);
  ({ desk } = (await visit({ actor }, stage)).caller);
}

const set = (policy: object) => desk.setPolicy({ event: event.id, policy: { ...policy }, reason: 'Mischung' });

describe('a policy that contradicts itself is refused at the field that can mend it', () => {
  beforeEach(() => openDesk('first_come'));

  test.for([
    {
      rule: 'a cap below the seats kept for its people',
      policy: { ...open, pools: [health], caps: [{ by: 'group', value: 'health', max: 1 }] },
      finding: { field: 'caps.0.max', code: 'cap_below_reservation', pool: 'Gesundheit', seats: 2 },
    },
    {
      rule: 'a cap that lets nobody in',
      policy: { ...open, caps: [{ by: 'organisation', max: 0 }] },
      finding: { field: 'caps.0.max', code: 'cap_admits_nobody' },
    },
    {
      rule: 'more seats kept than there are',
      policy: { ...open, pools: [{ ...health, seats: 5 }] },
      finding: { field: 'pools', code: 'pools_exceed_capacity', reserved: 5, capacity: 4 },
    },
    {
      rule: 'a team larger than the room',
      policy: { ...open, teams: { maxSize: 5 } },
      finding: { field: 'teams.maxSize', code: 'team_larger_than_room', seats: 4 },
    },
    {
      rule: 'a team larger than a cap on every region',
      policy: { ...open, teams: { maxSize: 3 }, caps: [{ by: 'region', max: 2 }] },
      finding: { field: 'teams.maxSize', code: 'team_larger_than_cap', by: 'region', max: 2 },
    },
    {
      rule: 'a lot where the first who comes has the place',
      policy: lot,
      finding: { field: 'mode', code: 'mode_differs_from_admission', admission: 'first_come' },
    },
  ])('$rule', async ({ policy, finding }) => {
    const before = await desk.policy({ event: event.id });
    await expect(set(policy)).rejects.toMatchObject({
      refusal: {
        code: 'policy_contradicts',
        contradictions: expect.arrayContaining([{ weight: 'contradiction', ...finding }]),
      },
    });
    expect(await desk.policy({ event: event.id })).toEqual(before);
  });

  test('two pools of one name', async () => {
    const twice = [health, { ...health, for: { by: 'group', values: ['education'] } }];
    await expect(set({ ...open, pools: twice })).rejects.toMatchObject({
      refusal: { code: 'policy_unreadable', problems: [{ at: 'pools.1.name', code: 'not_unique' }] },
    });
  });

  test('seats released when the event has begun', async () => {
    await expect(set({ ...open, pools: [{ ...health, releaseAt: START }] })).rejects.toMatchObject({
      refusal: {
        code: 'policy_contradicts',
        contradictions: [
          { weight: 'contradiction', field: 'pools.0.releaseAt', code: 'release_after_start', startsAt: START },
        ],
      },
    });
  });
});

describe('the deadline of a lot', () => {
  beforeEach(() => openDesk('by_application'));

  test.for([
    { rule: 'is there', deadline: () => undefined, code: 'deadline_missing' },
    { rule: 'is before the event', deadline: () => START, code: 'deadline_after_start' },
    { rule: 'is after the opening', deadline: () => event.registrationOpensAt, code: 'deadline_before_opening' },
  ])('$rule', async ({ deadline, code }) => {
    const at = deadline();
    await expect(set({ ...lot, ...(at && { deadline: at }) })).rejects.toMatchObject({
      refusal: { code: 'policy_contradicts', contradictions: [{ field: 'deadline', code }] },
    });
  });
});

describe('a team larger than the event takes', () => {
  beforeEach(() => openDesk('first_come'));

  const request = async (seats: number) => {
    const { locale, ...told } = applicantNamed('Ada');
    const { caller } = await visit({ locale }, stage);
    return caller.registration.request({ slug: event.slug, ...told, assistance: '', seats });
  };

  test('hears how many it takes, and gets no mail', async () => {
    await set({ ...open, teams: { maxSize: 3 } });
    await expect(request(4)).rejects.toMatchObject({ refusal: { code: 'team_too_large', maxSize: 3 } });
    expect(await stage.mails()).toEqual([]);
  });

  test('hears that nobody comes as a team where no team is taken', async () => {
    await expect(request(2)).rejects.toMatchObject({ refusal: { code: 'teams_not_taken' } });
  });

  test.for([0, -1, 1.5, 1_000_000])('%s places are no number of places', async (seats) => {
    await set({ ...open, teams: { maxSize: 3 } });
    await expect(request(seats)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
