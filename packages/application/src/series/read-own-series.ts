import { type RenewalProgress, type SeriesProgress, seriesProgress } from '@netzwerkstatt/certificates';
import type { EventId, Instant, LocalDate, PersonId } from '@netzwerkstatt/domain';
import type { EventReference } from '@netzwerkstatt/registration';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { candidateHistory, referenceTo, spansOf } from '../eligibility/candidate-history.ts';
import type { CertificateRecord, LandTransaction, ListedEvent } from '../ports/index.ts';
import { type Learner, learnersIn } from './learners.ts';
import { currentOf, isOfSeries, renewalOf } from './renewal-standing.ts';
import { type OfferedSeries, offeredSeries } from './series-rules.ts';

/** A series somebody is in, as a path to its certificate. */
export interface OwnSeries {
  readonly code: string;
  readonly slug: string;
  readonly title: string;
  readonly progress: SeriesProgress;
  /** The events behind the steps, by id. */
  readonly runs: readonly EventReference[];
  /**
   * For what is still open, or for what may refresh a certificate that ends: dates with a free place that get in the way
   * of nothing they have booked.
   */
  readonly nextDates: readonly NextDate[];
  /** The valid one that counts longest. */
  readonly certificate?: CertificateRecord;
  /** How far they are with renewing it; absent where it does not end. */
  readonly renewal?: RenewalProgress;
}

export interface NextDate {
  /** Code of the module. */
  readonly module: string;
  readonly event: EventReference;
  readonly freeSeats: number;
}

/** Per module; who wants more finds them in the programme. */
const MOST_DATES = 3;

/** The own series, with what is done, booked and missing; and what day it is where they live. */
export async function readOwnSeries(
  deps: Dependencies,
  permit: Permit<'own.read'>,
): Promise<{ readonly series: readonly OwnSeries[]; readonly today: LocalDate }> {
  const person = personOf(permit);
  const land = landOf(deps, permit.target.land);
  return deps.store.inLand(land.code, async (tx) => {
    const now = deps.clock.now();
    const today = toLocalDate(now, land.timeZone);
    const offered = await offeredSeries(tx, land);
    const own = offered.filter(({ curriculum }) => curriculum.offer === 'own');
    const certificates = (await tx.certificates.forPerson(person)).toReversed();
    const ofSeries = new Map(
      own.map(({ curriculum: { code } }) => [code, certificates.filter((it) => isOfSeries(it, code))] as const),
    );
    const owners = [...ofSeries].flatMap(([code, all]) => (all.length > 0 ? [[code, new Set([person])] as const] : []));
    const learners = await learnersIn(tx, own, today, [person], new Map(owners));
    const begun = own.flatMap((it): Begun[] => {
      const { code } = it.curriculum;
      const learner = learners.get(code)?.[0];
      if (learner === undefined) return [];
      const progress = seriesProgress(it.rules, learner.record, learner.booked);
      const all = ofSeries.get(code) ?? [];
      const current = currentOf(all);
      const certificate = current?.certificate.status === 'issued' ? current : undefined;
      const renewal = renewalOf(it, learner, certificate, all);
      return [{ ...it, learner, progress, ...(certificate && { certificate }), ...(renewal && { renewal }) }];
    });
    const open = new Set(begun.flatMap(soughtModules));
    const dates = await datesOf(tx, [...open], person, now);
    return {
      today,
      series: begun.map((it) => ownSeries(it, dates)).toSorted(unfinishedFirst),
    };
  });
}

interface Begun extends OfferedSeries, Pick<OwnSeries, 'progress' | 'certificate' | 'renewal'> {
  readonly learner: Learner;
}

function ownSeries(begun: Begun, dates: readonly NextDate[]): OwnSeries {
  const { curriculum, learner, progress, certificate, renewal } = begun;
  const { code, slug, title } = curriculum;
  const sought = soughtModules(begun);
  return {
    ...{ code, slug, title, progress },
    runs: learner.runs.map(({ event }) => referenceTo(event)),
    nextDates: dates.filter(({ module }) => sought.includes(module)),
    ...(certificate && { certificate }),
    ...(renewal && { renewal }),
  };
}

/** Whoever has to refresh may take any module of the series. */
function soughtModules({ curriculum, progress, certificate, renewal }: Begun): readonly string[] {
  if (certificate === undefined) return openModules(progress);
  const isRefresherMissing = renewal !== undefined && renewal.missingUnits > 0 && renewal.opensOn === undefined;
  return isRefresherMissing ? curriculum.modules : [];
}

function openModules({ now, path }: SeriesProgress): readonly string[] {
  if (now.outcome === 'certificate') return [];
  const open = path.filter(({ kind, state }) => kind === 'module' && (state === 'open' || state === 'begun'));
  return open.map(({ code }) => code);
}

async function datesOf(
  tx: LandTransaction,
  modules: readonly string[],
  person: PersonId,
  now: Instant,
): Promise<readonly NextDate[]> {
  if (modules.length === 0) return [];
  const history = (await tx.histories.of([person], now)).get(person);
  const own = history ? candidateHistory(history, false).registered : [];
  const dates: NextDate[] = [];
  for (const module of modules) {
    const runs = (await tx.programme.runsOfModule(module, now)).filter(
      (it) => isBookable(it, now) && !own.some(({ event, spans }) => collides(it, event.id, spans)),
    );
    dates.push(
      ...runs.slice(0, MOST_DATES).map(({ event, freeForAll: freeSeats }) => {
        return { module, event: referenceTo(event), freeSeats };
      }),
    );
  }
  return dates;
}

function isBookable({ event, freeForAll }: ListedEvent, now: Instant): boolean {
  return event.status === 'published' && now < event.registrationClosesAt && freeForAll > 0;
}

function collides(
  { event }: ListedEvent,
  other: EventId,
  spans: readonly { readonly startsAt: Instant; readonly endsAt: Instant }[],
): boolean {
  if (event.id === other) return true;
  return spansOf(event.sessions).some((it) =>
    spans.some((own) => it.startsAt < own.endsAt && own.startsAt < it.endsAt),
  );
}

/** The share that is there if everything is attended that is booked. */
function nearness({ progress: { withBooked } }: OwnSeries): number {
  const { countedMinutes, plannedUnits } = withBooked.totals;
  return countedMinutes / Math.max(1, plannedUnits);
}

function unfinishedFirst(a: OwnSeries, b: OwnSeries): number {
  const rank = ({ certificate }: OwnSeries) => (certificate === undefined ? 0 : 1);
  return rank(a) - rank(b) || nearness(b) - nearness(a) || (a.title < b.title ? -1 : 1);
}
