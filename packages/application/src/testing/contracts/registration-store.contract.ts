import { addMilliseconds, DAY_MS, type Event, type Instant, type PersonName } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import {
  type BookRequest,
  bookRequestFor,
  type Registration,
  type RegistrationState,
  registrationStatuses,
  runCommand,
} from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import type { ParticipantQuery } from '../../ports/index.ts';
import { bookedEvent } from '../../programme/event-times.ts';
import { anApplicant, anOrganisation, freshId } from '../builders.ts';
import {
  type CreateStore,
  changedLongAgo,
  confirmedState,
  openScene,
  type Scene,
  waitlistedState,
} from './store-under-test.ts';

const nothing: BookRequest = { registrationIds: [], personIds: [], seatsSetFree: 0 };

const offeredState: RegistrationState = {
  status: 'offered',
  joinedAt: changedLongAgo,
  queueNumber: 7,
  offeredAt: TEST_NOW,
  expiresAt: addMilliseconds(TEST_NOW, DAY_MS),
};

/** One of each, as far as a state has facts of its own. */
const everyState: readonly RegistrationState[] = [
  { status: 'requested' },
  { status: 'applied', appliedAt: TEST_NOW },
  confirmedState,
  waitlistedState(3),
  offeredState,
  { status: 'declined', declinedAt: TEST_NOW },
  { status: 'expired', expiredAt: TEST_NOW },
  { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'staff' },
  { status: 'refused', refusedAt: TEST_NOW, reason: 'registration_closed' },
  { status: 'cancelled', cancelledAt: TEST_NOW },
];

async function people(scene: Scene, count: number) {
  const all = [];
  for (let number = 0; number < count; number += 1) all.push(await scene.savedPerson());
  return all;
}

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

export function describeRegistrationStore(create: CreateStore): void {
  describe('a registration', () => {
    test.for(everyState)('comes back as it was written: $status', async (state) => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const person = await scene.savedPerson();
      const registration = await scene.savedRegistration(event, person, state);
      const { givenName, familyName, email } = person;
      const record = { registration, event: event.id, applicant: anApplicant({ givenName, familyName, email }) };
      expect(await scene.inLand((tx) => tx.registrations.get(registration.id))).toEqual(record);
    });

    test('keeps what was told with it: an organisation of the directory, a need, a language', async () => {
      const scene = await openScene(create);
      const organisation = anOrganisation();
      await scene.layHere({ organisations: [organisation] });
      const event = await scene.savedEvent();
      const { id: personId } = await scene.savedPerson();
      const { id, name } = organisation;
      const applicant = anApplicant({ organisation: { id, name }, assistance: 'Gebärdensprache', locale: 'en' });
      const request: Registration = { id: freshId(), personId, requestedAt: TEST_NOW, status: 'requested' };
      await scene.inLand((tx) => tx.registrations.addRequest(event.id, request, applicant));
      expect(await scene.inLand((tx) => tx.registrations.get(request.id))).toEqual({
        registration: request,
        event: event.id,
        applicant,
      });
    });

    test('becomes another, and what was told stays', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const before = await scene.savedRegistration(event, await scene.savedPerson(), offeredState);
      const { id, personId, requestedAt } = before;
      const after: Registration = { id, personId, requestedAt, status: 'confirmed', confirmedAt: TEST_NOW };
      const told = (await scene.inLand((tx) => tx.registrations.get(id)))?.applicant;
      const change = { before, after, cause: 'accept_offer' } as const;
      await scene.inLand((tx) => tx.registrations.write(event.id, [change], new Map()));
      expect(await scene.inLand((tx) => tx.registrations.get(id))).toEqual({
        registration: after,
        event: event.id,
        applicant: told,
      });
    });

    test('that changes twice in one batch is what it became in the end', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const { id: personId } = await scene.savedPerson();
      const waiting: Registration = { id: freshId(), personId, requestedAt: TEST_NOW, ...waitlistedState(1) };
      const { id, requestedAt } = waiting;
      const gone: Registration = {
        id,
        personId,
        requestedAt,
        status: 'withdrawn',
        withdrawnAt: TEST_NOW,
        by: 'person',
      };
      const changes = [
        { after: waiting, cause: 'register' },
        { before: waiting, after: gone, cause: 'withdraw' },
      ] as const;
      await scene.inLand((tx) => tx.registrations.write(event.id, changes, new Map([[id, anApplicant()]])));
      expect((await scene.inLand((tx) => tx.registrations.get(id)))?.registration).toEqual(gone);
    });

    test('is one per person as long as it is active, whoever forgets to ask', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const person = await scene.savedPerson();
      await scene.savedRegistration(event, person, { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' });
      await scene.savedRegistration(event, person, confirmedState);
      await expect(
        scene.savedRegistration(event, person, { status: 'applied', appliedAt: TEST_NOW }),
      ).rejects.toThrow();
      expect(await scene.inLand((tx) => tx.registrations.forPerson(person.id))).toHaveLength(2);
    });

    test('that is new needs somebody who told about themselves', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const { id: personId } = await scene.savedPerson();
      const after: Registration = { id: freshId(), personId, requestedAt: TEST_NOW, ...confirmedState };
      const write = scene.inLand((tx) => tx.registrations.write(event.id, [{ after, cause: 'register' }], new Map()));
      await expect(write).rejects.toThrow('comes without an applicant');
    });
  });

  describe('a request', () => {
    test('is kept when nothing stands for this person and event', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const { id: personId } = await scene.savedPerson();
      const request: Registration = { id: freshId(), personId, requestedAt: TEST_NOW, status: 'requested' };
      const add = () => scene.inLand((tx) => tx.registrations.addRequest(event.id, request, anApplicant()));
      expect(await add()).toBeUndefined();
      expect((await scene.inLand((tx) => tx.registrations.findActive(event.id, personId)))?.registration).toEqual(
        request,
      );
    });

    test('gives way to an active registration and answers with it', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const person = await scene.savedPerson();
      const standing = await scene.savedRegistration(event, person, waitlistedState(1));
      const request: Registration = { ...standing, id: freshId(), status: 'requested' } as Registration;
      const answer = await scene.inLand((tx) => tx.registrations.addRequest(event.id, request, anApplicant()));
      expect(answer?.registration).toEqual(standing);
      expect(await scene.inLand((tx) => tx.registrations.get(request.id))).toBeUndefined();
    });

    test('of two that arrive together one is kept, and both learn of it', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const { id: personId } = await scene.savedPerson();
      const requests = [1, 2].map(
        (): Registration => ({ id: freshId(), personId, requestedAt: TEST_NOW, status: 'requested' }),
      );
      const answers = await Promise.all(
        requests.map((it) => scene.inLand((tx) => tx.registrations.addRequest(event.id, it, anApplicant()))),
      );
      const kept = requests[answers.indexOf(undefined)];
      expect(answers.filter((it) => it !== undefined).map((it) => it?.registration)).toEqual([kept]);
    });

    test('takes over what was told last', async () => {
      const scene = await openScene(create);
      const event = await scene.savedEvent();
      const { id: personId } = await scene.savedPerson();
      const request: Registration = { id: freshId(), personId, requestedAt: TEST_NOW, status: 'requested' };
      const last = anApplicant({ givenName: 'Hańža' as PersonName, organisation: { name: 'Praxis Krawc' } });
      await scene.inLand(async (tx) => {
        await tx.registrations.addRequest(event.id, request, anApplicant({ assistance: 'Rampe' }));
        await tx.registrations.updateApplicant(request.id, last);
      });
      expect((await scene.inLand((tx) => tx.registrations.get(request.id)))?.applicant).toEqual(last);
      const needing = { ...last, assistance: 'Induktionsschleife' };
      await scene.inLand((tx) => tx.registrations.updateApplicant(request.id, needing));
      expect((await scene.inLand((tx) => tx.registrations.get(request.id)))?.applicant).toEqual(needing);
    });
  });

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
      const counts = { event: bookedEvent(event), seatsTaken: 2, waitlistLength: 3, lastQueueNumber: 20 };
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
        ['Ümit', 'Özdemir', confirmedState],
        ['Zoe', 'Abel', confirmedState],
        ['Ben', 'Zuse', waitlistedState(1)],
        ['Cem', 'Abel', waitlistedState(2)],
        ['Dea', 'Ostwald', { status: 'applied', appliedAt: TEST_NOW }],
      ] as const;
      for (const [givenName, familyName, state] of names) {
        const person = await scene.savedPerson({
          givenName: givenName as PersonName,
          familyName: familyName as PersonName,
        });
        await scene.savedRegistration(event, person, state);
      }
      return async (wanted: Partial<ParticipantQuery>) => {
        const list = await scene.inLand((tx) => tx.registrations.listForEvent(event.id, { ...all, ...wanted }));
        return { ...list, names: list.records.map(({ applicant: it }) => `${it.givenName} ${it.familyName}`) };
      };
    }

    test('shows the line in its order, then everybody by family name', async () => {
      const list = await openList();
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
      { rule: 'page by page', wanted: { offset: 1, limit: 2 }, names: ['Cem Abel', 'Zoe Abel'] },
    ] as { rule: string; wanted: Partial<ParticipantQuery>; names: string[] }[])(
      'is narrowed $rule',
      async ({ wanted, names }) => {
        const list = await openList();
        expect((await list(wanted)).names).toEqual(names);
      },
    );

    test('counts the whole event, whatever is asked for', async () => {
      const list = await openList();
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
