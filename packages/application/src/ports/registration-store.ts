import type {
  Ags,
  EmailAddress,
  EventId,
  Instant,
  NetworkId,
  OrganisationId,
  PersonId,
  PersonName,
  ProfessionCode,
  RegistrationId,
  SeatVoucherId,
} from '@netzwerkstatt/domain';
import type {
  AllocationPolicy,
  BookRequest,
  KeptSeats,
  Registration,
  RegistrationBook,
  RegistrationChange,
  RegistrationStatus,
  RuleHindrance,
  Traits,
} from '@netzwerkstatt/registration';

/** What somebody told us about themselves for one event; what the certificate will say, whatever they change later. */
export interface Applicant {
  readonly givenName: PersonName;
  readonly familyName: PersonName;
  readonly email: EmailAddress;
  readonly profession: ProfessionCode;
  /** From the directory, or as typed. */
  readonly organisation: { readonly id: OrganisationId; readonly name: string } | { readonly name: string };
  readonly region: Ags;
  /** Interpreter, induction loop, child care …: free words, kept only until four weeks after the event. */
  readonly assistance?: string;
  readonly locale: 'de' | 'en';
}

/** A registration with its event and its person. */
export interface RegistrationRecord {
  readonly registration: Registration;
  readonly event: EventId;
  readonly applicant: Applicant;
}

/** What says who may do something about a registration. */
export interface Whereabouts {
  readonly registration: RegistrationId;
  readonly person: PersonId;
  readonly event: EventId;
  /** Absent when the Land itself runs the event. */
  readonly network?: NetworkId;
}

export interface RegistrationStore {
  /**
   * Locks the event against every other decision until the transaction ends, then reads what the commands need.
   * The lock comes first and the counts in a later statement; the other way round a seat is sold twice.
   *
   * @returns `undefined` when there is no such event.
   */
  openBook(event: EventId, request: BookRequest): Promise<RegistrationBook | undefined>;
  /** The same without the lock: to tell somebody, not to decide. */
  lookAtBook(event: EventId, request: BookRequest): Promise<RegistrationBook | undefined>;
  /**
   * {@link openBook} of several events: all locks come before all counts, and are taken in the order of the ids, so that
   * two who want some of the same events never wait for each other.
   *
   * @returns the books of those that are there.
   */
  openBooks(requests: ReadonlyMap<EventId, BookRequest>): Promise<ReadonlyMap<EventId, RegistrationBook>>;
  /** Writes what the decisions changed. New registrations need their applicant. */
  write(
    event: EventId,
    changes: readonly RegistrationChange[],
    applicants: ReadonlyMap<RegistrationId, Applicant>,
  ): Promise<void>;
  /** {@link write} about several events. */
  writeAll(
    changes: ReadonlyMap<EventId, readonly RegistrationChange[]>,
    applicants: ReadonlyMap<RegistrationId, Applicant>,
  ): Promise<void>;
  /**
   * Keeps a request that waits for its mail to be answered. It takes no seat, so it needs no lock.
   *
   * @returns the registration that already stands for this person and event instead, if there is an active one.
   */
  addRequest(event: EventId, request: Registration, applicant: Applicant): Promise<RegistrationRecord | undefined>;
  /** Replaces what was told with an unconfirmed request. */
  updateApplicant(id: RegistrationId, applicant: Applicant): Promise<void>;
  /** Replaces for how many an unconfirmed request asks. */
  updateSeats(id: RegistrationId, seats: number): Promise<void>;
  /** Replaces with which voucher an unconfirmed request comes; absent: with none. */
  updateVoucher(id: RegistrationId, voucher: SeatVoucherId | undefined): Promise<void>;
  /**
   * Removes what was told about assistance, and nothing else, from the registrations for events that are over.
   *
   * @param endedBy - The last session that takes place ended then or before.
   */
  forgetAssistance(endedBy: Instant): Promise<void>;
  /**
   * Removes the requests that ended without an answer, with the mails about them, and whoever is known by nothing else:
   * anybody could have typed that name and that address.
   */
  forgetUnconfirmed(): Promise<void>;
  get(id: RegistrationId): Promise<RegistrationRecord | undefined>;
  getMany(ids: readonly RegistrationId[]): Promise<readonly RegistrationRecord[]>;
  /** Where registrations lie; what is not there is left out. */
  whereabouts(ids: readonly RegistrationId[]): Promise<readonly Whereabouts[]>;
  findActive(event: EventId, person: PersonId): Promise<RegistrationRecord | undefined>;
  /** Whose mails about this event go to that address, however it was typed: a person, or somebody who moved there. */
  findActiveByAddress(event: EventId, address: EmailAddress): Promise<RegistrationRecord | undefined>;
  /** How many wait before this one; `undefined` when it does not wait. */
  aheadOf(id: RegistrationId): Promise<number | undefined>;
  forPerson(person: PersonId): Promise<readonly RegistrationRecord[]>;
  listForEvent(event: EventId, query: ParticipantQuery): Promise<ParticipantList>;
  /** All of those a list would show page by page, in its order. */
  idsForEvent(event: EventId, filter: ParticipantFilter): Promise<readonly RegistrationId[]>;
  /** What the registrations of an event can be narrowed by, however they stand. */
  facetsForEvent(event: EventId): Promise<ParticipantFacets>;
  /** What these newcomers are to the rules of an event, as {@link openBook} would say once they are kept. */
  whoAre(applicants: ReadonlyMap<RegistrationId, Applicant>): Promise<ReadonlyMap<RegistrationId, Traits>>;
  /** The rule that stands between somebody who waits and a seat; looked at without a lock, to be told, not to decide. */
  hindranceOf(id: RegistrationId, now: Instant): Promise<RuleHindrance | undefined>;
  /** How the places of an event are shared; `undefined` where every seat is anybody's, or there is no such event. */
  policyOf(event: EventId): Promise<AllocationPolicy | undefined>;
  /** The caller holds the lock of the event's book. */
  savePolicy(event: EventId, policy: AllocationPolicy): Promise<void>;
  /** Keeps for lists what only some people can have. The caller holds the lock of the event's book. */
  tellKept(event: EventId, told: ToldSeats): Promise<void>;
  /** Events of which a pool is to be released now, or a cap is over. */
  dueToRelease(now: Instant, limit: number): Promise<readonly EventId[]>;
  /**
   * Takes offers of which somebody is to be reminded now, see `offerReminderTime`, and marks them: nobody is reminded
   * twice, however many look. What others are deciding about at this moment is passed over.
   */
  takeOffersToRemind(now: Instant, limit: number): Promise<readonly RegistrationRecord[]>;
  /** Offers and requests whose time is over. */
  dueToExpire(
    now: Instant,
    limit: number,
  ): Promise<readonly { readonly event: EventId; readonly id: RegistrationId }[]>;
}

/** What lists and the clock know of the rules of an event. */
export interface ToldSeats {
  readonly kept: readonly KeptSeats[];
  /** When the clock changes it; absent: never. */
  readonly changesAt?: Instant;
}

export interface ParticipantFilter {
  readonly statuses: readonly RegistrationStatus[];
  readonly text: string;
  /** Absent: all; none at all finds nobody. */
  readonly professions?: readonly ProfessionCode[];
  /** By its name, as it was told. */
  readonly organisation?: string;
  readonly region?: Ags;
}

export interface ParticipantQuery extends ParticipantFilter {
  readonly offset: number;
  readonly limit: number;
}

/** What there is among the registrations of an event, each with how many of them have it. */
export interface ParticipantFacets {
  readonly professions: readonly { readonly profession: ProfessionCode; readonly count: number }[];
  /** By name. */
  readonly organisations: readonly { readonly name: string; readonly count: number }[];
  readonly regions: readonly { readonly region: Ags; readonly count: number }[];
}

export interface ParticipantList {
  readonly total: number;
  /** The line in its order; everybody else by family name. */
  readonly records: readonly RegistrationRecord[];
  /** Of the whole event, whatever the query. */
  readonly counts: Readonly<Record<RegistrationStatus, number>>;
}
