import type { CurriculumPartCode, CurriculumRule, CurriculumVersion, FurtherPart } from '../curriculum.ts';
import type { ModuleVersion } from '../qualification-module.ts';
import type { CatalogueFinding } from './catalogue-finding.ts';
import { checkShare } from './check-share.ts';
import { checkVersion } from './check-version.ts';
import { findDuplicates } from './find-duplicates.ts';

export function checkCurricula(
  curricula: readonly CurriculumVersion[],
  modules: readonly ModuleVersion[],
): readonly CatalogueFinding[] {
  const unitsOf = new Map(modules.map((module) => [module.code, module.teachingUnits]));
  return [
    ...findDuplicates(
      curricula.map((it) => it.code),
      (index) => `curricula[${index}].code`,
    ),
    ...findDuplicates(
      curricula.map((it) => it.slug),
      (index) => `curricula[${index}].slug`,
    ),
    ...curricula.flatMap((curriculum, index) => checkCurriculum(curriculum, `curricula[${index}]`, unitsOf)),
  ];
}

/** Versions that were in force before judge people still, so their rules have to fit as those of today do. */
export function checkFormerCurricula(
  former: readonly CurriculumVersion[],
  curricula: readonly CurriculumVersion[],
  modules: readonly ModuleVersion[],
): readonly CatalogueFinding[] {
  const unitsOf = new Map(modules.map((module) => [module.code, module.teachingUnits]));
  const beginOf = ({ code, validFrom }: CurriculumVersion) => (validFrom === undefined ? code : `${code} ${validFrom}`);
  const begun = curricula.map(beginOf);
  const unclear = former.flatMap((version, index): readonly CatalogueFinding[] => {
    const value = beginOf(version);
    if (!begun.includes(value)) begun.push(value);
    else return [{ code: 'duplicate', path: `formerCurricula[${index}].validFrom`, value }];
    return [];
  });
  return [
    ...unclear,
    ...former.flatMap((curriculum, index) => checkCurriculum(curriculum, `formerCurricula[${index}]`, unitsOf)),
  ];
}

function checkCurriculum(
  curriculum: CurriculumVersion,
  path: string,
  unitsOf: ReadonlyMap<CurriculumPartCode, number>,
): readonly CatalogueFinding[] {
  const { modules, furtherParts, teachingUnits: announced } = curriculum;
  const findings: CatalogueFinding[] = [];
  for (const [index, module] of modules.entries()) {
    if (!unitsOf.has(module)) findings.push({ code: 'unknown_module', path: `${path}.modules[${index}]`, module });
  }
  // Without the length of every module there is nothing to compare.
  if (findings.length === 0) {
    const lengths = [...modules.map((it) => unitsOf.get(it) ?? 0), ...furtherParts.map((it) => it.teachingUnits)];
    const added = lengths.reduce((sum, length) => sum + length, 0);
    if (added !== announced) {
      findings.push({ code: 'curriculum_units_differ', path: `${path}.teachingUnits`, announced, added });
    }
  }
  findings.push(...checkVersion(curriculum.version, `${path}.version`));
  const parts = new Set<CurriculumPartCode>([...modules, ...furtherParts.map((it) => it.code)]);
  for (const [index, rule] of curriculum.rules.entries()) {
    findings.push(...checkRule(rule, `${path}.rules[${index}]`, parts, furtherParts));
  }
  return findings;
}

function checkRule(
  rule: CurriculumRule,
  path: string,
  parts: ReadonlySet<CurriculumPartCode>,
  furtherParts: readonly FurtherPart[],
): readonly CatalogueFinding[] {
  const unknown = partsNamedBy(rule).filter((part) => !parts.has(part));
  return [
    ...unknown.map((part): CatalogueFinding => ({ code: 'unknown_part', path, part })),
    ...(unknown.length === 0 ? checkResult(rule, path, furtherParts) : []),
    ...('share' in rule ? checkShare(rule.share, `${path}.share`) : []),
    ...('passShare' in rule ? checkShare(rule.passShare, `${path}.passShare`) : []),
  ];
}

function checkResult(
  rule: CurriculumRule,
  path: string,
  furtherParts: readonly FurtherPart[],
): readonly CatalogueFinding[] {
  const { kind } = rule;
  if (kind !== 'assignment' && kind !== 'external_certificate') return [];
  const isMeant = ({ code }: FurtherPart) => kind === 'external_certificate' || code === rule.part;
  const isThere = furtherParts.some((it) => it.completedBy === kind && isMeant(it));
  return isThere ? [] : [{ code: 'result_completes_no_part', path, result: kind }];
}

function partsNamedBy(rule: CurriculumRule): readonly CurriculumPartCode[] {
  switch (rule.kind) {
    case 'mandatory_part':
    case 'assignment':
      return [rule.part];
    case 'full_attendance':
      return rule.parts;
    case 'starts_with':
      return [rule.module];
    default:
      return [];
  }
}
