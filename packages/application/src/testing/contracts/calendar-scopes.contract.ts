import {
  type Ags,
  addMilliseconds,
  DAY_MS,
  type Event,
  type Instant,
  MINUTE_MS,
  type ProfessionCode,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { CalendarScope } from '../../ports/index.ts';
import { aModuleVersion, aNetwork, aSessionOn, freshId } from '../builders.ts';
import { openCalendars } from './open-calendars.ts';
import { type CreateStore, changedLongAgo } from './store-under-test.ts';

const at = (minutes: number) => addMilliseconds(TEST_NOW, minutes * MINUTE_MS);
const leipzig = '14713' as Ags;
const midwife = 'H1' as ProfessionCode;
const nurse = 'H2' as ProfessionCode;

/** Ends at 15:30 UTC on the day before the test. */
const yesterday = '2026-11-20';
const aDayLater = '2026-11-21T15:30:00.000Z' as Instant;

/** A network, two versions of a module, and the calendar of each kind with an event that belongs in it. */
async function openScopes(create: CreateStore) {
  const calendars = await openCalendars(create);
  const network = aNetwork();
  const [old, current] = [
    aModuleVersion({ status: 'superseded' }),
    aModuleVersion({ content: { version: 2, changeNote: 'Neu', validFrom: '2026-11-01' } as never }),
  ];
  await calendars.savedNetwork(network);
  await calendars.inLand(async (tx) => {
    await tx.modules.save(old);
    await tx.modules.save(current);
  });
  const id = freshId<Event['id']>();
  const cases: readonly { scope: CalendarScope; inside: Partial<Event>; outside: Partial<Event> }[] = [
    { scope: { kind: 'land' }, inside: {}, outside: { admission: 'by_invitation' } },
    { scope: { kind: 'network', network: network.id }, inside: { network: network.id }, outside: {} },
    { scope: { kind: 'region', region: leipzig }, inside: { region: leipzig }, outside: { region: '14612' as Ags } },
    {
      scope: { kind: 'profession', profession: midwife },
      inside: { targetProfessions: [nurse, midwife] },
      outside: { targetProfessions: [nurse] },
    },
    {
      scope: { kind: 'profession', profession: midwife },
      inside: { targetProfessions: [] },
      outside: { targetProfessions: [nurse] },
    },
    { scope: { kind: 'module', code: 'L02' }, inside: { moduleVersion: old.id }, outside: {} },
    { scope: { kind: 'module', code: 'L02' }, inside: { moduleVersion: current.id }, outside: {} },
    { scope: { kind: 'event', event: id }, inside: { id }, outside: { id, admission: 'by_invitation' } },
  ];
  return { ...calendars, cases };
}

/** Another event, unless the calendar is of one event alone. */
function freshIdBut(wanted: Partial<Event>): Partial<Event> {
  return wanted.id === undefined ? wanted : { ...wanted, id: freshId() };
}

export function describeCalendarScopes(create: CreateStore): void {
  const indexes = [0, 1, 2, 3, 4, 5, 6, 7];

  /** The case with this index, in a Land of its own. */
  async function openScope(index: number) {
    const { cases, ...calendars } = await openScopes(create);
    const chosen = cases[index];
    if (chosen === undefined || cases.length !== indexes.length) throw new Error('every case has its index');
    return { ...calendars, ...chosen };
  }

  test.for(indexes)('shows what belongs in it and nothing else (case %i)', async (index) => {
    const { events, on, scope, inside, outside } = await openScope(index);
    const event = await on('2027-01-01', inside);
    await on('2027-01-02', freshIdBut(outside));
    await on('2027-01-03', { ...freshIdBut(inside), status: 'draft' });
    await on('2027-01-04', { ...freshIdBut(inside), admission: 'by_invitation' });
    expect(await events(scope)).toEqual([{ event, standing: 'confirmed' }]);
  });

  test.for(indexes)('does not follow what it does not show (case %i)', async (index) => {
    const { stamp, on, save, scope, inside, outside } = await openScope(index);
    await on('2027-01-01', inside);
    const before = await stamp(scope);
    const hidden = [
      await on('2027-01-02', freshIdBut(outside)),
      await on('2027-01-03', { ...freshIdBut(inside), status: 'draft' }),
    ];
    for (const event of hidden) await save({ ...event, title: 'Anders', revision: 2 }, at(1));
    expect(await stamp(scope)).toEqual(before);
  });

  test.for(indexes)('G12: moves on when the event with the newest change leaves it (case %i)', async (index) => {
    const { stamp, events, on, save, scope, inside, outside } = await openScope(index);
    const event = await on('2027-01-02', inside);
    await save({ ...event, title: 'Recht, neu', revision: 2 }, at(1));
    const changed = await stamp(scope);
    const { network: _n, region: _r, moduleVersion: _m, ...bare } = event;
    await save({ ...bare, ...outside, revision: 3 } as Event, at(2));
    const left = await stamp(scope);
    expect([changed.changedAt, left.changedAt, await events(scope)]).toEqual([at(1), at(2), []]);
    expect(left.fingerprint).not.toBe(changed.fingerprint);
    await save({ ...event, revision: 4 }, at(3));
    const back = await stamp(scope);
    expect([back.changedAt, new Set([changed, left, back].map((it) => it.fingerprint)).size]).toEqual([at(3), 3]);
  });

  test.for(indexes)('G06: moves on when an event leaves the window, to the very instant (case %i)', async (index) => {
    const { stamp, events, on, scope, inside } = await openScope(index);
    await on(yesterday, inside);
    const shortWindow = (now: Instant) => ({ now, pastDays: 1, cancelledDays: 1 });
    const [before, after] = [shortWindow(addMilliseconds(aDayLater, -1)), shortWindow(aDayLater)];
    const stamps = [await stamp(scope, before), await stamp(scope, after)];
    expect(stamps.map(({ changedAt }) => changedAt)).toEqual([changedLongAgo, aDayLater]);
    expect(stamps[0]?.fingerprint).not.toBe(stamps[1]?.fingerprint);
    expect([await events(scope, before), await events(scope, after)]).toMatchObject([{ length: 1 }, { length: 0 }]);
    expect(await stamp(scope, shortWindow(addMilliseconds(aDayLater, DAY_MS)))).toEqual(stamps[1]);
  });

  describe('G02: what is cancelled leaves earlier', () => {
    const cancelled = { status: 'cancelled', cancelledAt: changedLongAgo, cancellationReason: 'Krankheit' } as const;
    const [before, after] = [addMilliseconds(aDayLater, -1), aDayLater];

    test.for(indexes)('an event as a whole (case %i)', async (index) => {
      const { stamp, events, on, scope, inside } = await openScope(index);
      const event = await on(yesterday, { ...inside, ...cancelled });
      expect(await events(scope, { now: before, cancelledDays: 1 })).toEqual([{ event, standing: 'confirmed' }]);
      expect(await events(scope, { now: after, cancelledDays: 1 })).toEqual([]);
      const stamps = [
        await stamp(scope, { now: before, cancelledDays: 1 }),
        await stamp(scope, { now: after, cancelledDays: 1 }),
      ];
      expect(stamps.map(({ changedAt }) => changedAt)).toEqual([changedLongAgo, aDayLater]);
      expect(stamps[0]?.fingerprint).not.toBe(stamps[1]?.fingerprint);
    });

    test.for(indexes)('C11: a single session of an event that goes on (case %i)', async (index) => {
      const { stamp, events, on, scope, inside } = await openScope(index);
      const sessions = [aSessionOn(yesterday, { status: 'cancelled', sequence: 1 }), aSessionOn('2027-01-01')];
      await on('2027-01-01', { ...inside, sessions });
      const stamps = [
        await stamp(scope, { now: before, cancelledDays: 1 }),
        await stamp(scope, { now: after, cancelledDays: 1 }),
      ];
      expect(stamps.map(({ changedAt }) => changedAt)).toEqual([changedLongAgo, aDayLater]);
      expect(stamps[0]?.fingerprint).not.toBe(stamps[1]?.fingerprint);
      // The event stays whole; which of its sessions are shown is said elsewhere.
      expect(await events(scope, { now: after, cancelledDays: 1 })).toHaveLength(1);
    });
  });

  test('of a network, and of everything, follows the name and the mailbox of an office, which stand in the entries', async () => {
    const { stamp, inLand } = await openCalendars(create);
    const network = aNetwork();
    const save = (wanted: Partial<typeof network>) =>
      inLand((tx) => tx.directory.saveNetwork({ ...network, ...wanted }));
    await save({});
    const first = await stamp({ kind: 'land' });
    await save({});
    expect(await stamp({ kind: 'land' })).toEqual(first);
    await save({ office: 'Koordinierungsstelle, neu' });
    expect((await stamp({ kind: 'land' })).fingerprint).not.toBe(first.fingerprint);
  });
}
