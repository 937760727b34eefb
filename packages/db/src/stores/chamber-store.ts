import type { ChamberStore } from '@netzwerkstatt/application';
import type { LandConnection } from '../in-land.ts';

type Statement = Parameters<ChamberStore['save']>[1];

export function createChamberStore(tx: LandConnection): ChamberStore {
  return {
    async forEvent(event) {
      const rows = await tx
        .selectFrom('chamber_statement')
        .select('statement')
        .where('event_id', '=', event)
        .orderBy('chamber')
        .execute();
      return rows.map(({ statement }) => statement as unknown as Statement);
    },

    async save(event, statement) {
      const columns = { statement: JSON.stringify(statement) };
      await tx
        .insertInto('chamber_statement')
        .values({ event_id: event, chamber: statement.kind, ...columns })
        .onConflict((conflict) => conflict.columns(['event_id', 'chamber']).doUpdateSet(columns))
        .execute();
    },

    async remove(event, chamber) {
      await tx.deleteFrom('chamber_statement').where('event_id', '=', event).where('chamber', '=', chamber).execute();
    },
  };
}
