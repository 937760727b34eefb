import type { LandTransaction, Store } from '@netzwerkstatt/application';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { inLand, type LandConnection } from './in-land.ts';
import { preparing } from './prepared-statements.ts';
import type { Database } from './schema/database.gen.ts';
import { createAddressChangeStore } from './stores/address-change-store.ts';
import { createAllocationStore } from './stores/allocation-store.ts';
import { createApprovalStore } from './stores/approval-store.ts';
import { createAssistanceStore } from './stores/assistance-store.ts';
import { createAttendanceStore } from './stores/attendance-store.ts';
import { createAuditTrail } from './stores/audit-trail.ts';
import { createBadgeStore } from './stores/badge-store.ts';
import { createBulkActionStore } from './stores/bulk-action-store.ts';
import { readCalendarState } from './stores/calendar-state.ts';
import { createCalendarStore } from './stores/calendar-store.ts';
import { createCertificateBatchStore } from './stores/certificate-batch-store.ts';
import { createCertificateStore } from './stores/certificate-store.ts';
import { createChamberStore } from './stores/chamber-store.ts';
import { createCircleStore } from './stores/circle-store.ts';
import { createCircleWorkStore } from './stores/circle-work-store.ts';
import { createConferenceStore } from './stores/conference-store.ts';
import { createDateQuestionStore } from './stores/date-question-store.ts';
import { createDesignStore } from './stores/design-store.ts';
import { createDirectoryStore } from './stores/directory-store.ts';
import { createErasureStore } from './stores/erasure-store.ts';
import { createEventStore } from './stores/event-store.ts';
import { createExternalProofStore } from './stores/external-proof-store.ts';
import { createHistoryStore } from './stores/history-store.ts';
import { createInvitationStore } from './stores/invitation-store.ts';
import { createIssuingKeyStore } from './stores/issuing-key-store.ts';
import { createLandSettingStore } from './stores/land-setting-store.ts';
import { createModuleStore } from './stores/module-store.ts';
import { createOutbox } from './stores/outbox.ts';
import { createPeopleStore } from './stores/people-store.ts';
import { createPlaceStore } from './stores/place-store.ts';
import { createPlanningStore } from './stores/planning-store.ts';
import { createPollStore } from './stores/poll-store.ts';
import { createProgrammeStore } from './stores/programme-store.ts';
import { createProofAccountStore } from './stores/proof-account-store.ts';
import { createProofFileStore } from './stores/proof-file-store.ts';
import { createQuestionStore } from './stores/question-store.ts';
import { createRecognitionStore } from './stores/recognition-store.ts';
import type { Locking } from './stores/registration-book-reader.ts';
import { createRegistrationStore } from './stores/registration-store.ts';
import { createSentDateStore } from './stores/sent-date-store.ts';
import { createSeriesStandingStore } from './stores/series-standing-store.ts';
import { createSeriesStore } from './stores/series-store.ts';
import { createSignInStore } from './stores/sign-in-store.ts';
import { createTransferStore } from './stores/transfer-store.ts';
import { createVoucherStore } from './stores/voucher-store.ts';

interface Options {
  /** Told about every statement that was run, the beginning and the end of transactions included. */
  readonly onStatement?: (sql: string) => void;
  /** Only a trial of the trials leaves the locks of places out, to see seats given twice. */
  readonly locking?: Locking;
}

/** All ports on PostgreSQL. The pool stays the caller's, who closes it. */
export function createPostgresStore(pool: pg.Pool, { onStatement = () => {}, locking = 'lock' }: Options = {}): Store {
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: preparing(pool) }),
    log: ({ query }) => onStatement(query.sql),
  });
  return {
    inLand: (land, work, lockedWithin) => inLand(db, land, (tx) => work(transactionOn(tx, locking)), lockedWithin),
    calendarState: (land, keys) => readCalendarState(pool, land, keys),
  };
}

function transactionOn(tx: LandConnection, locking: Locking): LandTransaction {
  return {
    directory: createDirectoryStore(tx),
    places: createPlaceStore(tx),
    planning: createPlanningStore(tx),
    programme: createProgrammeStore(tx),
    events: createEventStore(tx),
    conferences: createConferenceStore(tx),
    registrations: createRegistrationStore(tx, locking),
    questions: createQuestionStore(tx),
    assistance: createAssistanceStore(tx),
    settings: createLandSettingStore(tx),
    transfers: createTransferStore(tx),
    invitations: createInvitationStore(tx),
    vouchers: createVoucherStore(tx),
    approvals: createApprovalStore(tx),
    addressChanges: createAddressChangeStore(tx),
    allocations: createAllocationStore(tx),
    bulkActions: createBulkActionStore(tx),
    attendance: createAttendanceStore(tx),
    certificates: createCertificateStore(tx),
    chambers: createChamberStore(tx),
    proofAccounts: createProofAccountStore(tx),
    badges: createBadgeStore(tx),
    issuingKeys: createIssuingKeyStore(tx),
    certificateBatches: createCertificateBatchStore(tx),
    externalProofs: createExternalProofStore(tx),
    designs: createDesignStore(tx),
    modules: createModuleStore(tx),
    people: createPeopleStore(tx),
    erasure: createErasureStore(tx),
    histories: createHistoryStore(tx),
    polls: createPollStore(tx),
    proofs: createProofFileStore(tx),
    series: createSeriesStore(tx),
    seriesStandings: createSeriesStandingStore(tx),
    recognitions: createRecognitionStore(tx),
    signIn: createSignInStore(tx),
    calendars: createCalendarStore(tx),
    dateQuestions: createDateQuestionStore(tx),
    sentDates: createSentDateStore(tx),
    circles: createCircleStore(tx),
    circleWork: createCircleWorkStore(tx),
    mail: createOutbox(tx),
    audit: createAuditTrail(tx),
  };
}
