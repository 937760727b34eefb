import type { CurriculumVersion, ModuleVersion } from '@netzwerkstatt/catalogue';
import type { CappedSeries, RecognisedUnits } from '@netzwerkstatt/certificates';
import type { LandCode, PersonId } from '@netzwerkstatt/domain';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';

/** A series as recognition sees it. */
export interface SeriesAsked extends CappedSeries {
  readonly curriculum: CurriculumVersion;
  /** Of the series, as they are in force, in its order. */
  readonly modules: readonly SeriesModule[];
}

export interface SeriesModule extends Pick<ModuleVersion, 'title' | 'teachingUnits'> {
  readonly module: string;
}

/** Series of the Land that have modules of their own; those that others hold are recorded as a whole. */
export function seriesOf(deps: Pick<Dependencies, 'lands'>, land: LandCode): readonly CurriculumVersion[] {
  return landOf(deps, land).curricula.filter(({ modules }) => modules.length > 0);
}

export async function findSeries(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  code: string,
): Promise<SeriesAsked | undefined> {
  const curriculum = seriesOf(deps, land).find((it) => it.code === code);
  if (curriculum === undefined) return undefined;
  const { rules, teachingUnits } = curriculum;
  return { curriculum, rules, teachingUnits, modules: await modulesOf(deps, tx, land, curriculum) };
}

/** How long modules are, by their codes. */
export async function unitsByModule(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
): Promise<ReadonlyMap<string, number>> {
  const published = (await tx.modules.published()).map(({ content }) => content);
  const known = [...landOf(deps, land).modules, ...published];
  return new Map(known.map(({ code, teachingUnits }) => [code, teachingUnits]));
}

/** As they are published, or as the profile of the Land has those that nobody published yet. */
async function modulesOf(
  deps: Dependencies,
  tx: LandTransaction,
  land: LandCode,
  curriculum: CurriculumVersion,
): Promise<readonly SeriesModule[]> {
  const published = (await tx.modules.published()).map(({ content }) => content);
  const known = [...published, ...landOf(deps, land).modules];
  return curriculum.modules.flatMap((code) => {
    const module = known.find((it) => it.code === code);
    return module ? [{ module: code, title: module.title, teachingUnits: module.teachingUnits }] : [];
  });
}

/** What is recognised for somebody within a series, in units. */
export async function recognisedWithin(
  tx: LandTransaction,
  { modules }: SeriesAsked,
  person: PersonId,
): Promise<readonly RecognisedUnits[]> {
  const recognised = await tx.histories.recognitionsOf(person);
  return modules.flatMap(({ module, teachingUnits }) => {
    const found = recognised.find((it) => it.module === module);
    return found ? [{ module, teachingUnits: found.teachingUnits ?? teachingUnits }] : [];
  });
}
