import type pg from 'pg';

/** In which tables a text stands, whatever its case. */
export async function tracesOf(pool: pg.Pool, text: string): Promise<readonly string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query(
      `select count(*)::int as count from ${name} t where strpos(lower(t::text), $1) > 0`,
      [text.toLowerCase()],
    );
    if (rows[0].count > 0) found.push(name);
  }
  return found;
}
