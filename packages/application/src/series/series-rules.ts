import type { CurriculumVersion, LandProfile } from '@netzwerkstatt/catalogue';
import {
  type AskedResult,
  askedResults,
  REFRESHER_PART,
  type RuleSet,
  type SeriesPart,
} from '@netzwerkstatt/certificates';
import type { LandTransaction } from '../ports/index.ts';

/** A curriculum a Land offers, with the rules of all its versions. */
export interface OfferedSeries {
  readonly curriculum: CurriculumVersion;
  readonly rules: readonly RuleSet[];
}

/** Every curriculum of a Land; what modules are called and how long they are is as published now. */
export async function offeredSeries(tx: LandTransaction, land: LandProfile): Promise<readonly OfferedSeries[]> {
  const modules = new Map([
    ...land.modules.map((it) => [it.code as string, it] as const),
    ...(await tx.modules.published()).map(({ content }) => [content.code as string, content] as const),
  ]);
  const rulesOf = (version: CurriculumVersion): RuleSet => ({
    ruleVersion: `${version.code} ${version.version}`,
    ...(version.validFrom && { validFrom: version.validFrom }),
    parts: [
      ...version.modules.flatMap((code): SeriesPart[] => {
        const module = modules.get(code);
        return module ? [{ code, kind: 'module', title: module.title, teachingUnits: module.teachingUnits }] : [];
      }),
      ...version.furtherParts.map((part): SeriesPart => ({ ...part, kind: 'further_part' })),
    ],
    rules: version.rules,
  });
  return land.curricula.map((curriculum) => {
    const former = (land.formerCurricula ?? []).filter(({ code }) => code === curriculum.code);
    return { curriculum, rules: [...former, curriculum].map(rulesOf) };
  });
}

/**
 * What can be written down within a series, by any of its versions: some are judged by a former one still. Newest first,
 * and where its certificate ends, what somebody attended elsewhere to renew it.
 */
export function resultsAsked({ rules }: OfferedSeries): readonly AskedResult[] {
  const hasEnd = rules.some((version) => version.rules.some(({ kind }) => kind === 'validity'));
  const all: readonly AskedResult[] = [
    ...rules.toReversed().flatMap(askedResults),
    ...(hasEnd ? [{ part: REFRESHER_PART, kind: 'attended' } as const] : []),
  ];
  return all.filter((it, index) => all.findIndex(({ part, kind }) => part === it.part && kind === it.kind) === index);
}
