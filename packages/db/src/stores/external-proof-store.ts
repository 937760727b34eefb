import type { ExternalProofStore, ProofQueueQuery, QueuedProof } from '@netzwerkstatt/application';
import {
  type CleanText,
  type ExternalProofId,
  foldForSearch,
  type Instant,
  type PersonId,
  type ProofFileId,
} from '@netzwerkstatt/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

type ExternalProof = QueuedProof['proof'];
type CheckedProof = Extract<ExternalProof, { readonly status: 'checked' }>;

export function createExternalProofStore(tx: LandConnection): ExternalProofStore {
  return {
    async add(proof) {
      await tx
        .insertInto('external_proof')
        .values({ id: proof.id, ...columnsOf(proof) })
        .execute();
    },

    get: async (id) => (await read(tx, sql`where id = ${id}`))[0],
    lock: async (id) => (await read(tx, sql`where id = ${id} for update`))[0],

    async save(proof) {
      await tx.updateTable('external_proof').set(columnsOf(proof)).where('id', '=', proof.id).execute();
    },

    async remove(id) {
      await tx.deleteFrom('external_proof').where('id', '=', id).execute();
    },

    forPerson: (person) => read(tx, sql`where person_id = ${person} order by handed_in_at desc, id desc`),

    async queue(query) {
      const rows = await queued(tx, query);
      const proofs = rows.map((row) => ({ proof: toProof(row), name: row.name }));
      return { total: rows[0]?.total ?? (query.offset === 0 ? 0 : await countOf(tx, query)), proofs };
    },

    async counts() {
      const { rows } = await sql<{ readonly status: ExternalProof['status']; readonly count: number }>`
        select status, count(*)::int as count from external_proof group by status`.execute(tx);
      const counts = { uploaded: 0, checked: 0, rejected: 0, taken_back: 0 };
      for (const { status, count } of rows) counts[status] = count;
      return counts;
    },
  };
}

type Row = Selectable<Database['external_proof']>;

const inOrder = {
  uploaded: sql`coalesce(checked_at, handed_in_at), p.id`,
  checked: sql`coalesce(checked_at, handed_in_at) desc, p.id desc`,
  rejected: sql`coalesce(checked_at, handed_in_at) desc, p.id desc`,
  taken_back: sql`taken_back_at desc, p.id desc`,
} as const satisfies Record<ExternalProof['status'], RawBuilder<unknown>>;

const name = sql`w.given_name || ' ' || w.family_name`;

function wanted({ status, text }: ProofQueueQuery): RawBuilder<unknown> {
  const sought = foldForSearch(text);
  return sql`from external_proof p join person w on w.id = p.person_id
    where p.status = ${status} and (${sought} = '' or
      strpos(folded(${name} || ' ' || (stated->>'title') || ' ' || (stated->>'provider')), ${sought}) > 0)`;
}

async function queued(tx: LandConnection, query: ProofQueueQuery) {
  const { rows } = await sql<Row & { readonly name: string; readonly total: number }>`
    select p.*, ${name} as name, (count(*) over ())::int as total ${wanted(query)}
    order by ${inOrder[query.status]} offset ${query.offset} limit ${query.limit}`.execute(tx);
  return rows;
}

/** Behind the last page there is no row to tell how many there are. */
async function countOf(tx: LandConnection, query: ProofQueueQuery): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`select count(*)::int as count ${wanted(query)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

async function read(tx: LandConnection, which: RawBuilder<unknown>): Promise<readonly ExternalProof[]> {
  const { rows } = await sql<Row>`select * from external_proof ${which}`.execute(tx);
  return rows.map(toProof);
}

function columnsOf(proof: ExternalProof) {
  return {
    person_id: proof.person,
    stated: JSON.stringify(proof.stated),
    file_id: proof.file,
    handed_in_at: proof.handedInAt,
    revision: proof.revision,
    status: proof.status,
    checked_at: 'checkedAt' in proof ? proof.checkedAt : null,
    checked_by: ('checkedBy' in proof ? proof.checkedBy : undefined) ?? null,
    counted: 'counted' in proof ? JSON.stringify(proof.counted) : null,
    reason: 'reason' in proof ? proof.reason : null,
    taken_back_at: proof.status === 'taken_back' ? proof.takenBackAt : null,
    taken_back_by: (proof.status === 'taken_back' ? proof.takenBackBy : undefined) ?? null,
  };
}

/** The database checks that each status has its columns. */
function toProof(row: Row): ExternalProof {
  const facts = {
    id: row.id as ExternalProofId,
    person: row.person_id as PersonId,
    stated: row.stated as unknown as ExternalProof['stated'],
    file: row.file_id as ProofFileId,
    handedInAt: row.handed_in_at as Instant,
    revision: row.revision,
  };
  if (row.status === 'uploaded') return { ...facts, status: 'uploaded' };
  const by = { checkedAt: row.checked_at as Instant, ...(row.checked_by && { checkedBy: row.checked_by as PersonId }) };
  const counted = row.counted as unknown as CheckedProof['counted'];
  const reason = row.reason as CleanText;
  if (row.status === 'checked') return { ...facts, ...by, status: 'checked', counted };
  if (row.status === 'rejected') return { ...facts, ...by, status: 'rejected', reason };
  const takenBack = {
    takenBackAt: row.taken_back_at as Instant,
    ...(row.taken_back_by && { takenBackBy: row.taken_back_by as PersonId }),
  };
  return { ...facts, ...by, status: 'taken_back', counted, ...takenBack, reason };
}
