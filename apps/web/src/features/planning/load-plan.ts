import { dateOf } from '@netzwerkstatt/domain';
import { addDays } from '@netzwerkstatt/scheduling';
import type { Api } from '../../lib/api.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { orSignIn } from '../desk/desk-data.ts';
import { monthFrom, periodAround } from './plan-period.ts';
import type { PlanView } from './plan-views.ts';

/** The plan of the period around a month; apart from its route, because it counts in calendars, which no first page needs. */
export async function loadPlan(
  api: Api,
  { ansicht = 'monat', ab }: { readonly ansicht?: PlanView | undefined; readonly ab?: string | undefined },
  path: string,
) {
  // Which day it is, the house knows: its clock can be moved.
  const day = monthFrom(ab) ?? dateOf(toWallClock((await orSignIn(api, api.desk.writing.query(), path)).now));
  const period = periodAround(ansicht, day);
  // The first and the last week show days of the neighbours as well.
  const span = { from: addDays(period.from, -6), to: addDays(period.to, 6) };
  return { period, plan: await orSignIn(api, api.plan.read.query(span), path) };
}
