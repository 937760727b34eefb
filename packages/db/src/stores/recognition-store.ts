import {
  type RecognitionQuery,
  type RecognitionStatus,
  type RecognitionStore,
  soughtPieces,
} from '@netzwerkstatt/application';
import { type RawBuilder, sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import {
  type EquivalenceRow,
  fromEquivalence,
  fromRecognition,
  type RecognitionRow,
  toEquivalence,
  toRecognition,
} from '../mapping/recognition-mapping.ts';
import { writeRevision } from './write-revision.ts';

export function createRecognitionStore(tx: LandConnection): RecognitionStore {
  const all = () => tx.selectFrom('recognition_request').selectAll();
  return {
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && toRecognition(row);
    },

    async ofPerson(person) {
      const rows = await all()
        .where('person_id', '=', person)
        .orderBy('asked_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(toRecognition);
    },

    list: (query) => listRequests(tx, query),

    save: (request, expectedRevision) =>
      writeRevision(tx, 'recognition_request', ['id'], fromRecognition(request), expectedRevision),

    async endedWithProofs(endedBefore, limit) {
      const rows = await all()
        .where('ended_at', '<', endedBefore)
        .where(sql<boolean>`cardinality(proofs) > 0`)
        .orderBy('ended_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toRecognition);
    },

    async getEquivalence(id) {
      const row = await tx.selectFrom('equivalence').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toEquivalence(row);
    },

    async equivalencesFor(modules) {
      const { rows } = await sql<EquivalenceRow>`
        select * from equivalence where module_code = any(${[...modules]}::text[])`.execute(tx);
      return rows.map(toEquivalence);
    },

    async listEquivalences({ text, offset, limit }) {
      const found = sql`equivalence where ${containsPieces(text, sql`search_text`)}`;
      const { rows: counted } = await sql<{ total: number }>`select count(*) as total from ${found}`.execute(tx);
      const { rows } = await sql<EquivalenceRow>`
        select * from ${found}
        order by provider collate "de-x-icu", title collate "de-x-icu", module_code, id
        offset ${offset} limit ${limit}`.execute(tx);
      return { total: counted[0]?.total ?? 0, entries: rows.map(toEquivalence) };
    },

    saveEquivalence: (entry, expectedRevision) =>
      writeRevision(tx, 'equivalence', ['id'], fromEquivalence(entry), expectedRevision),

    async removeEquivalence(id) {
      await tx.deleteFrom('equivalence').where('id', '=', id).execute();
    },
  };
}

async function listRequests(tx: LandConnection, { status, text, offset, limit }: RecognitionQuery) {
  const found = sql`recognition_request r join person p on p.id = r.person_id
    where ${containsPieces(text, sql`folded(p.given_name || ' ' || p.family_name || ' ' || r.provider || ' ' || r.title)`)}`;
  const { rows: counted } = await sql<{ status: RecognitionStatus; total: number }>`/* recognition.count */
    select r.status, count(*) as total from ${found} group by r.status`.execute(tx);
  const counts = new Map(counted.map((it) => [it.status, it.total]));
  const countOf = (wanted: RecognitionStatus) => counts.get(wanted) ?? 0;
  const { rows } = await sql<RecognitionRow>`/* recognition.list */
    select r.* from ${found} and (${status ?? null}::text is null or r.status = ${status ?? null})
    order by r.status <> 'open', r.ended_at desc nulls first, r.asked_at, r.id offset ${offset} limit ${limit}`.execute(
    tx,
  );
  return {
    counts: {
      open: countOf('open'),
      asked_back: countOf('asked_back'),
      decided: countOf('decided'),
      withdrawn: countOf('withdrawn'),
      taken_back: countOf('taken_back'),
    },
    requests: rows.map(toRecognition),
  };
}

function containsPieces(text: string, stored: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`not exists (
    select from unnest(${soughtPieces(text)}::text[]) as piece where strpos(' ' || ${stored}, piece) = 0)`;
}
