import type { Insertable, Kysely } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

/** A table whose rows say which revision they are. */
type RevisedTable = {
  readonly [Table in keyof Database]: 'revision' extends keyof Database[Table] ? Table : never;
}[keyof Database];

type Row<Table extends RevisedTable> = Insertable<Database[Table]>;

/**
 * Writes a row as a new one, or over its expected revision.
 *
 * @param key - The columns that tell rows apart.
 * @param expectedRevision - Absent or 0: there is none yet. Of two who begin at once, the second one is stale.
 * @returns false when the stored revision is not the expected one.
 */
export async function writeRevision<Table extends RevisedTable>(
  tx: LandConnection,
  table: Table,
  key: readonly (keyof Row<Table> & string)[],
  row: Row<Table>,
  expectedRevision: number | undefined,
): Promise<boolean> {
  // The signature has checked the columns; in here the table may be any of them.
  const anyTable = tx as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const name: string = table;
  const columns: Readonly<Record<string, unknown>> = row;
  if (expectedRevision === undefined || expectedRevision === 0) {
    const { numInsertedOrUpdatedRows } = await anyTable
      .insertInto(name)
      .values(columns)
      .onConflict((conflict) => conflict.columns(key).doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const content = Object.entries(columns).filter(([column]) => !key.some((it) => it === column));
  const { numUpdatedRows } = await anyTable
    .updateTable(name)
    .set(Object.fromEntries(content))
    .where(({ and }) => and(Object.fromEntries(key.map((it) => [it, columns[it]]))))
    .where('revision', '=', expectedRevision)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
