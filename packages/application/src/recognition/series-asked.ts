import type { CurriculumVersion, ModuleVersion } from '@netzwerkstatt/catalogue';
import { type CappedSeries, isSameCourse, type LearnedCourse, type RecognisedUnits } from '@netzwerkstatt/certificates';
import type { LandCode, PersonId, TeachingUnits } from '@netzwerkstatt/domain';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction, RecognitionRequest } from '../ports/index.ts';

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
export async function seriesOf(
  deps: Pick<Dependencies, 'lands'>,
  tx: LandTransaction,
  land: LandCode,
): Promise<readonly SeriesAsked[]> {
  const modules = await knownModules(deps, tx, land);
  return landOf(deps, land)
    .curricula.filter((it) => it.modules.length > 0)
    .map((curriculum) => {
      const { title, rules, teachingUnits } = curriculum;
      const own = curriculum.modules.flatMap((code) => modules.get(code) ?? []);
      return { curriculum, title, rules, teachingUnits, modules: own };
    });
}

export async function findSeries(
  deps: Pick<Dependencies, 'lands'>,
  tx: LandTransaction,
  land: LandCode,
  code: string,
): Promise<SeriesAsked | undefined> {
  return (await seriesOf(deps, tx, land)).find(({ curriculum }) => curriculum.code === code);
}

/** By their codes: as they are published, or as the profile of the Land has those that nobody published yet. */
export async function knownModules(
  deps: Pick<Dependencies, 'lands'>,
  tx: LandTransaction,
  land: LandCode,
): Promise<ReadonlyMap<string, SeriesModule>> {
  const published = (await tx.modules.published()).map(({ content }) => content);
  const known = [...landOf(deps, land).modules, ...published];
  return new Map(known.map(({ code, title, teachingUnits }) => [code, { module: code, title, teachingUnits }]));
}

/** What is recognised for somebody, in units, of modules that are known. */
export async function recognisedFor(
  tx: LandTransaction,
  modules: Iterable<SeriesModule>,
  person: PersonId,
): Promise<readonly RecognisedUnits[]> {
  const recognised = await tx.histories.recognitionsOf(person);
  return [...modules].flatMap(({ module, teachingUnits }) => {
    const found = recognised.find((it) => it.module === module);
    return found ? [{ module, teachingUnits: (found.teachingUnits ?? teachingUnits) as TeachingUnits }] : [];
  });
}

/** The course a request is about, and what other decisions have let count of it, also in other series. */
export async function courseBehind(
  tx: LandTransaction,
  { id, person, learned }: Pick<RecognitionRequest, 'id' | 'person' | 'learned'>,
): Promise<LearnedCourse> {
  const others = (await tx.recognitions.ofPerson(person)).filter(
    (it) => it.id !== id && isSameCourse(it.learned, learned),
  );
  return {
    teachingUnits: learned.teachingUnits,
    granted: others.flatMap((it) => (it.status === 'decided' ? it.granted : [])),
  };
}
