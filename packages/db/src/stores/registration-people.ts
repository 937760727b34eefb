import { type Applicant, traitsOf } from '@netzwerkstatt/application';
import type { EventId, OrganisationType, RegistrationId, SeatVoucherId } from '@netzwerkstatt/domain';
import type { SeatHolders, Traits } from '@netzwerkstatt/registration';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { type TraitColumns, toTraitColumns } from './registration-rows.ts';

/** What the people of these rows are to the rules of an event. */
export async function traitsOfRows(
  tx: LandConnection,
  rows: readonly (TraitColumns & { readonly id: string })[],
): Promise<ReadonlyMap<RegistrationId, Traits>> {
  return whoAre(tx, new Map(rows.map((it) => [it.id as RegistrationId, toTraitColumns(it)])));
}

/** One statement for all of them, and none where nobody named an organisation of the directory. */
export async function whoAre(
  tx: LandConnection,
  people: ReadonlyMap<RegistrationId, Pick<Applicant, 'organisation' | 'profession' | 'region'>>,
): Promise<ReadonlyMap<RegistrationId, Traits>> {
  const named = new Set([...people.values()].flatMap(({ organisation: it }) => ('id' in it ? [it.id] : [])));
  const rows =
    named.size === 0
      ? []
      : await tx
          .selectFrom('organisation')
          .select(['id', 'type'])
          .where('id', '=', sql<string>`any(${[...named]}::uuid[])`)
          .execute();
  const types = new Map<string, string>(rows.map(({ id, type }) => [id, type]));
  return new Map(
    [...people].map(([id, told]) => {
      const type = 'id' in told.organisation ? types.get(told.organisation.id) : undefined;
      return [id, traitsOf(told, type as OrganisationType | undefined)];
    }),
  );
}

/** Who holds the seats of an event: a row for each kind of person the rules could tell apart. */
export async function readHolders(tx: LandConnection, event: EventId): Promise<readonly SeatHolders[]> {
  const { rows } = await sql<HolderRow>`
    select r.organisation_id, case when r.organisation_id is null then r.organisation_name else '' end as organisation_name,
      o.type, r.region, r.profession, r.voucher_id, sum(r.seats) as seats
    from registration r left join organisation o on o.id = r.organisation_id
    where r.event_id = ${event} and r.status in ('confirmed', 'offered')
    group by 1, 2, 3, 4, 5, 6`.execute(tx);
  return rows.map(({ seats, type, voucher_id: voucher, ...row }) => {
    const traits = traitsOf(toTraitColumns(row), (type ?? undefined) as OrganisationType | undefined);
    return { traits: voucher === null ? traits : { ...traits, voucher: voucher as SeatVoucherId }, seats };
  });
}

type HolderRow = TraitColumns & {
  readonly type: string | null;
  readonly voucher_id: string | null;
  readonly seats: number;
};
