import { foldForSearch, type PersonId } from '@netzwerkstatt/domain';
import type { FreshStandings, KeptStanding, SeriesStandingStore, StandingBasis } from '../../ports/index.ts';
import { type SeriesStanding, seriesStandings } from '../../series/series-standing.ts';
import type { LandData } from './land-data.ts';
import { by, byName, inTurn, page } from './order.ts';

/** What was worked out about somebody, and from which records. */
export interface WorkedOut {
  readonly basis: StandingBasis;
  readonly records: string;
  readonly standings: readonly KeptStanding[];
}

export function memorySeriesStandings(land: LandData): SeriesStandingStore {
  const standingsWith = ({ people, standings }: FreshStandings): readonly KeptStanding[] => [
    ...[...land.workedOut].flatMap(([person, kept]) => (people.includes(person) ? [] : kept.standings)),
    ...standings,
  ];
  const nameOf = ({ person }: KeptStanding, part: 'givenName' | 'familyName') => land.people.get(person)?.[part] ?? '';
  return {
    // Transactions run one after the other: whoever runs holds every lock.
    lock: async () => {},

    async outdated(basis, limit) {
      const people = [...land.people.keys()].toSorted().filter((person) => {
        const kept = land.workedOut.get(person);
        if (kept === undefined) return recordsOf(land, person) !== NO_RECORDS;
        const isSameBasis = kept.basis.asOf === basis.asOf && kept.basis.rules === basis.rules;
        return !isSameBasis || kept.records !== recordsOf(land, person);
      });
      return { people: people.slice(0, limit), changes: [] };
    },

    async keep({ people }, standings, basis) {
      for (const person of people) {
        const own = standings.filter((it) => it.person === person);
        land.workedOut.set(person, { basis, records: recordsOf(land, person), standings: own });
      }
    },

    async count(curricula, fresh) {
      const all = standingsWith(fresh);
      const countOf = (curriculum: string, standing: SeriesStanding) =>
        all.filter((it) => it.curriculum === curriculum && it.standing === standing).length;
      return new Map(
        curricula.map((code) => [
          code,
          Object.fromEntries(seriesStandings.map((it) => [it, countOf(code, it)])) as Record<SeriesStanding, number>,
        ]),
      );
    },

    async list({ curriculum, standings, text, offset, limit }, fresh) {
      const found = standingsWith(fresh)
        .filter((it) => it.curriculum === curriculum && land.people.has(it.person))
        .filter(({ standing }) => standings.length === 0 || standings.includes(standing))
        .filter((it) =>
          foldForSearch(`${nameOf(it, 'givenName')} ${nameOf(it, 'familyName')}`).includes(foldForSearch(text)),
        )
        .toSorted(
          inTurn(
            by(
              ({ standing }) => seriesStandings.indexOf(standing),
              ({ countedMinutes }) => -countedMinutes,
            ),
            byName((it) => nameOf(it, 'familyName')),
            byName((it) => nameOf(it, 'givenName')),
            by(({ person }) => person),
          ),
        );
      return { total: found.length, people: page(found, { offset, limit }).map(({ person }) => person) };
    },
  };
}

const NO_RECORDS = '[]';

/** All a standing of somebody is worked out from, to see whether it is still the same. */
function recordsOf(land: LandData, person: PersonId): string {
  const runs = [...land.registrations.values()].flatMap(({ registration, event: id }) => {
    const event = land.events.get(id)?.event;
    if (registration.personId !== person || registration.status !== 'confirmed' || !event?.moduleVersion) return [];
    const isClosed = event.status === 'closed';
    const attended = [...land.attendance.values()].filter((it) => it.registration === registration.id);
    return [isClosed ? { event, attended } : { id, status: event.status }];
  });
  const own = <Value extends { readonly person?: PersonId | undefined }>(values: Iterable<Value>) =>
    [...values].filter((it) => it.person === person);
  const certificates = own([...land.certificates.values()].map(({ record }) => record));
  return JSON.stringify([
    ...runs,
    ...own(land.recognitions.values()),
    ...own(land.seriesResults.values()),
    ...own(land.seriesExceptions.values()),
    ...certificates.filter(({ certificate }) => certificate.document.kind === 'series'),
  ]);
}
