import type { PlanningEvent } from '@netzwerkstatt/application';
import type { PlanningDate } from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

type EventColumns = Selectable<Database['event']>;

export interface PlanningEventRow
  extends Pick<
    EventColumns,
    | 'id'
    | 'slug'
    | 'title'
    | 'kind'
    | 'format'
    | 'network_id'
    | 'region'
    | 'target_professions'
    | 'capacity'
    | 'status'
    | 'revision'
  > {
  readonly trainers: PlanningEvent['trainers'] | null;
}

export function toPlanningEvent(row: PlanningEventRow): PlanningEvent {
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    kind: row.kind,
    format: row.format,
    ...(row.network_id !== null && { network: row.network_id }),
    ...(row.region !== null && { region: row.region }),
    targetProfessions: row.target_professions,
    capacity: row.capacity,
    trainers: row.trainers ?? [],
    status: row.status,
    revision: row.revision,
  } as unknown as PlanningEvent;
}

export function toPlanningDate(row: Selectable<Database['planning_date']>): PlanningDate {
  const { id, kind, title, first_day, last_day, network_id } = row;
  const days = { firstDay: first_day, lastDay: last_day };
  return { id, kind, title, ...days, ...(network_id !== null && { network: network_id }) } as PlanningDate;
}

export function fromPlanningDate(date: PlanningDate): Insertable<Database['planning_date']> {
  const { id, kind, title, firstDay, lastDay, network } = date;
  return { id, kind, title, first_day: firstDay, last_day: lastDay, network_id: network ?? null };
}
