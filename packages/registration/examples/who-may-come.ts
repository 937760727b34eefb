import type { Ags, EligibilitySettings, EventId, Instant, LocalDate, ProfessionCode } from '@netzwerkstatt/domain';
import { type CandidateFacts, decideEligibility, type EligibilityContext } from '@netzwerkstatt/registration';

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}` as EventId;
const day = (date: string) => [
  { startsAt: `${date}T08:00:00.000Z` as Instant, endsAt: `${date}T15:00:00.000Z` as Instant },
];

/** Nobody comes without B01; who is not a midwife comes all the same, and the coordinator sees it. */
const settings: EligibilitySettings = [
  { condition: { kind: 'prerequisites', modules: ['B01'] }, effect: 'refuse' },
  { condition: { kind: 'profession', anyOf: ['H1' as ProfessionCode] }, effect: 'hint' },
];

const b01 = { id: id(2), slug: '2027-01-28-b01', title: 'Netzwerke aufbauen', startsOn: '2027-01-28' as LocalDate };
const context: EligibilityContext = {
  event: { id: id(1), module: 'L02', spans: day('2027-03-10') },
  runs: [{ module: 'B01', event: b01, spans: day('2027-01-28') }],
};

const teacher: CandidateFacts = {
  profession: 'E1' as ProfessionCode,
  group: 'education',
  region: '14713' as Ags,
  history: { functions: [], completed: [], registered: [], circles: [], isInvited: false },
};

const answer = decideEligibility(settings, teacher, context);

/** „You need B01; next run 28 January.“ */
export const reasons = answer.ok ? [] : answer.refusal.unmet;
// => [{ code: 'prerequisite_missing', module: 'B01', waysOut: [{ kind: 'take_module', module: 'B01', nextRun: b01 }] }]
