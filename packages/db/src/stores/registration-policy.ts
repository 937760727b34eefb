import type { ToldSeats } from '@netzwerkstatt/application';
import type { EventId, Instant } from '@netzwerkstatt/domain';
import { type AllocationPolicy, parseAllocationPolicy } from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

/** @throws Error when the stored policy is none: it was read before it was kept, so somebody changed it by hand. */
export function toPolicy(json: unknown, event: EventId): AllocationPolicy {
  const policy = parseAllocationPolicy(json);
  if (!policy.ok)
    throw new Error(`the policy of event ${event} cannot be read: ${JSON.stringify(policy.refusal.problems)}`);
  return policy.value;
}

export async function policyOf(tx: LandConnection, event: EventId): Promise<AllocationPolicy | undefined> {
  const row = await tx.selectFrom('event').select('allocation_policy').where('id', '=', event).executeTakeFirst();
  return row === undefined || row.allocation_policy === null ? undefined : toPolicy(row.allocation_policy, event);
}

export async function savePolicy(tx: LandConnection, event: EventId, policy: AllocationPolicy): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('event')
    .set({ allocation_policy: JSON.stringify(policy) })
    .where('id', '=', event)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`no event ${event}`);
}

export async function tellKept(tx: LandConnection, event: EventId, { kept, changesAt }: ToldSeats): Promise<void> {
  const seats = kept.reduce((sum, it) => sum + it.seats, 0);
  await sql`
    insert into event_occupancy (event_id, kept_for, kept, rules_change_at)
    values (${event}, ${JSON.stringify(kept)}::jsonb, ${seats}, ${changesAt ?? null})
    on conflict (event_id) do update
      set kept_for = excluded.kept_for, kept = excluded.kept, rules_change_at = excluded.rules_change_at`.execute(tx);
}

export async function dueToRelease(tx: LandConnection, now: Instant, limit: number): Promise<readonly EventId[]> {
  const rows = await tx
    .selectFrom('event_occupancy')
    .select('event_id')
    .where('rules_change_at', '<=', now)
    .orderBy('rules_change_at')
    .limit(limit)
    .execute();
  return rows.map((it) => it.event_id as EventId);
}
