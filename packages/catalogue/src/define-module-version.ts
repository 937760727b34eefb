import type { TeachingUnits } from '@netzwerkstatt/domain';
import { parseProfessionCode } from './professions/index.ts';
import { type ModuleVersion, parseModuleCode } from './qualification-module.ts';

/** A module version as it is written down in a data file: codes as plain texts. */
export interface ModuleVersionDraft
  extends Omit<ModuleVersion, 'code' | 'teachingUnits' | 'targetProfessions' | 'prerequisites'> {
  readonly code: string;
  /** Whole units of 45 minutes. */
  readonly teachingUnits: number;
  readonly targetProfessions: readonly string[];
  readonly prerequisites: readonly string[];
}

/**
 * For the data files of a Land. Looks at each code by itself; whether the modules fit together is for
 * `checkLandProfile`.
 *
 * @throws RangeError for a malformed module code or a profession nobody knows.
 */
export function defineModuleVersion(draft: ModuleVersionDraft): ModuleVersion {
  return {
    ...draft,
    code: parseModuleCode(draft.code),
    teachingUnits: draft.teachingUnits as TeachingUnits,
    targetProfessions: draft.targetProfessions.map(parseProfessionCode),
    prerequisites: draft.prerequisites.map(parseModuleCode),
  };
}
