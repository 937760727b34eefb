import type { LandCode } from '@netzwerkstatt/domain';
import type { AddressChangeStore } from './address-change-store.ts';
import type { AllocationStore } from './allocation-store.ts';
import type { ApprovalStore } from './approval-store.ts';
import type { AssistanceStore } from './assistance-store.ts';
import type { AttendanceStore } from './attendance-store.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { BadgeStore } from './badge-store.ts';
import type { BulkActionStore } from './bulk-action-store.ts';
import type { CalendarStore } from './calendar-store.ts';
import type { CertificateBatchStore } from './certificate-batch-store.ts';
import type { CertificateStore } from './certificate-store.ts';
import type { ChamberStore } from './chamber-store.ts';
import type { CircleStore } from './circle-store.ts';
import type { CircleWorkStore } from './circle-work-store.ts';
import type { ConferenceStore } from './conference-store.ts';
import type { DateQuestionStore } from './date-question-store.ts';
import type { DesignStore } from './design-store.ts';
import type { DirectoryStore } from './directory-store.ts';
import type { ErasureStore } from './erasure-store.ts';
import type { EventStore } from './event-store.ts';
import type { ExternalProofStore } from './external-proof-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { IssuingKeyStore } from './issuing-key-store.ts';
import type { LandSettingStore } from './land-setting-store.ts';
import type { ModuleStore } from './module-store.ts';
import type { Outbox } from './outbox.ts';
import type { PeopleStore } from './people-store.ts';
import type { PlaceStore } from './place-store.ts';
import type { PlanningStore } from './planning-store.ts';
import type { PollStore } from './poll-store.ts';
import type { ProgrammeStore } from './programme-store.ts';
import type { ProofAccountStore } from './proof-account-store.ts';
import type { ProofFileStore } from './proof-file-store.ts';
import type { QuestionStore } from './question-store.ts';
import type { RecognitionStore } from './recognition-store.ts';
import type { RegistrationStore } from './registration-store.ts';
import type { SentDateStore } from './sent-date-store.ts';
import type { SeriesStandingStore } from './series-standing-store.ts';
import type { SeriesStore } from './series-store.ts';
import type { SignInStore } from './sign-in-store.ts';
import type { TransferStore } from './transfer-store.ts';
import type { VoucherStore } from './voucher-store.ts';

/** Where everything is kept. A Land sees its own rows only, whatever a query asks for. */
export interface Store {
  /**
   * Runs the work in one transaction of one Land: all of it is kept, or, when the work throws, none.
   *
   * @param lockedWithin - Milliseconds after which it waits for no lock any longer and fails; absent: it waits.
   */
  inLand<T>(land: LandCode, work: (tx: LandTransaction) => Promise<T>, lockedWithin?: number): Promise<T>;
  /**
   * Differs whenever something changed that is counted under these keys; time alone changes nothing. For what every program asks
   * every hour: one question and one answer, without a transaction around it. Absent where all belongs to one
   * transaction that runs already.
   */
  calendarState?(land: LandCode, keys: readonly string[]): Promise<string>;
}

/** What one transaction can reach. */
export interface LandTransaction {
  readonly settings: LandSettingStore;
  readonly directory: DirectoryStore;
  readonly places: PlaceStore;
  readonly planning: PlanningStore;
  readonly programme: ProgrammeStore;
  readonly events: EventStore;
  readonly conferences: ConferenceStore;
  readonly registrations: RegistrationStore;
  readonly questions: QuestionStore;
  readonly assistance: AssistanceStore;
  readonly transfers: TransferStore;
  readonly invitations: InvitationStore;
  readonly vouchers: VoucherStore;
  readonly approvals: ApprovalStore;
  readonly addressChanges: AddressChangeStore;
  readonly allocations: AllocationStore;
  readonly bulkActions: BulkActionStore;
  readonly attendance: AttendanceStore;
  readonly certificates: CertificateStore;
  readonly chambers: ChamberStore;
  readonly proofAccounts: ProofAccountStore;
  readonly badges: BadgeStore;
  readonly issuingKeys: IssuingKeyStore;
  readonly certificateBatches: CertificateBatchStore;
  readonly externalProofs: ExternalProofStore;
  readonly designs: DesignStore;
  readonly modules: ModuleStore;
  readonly people: PeopleStore;
  readonly erasure: ErasureStore;
  readonly histories: HistoryStore;
  readonly polls: PollStore;
  readonly proofs: ProofFileStore;
  readonly series: SeriesStore;
  readonly seriesStandings: SeriesStandingStore;
  readonly recognitions: RecognitionStore;
  readonly signIn: SignInStore;
  readonly calendars: CalendarStore;
  readonly dateQuestions: DateQuestionStore;
  readonly sentDates: SentDateStore;
  readonly circles: CircleStore;
  readonly circleWork: CircleWorkStore;
  readonly mail: Outbox;
  readonly audit: AuditTrail;
}
