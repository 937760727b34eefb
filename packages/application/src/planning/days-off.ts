import { addMonths, findingsAfterwards, type SessionOnDayOff, toLocalDate } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { reachOf } from '../desk/reach-of.ts';
import type { PlanningSession } from '../ports/index.ts';

/** As far ahead as a series may reach. */
const MONTHS_AHEAD = 60;

/**
 * Announced sessions of one's own events that lie on a day off by the tables as they are now: a table that was corrected
 * moves nothing by itself.
 */
export async function listDaysOff(
  deps: Dependencies,
  permit: Permit<'planning.read'>,
): Promise<readonly SessionOnDayOff<PlanningSession>[]> {
  const { land: code } = permit.target;
  const land = landOf(deps, code);
  const now = deps.clock.now();
  const from = toLocalDate(now, land.timeZone);
  const to = addMonths(from, MONTHS_AHEAD);
  const { networks, events = [] } = reachOf(permit, now);
  const planned = await deps.store.inLand(code, (tx) => tx.planning.sessionsBetween({ from, to, drafts: [] }));
  const own = planned.filter(
    ({ event: { id, network } }) =>
      networks === 'all' || events.includes(id) || (network !== undefined && networks.includes(network)),
  );
  const context = {
    holidays: { rules: land.publicHolidays },
    schoolHolidays: land.schoolHolidays,
    habits: land.professionHabits,
  };
  return findingsAfterwards(own, context, now);
}
