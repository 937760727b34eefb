import {
  type AttendedDay,
  type AttendedRun,
  type BookedRun,
  exceptedKeys,
  type LearningRecord,
} from '@netzwerkstatt/certificates';
import {
  type AttendedMinutes,
  dateOf,
  type Event,
  type LocalDate,
  MINUTES_PER_TEACHING_UNIT,
  type PersonId,
  summariseAttendance,
} from '@netzwerkstatt/domain';
import type { LandTransaction, SeriesException, SeriesResult, SeriesRun } from '../ports/index.ts';
import type { OfferedSeries } from './series-rules.ts';

/** Somebody in a series: who has attended, booked, been recognised, handed in or been certified something of it. */
export interface Learner {
  readonly person: PersonId;
  readonly record: LearningRecord;
  readonly booked: readonly BookedRun[];
  /** Behind the record and what is booked. */
  readonly runs: readonly SeriesRun[];
  readonly results: readonly SeriesResult[];
  readonly exceptions: readonly SeriesException[];
}

/**
 * Who is in which of these series, and how far; so many statements for many people and series as for one. A run counts
 * as attended once its event is closed: until then somebody may still correct what was written down.
 *
 * @param people - nobody else.
 * @param certified - whose certificates of a series, by its code, stay longer than what they rest on.
 */
export async function learnersIn(
  tx: LandTransaction,
  series: readonly OfferedSeries[],
  asOf: LocalDate,
  people: readonly PersonId[],
  certified: ReadonlyMap<string, ReadonlySet<PersonId>> = new Map(),
): Promise<ReadonlyMap<string, readonly Learner[]>> {
  const modules = [...new Set(series.flatMap(({ curriculum }) => curriculum.modules))];
  const codes = series.map(({ curriculum }) => curriculum.code);
  const runs = await tx.series.runs(modules, people);
  const recognised = await tx.series.recognised(modules, people);
  const results = await tx.series.results(codes, people);
  const exceptions = await tx.series.exceptions(codes, people);
  return new Map(
    series.map(({ curriculum: { code, modules: own } }) => {
      const isOwn = (module: string) => own.some((it) => it === module);
      const ofSeries = {
        runs: byPerson(runs.filter(({ module }) => isOwn(module))),
        recognised: byPerson(recognised.filter(({ module }) => isOwn(module))),
        results: byPerson(results.filter(({ curriculum }) => curriculum === code)),
        exceptions: byPerson(exceptions.filter(({ curriculum }) => curriculum === code)),
      };
      const owners = certified.get(code) ?? new Set<PersonId>();
      const everybody = new Set([...Object.values(ofSeries).flatMap((it) => [...it.keys()]), ...owners]);
      const learners = [...everybody].toSorted().map((person): Learner => {
        const their = <Of>(all: ReadonlyMap<PersonId, readonly Of[]>) => all.get(person) ?? [];
        const ownRuns = their(ofSeries.runs);
        return {
          person,
          record: {
            asOf,
            runs: ownRuns.filter(isClosed).map(attendedRun),
            recognised: their(ofSeries.recognised).map(({ module, teachingUnits }) => ({
              part: module,
              ...(teachingUnits !== undefined && { teachingUnits }),
            })),
            results: their(ofSeries.results).map(({ result }) => result),
            exceptions: exceptedKeys(their(ofSeries.exceptions)),
          },
          booked: ownRuns.filter((run) => !isClosed(run)).map(bookedRun),
          runs: ownRuns,
          results: their(ofSeries.results),
          exceptions: their(ofSeries.exceptions),
        };
      });
      return [code, learners.filter((it) => owners.has(it.person) || hasBegun(it))] as const;
    }),
  );
}

function isClosed({ event }: SeriesRun): boolean {
  return event.status === 'closed';
}

/** Who was registered for something and did not come has begun nothing. */
function hasBegun({ record, booked, results }: Learner): boolean {
  const hasAttended = record.runs.some(({ days }) => days.some(({ attendedMinutes }) => attendedMinutes > 0));
  return hasAttended || booked.length > 0 || record.recognised.length > 0 || results.length > 0;
}

function attendedRun({ module, moduleUnits, event, attended }: SeriesRun): AttendedRun {
  const moduleMinutes = moduleUnits * MINUTES_PER_TEACHING_UNIT;
  return { part: module, run: event.id, days: daysOf(event, attended), moduleMinutes };
}

function bookedRun(run: SeriesRun): BookedRun {
  return attendedRun({ ...run, attended: new Map() });
}

function daysOf({ sessions }: Event, attended: AttendedMinutes): readonly AttendedDay[] {
  const held = sessions.filter(({ status }) => status !== 'cancelled');
  return [...Map.groupBy(held, ({ startsAt }) => dateOf(startsAt))].map(([on, ofDay]) => {
    const { attendedMinutes, plannedMinutes } = summariseAttendance(ofDay, attended);
    return { on, attendedMinutes, plannedMinutes };
  });
}

function byPerson<Of extends { readonly person: PersonId }>(all: readonly Of[]): ReadonlyMap<PersonId, readonly Of[]> {
  return Map.groupBy(all, ({ person }) => person);
}
