import { parseLocalDate } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { CurriculumCode, CurriculumRule, CurriculumVersion } from '../curriculum.ts';
import type { LandProfile } from '../land-profile.ts';
import { sachsen } from '../lands/index.ts';
import { parseModuleCode } from '../qualification-module.ts';
import type { CatalogueFinding, CurriculumFault } from './catalogue-finding.ts';
import { checkLandProfile } from './check-land-profile.ts';

interface Case {
  readonly fault: string;
  readonly land: LandProfile;
  readonly finding: CatalogueFinding;
}

const B99 = parseModuleCode('B99');
const secondDay = parseLocalDate('2027-09-01');

/** Every code of this section has a fault that provokes it, or the table does not compile. */
const cases: Record<
  CurriculumFault['code'] | 'duplicate' | 'unknown_module' | 'version_invalid' | 'share_out_of_range',
  readonly Case[]
> = {
  duplicate: [
    {
      fault: 'two curricula at one address',
      land: withCurriculum(2, { slug: 'netzwerkkoordination' }),
      finding: { code: 'duplicate', path: 'curricula[2].slug', value: 'netzwerkkoordination' },
    },
    {
      fault: 'two curricula with one code',
      land: withCurriculum(2, { code: 'S-NK' as CurriculumCode }),
      finding: { code: 'duplicate', path: 'curricula[2].code', value: 'S-NK' },
    },
    {
      fault: 'two versions of a curriculum that hold from the same day',
      land: withFormer({ validFrom: secondDay }),
      finding: { code: 'duplicate', path: 'formerCurricula[0].validFrom', value: 'S-BASIS 2027-09-01' },
    },
  ],
  unknown_module: [
    {
      fault: 'a version that was in force before, with a module that is not offered any more',
      land: withFormer({ modules: [...(sachsen.curricula[2]?.modules ?? []).slice(0, 3), B99] }),
      finding: { code: 'unknown_module', path: 'formerCurricula[0].modules[3]', module: B99 },
    },
    {
      fault: 'a curriculum with a module that is not offered',
      land: withCurriculum(2, { modules: [...(sachsen.curricula[2]?.modules ?? []), B99] }),
      finding: { code: 'unknown_module', path: 'curricula[2].modules[4]', module: B99 },
    },
  ],
  version_invalid: [
    {
      fault: 'a curriculum version 1.5',
      land: withCurriculum(0, { version: 1.5 }),
      finding: { code: 'version_invalid', path: 'curricula[0].version', version: 1.5 },
    },
  ],
  share_out_of_range: [
    {
      fault: 'a rule that asks for more than everything',
      land: withRule({ kind: 'recognition_cap', share: 30 }),
      finding: { code: 'share_out_of_range', path: 'curricula[2].rules[0].share', share: 30 },
    },
    {
      fault: 'a test nobody can pass',
      land: withRule({ kind: 'test', minimumQuestions: 10, passShare: 70 }),
      finding: { code: 'share_out_of_range', path: 'curricula[2].rules[0].passShare', share: 70 },
    },
  ],
  curriculum_units_differ: [
    {
      fault: 'a curriculum announced longer than it is',
      land: withCurriculum(2, { teachingUnits: 30 as CurriculumVersion['teachingUnits'] }),
      finding: { code: 'curriculum_units_differ', path: 'curricula[2].teachingUnits', announced: 30, added: 28 },
    },
  ],
  result_completes_no_part: [
    {
      fault: 'a paper about a module, which is attended',
      land: withRule({ kind: 'assignment', part: parseModuleCode('L01'), graded: 'passed' }),
      finding: { code: 'result_completes_no_part', path: 'curricula[2].rules[0]', result: 'assignment' },
    },
    {
      fault: 'a certificate of others no part is completed by',
      land: withRule({ kind: 'external_certificate', isCheckedByStaff: true }),
      finding: { code: 'result_completes_no_part', path: 'curricula[2].rules[0]', result: 'external_certificate' },
    },
  ],
  unknown_part: (
    [
      { kind: 'mandatory_part', part: B99 },
      { kind: 'assignment', part: B99, graded: 'passed' },
      { kind: 'full_attendance', parts: [parseModuleCode('L01'), B99] },
      { kind: 'starts_with', module: B99 },
    ] as const
  ).map(
    (rule): Case => ({
      fault: `a rule ${rule.kind} about a part the curriculum does not have`,
      land: withRule(rule),
      finding: { code: 'unknown_part', path: 'curricula[2].rules[0]', part: B99 },
    }),
  ),
};

test.for(Object.values(cases).flat())('finds $fault', ({ land, finding }) => {
  expect(checkLandProfile(land)).toEqual([finding]);
});

function replaced<Item>(items: readonly Item[], index: number, wanted: Partial<NoInfer<Item>>): readonly Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...wanted } : item));
}

function withCurriculum(index: number, wanted: Partial<CurriculumVersion>): LandProfile {
  return { ...sachsen, curricula: replaced(sachsen.curricula, index, wanted) };
}

/** A second version of a curriculum is in force, and what is wanted is said of the first. */
function withFormer(wanted: Partial<CurriculumVersion>): LandProfile {
  const former = sachsen.curricula.slice(2, 3).map((it) => ({ ...it, ...wanted }));
  return { ...withCurriculum(2, { version: 2, validFrom: secondDay }), formerCurricula: former };
}

function withRule(rule: CurriculumRule): LandProfile {
  return withCurriculum(2, { rules: [rule] });
}
