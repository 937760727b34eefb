import type pg from 'pg';

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly udt_name: string;
  readonly is_nullable: 'YES' | 'NO';
  readonly has_default: boolean;
  readonly is_identity: 'YES' | 'NO';
  readonly is_generated: 'ALWAYS' | 'NEVER';
}

/** Types of our columns as {@link connect} reads them. */
const types: Readonly<Record<string, string>> = {
  bytea: 'Buffer',
  bool: 'boolean',
  date: 'string',
  int4: 'number',
  int8: 'number',
  jsonb: 'Json',
  text: 'string',
  timestamp: 'string',
  timestamptz: 'string',
  uuid: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
};

/** The migrated database as Kysely wants to know it. A test fails when the file is not what this makes of it. */
export async function generateSchema(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(`
    select table_name, column_name, udt_name, is_nullable, column_default is not null as has_default, is_identity,
      is_generated
    from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'
    order by table_name, ordinal_position`);
  const tables = Map.groupBy(rows, (it) => it.table_name);
  const parts = [...tables].map(([table, columns]) => {
    const lines = columns.map((it) => `    ${it.column_name}: ${typeOf(it)};`);
    return `  ${table}: {\n${lines.join('\n')}\n  };`;
  });
  return `// Made from the migrated database by \`pnpm --filter @netzwerkstatt/db generate\`.

import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as an object, written as text. */
type Json = ColumnType<unknown, string, string>;

export interface Database {
${parts.join('\n')}
}
`;
}

function typeOf(column: Column): string {
  const known = types[column.udt_name];
  if (known === undefined) throw new Error(`no type for ${column.udt_name}`);
  const type = column.is_nullable === 'YES' ? `${known} | null` : known;
  if (column.is_identity === 'YES' || column.is_generated === 'ALWAYS') return `GeneratedAlways<${type}>`;
  return column.has_default ? `Generated<${type}>` : type;
}
