import type { Event, Instant, LocalDate } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aModuleVersion, aSessionOn } from '../builders.ts';
import { openProgramme } from './open-programme.ts';
import { describeProgrammeFacets } from './programme-facets.contract.ts';
import { describeProgrammeSearch } from './programme-search.contract.ts';
import { type CreateStore, confirmedState, waitlistedState } from './store-under-test.ts';

export function describeProgrammeStore(create: CreateStore): void {
  describe('the programme', () => {
    test('lists what is public and not over, by start', async () => {
      const { find, on, savedEvent } = await openProgramme(create);
      const late = await on('2027-03-01');
      const soon = await on('2026-12-01');
      const cancelledAt = TEST_NOW;
      const cancelled = await on('2026-12-24', { status: 'cancelled', cancelledAt, cancellationReason: 'Krankheit' });
      const running = await savedEvent({ sessions: [aSessionOn('2026-11-02'), aSessionOn('2027-05-03')] });
      await on('2026-11-01');
      await on('2026-12-02', { status: 'draft' });
      await on('2026-12-03', { admission: 'by_invitation' });
      await on('2026-12-04', { status: 'closed', closedAt: TEST_NOW });
      expect(await find({})).toEqual([running.id, soon.id, cancelled.id, late.id]);
    });

    test('an event leaves it at the very instant it ends', async () => {
      const { find, on } = await openProgramme(create);
      const { id } = await on('2026-11-21');
      expect(await find({ now: '2026-11-21T15:29:59.999Z' as Instant })).toEqual([id]);
      expect(await find({ now: '2026-11-21T15:30:00.000Z' as Instant })).toEqual([]);
    });

    test('tells with each event how full it is and which module it teaches', async () => {
      const { search, inLand, on, savedPerson, savedRegistration } = await openProgramme(create);
      const module = aModuleVersion({ content: { version: 3 } });
      await inLand((tx) => tx.modules.save(module));
      const run = await on('2026-12-01', { kind: 'module_run', moduleVersion: module.id });
      const other = await on('2026-12-02');
      await savedRegistration(run, await savedPerson(), confirmedState);
      await savedRegistration(run, await savedPerson(), waitlistedState(1));
      expect((await search({})).events).toEqual([
        { event: run, moduleCode: 'L02', moduleVersion: 3, seatsTaken: 1, waiting: 1, freeForAll: 19, keptFor: [] },
        { event: other, seatsTaken: 0, waiting: 0, freeForAll: 20, keptFor: [] },
      ]);
    });

    test('leafs through pages and knows the total on each, also behind the last', async () => {
      const { search, on } = await openProgramme(create);
      const ids = [];
      for (const day of ['2027-01-01', '2027-01-02', '2027-01-03']) ids.push((await on(day)).id);
      const pageFrom = async (offset: number) => {
        const { total, events } = await search({ offset, limit: 2 });
        return [total, events.map(({ event }) => event.id)];
      };
      expect(await pageFrom(0)).toEqual([3, ids.slice(0, 2)]);
      expect(await pageFrom(2)).toEqual([3, ids.slice(2)]);
      expect(await pageFrom(4)).toEqual([3, []]);
    });

    test('finds what begins between two days on the wall, both inclusive', async () => {
      const { find, savedEvent } = await openProgramme(create);
      const night = aSessionOn('2027-01-20');
      // Half past midnight in Berlin is still the day before in UTC.
      const early = { ...night, startsAt: '2027-01-20T00:30', endsAt: '2027-01-20T02:00' } as typeof night;
      const { id } = await savedEvent({ sessions: [early, aSessionOn('2027-02-20')] });
      const between = (from: string, to: string) => find({ from: from as LocalDate, to: to as LocalDate });
      expect(await between('2027-01-20', '2027-01-20')).toEqual([id]);
      expect(await between('2027-01-21', '2027-02-28')).toEqual([]);
      expect(await between('2026-12-01', '2027-01-19')).toEqual([]);
      expect(await find({ from: '2027-01-20' as LocalDate })).toEqual([id]);
      expect(await find({ to: '2027-01-19' as LocalDate })).toEqual([]);
    });
  });

  describeProgrammeSearch(create);
  describeProgrammeFacets(create);

  describe('one public event', () => {
    test.for([
      { what: 'a published one', wanted: {} },
      { what: 'one that is over', wanted: { sessions: [aSessionOn('2025-01-01')] } },
      { what: 'a closed one', wanted: { status: 'closed', closedAt: TEST_NOW } },
      { what: 'a circle', wanted: { admission: 'by_invitation' } },
    ] as { what: string; wanted: Partial<Event> }[])('is found by its address: $what', async ({ wanted }) => {
      const { inLand, savedEvent } = await openProgramme(create);
      const event = await savedEvent(wanted);
      expect(await inLand((tx) => tx.programme.findEvent(event.slug))).toEqual({
        event,
        seatsTaken: 0,
        waiting: 0,
        freeForAll: 20,
        keptFor: [],
      });
    });

    test('is never a draft', async () => {
      const { inLand, savedEvent } = await openProgramme(create);
      const { slug } = await savedEvent({ status: 'draft' });
      expect(await inLand((tx) => tx.programme.findEvent(slug))).toBeUndefined();
    });
  });

  test('runs of a module are those of all its versions that have not begun, by start', async () => {
    const { inLand, on } = await openProgramme(create);
    const old = aModuleVersion({ status: 'superseded' });
    const current = aModuleVersion({ content: { version: 2 } });
    const other = aModuleVersion({ content: { code: 'B01' as typeof old.content.code } });
    await inLand(async (tx) => {
      for (const it of [old, current, other]) await tx.modules.save(it);
    });
    const late = await on('2027-02-01', { moduleVersion: old.id });
    const soon = await on('2027-01-01', { moduleVersion: current.id });
    await on('2027-01-02', { moduleVersion: other.id });
    await on('2027-01-03', { moduleVersion: current.id, status: 'draft' });
    await on('2027-01-04', { moduleVersion: current.id, admission: 'by_invitation' });
    await on('2026-11-01', { moduleVersion: current.id });
    await on('2027-01-05');
    expect(await inLand((tx) => tx.programme.runsOfModule('L02', TEST_NOW))).toEqual([
      { event: soon, moduleCode: 'L02', moduleVersion: 2, seatsTaken: 0, waiting: 0, freeForAll: 20, keptFor: [] },
      { event: late, moduleCode: 'L02', moduleVersion: 1, seatsTaken: 0, waiting: 0, freeForAll: 20, keptFor: [] },
    ]);
    const start = '2027-02-01T08:00:00.000Z' as Instant;
    expect(await inLand((tx) => tx.programme.runsOfModule('L02', start))).toEqual([]);
  });
}
