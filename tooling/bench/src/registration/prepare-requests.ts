import { randomUUID } from 'node:crypto';
import type { Links } from '@netzwerkstatt/application';
import type { connect } from '@netzwerkstatt/db';

type Pool = ReturnType<typeof connect>;

/** A request that waits for the button behind its mail to be pressed. */
export interface PreparedRequest {
  readonly registration: string;
  readonly event: string;
  readonly token: string;
}

/**
 * Writes requests as the form leaves them, evenly over the events, so that what is measured is the decision and not the
 * form.
 */
export async function prepareRequests(
  pool: Pool,
  links: Links,
  events: readonly string[],
  count: number,
): Promise<PreparedRequest[]> {
  const rows = Array.from({ length: count }, (_, index) => ({
    registration: randomUUID(),
    person: randomUUID(),
    event: events[index % events.length] as string,
  }));
  const column = (key: keyof (typeof rows)[number]) => rows.map((it) => it[key]);
  const client = await pool.connect();
  try {
    await client.query(`begin; set local app.land = 'DE-SN'`);
    await client.query(
      `insert into person (id, given_name, family_name, email, email_key, profession, organisation_name, region, locale)
       select id, 'Gast', 'Probe', id || '@example.org', id || '@example.org', 'Y1', 'Jugendamt', '14713', 'de'
       from unnest($1::uuid[]) as id`,
      [column('person')],
    );
    await client.query(
      `insert into registration (id, event_id, person_id, status, requested_at, status_at, given_name, family_name, email,
         profession, organisation_name, region, locale)
       select r, e, p, 'requested', now(), now(), 'Gast', 'Probe', p || '@example.org', 'Y1', 'Jugendamt', '14713', 'de'
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as t (r, e, p)`,
      [column('registration'), column('event'), column('person')],
    );
    await client.query('commit');
    await client.query('vacuum analyze person, registration, mail, audit_entry');
  } finally {
    client.release();
  }
  return rows.map(({ registration, event }) => ({
    registration,
    event,
    token: links.tokenFor('registration', registration),
  }));
}
