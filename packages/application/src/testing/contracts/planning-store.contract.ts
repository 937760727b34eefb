import type { Event, Instant, LocalDate, LocalDateTime, PlanningDate } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import type { PlanningQuery, PlanningSession } from '../../ports/index.ts';
import { aNetwork, aPerson, aPlanningDate, aSessionOn, freshId } from '../builders.ts';
import { type CreateStore, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

const year: PlanningQuery = { from: '2027-01-01' as LocalDate, to: '2027-12-31' as LocalDate, drafts: 'all' };

export function describePlanningStore(create: CreateStore): void {
  describe('the sessions of a span', () => {
    test('come with all that a plan asks for', async () => {
      const { inLand, savedNetwork, savedEvent, savedPerson } = await openScene(create);
      const network = await savedNetwork();
      const trainers = [aPerson(), aPerson()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const event = await savedEvent({
        network: network.id,
        kind: 'network_conference',
        format: 'hybrid',
        targetProfessions: ['H1', 'Y1'] as unknown as Event['targetProfessions'],
        sessions: [aSessionOn('2027-03-01', { isForum: true, room: { name: 'Saal' }, speakers: 'Ada Beispiel' })],
      });
      for (const it of trainers) {
        await savedPerson(it);
        await inLand((tx) => tx.people.grant(it.id, { role: 'trainer', scope: { kind: 'event', id: event.id } }));
      }
      await inLand((tx) => tx.people.grant(trainers[0]?.id ?? freshId(), atDoor(event)));
      const former = await savedPerson(aPerson());
      const until = '2027-02-28T12:00:00.000Z' as Instant;
      await inLand((tx) =>
        tx.people.grant(former.id, { role: 'trainer', scope: { kind: 'event', id: event.id }, until }),
      );
      expect(await inLand((tx) => tx.planning.sessionsBetween(year))).toEqual([
        {
          event: {
            id: event.id,
            slug: event.slug,
            title: event.title,
            kind: 'network_conference',
            format: 'hybrid',
            network: network.id,
            region: network.region,
            targetProfessions: ['H1', 'Y1'],
            capacity: 20,
            trainers: trainers.map(({ id }) => ({ id, name: 'Ada Beispiel' })),
            status: 'published',
            revision: 1,
          },
          session: event.sessions[0],
        },
      ]);
      expect(await inLand((tx) => tx.planning.trainersOf(event.id))).toEqual(
        trainers.map(({ id }) => ({ id, name: 'Ada Beispiel' })),
      );
      expect(await inLand((tx) => tx.planning.trainersOf(freshId()))).toEqual([]);
    });

    test('are those that touch its days, by start', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const at = (startsAt: string, endsAt: string) =>
        aSessionOn('2027-01-01', { startsAt: startsAt as LocalDateTime, endsAt: endsAt as LocalDateTime });
      const sessions = [
        at('2027-01-30T22:00', '2027-01-31T00:00'),
        at('2027-01-30T22:00', '2027-01-31T06:00'),
        at('2027-01-31T09:00', '2027-01-31T10:00'),
        at('2027-02-01T23:59', '2027-02-02T06:00'),
        at('2027-02-02T00:00', '2027-02-02T06:00'),
      ];
      await savedEvent({ sessions: sessions.slice(2).toReversed() });
      await savedEvent({ sessions: sessions.slice(0, 2) });
      const span = { ...year, from: '2027-01-31' as LocalDate, to: '2027-02-01' as LocalDate };
      const found = await inLand((tx) => tx.planning.sessionsBetween(span));
      expect(found.map(({ session }) => session)).toEqual(sessions.slice(1, 4));
    });

    test('of a draft that lasts longer than a month are in its last month', async () => {
      const { inLand, savedEvent } = await openScene(create);
      const endsAt = '2027-06-30T12:00' as LocalDateTime;
      const { id } = await savedEvent({ status: 'draft', sessions: [aSessionOn('2027-01-01', { endsAt })] });
      const on = async (day: string) => {
        const span = { ...year, from: day as LocalDate, to: day as LocalDate };
        return eventsOf(await inLand((tx) => tx.planning.sessionsBetween(span)));
      };
      expect([await on('2027-05-30'), await on('2027-05-31'), await on('2027-06-30')]).toEqual([[], [id], [id]]);
    });

    test('are those of events of any status, but of drafts only the own', async () => {
      const { inLand, savedNetwork, savedEvent } = await openScene(create);
      const [own, other] = [await savedNetwork(aNetwork()), await savedNetwork(aNetwork())];
      const published = await savedEvent({ network: other.id, sessions: [aSessionOn('2027-01-01')] });
      const ownDraft = await savedEvent({
        status: 'draft',
        network: own.id,
        sessions: [aSessionOn('2027-01-02', { status: 'cancelled' })],
      });
      const otherDraft = await savedEvent({
        status: 'draft',
        network: other.id,
        sessions: [aSessionOn('2027-01-03')],
      });
      const landDraft = await savedEvent({ status: 'draft', sessions: [aSessionOn('2027-01-04')] });
      const find = async (wanted: Partial<PlanningQuery>) =>
        eventsOf(await inLand((tx) => tx.planning.sessionsBetween({ ...year, ...wanted })));
      expect(await find({ drafts: [] })).toEqual([published.id]);
      expect(await find({ drafts: [own.id] })).toEqual([published.id, ownDraft.id]);
      expect(await find({ drafts: [own.id], events: [landDraft.id] })).toEqual([
        published.id,
        ownDraft.id,
        landDraft.id,
      ]);
      expect(await find({ drafts: 'all' })).toEqual([published.id, ownDraft.id, otherDraft.id, landDraft.id]);
    });

    test('are none of another Land', async () => {
      const { store, neighbour, savedEvent } = await openScene(create);
      await savedEvent();
      expect(await store.inLand(neighbour, (tx) => tx.planning.sessionsBetween(year))).toEqual([]);
    });
  });

  test('who has a place somewhere is counted, who waits is not', async () => {
    const { inLand, savedEvent, savedPerson, savedRegistration } = await openScene(create);
    const [first, second, third] = [await savedEvent(), await savedEvent(), await savedEvent()];
    const [ada, ben, cem] = [await savedPerson(), await savedPerson(), await savedPerson()];
    await savedRegistration(first, ada, confirmedState);
    await savedRegistration(first, ben, confirmedState);
    await savedRegistration(first, cem, waitlistedState(1));
    await savedRegistration(second, ada, confirmedState);
    await savedRegistration(third, cem, confirmedState);
    expect(await inLand((tx) => tx.planning.participantsOf([first.id, second.id]))).toEqual(
      new Map([
        [first.id, new Set([ada.id, ben.id])],
        [second.id, new Set([ada.id])],
      ]),
    );
    expect(await inLand((tx) => tx.planning.participantsOf([]))).toEqual(new Map());
  });

  describe('planning dates', () => {
    const days = (firstDay: string, lastDay = firstDay) => ({
      firstDay: firstDay as LocalDate,
      lastDay: lastDay as LocalDate,
    });

    test('come back as they were saved, those that touch the span, in order', async () => {
      const { inLand, savedNetwork } = await openScene(create);
      const network = await savedNetwork();
      const dates: readonly PlanningDate[] = [
        aPlanningDate({ ...days('2027-01-02', '2027-01-10'), kind: 'grant' }),
        aPlanningDate({ ...days('2027-01-20'), title: 'Ausschuss', network: network.id, kind: 'committee' }),
        aPlanningDate({ ...days('2027-01-20'), title: 'Landtag' }),
      ];
      const outside = [aPlanningDate(days('2027-01-09')), aPlanningDate(days('2027-01-21'))];
      await inLand(async (tx) => {
        for (const it of [...outside, ...dates.toReversed()]) await tx.planning.savePlanningDate(it);
      });
      const found = await inLand((tx) =>
        tx.planning.planningDates('2027-01-10' as LocalDate, '2027-01-20' as LocalDate),
      );
      expect(found).toEqual(dates);
    });

    test('are written over, and gone when they are deleted', async () => {
      const { inLand, store, neighbour } = await openScene(create);
      const date = aPlanningDate(days('2027-01-20'));
      const changed = { ...date, ...days('2027-01-21', '2027-01-22'), title: 'Landtag, neu' };
      await inLand((tx) => tx.planning.savePlanningDate(date));
      await inLand((tx) => tx.planning.savePlanningDate(changed));
      expect(await inLand((tx) => tx.planning.getPlanningDate(date.id))).toEqual(changed);
      await store.inLand(neighbour, (tx) => tx.planning.deletePlanningDate(date.id));
      expect(await inLand((tx) => tx.planning.planningDates(year.from, year.to))).toEqual([changed]);
      await inLand((tx) => tx.planning.deletePlanningDate(date.id));
      await inLand((tx) => tx.planning.deletePlanningDate(date.id));
      expect(await inLand((tx) => tx.planning.getPlanningDate(date.id))).toBeUndefined();
    });
  });
}

const atDoor = (event: Event) => ({ role: 'check_in', scope: { kind: 'event', id: event.id } }) as const;

const eventsOf = (sessions: readonly PlanningSession[]) => sessions.map(({ event }) => event.id);
