import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

// How a statement that is worth it begins: a comment of one word, like event.by_id.
const named = /^\s*\/\* ([a-z_.]+) \*\//;

/**
 * The pool as Kysely gets it: hot statements carry a name, and the server parses and plans them once per connection. A
 * name belongs to one wording; `pg` refuses a second one.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  // Kysely knows connections by their client, so a client keeps the same face.
  const faces = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      const face = faces.get(client) ?? faceOf(client);
      faces.set(client, face);
      return face;
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

function faceOf(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) => {
    const name = named.exec(text)?.[1];
    return name === undefined ? client.query(text, [...values]) : client.query({ name, text, values: [...values] });
  };
  return { query, release: (error?: boolean) => client.release(error) } as unknown as PostgresPoolClient;
}
