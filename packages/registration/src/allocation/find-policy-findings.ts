import type { AdmissionMode } from '@netzwerkstatt/domain';
import { type AllocationMode, type AllocationPolicy, bookableSeats } from '../policy/index.ts';
import { findCapFindings } from './find-cap-findings.ts';
import { findPoolFindings } from './find-pool-findings.ts';
import { isDecidedTogether } from './is-decided-together.ts';
import type { PolicyEvent, PolicyFinding } from './policy-finding.ts';

/** How an event takes registrations under each mode. */
const admissionFor: Readonly<Record<AllocationMode, AdmissionMode>> = {
  first_come: 'first_come',
  lot: 'by_application',
  score: 'by_application',
  manual: 'by_application',
  invitation: 'by_invitation',
};

/** Everything a policy says against itself or its event; none when it can be published as it is. */
export function findPolicyFindings(policy: AllocationPolicy, event: PolicyEvent): readonly PolicyFinding[] {
  return [
    ...findModeFindings(policy, event),
    ...findDeadlineFindings(policy, event),
    ...findRankingFindings(policy),
    ...findSeatFindings(policy, event),
    ...findCapFindings(policy, event),
    ...findPoolFindings(policy, event),
  ];
}

function* findModeFindings({ mode, lot }: AllocationPolicy, { admission }: PolicyEvent): Generator<PolicyFinding> {
  if (admissionFor[mode] !== admission) {
    yield { weight: 'contradiction', field: 'mode', code: 'mode_differs_from_admission', admission };
  }
  if (isDecidedTogether(mode) && lot === undefined) {
    yield { weight: 'contradiction', field: 'lot', code: 'lot_without_commitment' };
  }
}

function* findDeadlineFindings({ mode, deadline }: AllocationPolicy, event: PolicyEvent): Generator<PolicyFinding> {
  const field = 'deadline';
  if (deadline === undefined) {
    if (isDecidedTogether(mode)) yield { weight: 'contradiction', field, code: 'deadline_missing' };
    return;
  }
  const { startsAt, registrationOpensAt: opensAt, registrationClosesAt: closesAt } = event;
  if (!isDecidedTogether(mode)) yield { weight: 'hint', field, code: 'deadline_unused' };
  else if (deadline >= startsAt) yield { weight: 'contradiction', field, code: 'deadline_after_start', startsAt };
  else if (deadline <= opensAt) yield { weight: 'contradiction', field, code: 'deadline_before_opening', opensAt };
  else if (deadline < closesAt) yield { weight: 'hint', field, code: 'deadline_before_closing', closesAt };
}

function* findRankingFindings({ ranking, ownRegions }: AllocationPolicy): Generator<PolicyFinding> {
  for (const [index, criterion] of ranking.entries()) {
    if (ranking.indexOf(criterion) < index) {
      yield { weight: 'contradiction', field: `ranking.${index}`, code: 'criterion_twice', criterion };
    }
  }
  if (ranking.includes('own_region') && ownRegions.length === 0) {
    yield { weight: 'contradiction', field: 'ownRegions', code: 'own_region_not_named' };
  }
  const lot = ranking.indexOf('lot');
  if (lot >= 0 && lot < ranking.length - 1) {
    yield { weight: 'hint', field: `ranking.${lot}`, code: 'lot_before_others' };
  }
}

function* findSeatFindings(policy: AllocationPolicy, { capacity }: PolicyEvent): Generator<PolicyFinding> {
  const { overbookPercent, teams, caps } = policy;
  if (!Number.isInteger(overbookPercent) || overbookPercent < 0 || overbookPercent > 100) {
    yield { weight: 'contradiction', field: 'overbookPercent', code: 'overbooking_out_of_range' };
  }
  if (teams === undefined) return;
  const field = 'teams.maxSize';
  const seats = bookableSeats({ policy, capacity });
  if (!Number.isInteger(teams.maxSize) || teams.maxSize < 2) {
    yield { weight: 'contradiction', field, code: 'team_of_one' };
  } else if (teams.maxSize > seats) {
    yield { weight: 'contradiction', field, code: 'team_larger_than_room', seats };
  }
  // The cap of an organisation gives way to its team; every other one counts a team as so many people.
  const tooSmall = caps.find((it) => it.by !== 'organisation' && it.value === undefined && it.max < teams.maxSize);
  if (tooSmall) {
    yield { weight: 'contradiction', field, code: 'team_larger_than_cap', by: tooSmall.by, max: tooSmall.max };
  }
}
