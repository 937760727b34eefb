import type { ProofFile, ProofFileStore } from '@netzwerkstatt/application';
import type { Instant, PersonId, ProofFileId, ProofMediaType } from '@netzwerkstatt/domain';
import type { Selectable } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import type { Database } from '../schema/database.gen.ts';

const columns = [
  'id',
  'person_id',
  'file_name',
  'media_type',
  'sha256',
  'byte_count',
  'uploaded_at',
  'handed_in_at',
] as const;

export function createProofFileStore(tx: LandConnection): ProofFileStore {
  const read = (ids: readonly ProofFileId[]) =>
    tx
      .selectFrom('proof_file')
      .select(columns)
      .where('id', 'in', [...ids]);
  return {
    async add({ id, person, name, mediaType, sha256, bytes, uploadedAt, handedInAt }, content) {
      const row = {
        id,
        person_id: person,
        file_name: name,
        media_type: mediaType,
        sha256,
        byte_count: bytes,
        uploaded_at: uploadedAt,
        handed_in_at: handedInAt ?? null,
        content: Buffer.from(content),
      };
      await tx.insertInto('proof_file').values(row).execute();
    },

    async get(id) {
      const row = await read([id]).executeTakeFirst();
      return row && toProofFile(row);
    },

    async getMany(ids) {
      if (ids.length === 0) return new Map();
      const rows = await read(ids).execute();
      return new Map(rows.map((row) => [row.id as ProofFileId, toProofFile(row)]));
    },

    async content(id) {
      const row = await tx.selectFrom('proof_file').select('content').where('id', '=', id).executeTakeFirst();
      return row?.content;
    },

    async countWaiting(person) {
      const { waiting } = await tx
        .selectFrom('proof_file')
        .select((it) => it.fn.countAll<number>().as('waiting'))
        .where('person_id', '=', person)
        .where('handed_in_at', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(waiting);
    },

    async handIn(id, person, at) {
      const handedIn = await tx
        .updateTable('proof_file')
        .set({ handed_in_at: at })
        .where('id', '=', id)
        .where('person_id', '=', person)
        .where('handed_in_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      return handedIn !== undefined;
    },

    async remove(id) {
      await tx.deleteFrom('proof_file').where('id', '=', id).execute();
    },

    async forgetWaiting(uploadedBefore) {
      await tx
        .deleteFrom('proof_file')
        .where('handed_in_at', 'is', null)
        .where('uploaded_at', '<', uploadedBefore)
        .execute();
    },
  };
}

function toProofFile(row: Pick<Selectable<Database['proof_file']>, (typeof columns)[number]>): ProofFile {
  return {
    id: row.id as ProofFileId,
    person: row.person_id as PersonId,
    name: row.file_name,
    mediaType: row.media_type as ProofMediaType,
    sha256: row.sha256,
    bytes: row.byte_count,
    uploadedAt: row.uploaded_at as Instant,
    ...(row.handed_in_at !== null && { handedInAt: row.handed_in_at as Instant }),
  };
}
