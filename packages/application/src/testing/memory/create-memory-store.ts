import type { LandCode } from '@netzwerkstatt/domain';
import type { LandTransaction, Store } from '../../ports/index.ts';
import { copyOf, emptyLand, type LandData } from './land-data.ts';
import { memoryAddressChanges } from './memory-address-changes.ts';
import { memoryAllocations } from './memory-allocations.ts';
import { memoryApprovals } from './memory-approvals.ts';
import { memoryAssistance } from './memory-assistance.ts';
import { memoryAttendance } from './memory-attendance.ts';
import { memoryAudit } from './memory-audit.ts';
import { memoryBadges } from './memory-badges.ts';
import { memoryBulkActions } from './memory-bulk-actions.ts';
import { memoryCalendarState, memoryCalendars } from './memory-calendars.ts';
import { memoryCertificateBatches } from './memory-certificate-batches.ts';
import { memoryCertificates } from './memory-certificates.ts';
import { memoryChambers } from './memory-chambers.ts';
import { memoryCircleWork } from './memory-circle-work.ts';
import { memoryCircles } from './memory-circles.ts';
import { memoryConferences } from './memory-conferences.ts';
import { memoryDateQuestions } from './memory-date-questions.ts';
import { memoryDesigns } from './memory-designs.ts';
import { memoryDirectory } from './memory-directory.ts';
import { memoryErasure } from './memory-erasure.ts';
import { memoryEvents } from './memory-events.ts';
import { memoryExternalProofs } from './memory-external-proofs.ts';
import { memoryHistories } from './memory-histories.ts';
import { memoryInvitations } from './memory-invitations.ts';
import { memoryIssuingKeys } from './memory-issuing-keys.ts';
import { memoryLandSettings } from './memory-land-settings.ts';
import { memoryModules } from './memory-modules.ts';
import { memoryOutbox } from './memory-outbox.ts';
import { memoryPeople } from './memory-people.ts';
import { memoryPlaces } from './memory-places.ts';
import { memoryPlanning } from './memory-planning.ts';
import { memoryPolls } from './memory-polls.ts';
import { memoryProgramme } from './memory-programme.ts';
import { memoryProofAccounts } from './memory-proof-accounts.ts';
import { memoryProofs } from './memory-proofs.ts';
import { memoryQuestions } from './memory-questions.ts';
import { memoryRecognitions } from './memory-recognitions.ts';
import { memoryRegistrations } from './memory-registrations.ts';
import { memorySentDates } from './memory-sent-dates.ts';
import { memorySeries } from './memory-series.ts';
import { memorySeriesStandings } from './memory-series-standings.ts';
import { memorySignIn } from './memory-sign-in.ts';
import { memoryTransfers } from './memory-transfers.ts';
import { memoryVouchers } from './memory-vouchers.ts';

/**
 * All ports in memory, for tests. A transaction works on a copy that takes the place of the Land's data when it ends
 * well; transactions run one after the other, so whoever runs holds every lock.
 */
export function createMemoryStore(): Store {
  const lands = new Map<LandCode, LandData>();
  let last: Promise<unknown> = Promise.resolve();

  function transact<T>(code: LandCode, work: (copy: LandData) => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      const copy = copyOf(lands.get(code) ?? emptyLand());
      const answer = await work(copy);
      lands.set(code, copy);
      return answer;
    });
    last = turn.catch(() => {});
    return turn;
  }

  return {
    inLand: (code, work) => transact(code, (copy) => work(transactionOn(copy, code))),
    calendarState: (code, keys) => transact(code, async (copy) => memoryCalendarState(copy, keys)),
  };
}

function transactionOn(land: LandData, code: LandCode): LandTransaction {
  return {
    settings: memoryLandSettings(land),
    directory: memoryDirectory(land),
    places: memoryPlaces(land),
    planning: memoryPlanning(land),
    programme: memoryProgramme(land),
    events: memoryEvents(land),
    conferences: memoryConferences(land),
    registrations: memoryRegistrations(land),
    questions: memoryQuestions(land),
    assistance: memoryAssistance(land),
    transfers: memoryTransfers(land),
    invitations: memoryInvitations(land),
    vouchers: memoryVouchers(land),
    approvals: memoryApprovals(land),
    addressChanges: memoryAddressChanges(land),
    allocations: memoryAllocations(land),
    bulkActions: memoryBulkActions(land),
    attendance: memoryAttendance(land),
    certificates: memoryCertificates(land),
    chambers: memoryChambers(land),
    proofAccounts: memoryProofAccounts(land),
    badges: memoryBadges(land),
    issuingKeys: memoryIssuingKeys(land),
    certificateBatches: memoryCertificateBatches(land),
    externalProofs: memoryExternalProofs(land),
    designs: memoryDesigns(land),
    modules: memoryModules(land),
    people: memoryPeople(land),
    erasure: memoryErasure(land),
    histories: memoryHistories(land),
    polls: memoryPolls(land),
    proofs: memoryProofs(land),
    series: memorySeries(land),
    seriesStandings: memorySeriesStandings(land),
    recognitions: memoryRecognitions(land),
    signIn: memorySignIn(land),
    calendars: memoryCalendars(land),
    dateQuestions: memoryDateQuestions(land),
    sentDates: memorySentDates(land),
    circles: memoryCircles(land),
    circleWork: memoryCircleWork(land),
    mail: memoryOutbox(land, code),
    audit: memoryAudit(land),
  };
}
