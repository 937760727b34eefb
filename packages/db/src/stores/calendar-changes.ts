import type { Instant } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

/**
 * Counts one more change of each calendar. A second after the last one at the earliest: two processes whose clocks
 * disagree, or that commit in another order than they began, still give every state a time of its own in HTTP.
 */
export async function countCalendarChanges(tx: LandConnection, keys: readonly string[], at: Instant): Promise<void> {
  // In order, so that two who save at once wait for each other and never both for the other.
  const inOrder = [...new Set(keys)].toSorted();
  if (inOrder.length === 0) return;
  await sql`/* calendar.count_change */
    insert into calendar_state (calendar, changed_at) select calendar, ${at} from unnest(${inOrder}::text[]) as named (calendar)
    on conflict (land_id, calendar) do update set revision = calendar_state.revision + 1,
      changed_at = greatest(excluded.changed_at, calendar_state.changed_at + interval '1 second')`.execute(tx);
}
