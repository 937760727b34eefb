import { randomUUID } from 'node:crypto';
import type { connect } from '@netzwerkstatt/db';
import type { PreparedRequest } from './prepare-requests.ts';

/**
 * The same decision as somebody would write it by hand, one by one: lock, count, update, and the rows that go with it.
 * No HTTP, no rule, no words.
 */
export async function decideByHand(pool: ReturnType<typeof connect>, request: PreparedRequest): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local role netzwerkstatt_app; set local app.land = 'DE-SN'`);
    const event = await client.query({
      name: 'lock',
      text: 'select capacity from event where id = $1 for no key update',
      values: [request.event],
    });
    const counts = await client.query({
      name: 'count',
      text: `select count(*) filter (where status in ('confirmed', 'offered')) as taken, coalesce(max(queue_number), 0) as last
        from registration where event_id = $1`,
      values: [request.event],
    });
    const isFree = counts.rows[0].taken < event.rows[0].capacity;
    await client.query({
      name: 'decide',
      text: `update registration set status = $2, status_at = now(), queue_number = $3,
        joined_at = case when $3::int is null then null else now() end where id = $1`,
      values: [request.registration, isFree ? 'confirmed' : 'waitlisted', isFree ? null : counts.rows[0].last + 1],
    });
    await client.query({
      name: 'mail',
      text: `insert into mail (id, key, recipient, message, created_at, due_at, state, sent_at)
        values ($1, $2, 'gast@example.org', $3, now(), now(), 'sent', now())`,
      values: [randomUUID(), `hand:${request.registration}`, message],
    });
    await client.query({
      name: 'audit',
      text: `insert into audit_entry (at, actor, action, target_kind, target_id, event_id)
        values (now(), 'hand', 'registration.confirm', 'registration', $1, $2)`,
      values: [request.registration, request.event],
    });
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** As large as a mail of ours. */
const message = JSON.stringify({ kind: 'registration_confirmed', filler: 'x'.repeat(900) });
