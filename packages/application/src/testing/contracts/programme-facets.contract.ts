import type { Event, Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aNetwork } from '../builders.ts';
import { openProgramme } from './open-programme.ts';
import { type CreateStore, confirmedState, waitlistedState } from './store-under-test.ts';

const professions = (...codes: string[]) => codes as unknown as Event['targetProfessions'];

export function describeProgrammeFacets(create: CreateStore): void {
  describe('a facet', () => {
    async function openFacets() {
      const programme = await openProgramme(create);
      const network = aNetwork();
      await programme.savedNetwork(network);
      const region = (ags: string) => ({ region: ags as Event['region'] & string });
      const a = await programme.on('2027-01-01', { ...region('14713'), targetProfessions: professions('H1', 'Y1') });
      const b = await programme.on('2027-01-02', {
        ...region('14713'),
        kind: 'quality_circle',
        format: 'online',
        network: network.id,
        targetProfessions: professions('Y1'),
      });
      const c = await programme.on('2027-01-03', { ...region('14612'), kind: 'quality_circle' });
      return { ...programme, network, a, b, c };
    }

    test('lets through what has one of its values', async () => {
      const { find, a, b, c, network } = await openFacets();
      expect(await find({ kinds: ['quality_circle'] })).toEqual([b.id, c.id]);
      expect(await find({ kinds: ['quality_circle', 'training'] })).toEqual([a.id, b.id, c.id]);
      expect(await find({ regions: ['14713'] })).toEqual([a.id, b.id]);
      expect(await find({ formats: ['online'] })).toEqual([b.id]);
      expect(await find({ networks: [network.id] })).toEqual([b.id]);
      expect(await find({ kinds: ['quality_circle'], regions: ['14612'] })).toEqual([c.id]);
      expect(await find({ text: 'Recht', formats: ['hybrid'] })).toEqual([]);
    });

    test('„for me“ is what is for my profession and what is for everyone', async () => {
      const { find, a, b, c } = await openFacets();
      expect(await find({ professions: professions('H1') })).toEqual([a.id, c.id]);
      expect(await find({ professions: professions('H1', 'Y1') })).toEqual([a.id, b.id, c.id]);
      expect(await find({ professions: professions('J1') })).toEqual([c.id]);
    });

    test('counts the hits of each of its values', async () => {
      const { search, network } = await openFacets();
      const { facets, total } = await search({});
      const { profession, ...others } = facets;
      expect({ total, ...others }).toEqual({
        total: 3,
        kind: { training: 1, quality_circle: 2 },
        region: { '14713': 2, '14612': 1 },
        format: { on_site: 2, online: 1 },
        network: { [network.id]: 1 },
        withSeats: 3,
      });
      expect([profession.H1, profession.Y1, profession.Y2]).toEqual([2, 3, 1]);
    });

    test('counts as if it alone were not chosen', async () => {
      const { search } = await openFacets();
      const { facets, total } = await search({ kinds: ['quality_circle'], regions: ['14713'] });
      const { kind, region, format, withSeats } = facets;
      expect({ total, kind, region, format, withSeats }).toEqual({
        total: 1,
        kind: { training: 1, quality_circle: 1 },
        region: { '14713': 1, '14612': 1 },
        format: { online: 1 },
        withSeats: 1,
      });
    });

    test('counts what the words let through', async () => {
      const { search, on } = await openFacets();
      await on('2027-01-04', { title: 'Astronomie', summary: '', region: '14612' as Event['region'] & string });
      const { facets, total } = await search({ text: 'Astronomie', regions: ['14713'] });
      expect([total, facets.region]).toEqual([0, { '14612': 1 }]);
    });

    test('knows where seats are: a full or cancelled event has none, an offer holds one', async () => {
      const { search, on, savedPerson, savedRegistration, inLand } = await openProgramme(create);
      const full = await on('2027-01-01', { capacity: 1 });
      const held = await on('2027-01-02', { capacity: 1 });
      const free = await on('2027-01-03', { capacity: 2 });
      const gone = { status: 'cancelled', cancelledAt: TEST_NOW, cancellationReason: 'Krankheit' } as const;
      await on('2027-01-04', gone);
      await savedRegistration(full, await savedPerson(), confirmedState);
      const offeredAt = TEST_NOW;
      const expiresAt = '2026-11-23T09:00:00.000Z' as Instant;
      const offer = { status: 'offered', joinedAt: offeredAt, queueNumber: 1, offeredAt, expiresAt } as const;
      const registration = await savedRegistration(held, await savedPerson(), offer);
      await savedRegistration(free, await savedPerson(), confirmedState);
      const withSeats = async () => {
        const { events, facets } = await search({ onlyWithSeats: true });
        expect((await search({})).facets.withSeats).toBe(events.length);
        expect(facets.withSeats).toBe(events.length);
        return events.map(({ event }) => event.id);
      };
      expect(await withSeats()).toEqual([free.id]);

      const { id, personId, requestedAt } = registration;
      const after = { id, personId, requestedAt, status: 'declined', declinedAt: TEST_NOW } as const;
      const change = { before: registration, after, cause: 'decline_offer' } as const;
      await inLand((tx) => tx.registrations.write(held.id, [change], new Map()));
      expect(await withSeats()).toEqual([held.id, free.id]);
      await inLand((tx) => tx.events.changeCapacity(full.id, 2));
      expect(await withSeats()).toEqual([full.id, held.id, free.id]);
      await inLand((tx) => tx.events.save({ ...free, ...gone, revision: 2 } as Event, 1, TEST_NOW));
      expect(await withSeats()).toEqual([full.id, held.id]);
    });

    test('knows where seats are to be had: nobody overtakes those who wait', async () => {
      const { search, on, savedPerson, savedRegistration, inLand } = await openProgramme(create);
      const event = await on('2027-01-01', { capacity: 2 });
      const found = async () => {
        const { total, facets } = await search({ onlyWithSeats: true });
        return [total, facets.withSeats];
      };
      await savedRegistration(event, await savedPerson(), confirmedState);
      expect(await found()).toEqual([1, 1]);
      const before = await savedRegistration(event, await savedPerson(), waitlistedState(1));
      expect(await found()).toEqual([0, 0]);
      await inLand((tx) => tx.events.changeCapacity(event.id, 3));
      expect(await found()).toEqual([0, 0]);
      const { id, personId, requestedAt } = before;
      const after = { id, personId, requestedAt, status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' } as const;
      await inLand((tx) => tx.registrations.write(event.id, [{ before, after, cause: 'withdraw' }], new Map()));
      expect(await found()).toEqual([1, 1]);
    });

    test.for(['', 'Recht'])('knows when seats are to be had: while registration is open (words „%s“)', async (text) => {
      const { search, on } = await openProgramme(create);
      const at = (instant: string) => instant as Instant;
      const [opensAt, closesAt] = [at('2026-12-01T08:00:00.000Z'), at('2026-12-20T22:59:59.000Z')];
      const window = { registrationOpensAt: opensAt, registrationClosesAt: closesAt };
      const early = await on('2027-01-02', window);
      const untilStart = await on('2027-01-01', { ...window, registrationClosesAt: at('2027-01-01T08:00:00.000Z') });
      const applied = await on('2027-01-03', { ...window, admission: 'by_application' });
      await on('2027-01-04', { ...window, admission: 'by_invitation' });
      const withSeats = async (now: Instant) => {
        const { events, facets } = await search({ text, onlyWithSeats: true, now });
        expect((await search({ text, now })).facets.withSeats).toBe(events.length);
        expect(facets.withSeats).toBe(events.length);
        return events.map(({ event }) => event.id);
      };
      expect(await withSeats(at('2026-12-01T07:59:59.999Z'))).toEqual([]);
      expect(await withSeats(opensAt)).toEqual([untilStart.id, early.id, applied.id]);
      expect(await withSeats(closesAt)).toEqual([untilStart.id]);
      expect(await withSeats(at('2027-01-01T07:59:59.999Z'))).toEqual([untilStart.id]);
      expect(await withSeats(at('2027-01-01T08:00:00.000Z'))).toEqual([]);
    });
  });
}
