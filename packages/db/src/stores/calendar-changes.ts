import type { Instant } from '@netzwerkstatt/domain';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';

/**
 * Counts one more change of each calendar. It never goes back, and what happens at the same moment, or is kept in another
 * order than it began, is a second apart: HTTP tells no finer times. Many changes of one moment do not run ahead of it.
 */
export async function countCalendarChanges(tx: LandConnection, keys: readonly string[], at: Instant): Promise<void> {
  // In order, so that two who save at once wait for each other and never both for the other.
  const inOrder = [...new Set(keys)].toSorted();
  if (inOrder.length === 0) return;
  await sql`/* calendar.count_change */
    insert into calendar_state (calendar, changed_at) select calendar, ${at} from unnest(${inOrder}::text[]) as named (calendar)
    on conflict (land_id, calendar) do update set revision = calendar_state.revision + 1,
      changed_at = greatest(excluded.changed_at, calendar_state.changed_at,
        least(calendar_state.changed_at, excluded.changed_at) + interval '1 second')`.execute(tx);
}
