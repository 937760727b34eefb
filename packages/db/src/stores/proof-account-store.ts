import type { KeptProofAccount, ProofAccountStore } from '@netzwerkstatt/application';
import type { CertificateId, CpdRegimeCode, LocalDate, PersonId } from '@netzwerkstatt/domain';
import { type Selectable, sql } from 'kysely';
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

    async saveAccount(person, { regime, period }, lookOn) {
      const columns = {
        period: period.kind,
        starts_on: period.kind === 'fixed' ? period.startsOn : null,
        look_on: lookOn ?? null,
      };
      await tx
        .insertInto('proof_account')
        .values({ person_id: person, regime, ...columns })
        .onConflict((conflict) => conflict.columns(['person_id', 'regime']).doUpdateSet(columns))
        .execute();
    },

    async removeAccount(person, regime) {
      await tx.deleteFrom('proof_account').where('person_id', '=', person).where('regime', '=', regime).execute();
    },

    async takeToLook(today, limit) {
      const { rows } = await sql<Row>`
        select * from proof_account where look_on <= ${today}
        order by look_on, person_id, regime limit ${limit} for update skip locked`.execute(tx);
      return rows.map((row) => ({ ...toAccount(row), person: row.person_id as PersonId }));
    },

    async reminds(person) {
      const row = await tx
        .selectFrom('proof_setting')
        .select('reminds')
        .where('person_id', '=', person)
        .executeTakeFirst();
      return row?.reminds ?? true;
    },

    async saveReminds(person, reminds) {
      await tx
        .insertInto('proof_setting')
        .values({ person_id: person, reminds })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ reminds }))
        .execute();
    },

    async takeEnding({ from, to, monthsBefore }, limit) {
      const { rows } = await sql<{ readonly id: CertificateId }>`
        insert into validity_reminder (certificate_id, months_before)
        select c.id, ${monthsBefore} from certificate c
        where c.status = 'issued' and c.about = 'series'
          and c.content->'document'->>'validUntil' between ${from}::text and ${to}::text
          and not exists (select from validity_reminder r
            where r.certificate_id = c.id and r.months_before = ${monthsBefore})
          and not exists (select from certificate later
            where later.person_id = c.person_id and later.curriculum_code = c.curriculum_code
              and later.about = 'series' and later.status = 'issued' and later.renewal > c.renewal)
        order by c.content->'document'->>'validUntil', c.id limit ${limit}
        on conflict do nothing returning certificate_id as id`.execute(tx);
      return rows.map(({ id }) => id);
    },
  };
}

type Row = Selectable<Database['proof_account']>;

function toAccount({ regime, starts_on }: Pick<Row, 'regime' | 'starts_on'>): KeptProofAccount {
  return {
    regime: regime as CpdRegimeCode,
    period: starts_on === null ? { kind: 'rolling' } : { kind: 'fixed', startsOn: starts_on as LocalDate },
  };
}
