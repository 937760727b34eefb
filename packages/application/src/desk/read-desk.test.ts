import type { Instant, PersonId, SessionId } from '@netzwerkstatt/domain';
import { openSeats } from '@netzwerkstatt/registration';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Grant } from '../authorisation/actor.ts';
import { aNetwork, aSessionOn, freshId } from '../testing/builders.ts';
import { LAND, permit, person, type Stage, setStage } from '../testing/stage.ts';
import { listDeskEvents, readDeskEvent, readWriting } from './read-desk.ts';
import { setPolicy } from './set-policy.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});

describe('who writes an event chooses from what they may write for', () => {
  const land = (role: Grant['role']): Grant => ({ role, scope: { kind: 'land', id: LAND } });

  const writing = async (...grants: readonly Grant[]) => {
    const reader = person(freshId<PersonId>(), grants);
    const { networks, mayWriteForLand } = await readWriting(stage.deps, permit(reader, 'desk.read', {}, stage));
    return { networks: networks.map(({ slug }) => slug).toSorted(), mayWriteForLand };
  };

  beforeEach(() => stage.kept((tx) => tx.directory.saveNetwork(aNetwork({ slug: 'other' }))));

  test('a coordinator from their network', async () => {
    const ofNetwork: Grant = { role: 'coordinator', scope: { kind: 'network', id: stage.network.id } };
    const own = { networks: [stage.network.slug], mayWriteForLand: false };
    expect(await writing(ofNetwork)).toEqual(own);
    expect(await writing(ofNetwork, land('auditor'))).toEqual(own);
  });

  test('the Land from all of them and from itself', async () => {
    expect(await writing(land('state'))).toEqual({
      networks: [stage.network.slug, 'other'].toSorted(),
      mayWriteForLand: true,
    });
  });

  test('an auditor from nothing', async () => {
    expect(await writing(land('auditor'))).toEqual({ networks: [], mayWriteForLand: false });
  });
});

describe('the desk lists', () => {
  const listed = async (...grants: readonly Grant[]) => {
    const reader = person(freshId<PersonId>(), grants);
    const may = permit(reader, 'desk.read', {}, stage);
    const { events } = await listDeskEvents(stage.deps, may, { when: 'upcoming', page: 1, pageLength: 20 });
    return events.map(({ event }) => event.id);
  };

  test('to a speaker the events they teach at', async () => {
    const event = await stage.addEvent();
    await stage.addEvent();
    expect(await listed({ role: 'trainer', scope: { kind: 'event', id: event.id } })).toEqual([event.id]);
  });

  test.for([
    { role: 'state', steps: ['publish', 'decide', 'record', 'close', 'certify'] },
    { role: 'auditor', steps: [] },
  ] as const)('with the steps that $role may take', async ({ role, steps }) => {
    await stage.addEvent();
    const may = permit(
      person(freshId<PersonId>(), [{ role, scope: { kind: 'land', id: LAND } }]),
      'desk.read',
      {},
      stage,
    );
    const { events } = await listDeskEvents(stage.deps, may, { when: 'upcoming', page: 1, pageLength: 20 });
    expect(
      events.map((it) => Object.entries(it.may).flatMap(([step, isAllowed]) => (isAllowed ? [step] : []))),
    ).toEqual([steps]);
  });

  test('nothing for a role that is over, even if another one lasts', async () => {
    const own = await stage.addEvent();
    const other = await stage.addEvent();
    const until = '2026-01-01T00:00:00.000Z' as Instant;
    const past: Grant = { role: 'coordinator', scope: { kind: 'network', id: stage.network.id }, until };
    expect(await listed(past, { role: 'trainer', scope: { kind: 'event', id: own.id } })).toEqual([own.id]);
    expect(other.network).toBe(stage.network.id);
  });
});

describe('what is missing before an event can be closed', () => {
  const end = '2027-01-20T15:30:00.000Z' as Instant;
  let coordinator: Actor;

  beforeEach(() => {
    const scope = { kind: 'network', id: stage.network.id } as const;
    coordinator = person(freshId<PersonId>(), [{ role: 'coordinator', scope }]);
  });

  const unrecorded = async (event: Awaited<ReturnType<Stage['addEvent']>>) => {
    const may = permit(coordinator, 'event.read', { network: stage.network.id, event: event.id }, stage);
    return (await readDeskEvent(stage.deps, may))?.unrecorded;
  };

  test('is said once the last session is over', async () => {
    const event = await stage.addEvent({ sessions: [aSessionOn('2027-01-20', { id: freshId<SessionId>() })] });
    expect(await unrecorded(event)).toBe(undefined);
    stage.clock.moveTo(end);
    expect(await unrecorded(event)).toEqual([]);
  });
});

describe('an event', () => {
  const staff = person(freshId<PersonId>(), [{ role: 'state', scope: { kind: 'land', id: LAND } }]);

  test.each([
    ['without caps and pools', {}, false],
    ['with a cap', { caps: [{ by: 'organisation', max: 1 }] }, true],
  ])('%s tells whether rules stand between the first in line and a free seat', async (_, rules, hasSeatRules) => {
    const event = await stage.addEvent();
    const policy = { ...openSeats, mode: 'first_come', ranking: ['applied_at'], ownRegions: [], ...rules };
    const maySet = permit(staff, 'event.set_policy', { event: event.id }, stage);
    expect(await setPolicy(stage.deps, maySet, { policy, reason: 'Mischung' })).toMatchObject({ ok: true });
    const may = permit(staff, 'event.read', { event: event.id }, stage);
    expect((await readDeskEvent(stage.deps, may))?.hasSeatRules).toBe(hasSeatRules);
  });
});
