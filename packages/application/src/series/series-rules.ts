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
  /** Oldest first; the last one is the curriculum as it is offered. */
  readonly versions: readonly CurriculumVersion[];
  /** Of each version, in the same order. */
  readonly rules: readonly RuleSet[];
}

/** By the name of its rules the version of the curriculum somebody was judged by, which may be a former one. */
export function versionJudgedBy({ versions }: OfferedSeries, ruleVersion: string): CurriculumVersion {
  const version = versions.find((it) => ruleVersionOf(it) === ruleVersion);
  if (version === undefined) throw new Error(`no curriculum has the rules ${ruleVersion}`);
  return version;
}

function ruleVersionOf({ code, version }: CurriculumVersion): string {
  return `${code} ${version}`;
}

/** Every curriculum of a Land; what modules are called and how long they are is as published now. */
export async function offeredSeries(tx: LandTransaction, land: LandProfile): Promise<readonly OfferedSeries[]> {
  const modules = new Map([
    ...land.modules.map((it) => [it.code as string, it] as const),
    ...(await tx.modules.published()).map(({ content }) => [content.code as string, content] as const),
  ]);
  const rulesOf = (version: CurriculumVersion): RuleSet => ({
    ruleVersion: ruleVersionOf(version),
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
    const versions = [...former, curriculum];
    return { curriculum, versions, rules: versions.map(rulesOf) };
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
