import type { TeachingUnits } from '@netzwerkstatt/domain';
import { type CurriculumCode, type CurriculumVersion, type FurtherPart, parseFurtherPartCode } from './curriculum.ts';
import { parseModuleCode } from './qualification-module.ts';

/** A curriculum version as it is written down in a data file; only the rules come with their codes made. */
export interface CurriculumVersionDraft
  extends Omit<CurriculumVersion, 'code' | 'modules' | 'furtherParts' | 'teachingUnits'> {
  readonly code: string;
  readonly modules: readonly string[];
  readonly furtherParts: readonly (Pick<FurtherPart, 'title' | 'completedBy'> & {
    readonly code: string;
    readonly teachingUnits: number;
  })[];
  readonly teachingUnits: number;
}

/** @throws RangeError for a malformed code of a module or a further part. */
export function defineCurriculumVersion(draft: CurriculumVersionDraft): CurriculumVersion {
  return {
    ...draft,
    code: draft.code as CurriculumCode,
    modules: draft.modules.map(parseModuleCode),
    furtherParts: draft.furtherParts.map((part) => ({
      ...part,
      code: parseFurtherPartCode(part.code),
      teachingUnits: part.teachingUnits as TeachingUnits,
    })),
    teachingUnits: draft.teachingUnits as TeachingUnits,
  };
}
