import type { Event } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import {
  type BookRequest,
  bookRequestFor,
  openSeats,
  openTally,
  type Registration,
  runCommand,
} from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import { bookedEvent } from '../../programme/event-times.ts';
import { anApplicant, freshId } from '../builders.ts';
import { offeredState, people } from './registrations-at-hand.ts';
import { describeSeatsByPolicy } from './seats-by-policy.contract.ts';
import { type CreateStore, confirmedState, openScene, type Scene, waitlistedState } from './store-under-test.ts';

const nothing: BookRequest = { registrationIds: [], personIds: [], seatsSetFree: 0 };

/** Lets somebody register as the use case does: decided under the lock, written, and the answer is what they became. */
function register(scene: Scene, event: Event, personId: Registration['personId']): Promise<string> {
  const id = freshId<Registration['id']>();
  const command = { kind: 'register', registrationId: id, personId } as const;
  return scene.inLand(async (tx) => {
    const book = await tx.registrations.openBook(event.id, bookRequestFor([command]));
    if (book === undefined) throw new Error('no event');
    const { answer, changes } = runCommand(book, command, TEST_NOW);
    await tx.registrations.write(event.id, changes, new Map([[id, anApplicant()]]));
    return answer.ok ? (answer.value?.status ?? 'nothing') : answer.refusal.code;
  });
}

export function describeRegistrationBook(create: CreateStore): void {
  describe('the book', () => {
    test('of an event that is not there stays closed', async () => {
      const scene = await openScene(create);
      expect(await scene.inLand((tx) => tx.registrations.openBook(freshId(), nothing))).toBeUndefined();
    });

    test('counts seats and the line, and shows of it no more than seats could come free', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent({ capacity: 2 });
      const [ada, ben, cem, dea, eli] = await people(scene, 5);
      if (!ada || !ben || !cem || !dea || !eli) throw new Error('five people');
      await scene.savedRegistration(event, ada, confirmedState);
      await scene.savedRegistration(event, ben, offeredState);
      const third = await scene.savedRegistration(event, cem, waitlistedState(12));
      const first = await scene.savedRegistration(event, dea, waitlistedState(-1));
      await scene.savedRegistration(event, eli, waitlistedState(20));
      const open = (request: BookRequest) => scene.inLand((tx) => tx.registrations.openBook(event.id, request));
      const tally = { ...openTally(openSeats, 2), taken: 2 };
      const voucherUses = new Map();
      const counts = { event: bookedEvent(event), tally, waitlistLength: 3, lastQueueNumber: 20, voucherUses };
      expect(await open(nothing)).toEqual({ ...counts, waitlistHead: [], known: new Map() });
      expect(await open({ ...nothing, seatsSetFree: 2 })).toEqual({
        ...counts,
        waitlistHead: [first, third],
        known: new Map(),
      });
    });

    test('knows those asked for, and what their people have active at this event', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const other = await scene.savedEvent();
      const [ada, ben, cem] = await people(scene, 3);
      if (!ada || !ben || !cem) throw new Error('three people');
      const gone = await scene.savedRegistration(event, ada, {
        status: 'withdrawn',
        withdrawnAt: TEST_NOW,
        by: 'person',
      });
      const back = await scene.savedRegistration(event, ada, confirmedState);
      const bens = await scene.savedRegistration(event, ben, waitlistedState(1));
      await scene.savedRegistration(event, cem, waitlistedState(2));
      await scene.savedRegistration(other, ben, confirmedState);
      const request = { registrationIds: [gone.id], personIds: [ben.id], seatsSetFree: 0 };
      const book = await scene.inLand((tx) => tx.registrations.openBook(event.id, request));
      expect(new Map(book?.known)).toEqual(new Map([gone, back, bens].map((it) => [it.id, it])));
    });

    test('never gives a number in line a second time', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const before = await scene.savedRegistration(event, await scene.savedPerson(), waitlistedState(41));
      const { id, personId, requestedAt } = before;
      const after: Registration = {
        id,
        personId,
        requestedAt,
        status: 'withdrawn',
        withdrawnAt: TEST_NOW,
        by: 'person',
      };
      const change = { before, after, cause: 'withdraw' } as const;
      await scene.inLand((tx) => tx.registrations.write(event.id, [change], new Map()));
      const book = await scene.inLand((tx) => tx.registrations.openBook(event.id, nothing));
      expect(book).toMatchObject({ waitlistLength: 0, lastQueueNumber: 41 });
    });

    test('five race for the last two seats: two sit, three wait, each with a number of their own', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent({ capacity: 2 });
      const racers = await people(scene, 5);
      const answers = await Promise.all(racers.map((it) => register(scene, event, it.id)));
      expect(answers.toSorted()).toEqual(['confirmed', 'confirmed', 'waitlisted', 'waitlisted', 'waitlisted']);
      const request = { ...nothing, seatsSetFree: 9 };
      const book = await scene.inLand((tx) => tx.registrations.openBook(event.id, request));
      expect(book?.waitlistHead.map((it) => it.queueNumber)).toEqual([1, 2, 3]);
    });

    test('one person who clicks five times has one seat', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const { id } = await scene.savedPerson();
      const answers = await Promise.all(Array.from({ length: 5 }, () => register(scene, event, id)));
      expect(answers.filter((it) => it === 'confirmed')).toEqual(['confirmed']);
      expect(answers.filter((it) => it === 'already_registered')).toHaveLength(4);
    });
  });
  describeSeatsByPolicy(create);
}
