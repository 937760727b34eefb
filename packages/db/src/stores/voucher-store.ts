import type { UsedSeatVoucher, VoucherStore } from '@netzwerkstatt/application';
import type { EventId, Instant, RegistrationId, SeatVoucherId } from '@netzwerkstatt/domain';
import { activeStatuses } from '@netzwerkstatt/registration';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

export function createVoucherStore(tx: LandConnection): VoucherStore {
  return {
    async add(event, vouchers, at) {
      if (vouchers.length === 0) return;
      const rows = vouchers.map(({ id, codeKey, label, pool, places, validUntil }) => ({
        id,
        event_id: event,
        code_key: codeKey,
        label,
        pool,
        places,
        created_at: at,
        valid_until: validUntil,
      }));
      await tx.insertInto('seat_voucher').values(rows).execute();
    },

    async withdraw(id, at) {
      await sql`update seat_voucher set withdrawn_at = ${at} where id = ${id} and withdrawn_at is null`.execute(tx);
    },

    ofEvent: (event) => readVouchers(tx, event),

    async findByCode(codeKey) {
      const [row] = await read(tx, sql`v.code_key = ${codeKey}`);
      return row && { event: row.event_id as EventId, voucher: toVoucher(row) };
    },

    async registrationsWith(event) {
      const { rows } = await sql<{ readonly id: RegistrationId }>`
        select id from registration where event_id = ${event} and voucher_id is not null order by requested_at, id`.execute(
        tx,
      );
      return rows.map(({ id }) => id);
    },
  };
}

/** The vouchers of an event in their order, each with how many of its places are used. */
export async function readVouchers(tx: LandConnection, event: EventId): Promise<readonly UsedSeatVoucher[]> {
  return (await read(tx, sql`v.event_id = ${event}`)).map(toVoucher);
}

type Row = Selectable<Database['seat_voucher']> & { readonly used: number };

/** A request uses no place before its mail is answered. */
const usingStatuses = activeStatuses.filter((it) => it !== 'requested');

async function read(tx: LandConnection, which: RawBuilder<unknown>): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select v.*, coalesce((select sum(r.seats) from registration r
      where r.voucher_id = v.id and r.status = any(${usingStatuses}::text[])), 0) as used
    from seat_voucher v where ${which} order by v.number`.execute(tx);
  return rows;
}

function toVoucher(row: Row): UsedSeatVoucher {
  return {
    id: row.id as SeatVoucherId,
    label: row.label,
    pool: row.pool,
    places: row.places,
    validUntil: row.valid_until as Instant,
    ...(row.withdrawn_at !== null && { withdrawnAt: row.withdrawn_at as Instant }),
    used: row.used,
  };
}
