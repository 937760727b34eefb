import {
  type Event,
  foldForSearch,
  type Instant,
  type ProfessionCode,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import {
  type AllocationPolicy,
  type BookRequest,
  bookRequestFor,
  openSeats,
  type Registration,
  type RegistrationState,
  type Traits,
} from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import type { Applicant } from '../../ports/index.ts';
import { anApplicant, anOrganisation, freshId } from '../builders.ts';
import { offeredState } from './registrations-at-hand.ts';
import { type CreateStore, confirmedState, openScene, type Scene, waitlistedState } from './store-under-test.ts';

const release = '2026-12-01T00:00:00.000Z' as Instant;
const nothing: BookRequest = { registrationIds: [], personIds: [], seatsSetFree: 0 };

const policy: AllocationPolicy = {
  ...openSeats,
  mode: 'first_come',
  ranking: [],
  ownRegions: [],
  overbookPercent: 50,
  caps: [{ by: 'organisation', max: 2, until: release }],
  pools: [{ name: 'Gesundheit', for: { by: 'group', values: ['health'] }, seats: 2, releaseAt: release }],
};

const midwife = anApplicant({ profession: 'H1' as ProfessionCode, organisation: { name: 'Praxis  Öhmchen' } });
const teacher = anApplicant({ profession: 'E1' as ProfessionCode, organisation: { name: 'Schule am Markt' } });

/** Somebody at an event, with what they told about themselves. */
async function seated(scene: Scene, event: Event, applicant: Applicant, state: RegistrationState, seats = 1) {
  const { id: personId } = await scene.savedPerson();
  const registration = {
    id: freshId<RegistrationId>(),
    personId,
    requestedAt: TEST_NOW,
    ...(seats !== 1 && { seats }),
    ...state,
  } as Registration;
  const change = { after: registration, cause: 'register' } as const;
  const applicants = new Map([[registration.id, applicant]]);
  await scene.inLand((tx) => tx.registrations.write(event.id, [change], applicants));
  return registration;
}

async function withPolicy(scene: Scene, wanted: Partial<AllocationPolicy> = {}, capacity = 4) {
  const event = await scene.savedEvent({ capacity });
  await scene.inLand((tx) => tx.registrations.savePolicy(event.id, { ...policy, ...wanted }));
  return event;
}

function open(scene: Scene, event: Event, request: BookRequest) {
  return scene.inLand((tx) => tx.registrations.openBook(event.id, request));
}

export function describeSeatsByPolicy(create: CreateStore): void {
  describe('places that are shared by a policy', () => {
    test('it comes back as it was set, stays when the event is saved, and is there for no other event', async () => {
      const scene = await openScene(create);
      const event = await withPolicy(scene);
      const other = await scene.savedEvent();
      await scene.inLand((tx) => tx.events.save({ ...event, title: 'Neu', revision: 2 }, event.revision, TEST_NOW));
      const read = (id: Event['id']) => scene.inLand((tx) => tx.registrations.policyOf(id));
      expect([await read(event.id), await read(other.id), await read(freshId())]).toEqual([
        policy,
        undefined,
        undefined,
      ]);
      expect((await open(scene, event, nothing))?.event.policy).toEqual(policy);
    });

    test('seats are counted by who holds them, a team by all of its seats', async () => {
      const scene = await openScene(create);
      const organisation = anOrganisation({ type: 'school' });
      await scene.inLand((tx) => tx.directory.saveOrganisations([organisation]));
      const event = await withPolicy(scene);
      const { id, name } = organisation;
      await seated(scene, event, midwife, confirmedState);
      await seated(scene, event, { ...midwife, organisation: { name: 'praxis oehmchen' } }, offeredState);
      await seated(scene, event, { ...teacher, organisation: { id, name } }, confirmedState, 3);
      await seated(scene, event, teacher, { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' });
      const book = await open(scene, event, nothing);
      const { policy: _, ...tally } = book?.tally ?? {};
      expect(tally).toEqual({
        capacity: 4,
        taken: 5,
        byTrait: new Map([
          [`organisation ${foldForSearch('Praxis  Öhmchen')}`, 2],
          [`organisation ${id}`, 3],
        ]),
        byPool: new Map([['Gesundheit', 2]]),
        vouchers: [],
        byVoucher: new Map(),
      });
      expect(book?.people?.holders.reduce((sum, it) => sum + it.seats, 0)).toBe(5);
    });

    test('whoever works for themselves or names no organisation is of none, though others write the same', async () => {
      const scene = await openScene(create);
      const event = await withPolicy(scene);
      const told = ['freiberuflich in Plauen', 'Freiberuflich in Plauen', 'keine Angabe', 'keine Angabe', 'Hort'];
      for (const name of told) await seated(scene, event, { ...midwife, organisation: { name } }, confirmedState);
      const book = await open(scene, event, nothing);
      expect(book?.tally.byTrait).toEqual(new Map([['organisation hort', 1]]));
      const { region, profession } = midwife;
      const id = freshId<RegistrationId>();
      const newcomer = new Map([[id, { ...midwife, organisation: { name: 'selbstständig' } }]]);
      expect(await scene.inLand((tx) => tx.registrations.whoAre(newcomer))).toEqual(
        new Map([[id, { region, profession, group: 'health' }]]),
      );
    });

    test('the whole line is shown as long as a seat could come free, with who they are', async () => {
      const scene = await openScene(create);
      const organisation = anOrganisation({ type: 'hospital' });
      await scene.inLand((tx) => tx.directory.saveOrganisations([organisation]));
      const event = await withPolicy(scene);
      const { id, name } = organisation;
      const second = await seated(scene, event, teacher, waitlistedState(2));
      const first = await seated(scene, event, { ...midwife, organisation: { id, name } }, waitlistedState(1));
      const book = await open(scene, event, nothing);
      expect(book?.waitlistHead).toEqual([first, second]);
      const { region } = midwife;
      const traits: readonly Traits[] = [
        { organisation: id, organisationType: 'hospital', region, profession: midwife.profession, group: 'health' },
        {
          organisation: foldForSearch('Schule am Markt'),
          region,
          profession: teacher.profession,
          group: 'education',
        },
      ];
      expect([book?.people?.traits.get(first.id), book?.people?.traits.get(second.id)]).toEqual(traits);
      const newcomers = new Map([[first.id, { ...midwife, organisation: { id, name } }]]);
      expect(await scene.inLand((tx) => tx.registrations.whoAre(newcomers))).toEqual(new Map([[first.id, traits[0]]]));
    });

    test('a full event shows nobody in line to who only comes to it, and a team in line shows all', async () => {
      const scene = await openScene(create);
      const full = await withPolicy(scene, {}, 1);
      await seated(scene, full, teacher, confirmedState);
      await seated(scene, full, teacher, waitlistedState(1));
      expect((await open(scene, full, nothing))?.waitlistHead).toEqual([]);
      const event = await scene.savedEvent({ capacity: 1 });
      const team = await seated(scene, event, teacher, waitlistedState(1), 2);
      const single = await seated(scene, event, teacher, waitlistedState(2));
      expect(await open(scene, event, nothing)).toMatchObject({ waitlistHead: [team, single] });
    });

    test('a command about the rules sees who holds seats where no rule asked so far', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent({ capacity: 4 });
      await seated(scene, event, midwife, confirmedState);
      const waiting = await seated(scene, event, teacher, waitlistedState(1));
      const book = await open(scene, event, bookRequestFor([{ kind: 'set_policy', policy }]));
      expect(book?.people?.holders).toEqual([
        {
          traits: {
            organisation: foldForSearch('Praxis  Öhmchen'),
            region: midwife.region,
            profession: midwife.profession,
            group: 'health',
          },
          seats: 1,
        },
      ]);
      expect([...(book?.people?.traits.keys() ?? [])]).toEqual([waiting.id]);
    });

    test('the rule in the way of somebody who waits is told, and of nobody else', async () => {
      const scene = await openScene(create);
      const event = await withPolicy(scene, { overbookPercent: 0 });
      await seated(scene, event, teacher, confirmedState);
      await seated(scene, event, teacher, confirmedState);
      const capped = await seated(scene, event, teacher, waitlistedState(1));
      const reserved = await seated(scene, event, { ...teacher, organisation: { name: 'Hort' } }, waitlistedState(2));
      const free = await seated(scene, event, midwife, waitlistedState(3));
      const quiet = await seated(scene, await scene.savedEvent({ capacity: 1 }), teacher, waitlistedState(1));
      const told = await scene.inLand((tx) =>
        Promise.all([capped, reserved, free, quiet].map(({ id }) => tx.registrations.hindranceOf(id, TEST_NOW))),
      );
      expect(told).toEqual([
        { code: 'cap_reached', cap: policy.caps[0] },
        { code: 'seats_reserved', releaseAt: release },
        undefined,
        undefined,
      ]);
    });

    test('lists tell what anybody can have, and what is kept for some', async () => {
      const scene = await openScene(create);
      const event = await withPolicy(scene);
      await seated(scene, event, teacher, confirmedState);
      const kept = [{ for: { by: 'group', values: ['health'] }, seats: 2 }] as const;
      const listed = () => scene.inLand((tx) => tx.programme.findEvent(event.slug));
      expect(await listed()).toMatchObject({ seatsTaken: 1, freeForAll: 5, keptFor: [] });
      await scene.inLand((tx) => tx.registrations.tellKept(event.id, { kept }));
      expect(await listed()).toMatchObject({ seatsTaken: 1, freeForAll: 3, keptFor: kept });
    });

    test('the clock finds an event when its rules change, and not before', async () => {
      const scene = await openScene(create);
      const event = await withPolicy(scene);
      const due = (now: Instant) => scene.inLand((tx) => tx.registrations.dueToRelease(now, 10));
      await scene.inLand((tx) => tx.registrations.tellKept(event.id, { kept: [], changesAt: release }));
      expect([await due('2026-11-30T23:59:59.999Z' as Instant), await due(release)]).toEqual([[], [event.id]]);
      await scene.inLand((tx) => tx.registrations.tellKept(event.id, { kept: [] }));
      expect(await due(release)).toEqual([]);
    });
  });
}
