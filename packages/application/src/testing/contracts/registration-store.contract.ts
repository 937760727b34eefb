import {
  addMilliseconds,
  type EmailAddress,
  type Instant,
  type PersonName,
  type RegistrationId,
} from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import type { Registration, RegistrationState } from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import { anApplicant, anOrganisation, aSessionOn, freshId } from '../builders.ts';
import { describeOffersToRemind } from './offers-to-remind.contract.ts';
import { describeParticipants } from './participants.contract.ts';
import { describeRegistrationBook } from './registration-book.contract.ts';
import { offeredState } from './registrations-at-hand.ts';
import { type CreateStore, confirmedState, openScene, waitlistedState } from './store-under-test.ts';

const gone = { status: 'withdrawn', withdrawnAt: TEST_NOW, by: 'person' } as const;

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
      await scene.inLand((tx) => tx.directory.saveOrganisations([organisation]));
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

  test('for how many an unconfirmed request asks is what was written last, and no more once it is answered', async () => {
    const scene = await openScene(create);
    const event = await scene.savedEvent();
    const { id: personId } = await scene.savedPerson();
    const request: Registration = { id: freshId(), personId, requestedAt: TEST_NOW, seats: 2, status: 'requested' };
    const seatsAfter = (seats: number) =>
      scene.inLand(async (tx) => {
        await tx.registrations.updateSeats(request.id, seats);
        return (await tx.registrations.get(request.id))?.registration.seats;
      });
    await scene.inLand((tx) => tx.registrations.addRequest(event.id, request, anApplicant()));
    expect([await seatsAfter(3), await seatsAfter(1), await seatsAfter(4)]).toEqual([3, undefined, 4]);
    const seated = await scene.savedRegistration(event, await scene.savedPerson(), confirmedState);
    await scene.inLand((tx) => tx.registrations.updateSeats(seated.id, 4));
    expect((await scene.inLand((tx) => tx.registrations.get(seated.id)))?.registration.seats).toBe(undefined);
  });

  describe('what was told about assistance', () => {
    const needing = anApplicant({ assistance: 'Gebärdensprache' });

    test('is forgotten with the events that are over, in this Land, and nothing else is', async () => {
      const scene = await openScene(create);
      const { id: personId } = await scene.savedPerson();
      const over = await scene.savedEvent({
        sessions: [
          aSessionOn('2026-11-18'),
          aSessionOn('2026-11-19'),
          aSessionOn('2026-12-30', { status: 'cancelled' }),
        ],
      });
      const lasting = await scene.savedEvent({ sessions: [aSessionOn('2026-11-18'), aSessionOn('2026-11-20')] });
      const requests = [over, lasting].map((event) => ({
        event: event.id,
        registration: { id: freshId<RegistrationId>(), personId, requestedAt: TEST_NOW, status: 'requested' } as const,
      }));
      for (const { event, registration } of requests) {
        await scene.inLand((tx) => tx.registrations.addRequest(event, registration, needing));
      }
      const read = () =>
        scene.inLand((tx) => Promise.all(requests.map(({ registration: { id } }) => tx.registrations.get(id))));
      const before = await read();
      // Half past four on the wall of the nineteenth.
      const end = '2026-11-19T15:30:00.000Z' as Instant;
      await scene.inLand((tx) => tx.registrations.forgetAssistance(addMilliseconds(end, -1)));
      await scene.store.inLand(scene.neighbour, (tx) => tx.registrations.forgetAssistance(end));
      expect(await read()).toEqual(before);
      await scene.inLand((tx) => tx.registrations.forgetAssistance(end));
      const [first, second] = requests;
      expect(await read()).toEqual([
        { ...first, applicant: anApplicant() },
        { ...second, applicant: needing },
      ]);
    });
  });

  test('is found by the address it has now, however it was typed, as long as it is active', async () => {
    const { inLand, savedEvent, savedPerson, savedRegistration } = await openScene(create);
    const [event, other] = [await savedEvent(), await savedEvent()];
    const person = await savedPerson();
    const registration = await savedRegistration(event, person, confirmedState);
    await savedRegistration(other, await savedPerson(), confirmedState);
    const find = (address: string) =>
      inLand((tx) => tx.registrations.findActiveByAddress(event.id, address as EmailAddress));
    expect((await find(person.email.toUpperCase()))?.registration).toEqual(registration);
    const told = (await find(person.email))?.applicant ?? anApplicant();
    const moved = { ...told, email: 'Neu@example.org' as EmailAddress };
    await inLand((tx) => tx.registrations.updateApplicant(registration.id, moved));
    expect([await find(person.email), (await find('neu@example.org'))?.applicant]).toEqual([undefined, moved]);
    const left: Registration = { ...registration, ...gone } as Registration;
    const change = { before: registration, after: left, cause: 'withdraw' } as const;
    await inLand((tx) => tx.registrations.write(event.id, [change], new Map()));
    expect(await find('neu@example.org')).toBeUndefined();
  });

  test('a request that ended unanswered is forgotten with its person; an offer that ended stays', async () => {
    const { inLand, savedEvent, savedPerson, savedRegistration } = await openScene(create);
    const event = await savedEvent();
    const [asked, waited] = [await savedPerson(), await savedPerson()];
    const expired: RegistrationState = { status: 'expired', expiredAt: TEST_NOW };
    const request = await savedRegistration(event, asked, { status: 'requested' });
    const offer = await savedRegistration(event, waited, offeredState);
    const after = [request, offer].map((it) => ({ before: it, after: { ...it, ...expired } as Registration }));
    await inLand((tx) =>
      tx.registrations.write(
        event.id,
        after.map((it) => ({ ...it, cause: 'expire' })),
        new Map(),
      ),
    );
    await inLand((tx) => tx.registrations.forgetUnconfirmed());
    const left = await inLand(async (tx) => [
      (await tx.registrations.get(request.id))?.registration.status,
      (await tx.registrations.get(offer.id))?.registration.status,
      (await tx.people.getMany([asked.id, waited.id])).map(({ id }) => id),
    ]);
    expect(left).toEqual([undefined, 'expired', [waited.id]]);
  });

  describeOffersToRemind(create);
  describeRegistrationBook(create);
  describeParticipants(create);
}
