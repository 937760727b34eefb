import {
  type Ags,
  addMilliseconds,
  DAY_MS,
  type Event,
  type Instant,
  type PersonName,
  type ProfessionCode,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { type Registration, registrationStatuses } from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import type { ParticipantQuery } from '../../ports/index.ts';
import { freshId } from '../builders.ts';
import { offeredState, people } from './registrations-at-hand.ts';
import { type CreateStore, changedLongAgo, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

export function describeParticipants(create: CreateStore): void {
  describe('a reader', () => {
    test('finds the active registration of a person, not an ended one', async () => {
      const scene = await openScene(create);
      const [event, other] = [await scene.savedEvent(), await scene.savedEvent()];
      const person = await scene.savedPerson();
      await scene.savedRegistration(event, person, { status: 'declined', declinedAt: TEST_NOW });
      const active = await scene.savedRegistration(other, person, confirmedState);
      const find = (id: Event['id']) => scene.inLand((tx) => tx.registrations.findActive(id, person.id));
      expect(await find(event.id)).toBeUndefined();
      expect((await find(other.id))?.registration).toEqual(active);
    });

    test('hears where registrations lie: whose they are, which event, and which network runs it', async () => {
      const scene = await openScene(create);
      const network = await scene.savedNetwork();
      const [own, theirs] = [await scene.savedEvent(), await scene.savedEvent({ network: network.id })];
      const somebody = await scene.savedPerson();
      const person = somebody.id;
      const one = await scene.savedRegistration(own, somebody, confirmedState);
      const other = await scene.savedRegistration(theirs, somebody, confirmedState);
      const where = (ids: readonly Registration['id'][]) =>
        scene.inLand((tx) => tx.registrations.whereabouts(ids)).then((all) => new Set(all));
      expect(await where([one.id, other.id, freshId()])).toEqual(
        new Set([
          { registration: one.id, person, event: own.id },
          { registration: other.id, person, event: theirs.id, network: network.id },
        ]),
      );
      expect(await where([])).toEqual(new Set());
    });

    test('gets those asked for and passes over what is not there', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const [ada, ben] = await people(scene, 2);
      if (!ada || !ben) throw new Error('two people');
      const one = await scene.savedRegistration(event, ada, confirmedState);
      await scene.savedRegistration(event, ben, confirmedState);
      const getMany = async (ids: readonly Registration['id'][]) =>
        (await scene.inLand((tx) => tx.registrations.getMany(ids))).map((it) => it.registration);
      expect(await getMany([one.id, freshId()])).toEqual([one]);
      expect(await getMany([])).toEqual([]);
      expect(await scene.inLand((tx) => tx.registrations.get(freshId()))).toBeUndefined();
    });

    test('counts who waits ahead, and nobody ahead of who does not wait', async () => {
      const scene = await openScene(create);
      const [event, other] = [await scene.savedEvent(), await scene.savedEvent()];
      const [ada, ben, cem] = await people(scene, 3);
      if (!ada || !ben || !cem) throw new Error('three people');
      const second = await scene.savedRegistration(event, ada, waitlistedState(5));
      const first = await scene.savedRegistration(event, ben, waitlistedState(0));
      const seated = await scene.savedRegistration(event, cem, confirmedState);
      await scene.savedRegistration(other, ben, waitlistedState(1));
      const ahead = [first, second, seated].map((it) => scene.inLand((tx) => tx.registrations.aheadOf(it.id)));
      expect(await Promise.all(ahead)).toEqual([0, 1, undefined]);
    });

    test('finds everything of one person', async () => {
      const scene = await openScene(create);
      const [ada, ben] = await people(scene, 2);
      if (!ada || !ben) throw new Error('two people');
      const own = [];
      for (const state of [confirmedState, { status: 'expired', expiredAt: TEST_NOW } as const]) {
        own.push((await scene.savedRegistration(await scene.savedEvent(), ada, state)).id);
      }
      await scene.savedRegistration(await scene.savedEvent(), ben, confirmedState);
      const found = await scene.inLand((tx) => tx.registrations.forPerson(ada.id));
      expect(found.map((it) => it.registration.id).toSorted()).toEqual(own.toSorted());
    });
  });

  describe('the list of participants', () => {
    const all: ParticipantQuery = { statuses: registrationStatuses, text: '', offset: 0, limit: 20 };

    async function openList() {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const names = [
        ['Ümit', 'Özdemir', confirmedState, 'J1', 'Amtsgericht Leipzig'],
        ['Zoe', 'Abel', confirmedState, 'H1', 'Hebammenpraxis am Markt'],
        ['Ben', 'Zuse', waitlistedState(1), 'H1', 'Hebammenpraxis am Markt'],
        ['Cem', 'Abel', waitlistedState(2), 'E1', 'Ärztehaus'],
        ['Dea', 'Ostwald', { status: 'applied', appliedAt: TEST_NOW }, 'J1', 'Amtsgericht Leipzig'],
      ] as const;
      for (const [givenName, familyName, state, profession, name] of names) {
        const region = profession === 'J1' ? '14713' : '14523';
        const person = await scene.savedPerson({
          givenName: givenName as PersonName,
          familyName: familyName as PersonName,
          profession: profession as ProfessionCode,
          organisation: { name },
          region: region as Ags,
        });
        await scene.savedRegistration(event, person, state);
      }
      const list = async (wanted: Partial<ParticipantQuery>) => {
        const { records, ...others } = await scene.inLand((tx) =>
          tx.registrations.listForEvent(event.id, { ...all, ...wanted }),
        );
        const shown = records.map(({ applicant: it }) => `${it.givenName} ${it.familyName}`);
        return { ...others, names: shown, ids: records.map(({ registration }) => registration.id) };
      };
      return { scene, event, list };
    }

    test('shows the line in its order, then everybody by family name', async () => {
      const { list } = await openList();
      const { names, total } = await list({});
      expect(total).toBe(5);
      expect(names).toEqual(['Ben Zuse', 'Cem Abel', 'Zoe Abel', 'Dea Ostwald', 'Ümit Özdemir']);
    });

    test.for([
      { rule: 'by status', wanted: { statuses: ['confirmed'] }, names: ['Zoe Abel', 'Ümit Özdemir'] },
      { rule: 'by a name, umlauts or not', wanted: { text: 'oezdemir' }, names: ['Ümit Özdemir'] },
      { rule: 'by all words', wanted: { text: 'abel cem' }, names: ['Cem Abel'] },
      { rule: 'by the organisation', wanted: { text: 'hebammenpraxis', limit: 1 }, names: ['Ben Zuse'] },
      { rule: 'by no status at all', wanted: { statuses: [] }, names: [] },
      { rule: 'by a profession', wanted: { professions: ['H1', 'E1'], limit: 2 }, names: ['Ben Zuse', 'Cem Abel'] },
      { rule: 'by no profession at all', wanted: { professions: [] }, names: [] },
      {
        rule: 'by the whole name of an organisation',
        wanted: { organisation: 'Amtsgericht Leipzig' },
        names: ['Dea Ostwald', 'Ümit Özdemir'],
      },
      { rule: 'by half a name of an organisation', wanted: { organisation: 'Amtsgericht' }, names: [] },
      { rule: 'by the region', wanted: { region: '14713', text: 'ostwald' }, names: ['Dea Ostwald'] },
      { rule: 'page by page', wanted: { offset: 1, limit: 2 }, names: ['Cem Abel', 'Zoe Abel'] },
    ] as { rule: string; wanted: Partial<ParticipantQuery>; names: string[] }[])(
      'is narrowed $rule',
      async ({ wanted, names }) => {
        const { list } = await openList();
        expect((await list(wanted)).names).toEqual(names);
      },
    );

    test('is whole as ids, in the same order', async () => {
      const { scene, event, list } = await openList();
      const { offset: _offset, limit: _limit, ...filter } = all;
      const idsOf = (wanted: Partial<ParticipantQuery>) =>
        scene.inLand((tx) => tx.registrations.idsForEvent(event.id, { ...filter, ...wanted }));
      expect(await idsOf({})).toEqual((await list({})).ids);
      expect(await idsOf({ text: 'abel' })).toEqual((await list({ text: 'abel' })).ids);
    });

    test('says what it can be narrowed by', async () => {
      const { scene, event } = await openList();
      expect(await scene.inLand((tx) => tx.registrations.facetsForEvent(event.id))).toEqual({
        professions: [
          { profession: 'E1', count: 1 },
          { profession: 'H1', count: 2 },
          { profession: 'J1', count: 2 },
        ],
        organisations: [
          { name: 'Amtsgericht Leipzig', count: 2 },
          { name: 'Ärztehaus', count: 1 },
          { name: 'Hebammenpraxis am Markt', count: 2 },
        ],
        regions: [
          { region: '14523', count: 3 },
          { region: '14713', count: 2 },
        ],
      });
      const other = await scene.savedEvent();
      expect(await scene.inLand((tx) => tx.registrations.facetsForEvent(other.id))).toEqual({
        professions: [],
        organisations: [],
        regions: [],
      });
    });

    test('counts the whole event, whatever is asked for', async () => {
      const { list } = await openList();
      const { counts, total } = await list({ statuses: ['waitlisted'], text: 'zuse', limit: 0 });
      const none = Object.fromEntries(registrationStatuses.map((it) => [it, 0]));
      expect(total).toBe(1);
      expect(counts).toEqual({ ...none, confirmed: 2, waitlisted: 2, applied: 1 });
    });
  });

  test('due to expire are offers and requests whose time is over at that very instant', async () => {
    const scene = await openScene(create);
    const event = await scene.savedEvent();
    const [ada, ben, cem] = await people(scene, 3);
    if (!ada || !ben || !cem) throw new Error('three people');
    const offer = await scene.savedRegistration(event, ada, offeredState);
    const request = await scene.savedRegistration(event, ben, { status: 'requested' });
    await scene.savedRegistration(event, cem, waitlistedState(1));
    const dueAt = async (now: Instant, limit = 10) =>
      (await scene.inLand((tx) => tx.registrations.dueToExpire(now, limit))).map((it) => it.id).toSorted();
    const requestEnds = addMilliseconds(changedLongAgo, 7 * DAY_MS);
    expect(await dueAt(addMilliseconds(requestEnds, -1))).toEqual([]);
    expect(await dueAt(requestEnds)).toEqual([request.id]);
    const offerEnds = addMilliseconds(TEST_NOW, DAY_MS);
    expect(await dueAt(addMilliseconds(offerEnds, -1))).toEqual([request.id]);
    expect(await dueAt(offerEnds)).toEqual([offer.id, request.id].toSorted());
    expect(await dueAt(offerEnds, 1)).toHaveLength(1);
  });
}
