import {
  cleanLine,
  type Instant,
  type LocalDate,
  type Network,
  type NetworkId,
  ok,
  type PlanningDate,
  type PlanningDateId,
  type PlanningDateKind,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { addDays, addMonths, toLocalDate } from '@netzwerkstatt/scheduling';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { AuditEntry, LandTransaction } from '../ports/index.ts';

export type PlanningDateRefusal =
  | (Refusal<'planning_date_incomplete'> & { readonly field: 'title' | 'lastDay' })
  /** It is gone, or it belongs to a network the person may not write for. */
  | Refusal<'planning_date_not_found'>;

/** A planning date as somebody writes it. Whose it is stays as it was begun. */
export interface PlanningDateDraft {
  readonly kind: PlanningDateKind;
  readonly title: string;
  readonly firstDay: LocalDate;
  /** Absent: one day. */
  readonly lastDay?: LocalDate;
}

/** A planning date, and whether the reader may change it. */
export interface ListedPlanningDate extends PlanningDate {
  readonly mayEdit: boolean;
}

const MONTHS_AHEAD = 24;

/** Days that are taken otherwise, and for whom the reader may write more of them. */
export interface PlanningDates {
  /** From last month to two years ahead. */
  readonly dates: readonly ListedPlanningDate[];
  /** By name; those of all dates are among them. */
  readonly networks: readonly Network[];
  readonly mayWriteFor: readonly NetworkId[];
  readonly mayWriteForLand: boolean;
}

export async function listPlanningDates(deps: Dependencies, permit: Permit<'planning.read'>): Promise<PlanningDates> {
  const { land } = permit.target;
  const now = deps.clock.now();
  const day = toLocalDate(now, landOf(deps, land).timeZone);
  const mayWrite = (network: NetworkId | undefined) =>
    isAllowed(permit.actor, 'planning.edit', { land, ...ofNetwork(network) }, now);
  return deps.store.inLand(land, async (tx) => {
    const dates = await tx.planning.planningDates(addDays(day, -30), addMonths(day, MONTHS_AHEAD));
    const networks = await tx.directory.networks();
    return {
      dates: dates.map((date) => ({ ...date, mayEdit: mayWrite(date.network) })),
      networks,
      mayWriteFor: networks.map(({ id }) => id).filter(mayWrite),
      mayWriteForLand: mayWrite(undefined),
    };
  });
}

/** Adds a planning date for the network of the permit, or for the Land; or writes over one of theirs. */
export async function savePlanningDate(
  deps: Dependencies,
  permit: Permit<'planning.edit'>,
  command: { readonly date?: PlanningDateId; readonly draft: PlanningDateDraft },
): Promise<Result<PlanningDate, PlanningDateRefusal>> {
  const { land, network } = permit.target;
  const { kind, title: typed, firstDay, lastDay = firstDay } = command.draft;
  const title = cleanLine(typed);
  if (title === '') return refuse({ code: 'planning_date_incomplete', field: 'title' });
  if (lastDay < firstDay) return refuse({ code: 'planning_date_incomplete', field: 'lastDay' });
  return deps.store.inLand(land, async (tx) => {
    if (command.date !== undefined && !(await isTheirs(tx, permit, command.date))) {
      return refuse({ code: 'planning_date_not_found' });
    }
    const id = command.date ?? deps.random.id<PlanningDateId>();
    const date: PlanningDate = { id, kind, title, firstDay, lastDay, ...ofNetwork(network) };
    await tx.planning.savePlanningDate(date);
    await tx.audit.write([entry(permit, id, deps.clock.now(), { firstDay, lastDay })]);
    return ok(date);
  });
}

export async function deletePlanningDate(
  deps: Dependencies,
  permit: Permit<'planning.edit'>,
  id: PlanningDateId,
): Promise<Result<PlanningDateId, PlanningDateRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    if (!(await isTheirs(tx, permit, id))) return refuse({ code: 'planning_date_not_found' });
    await tx.planning.deletePlanningDate(id);
    await tx.audit.write([entry(permit, id, deps.clock.now(), { deleted: true })]);
    return ok(id);
  });
}

/** The permit is for one network, or for the Land itself; a date of another is not there for it. */
async function isTheirs(tx: LandTransaction, { target }: Permit<'planning.edit'>, id: PlanningDateId) {
  const stored = await tx.planning.getPlanningDate(id);
  return stored !== undefined && stored.network === target.network;
}

function ofNetwork(network: NetworkId | undefined) {
  return network === undefined ? {} : { network };
}

function entry(
  permit: Permit<'planning.edit'>,
  id: PlanningDateId,
  at: Instant,
  facts: NonNullable<AuditEntry['facts']>,
): AuditEntry {
  return { at, actor: personBehind(permit), action: 'planning.edit', target: { kind: 'planning_date', id }, facts };
}
