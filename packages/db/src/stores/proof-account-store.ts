import type { KeptProofAccount, ProofAccountStore } from '@netzwerkstatt/application';
import type { CpdRegimeCode, LocalDate } from '@netzwerkstatt/domain';
import type { Selectable } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createProofAccountStore(tx: LandConnection): ProofAccountStore {
  return {
    async accountsOf(person) {
      const rows = await tx
        .selectFrom('proof_account')
        .selectAll()
        .where('person_id', '=', person)
        .orderBy('regime')
        .execute();
      return rows.map(toAccount);
    },

    async saveAccount(person, { regime, period }) {
      const columns = { period: period.kind, starts_on: period.kind === 'fixed' ? period.startsOn : null };
      await tx
        .insertInto('proof_account')
        .values({ person_id: person, regime, ...columns })
        .onConflict((conflict) => conflict.columns(['person_id', 'regime']).doUpdateSet(columns))
        .execute();
    },

    async removeAccount(person, regime) {
      await tx.deleteFrom('proof_account').where('person_id', '=', person).where('regime', '=', regime).execute();
    },
  };
}

function toAccount({ regime, starts_on }: Selectable<Database['proof_account']>): KeptProofAccount {
  return {
    regime: regime as CpdRegimeCode,
    period: starts_on === null ? { kind: 'rolling' } : { kind: 'fixed', startsOn: starts_on as LocalDate },
  };
}
