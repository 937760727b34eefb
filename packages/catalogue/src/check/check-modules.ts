import { networkFunctionCodes } from '@netzwerkstatt/domain';
import { isProfessionCode } from '../professions/index.ts';
import type { ModuleCode, ModuleVersion } from '../qualification-module.ts';
import type { CatalogueFinding } from './catalogue-finding.ts';
import { checkVersion } from './check-version.ts';
import { findDuplicates } from './find-duplicates.ts';
import { findPrerequisiteCycles } from './find-prerequisite-cycles.ts';

export function checkModules(modules: readonly ModuleVersion[]): readonly CatalogueFinding[] {
  const codes = modules.map((it) => it.code);
  return [
    ...findDuplicates(codes, (index) => `modules[${index}].code`),
    ...modules.flatMap((module, index) => checkModule(module, `modules[${index}]`, new Set(codes))),
    ...findPrerequisiteCycles(modules).map((cycle): CatalogueFinding => {
      return { code: 'prerequisite_cycle', path: `modules[${codes.indexOf(cycle[0])}].prerequisites`, modules: cycle };
    }),
  ];
}

function checkModule(module: ModuleVersion, path: string, offered: ReadonlySet<ModuleCode>): CatalogueFinding[] {
  const { teachingUnits, formats, participants } = module;
  const findings: CatalogueFinding[] = [...checkVersion(module.version, `${path}.version`)];
  if (!Number.isInteger(teachingUnits) || teachingUnits < 1) {
    findings.push({ code: 'units_not_positive', path: `${path}.teachingUnits`, teachingUnits });
  }
  if (formats.length === 0) findings.push({ code: 'formats_missing', path: `${path}.formats`, module: module.code });
  if (participants.min > participants.max) {
    findings.push({ code: 'participants_reversed', path: `${path}.participants`, ...participants });
  }
  for (const [index, profession] of module.targetProfessions.entries()) {
    if (isProfessionCode(profession)) continue;
    findings.push({ code: 'unknown_profession', path: `${path}.targetProfessions[${index}]`, profession });
  }
  for (const [index, networkFunction] of module.targetFunctions.entries()) {
    if (networkFunctionCodes.includes(networkFunction)) continue;
    findings.push({ code: 'unknown_function', path: `${path}.targetFunctions[${index}]`, networkFunction });
  }
  for (const [index, prerequisite] of module.prerequisites.entries()) {
    if (offered.has(prerequisite)) continue;
    findings.push({ code: 'unknown_module', path: `${path}.prerequisites[${index}]`, module: prerequisite });
  }
  return findings;
}
