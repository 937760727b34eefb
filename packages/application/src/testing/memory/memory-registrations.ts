import { type EventId, emailKey } from '@netzwerkstatt/domain';
import {
  type BookRequest,
  findHindrance,
  hasExpired,
  hasSeatRules,
  isActive,
  needsPeople,
  offerReminderTime,
  openBookFor,
  type RegistrationBook,
  type RegistrationChange,
  type SeatVoucher,
} from '@netzwerkstatt/registration';
import { standingOf } from '../../calendar/standing-of.ts';
import type { Applicant, RegistrationRecord, RegistrationStore } from '../../ports/index.ts';
import { bookedEvent, lastEnd } from '../../programme/event-times.ts';
import { traitsOf } from '../../registration/traits-of.ts';
import type { LandData } from './land-data.ts';
import { listParticipants, narrowed, participantFacets } from './memory-participants.ts';

export function memoryRegistrations(land: LandData): RegistrationStore {
  const all = () => [...land.registrations.values()];
  const ofEvent = (event: EventId) => all().filter((it) => it.event === event);

  /** The rule „one per person“ once more, for whoever forgot to ask. */
  function keep(record: RegistrationRecord): void {
    const { id, personId } = record.registration;
    const isDouble = (it: RegistrationRecord) =>
      it.registration.id !== id && it.registration.personId === personId && isActive(it.registration);
    if (isActive(record.registration) && ofEvent(record.event).some(isDouble)) {
      throw new Error(`person ${personId} has an active registration for event ${record.event}`);
    }
    land.registrations.set(id, record);
    const { registration, event } = record;
    const standing = standingOf(registration);
    if (standing !== undefined) {
      const hasWaited = standing === 'waitlisted' || (land.ownEntries.get(id)?.hasWaited ?? false);
      land.ownEntries.set(id, { standing, hasWaited });
    }
    if ('queueNumber' in registration) {
      land.queueNumbers.set(event, Math.max(land.queueNumbers.get(event) ?? 0, registration.queueNumber));
    }
  }

  const findActive: RegistrationStore['findActive'] = async (event, person) =>
    ofEvent(event).find(({ registration }) => registration.personId === person && isActive(registration));

  function traits(applicant: Applicant) {
    const { organisation } = applicant;
    return traitsOf(applicant, 'id' in organisation ? land.organisations.get(organisation.id)?.type : undefined);
  }

  function vouchersOf(wanted: EventId): readonly SeatVoucher[] {
    return [...land.vouchers.values()]
      .filter(({ event }) => event === wanted)
      .map(({ event: _, codeKey: __, ...voucher }) => voucher);
  }

  function openBook(event: EventId, request: BookRequest): RegistrationBook | undefined {
    const stored = land.events.get(event);
    if (stored === undefined) return undefined;
    const policy = land.policies.get(event);
    const ruled = { ...bookedEvent(stored.event), ...(policy && { policy }) };
    const vouchers = needsPeople(ruled, request) ? vouchersOf(event) : [];
    const booked = { ...ruled, ...(vouchers.length > 0 && { vouchers }) };
    const records = ofEvent(event);
    const whoTheyAre = new Map(records.map(({ registration, applicant }) => [registration.id, traits(applicant)]));
    const registrations = records.map((it) => it.registration);
    const book = openBookFor(booked, registrations, request, whoTheyAre);
    return { ...book, lastQueueNumber: land.queueNumbers.get(event) ?? 0 };
  }

  function write(event: EventId, changes: readonly RegistrationChange[], applicants: ReadonlyMap<string, Applicant>) {
    for (const { after } of changes) {
      const applicant = land.registrations.get(after.id)?.applicant ?? applicants.get(after.id);
      if (applicant === undefined) throw new Error(`the new registration ${after.id} comes without an applicant`);
      keep({ registration: after, event, applicant });
    }
  }

  return {
    findActive,

    openBook: async (event, request) => openBook(event, request),
    lookAtBook: async (event, request) => openBook(event, request),

    async openBooks(requests) {
      const books = [...requests].map(([event, request]) => [event, openBook(event, request)] as const);
      return new Map(books.flatMap(([event, book]) => (book === undefined ? [] : [[event, book] as const])));
    },

    write: async (event, changes, applicants) => write(event, changes, applicants),

    async writeAll(changes, applicants) {
      for (const [event, ofEvent] of changes) write(event, ofEvent, applicants);
    },

    async addRequest(event, request, applicant) {
      const standing = await findActive(event, request.personId);
      if (standing === undefined) keep({ registration: request, event, applicant });
      return standing;
    },

    async updateApplicant(id, applicant) {
      const record = land.registrations.get(id);
      if (record !== undefined) land.registrations.set(id, { ...record, applicant });
    },

    async updateSeats(id, seats) {
      const record = land.registrations.get(id);
      if (record?.registration.status !== 'requested') return;
      const { seats: _, ...one } = record.registration;
      land.registrations.set(id, { ...record, registration: seats === 1 ? one : { ...one, seats } });
    },

    async updateVoucher(id, voucher) {
      const record = land.registrations.get(id);
      if (record?.registration.status !== 'requested') return;
      const { voucher: _, ...without } = record.registration;
      land.registrations.set(id, { ...record, registration: { ...without, ...(voucher && { voucher }) } });
    },

    async forgetAssistance(endedBy) {
      for (const [id, record] of land.registrations) {
        const stored = land.events.get(record.event);
        if (stored === undefined || lastEnd(stored.event) > endedBy) continue;
        const { assistance: _, ...applicant } = record.applicant;
        land.registrations.set(id, { ...record, applicant });
      }
    },

    async forgetUnconfirmed() {
      const forgotten = all().filter(
        ({ registration }) => registration.status === 'expired' && !land.ownEntries.has(registration.id),
      );
      for (const { registration } of forgotten) {
        land.registrations.delete(registration.id);
        for (const [id, { record }] of land.mails) if (record.registration === registration.id) land.mails.delete(id);
        const { personId } = registration;
        const isKnown =
          land.people.get(personId)?.emailProvenAt !== undefined ||
          land.grants.has(personId) ||
          all().some((it) => it.registration.personId === personId) ||
          [...land.pollInvitees.values()].flat().some((it) => it.person === personId) ||
          [...land.substitutes.values()].some((it) => it.person === personId);
        if (!isKnown) land.people.delete(personId);
      }
    },

    get: async (id) => land.registrations.get(id),
    getMany: async (ids) => all().filter(({ registration }) => ids.includes(registration.id)),

    async whereabouts(ids) {
      return all()
        .filter(({ registration }) => ids.includes(registration.id))
        .map(({ registration: { id, personId }, event }) => {
          const network = land.events.get(event)?.event.network;
          return { registration: id, person: personId, event, ...(network !== undefined && { network }) };
        });
    },

    async aheadOf(id) {
      const own = land.registrations.get(id);
      if (own?.registration.status !== 'waitlisted') return undefined;
      const { queueNumber } = own.registration;
      return ofEvent(own.event).filter(
        ({ registration: it }) => it.status === 'waitlisted' && it.queueNumber < queueNumber,
      ).length;
    },

    whoAre: async (applicants) => new Map([...applicants].map(([id, applicant]) => [id, traits(applicant)])),

    async hindranceOf(id, now) {
      const record = land.registrations.get(id);
      const policy = record && land.policies.get(record.event);
      if (record?.registration.status !== 'waitlisted' || policy === undefined || !hasSeatRules(policy))
        return undefined;
      const book = openBook(record.event, { registrationIds: [id], personIds: [], seatsSetFree: 0 });
      const hindrance = book && findHindrance(book, record.registration, now);
      return hindrance?.code === 'full' ? undefined : hindrance;
    },

    policyOf: async (event) => land.policies.get(event),
    savePolicy: async (event, policy) => void land.policies.set(event, policy),
    tellKept: async (event, told) => void land.toldSeats.set(event, told),
    dueToRelease: async (now, limit) =>
      [...land.toldSeats]
        .filter(([, { changesAt }]) => changesAt !== undefined && changesAt <= now)
        .slice(0, limit)
        .map(([event]) => event),

    findActiveByAddress: async (event, address) =>
      ofEvent(event).find(
        ({ registration, applicant }) => isActive(registration) && emailKey(applicant.email) === emailKey(address),
      ),

    async takeOffersToRemind(now, limit) {
      const due = all().filter(({ registration: it }) => {
        const time = it.status === 'offered' && !land.remindedOffers.has(it.id) ? offerReminderTime(it) : undefined;
        return time !== undefined && time.from <= now && now <= time.until;
      });
      const taken = due.slice(0, limit);
      for (const { registration } of taken) land.remindedOffers.set(registration.id, now);
      return taken;
    },

    forPerson: async (person) => all().filter(({ registration }) => registration.personId === person),
    listForEvent: async (event, query) => listParticipants(ofEvent(event), query),
    idsForEvent: async (event, filter) => narrowed(ofEvent(event), filter).map(({ registration }) => registration.id),
    facetsForEvent: async (event) => participantFacets(ofEvent(event)),

    dueToExpire: async (now, limit) =>
      all()
        .filter(({ registration }) => hasExpired(registration, now))
        .slice(0, limit)
        .map(({ event, registration }) => ({ event, id: registration.id })),
  };
}
