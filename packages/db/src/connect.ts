import pg from 'pg';

/** A pool as every part of the house uses it. A hot event gets slower, not faster, with more connections than this. */
const MAX_CONNECTIONS = 10;

/** How long a statement may take before it is given up: nothing we ask takes a tenth of it. */
const STATEMENT_TIMEOUT_MS = 15_000;

/**
 * A pool of connections.
 *
 * @param onLost - Told when an idle connection breaks; the pool makes new ones by itself.
 */
export function connect(url: string, onLost: (error: Error) => void = () => {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: typeParser },
  });
  pool.on('error', onLost);
  // The pool does not listen for a connection that is lent out, and an error nobody listens for ends the process.
  pool.on('connect', (client) => client.on('error', onLost));
  return pool;
}

const { builtins } = pg.types;

/** Values as the domain has them: instants as UTC texts with milliseconds, plans as wall-clock texts, counts as numbers. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  switch (oid) {
    case builtins.TIMESTAMPTZ:
      return (text: string) => new Date(text).toISOString();
    case builtins.TIMESTAMP:
      return (text: string) => text.slice(0, 16).replace(' ', 'T');
    case builtins.DATE:
      return (text: string) => text;
    case builtins.INT8:
      return Number;
    default:
      return pg.types.getTypeParser(oid, format as 'text');
  }
}
