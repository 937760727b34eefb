import type { LocalDate } from '@netzwerkstatt/domain';
import type { CertificateRule, RuleSet, SeriesPart } from '../rules/certificate-rule.ts';
import type { AttendedRun, LearningRecord } from '../rules/learning-record.ts';

export const day = (text: string): LocalDate => text as LocalDate;

export function aModule(code: string, teachingUnits = 8): SeriesPart {
  return { code, kind: 'module', title: `Modul ${code}`, teachingUnits };
}

export const colloquium: SeriesPart = {
  code: 'colloquium',
  kind: 'further_part',
  completedBy: 'colloquium',
  title: 'Abschlusskolloquium',
  teachingUnits: 8,
};

export const project: SeriesPart = {
  code: 'practice_project',
  kind: 'further_part',
  completedBy: 'assignment',
  title: 'Praxisprojekt',
  teachingUnits: 16,
};

/** Attended, and graded by nobody. */
export const peerGroup: SeriesPart = {
  code: 'peer_group',
  kind: 'further_part',
  completedBy: 'attended',
  title: 'Kollegiale Beratung',
  teachingUnits: 10,
};

/** Two modules of 8 UE. */
export function aRuleSet(rules: readonly CertificateRule[], wanted: Partial<RuleSet> = {}): RuleSet {
  return { ruleVersion: 'S-XX 1', parts: [aModule('B01'), aModule('B02')], rules, ...wanted };
}

export function aRecord(wanted: Partial<LearningRecord> = {}): LearningRecord {
  return { asOf: day('2027-12-31'), runs: [], recognised: [], results: [], exceptions: [], ...wanted };
}

/** One day of 8 UE, all of it attended unless said otherwise. */
export function aRun(part: string, on: string, attendedMinutes = 360, plannedMinutes = 360): AttendedRun {
  return { part, run: `${part} on ${on}`, days: [{ on: day(on), attendedMinutes, plannedMinutes }] };
}
