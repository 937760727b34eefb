import { expect, test } from 'vitest';
import type { LandProfile } from '../land-profile.ts';
import { sachsen } from '../lands/index.ts';
import { type ModuleVersion, parseModuleCode } from '../qualification-module.ts';
import type { CatalogueFinding, ModuleFault } from './catalogue-finding.ts';
import { checkLandProfile } from './check-land-profile.ts';

interface Case {
  readonly fault: string;
  readonly land: LandProfile;
  readonly finding: CatalogueFinding;
}

const B99 = parseModuleCode('B99');

/** Every code of this section has a fault that provokes it, or the table does not compile. */
const cases: Record<ModuleFault['code'] | 'duplicate' | 'unknown_module' | 'version_invalid', readonly Case[]> = {
  duplicate: [
    {
      fault: 'a module that stands twice',
      land: { ...sachsen, modules: [...sachsen.modules, ...sachsen.modules.slice(0, 1)] },
      finding: { code: 'duplicate', path: 'modules[24].code', value: 'B01' },
    },
  ],
  unknown_module: [
    {
      fault: 'a prerequisite that is not offered',
      land: withModule(0, { prerequisites: [B99] }),
      finding: { code: 'unknown_module', path: 'modules[0].prerequisites[0]', module: B99 },
    },
  ],
  version_invalid: [
    {
      fault: 'a module version 0',
      land: withModule(0, { version: 0 }),
      finding: { code: 'version_invalid', path: 'modules[0].version', version: 0 },
    },
  ],
  prerequisite_cycle: [
    {
      fault: 'modules that need each other',
      land: withModule(0, { prerequisites: [parseModuleCode('B07')] }),
      finding: {
        code: 'prerequisite_cycle',
        path: 'modules[0].prerequisites',
        modules: ['B01', 'B07', 'B04'].map(parseModuleCode),
      },
    },
    {
      fault: 'a module that needs itself',
      land: withModule(9, { prerequisites: [parseModuleCode('B10')] }),
      finding: { code: 'prerequisite_cycle', path: 'modules[9].prerequisites', modules: [parseModuleCode('B10')] },
    },
  ],
  units_not_positive: [
    {
      fault: 'a module that takes no time',
      // Without curricula, whose totals would differ as well.
      land: withoutCurricula(withModule(7, { teachingUnits: 0 as ModuleVersion['teachingUnits'] })),
      finding: { code: 'units_not_positive', path: 'modules[7].teachingUnits', teachingUnits: 0 },
    },
    {
      fault: 'a module of half a unit',
      land: withoutCurricula(withModule(7, { teachingUnits: 0.5 as ModuleVersion['teachingUnits'] })),
      finding: { code: 'units_not_positive', path: 'modules[7].teachingUnits', teachingUnits: 0.5 },
    },
  ],
  formats_missing: [
    {
      fault: 'a module that can be held in no form',
      land: withModule(0, { formats: [] }),
      finding: { code: 'formats_missing', path: 'modules[0].formats', module: parseModuleCode('B01') },
    },
  ],
  participants_reversed: [
    {
      fault: 'more people needed than let in',
      land: withModule(0, { participants: { min: 24, max: 10 } }),
      finding: { code: 'participants_reversed', path: 'modules[0].participants', min: 24, max: 10 },
    },
  ],
  unknown_profession: [
    {
      fault: 'a module for a profession nobody has',
      land: withModule(0, { targetProfessions: ['Z1' as ModuleVersion['targetProfessions'][number]] }),
      finding: {
        code: 'unknown_profession',
        path: 'modules[0].targetProfessions[0]',
        profession: 'Z1' as ModuleVersion['targetProfessions'][number],
      },
    },
  ],
  unknown_function: [
    {
      fault: 'a module for a function nobody has',
      land: withModule(0, { targetFunctions: ['mayor' as ModuleVersion['targetFunctions'][number]] }),
      finding: {
        code: 'unknown_function',
        path: 'modules[0].targetFunctions[0]',
        networkFunction: 'mayor' as ModuleVersion['targetFunctions'][number],
      },
    },
  ],
};

test.for(Object.values(cases).flat())('finds $fault', ({ land, finding }) => {
  expect(checkLandProfile(land)).toEqual([finding]);
});

function replaced<Item>(items: readonly Item[], index: number, wanted: Partial<NoInfer<Item>>): readonly Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...wanted } : item));
}

function withModule(index: number, wanted: Partial<ModuleVersion>): LandProfile {
  return { ...sachsen, modules: replaced(sachsen.modules, index, wanted) };
}

function withoutCurricula(land: LandProfile): LandProfile {
  return { ...land, curricula: [] };
}
