import type { EventSession, Instant, LocalDate, Network, PlanningDate } from '@netzwerkstatt/domain';
import { type PublicHoliday, publicHolidaysIn, yearOf } from '@netzwerkstatt/scheduling';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { reachOf } from '../desk/reach-of.ts';
import type { PlanningEvent, PlanningSession } from '../ports/index.ts';

/** The days somebody looks at, both inclusive. */
export interface PlanSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What is planned in a Land on some days, and what the days themselves are. */
export interface Plan extends PlanSpan {
  /** By start. */
  readonly entries: readonly PlanEntry[];
  readonly holidays: readonly PublicHoliday[];
  readonly schoolHolidays: readonly (PlanSpan & { readonly name: string })[];
  /** The last day the table of school holidays speaks about; absent where it speaks about none. */
  readonly schoolHolidaysKnownUntil?: LocalDate;
  readonly dates: readonly PlanningDate[];
  readonly networks: readonly Network[];
  /** When it was asked for, by the clock of the house. */
  readonly now: Instant;
}

/** A session on the plan. */
export interface PlanEntry {
  readonly event: Pick<
    PlanningEvent,
    'id' | 'slug' | 'title' | 'kind' | 'format' | 'status' | 'network' | 'region' | 'revision'
  >;
  readonly session: EventSession;
  /** The reader may plan it; what others plan is shown, and cannot be moved. */
  readonly isOwn: boolean;
}

/** Everything that takes place on these days: one's own events with their drafts, and what the others made public. */
export async function readPlan(deps: Dependencies, permit: Permit<'desk.read'>, span: PlanSpan): Promise<Plan> {
  const { land: code } = permit.target;
  const land = landOf(deps, code);
  return deps.store.inLand(code, async (tx) => {
    const now = deps.clock.now();
    const { networks: drafts, events } = reachOf(permit, now);
    const sessions = await tx.planning.sessionsBetween({ ...span, drafts, ...(events && { events }) });
    const isOwn = ({ id, network }: PlanningEvent) =>
      isAllowed(permit.actor, 'event.publish', { land: code, event: id, ...(network && { network }) }, now);
    const { holidays, knownUntil } = land.schoolHolidays;
    return {
      ...span,
      entries: sessions.map((it) => entryOf(it, isOwn(it.event))),
      holidays: yearsOf(span)
        .flatMap((year) => publicHolidaysIn(year, land.publicHolidays))
        .filter(({ on }) => span.from <= on && on <= span.to),
      schoolHolidays: holidays.filter(({ from, to }) => from <= span.to && span.from <= to),
      ...(knownUntil !== null && { schoolHolidaysKnownUntil: knownUntil }),
      dates: await tx.planning.planningDates(span.from, span.to),
      networks: await tx.directory.networks(),
      now,
    };
  });
}

function entryOf({ event, session }: PlanningSession, isOwn: boolean): PlanEntry {
  const { id, slug, title, kind, format, status, network, region, revision } = event;
  return {
    event: {
      id,
      slug,
      title,
      kind,
      format,
      status,
      ...(network !== undefined && { network }),
      ...(region !== undefined && { region }),
      revision,
    },
    session,
    isOwn,
  };
}

function yearsOf({ from, to }: PlanSpan): readonly number[] {
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
}
