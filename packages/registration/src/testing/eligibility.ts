import type { Ags, EventId, Instant, LocalDate, ProfessionCode } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import type {
  CandidateFacts,
  CandidateHistory,
  EligibilityContext,
  OwnEvent,
  Span,
  UpcomingRun,
} from '../eligibility/candidate.ts';

/** A midwife from a practice in Leipzig who has done nothing yet, and is known. */
export function aCandidate(wanted: Partial<CandidateFacts> = {}): CandidateFacts {
  return {
    profession: 'H1' as ProfessionCode,
    group: 'health',
    region: '14713' as Ags,
    organisationType: 'health_professional',
    history: aHistory(),
    ...wanted,
  };
}

/** Of somebody who is new here. */
export function aHistory(wanted: Partial<CandidateHistory> = {}): CandidateHistory {
  return { functions: [], completed: [], registered: [], circles: [], isInvited: false, ...wanted };
}

export function aSpan(startsAt: string, endsAt: string): Span {
  return { startsAt: startsAt as Instant, endsAt: endsAt as Instant };
}

/** A day from nine to half past four in winter, as instants. */
export function anOwnEvent(number: number, day: string): OwnEvent {
  const event = {
    id: testId('e', number) as EventId,
    slug: `${day}-${number}`,
    title: `Fortbildung ${number}`,
    startsOn: day as LocalDate,
  };
  return { event, spans: [aSpan(`${day}T08:00:00.000Z`, `${day}T15:30:00.000Z`)] };
}

export function aRun(module: string, number: number, day: string): UpcomingRun {
  return { ...anOwnEvent(number, day), module };
}

/** Around a run of L02 on 20 January 2027; no other runs unless told otherwise. */
export function eligibilityContext(wanted: Partial<EligibilityContext> = {}): EligibilityContext {
  const { event, spans } = anOwnEvent(1, '2027-01-20');
  return { event: { id: event.id, module: 'L02', spans }, runs: [], ...wanted };
}
