import type { CertificateBasis, ChamberStatement, ExternalProof } from '@netzwerkstatt/certificates';
import type {
  CertificateDesignId,
  CertificateId,
  CircleMinutes,
  CircleTask,
  CircleTaskId,
  EquivalenceId,
  Event,
  EventId,
  ExternalProofId,
  Instant,
  InvitationId,
  LocalDate,
  ModuleVersionId,
  Network,
  NetworkId,
  Organisation,
  OrganisationId,
  PersonId,
  Place,
  PlaceId,
  PlanningDate,
  PlanningDateId,
  PollId,
  ProofFileId,
  QualityCircle,
  RecognitionRequestId,
  RegistrationId,
  SeatVoucherId,
  SeriesExceptionId,
  SeriesResultId,
  SessionId,
  TransferId,
} from '@netzwerkstatt/domain';
import type { AllocationPolicy, ForumWishes, SuperiorApproval, SuperiorRule } from '@netzwerkstatt/registration';
import type { Grant } from '../../authorisation/actor.ts';
import type {
  AddressChange,
  AllocationRun,
  AllocationRunId,
  AttendanceRecord,
  AuditEntry,
  BatchFailure,
  BatchItem,
  BatchOutcome,
  BulkAction,
  BulkActionId,
  CalendarStanding,
  CertificateBatch,
  CertificateBatchId,
  CertificateRecord,
  Challenge,
  ChallengeId,
  DatePoll,
  DateQuestion,
  DesignVersionRecord,
  EventLot,
  EventQuestions,
  Invitation,
  KeptAnswer,
  KeptApproval,
  KeptAssistance,
  KeptEquivalence,
  KeptIssuingKey,
  LandSettings,
  MailId,
  MailRecord,
  ModuleVersionRecord,
  NewSeatVoucher,
  Person,
  PlaceTransfer,
  PollInvitee,
  ProgrammeDraft,
  ProgrammeRelease,
  ProofAccountAtHand,
  ProofFile,
  Recognition,
  RecognitionRequest,
  RegistrationRecord,
  Representation,
  SentDate,
  SeriesException,
  SeriesResult,
  Session,
  StatusPlace,
  ToldSeats,
  WishRound,
} from '../../ports/index.ts';
import type { WorkedOut } from './memory-series-standings.ts';

/** Everything one Land keeps. Its values are never changed in place, so that a copy of the maps is a copy of it all. */
export interface LandData {
  /** One entry at most. */
  readonly settings: Map<'all', LandSettings>;
  readonly networks: Map<NetworkId, Network>;
  readonly organisations: Map<OrganisationId, Organisation>;
  readonly places: Map<PlaceId, Place>;
  readonly people: Map<PersonId, Person>;
  readonly grants: Map<PersonId, readonly Grant[]>;
  /** By person and module. */
  readonly recognitions: Map<string, Recognition>;
  readonly modules: Map<ModuleVersionId, ModuleVersionRecord>;
  readonly events: Map<EventId, StoredEvent>;
  /** Changes of what a calendar shows, by its key. */
  readonly calendars: Map<string, CalendarState>;
  readonly planningDates: Map<PlanningDateId, PlanningDate>;
  readonly registrations: Map<RegistrationId, RegistrationRecord>;
  /** How registrations stand, or stood last, in the calendars of their people. */
  readonly ownEntries: Map<RegistrationId, OwnEntry>;
  /** The largest number in line ever given out. */
  readonly queueNumbers: Map<EventId, number>;
  readonly questions: Map<EventId, EventQuestions>;
  readonly answers: Map<RegistrationId, readonly KeptAnswer[]>;
  /** By registration and need. */
  readonly assistance: Map<string, KeptAssistance>;
  readonly transfers: Map<TransferId, PlaceTransfer>;
  readonly invitations: Map<InvitationId, Omit<Invitation, 'registration'>>;
  readonly superiorRules: Map<EventId, SuperiorRule>;
  readonly approvals: Map<RegistrationId, SuperiorApproval & Pick<KeptApproval, 'remindedAt'>>;
  readonly vouchers: Map<SeatVoucherId, NewSeatVoucher & { readonly event: EventId }>;
  readonly addressChanges: Map<RegistrationId, AddressChange>;
  /** Offers that somebody was reminded of. */
  readonly remindedOffers: Map<RegistrationId, Instant>;
  /** How places are shared, where a policy was set. */
  readonly policies: Map<EventId, AllocationPolicy>;
  readonly toldSeats: Map<EventId, ToldSeats>;
  readonly allocationLots: Map<EventId, EventLot>;
  readonly allocationRuns: Map<AllocationRunId, AllocationRun>;
  /** Those who ask for preference. */
  readonly priorityRequests: Map<RegistrationId, true>;
  readonly bulkActions: Map<BulkActionId, BulkAction>;
  readonly attendance: Map<string, AttendanceRecord>;
  readonly certificates: Map<CertificateId, StoredCertificate>;
  readonly chambers: Map<EventId, readonly ChamberStatement[]>;
  readonly externalProofs: Map<ExternalProofId, ExternalProof>;
  /** By person and regime. */
  readonly proofAccounts: Map<string, ProofAccountAtHand & { readonly lookOn?: LocalDate }>;
  /** Of those who said whether they want to be reminded. */
  readonly remindsOfProofs: Map<PersonId, boolean>;
  /** By certificate and months before its end. */
  readonly validityReminders: Map<string, true>;
  readonly statusPlaces: Map<CertificateId, StatusPlace>;
  readonly badges: Map<CertificateId, string>;
  /** By their name. */
  readonly issuingKeys: Map<string, KeptIssuingKey>;
  readonly certificateBatches: Map<CertificateBatchId, Omit<CertificateBatch, 'counts'>>;
  /** By batch and registration. */
  readonly certificateBatchItems: Map<string, StoredBatchItem>;
  readonly designs: Map<CertificateDesignId, DesignVersionRecord>;
  /** By registration and revision. */
  readonly dateQuestions: Map<string, StoredQuestion>;
  /** By person and session. */
  readonly sentDates: Map<string, SentDate>;
  readonly mails: Map<MailId, StoredMail>;
  readonly audit: Map<number, { readonly entry: AuditEntry; readonly about?: PersonId | undefined }>;
  readonly challenges: Map<ChallengeId, Challenge>;
  readonly sessions: Map<string, Session>;
  readonly linkVersions: Map<PersonId, number>;
  readonly programmeDrafts: Map<EventId, ProgrammeDraft>;
  readonly programmeReleases: Map<EventId, readonly ProgrammeRelease[]>;
  readonly forumChoices: Map<RegistrationId, StoredForumChoice>;
  readonly wishRounds: Map<EventId, WishRound>;
  readonly forumWishes: Map<RegistrationId, ForumWishes>;
  readonly polls: Map<PollId, DatePoll>;
  readonly pollInvitees: Map<PollId, readonly PollInvitee[]>;
  readonly recognitionRequests: Map<RecognitionRequestId, RecognitionRequest>;
  readonly equivalences: Map<EquivalenceId, KeptEquivalence>;
  readonly proofs: Map<ProofFileId, StoredProof>;
  readonly seriesResults: Map<SeriesResultId, SeriesResult>;
  readonly seriesExceptions: Map<SeriesExceptionId, SeriesException>;
  readonly certificateBases: Map<CertificateId, CertificateBasis>;
  readonly workedOut: Map<PersonId, WorkedOut>;
  readonly circles: Map<EventId, QualityCircle>;
  /** By member. */
  readonly substitutes: Map<RegistrationId, { readonly event: EventId; readonly person: PersonId }>;
  /** By session and version. */
  readonly minutes: Map<string, CircleMinutes>;
  readonly tasks: Map<CircleTaskId, CircleTask>;
  /** By session and member. */
  readonly representations: Map<string, Representation>;
}

export interface StoredEvent {
  readonly event: Event;
  readonly changedAt: Instant;
}

export interface CalendarState {
  readonly revision: number;
  readonly changedAt: Instant;
}

export interface OwnEntry {
  readonly standing: CalendarStanding;
  readonly hasWaited: boolean;
}

export interface StoredCertificate {
  readonly record: CertificateRecord;
  readonly numberKey: string;
  readonly drawAfter?: Instant;
  readonly file?: Uint8Array;
}

export interface StoredProof {
  readonly file: ProofFile;
  readonly content: Uint8Array;
}

export interface StoredBatchItem {
  readonly item: BatchItem;
  readonly state: 'waiting' | 'cancelled' | BatchOutcome['state'];
  readonly trouble?: BatchFailure;
  readonly waitsUntil?: Instant;
}

export interface StoredQuestion extends DateQuestion {
  readonly registration: RegistrationId;
}

export interface StoredMail {
  readonly record: MailRecord;
  readonly dueAt: Instant;
  readonly leasedUntil?: Instant;
}

export interface StoredForumChoice {
  readonly forums: readonly SessionId[];
  readonly chosenAt: Instant;
}

export function emptyLand(): LandData {
  return {
    settings: new Map(),
    networks: new Map(),
    organisations: new Map(),
    places: new Map(),
    people: new Map(),
    grants: new Map(),
    recognitions: new Map(),
    modules: new Map(),
    events: new Map(),
    calendars: new Map(),
    planningDates: new Map(),
    registrations: new Map(),
    ownEntries: new Map(),
    queueNumbers: new Map(),
    questions: new Map(),
    answers: new Map(),
    assistance: new Map(),
    transfers: new Map(),
    invitations: new Map(),
    superiorRules: new Map(),
    approvals: new Map(),
    vouchers: new Map(),
    addressChanges: new Map(),
    remindedOffers: new Map(),
    policies: new Map(),
    toldSeats: new Map(),
    allocationLots: new Map(),
    allocationRuns: new Map(),
    priorityRequests: new Map(),
    bulkActions: new Map(),
    attendance: new Map(),
    certificates: new Map(),
    chambers: new Map(),
    proofAccounts: new Map(),
    remindsOfProofs: new Map(),
    validityReminders: new Map(),
    statusPlaces: new Map(),
    badges: new Map(),
    issuingKeys: new Map(),
    certificateBatches: new Map(),
    certificateBatchItems: new Map(),
    externalProofs: new Map(),
    designs: new Map(),
    dateQuestions: new Map(),
    sentDates: new Map(),
    mails: new Map(),
    audit: new Map(),
    challenges: new Map(),
    sessions: new Map(),
    linkVersions: new Map(),
    programmeDrafts: new Map(),
    programmeReleases: new Map(),
    forumChoices: new Map(),
    wishRounds: new Map(),
    forumWishes: new Map(),
    polls: new Map(),
    pollInvitees: new Map(),
    proofs: new Map(),
    seriesResults: new Map(),
    seriesExceptions: new Map(),
    certificateBases: new Map(),
    workedOut: new Map(),
    recognitionRequests: new Map(),
    equivalences: new Map(),
    circles: new Map(),
    substitutes: new Map(),
    minutes: new Map(),
    tasks: new Map(),
    representations: new Map(),
  };
}

export function copyOf(land: LandData): LandData {
  return Object.fromEntries(Object.entries(land).map(([name, map]) => [name, new Map(map)])) as unknown as LandData;
}
