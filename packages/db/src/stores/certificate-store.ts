import { type CertificateStore, isNamedSpeaker } from '@netzwerkstatt/application';
import { sql } from 'kysely';
import type { LandConnection } from '../in-land.ts';
import { fromCertificateRecord, toCertificateRecord } from '../mapping/certificate-mapping.ts';

export function createCertificateStore(tx: LandConnection): CertificateStore {
  const all = () => tx.selectFrom('certificate').selectAll();
  return {
    async add(record, numberKey) {
      const added = await tx
        .insertInto('certificate')
        .values(fromCertificateRecord(record, numberKey))
        .onConflict((conflict) => {
          if (isNamedSpeaker(record)) {
            return conflict.columns(['event_id', 'speaker_key']).where('status', '=', sql.lit('issued')).doNothing();
          }
          return record.certificate.document.kind === 'series'
            ? conflict
                .columns(['person_id', 'curriculum_code', 'renewal'])
                .where('status', '=', sql.lit('issued'))
                .where('about', '=', sql.lit('series'))
                .doNothing()
            : conflict.columns(['registration_id', 'about']).where('status', '=', sql.lit('issued')).doNothing();
        })
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },

    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && toCertificateRecord(row);
    },

    async end(id, { document: _, ...how }) {
      const row = await tx
        .updateTable('certificate')
        .set({ status: how.status, content: sql`content || ${JSON.stringify(how)}::jsonb` })
        .where('id', '=', id)
        .where('status', '=', 'issued')
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },

    async findByNumber(numberKey) {
      const row = await all().where('number_key', '=', numberKey).executeTakeFirst();
      return row && toCertificateRecord(row);
    },

    async findByFile(sha256) {
      const row = await all().where('file_sha256', '=', sha256).limit(1).executeTakeFirst();
      return row && toCertificateRecord(row);
    },

    async claim(person) {
      await sql`
        update certificate c set person_id = p.id from person p
        where p.id = ${person} and p.erased_at is null and c.person_id is null and c.speaker_email_key = p.email_key
      `.execute(tx);
    },

    async forEvent(event) {
      const rows = await all().where('event_id', '=', event).orderBy('issued_at').orderBy('id').execute();
      return rows.map(toCertificateRecord);
    },

    async forCurriculum(code, people) {
      const rows = await all()
        .where('about', '=', 'series')
        .where('curriculum_code', '=', code)
        .$if(people !== undefined, (of) => of.where(sql<boolean>`person_id = any(${[...(people ?? [])]}::uuid[])`))
        .orderBy('issued_at')
        .orderBy('id')
        .execute();
      return rows.map(toCertificateRecord);
    },

    async forPerson(person) {
      const rows = await all()
        .where('person_id', '=', person)
        .orderBy('issued_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map(toCertificateRecord);
    },

    async leaseUndrawn(now, leasedUntil, limit) {
      const rows = await tx
        // Chosen first and once: as a subquery of the update it may be run again for every row, and take more than asked for.
        .with(
          (it) => it('due').materialized(),
          (it) =>
            it
              .selectFrom('certificate')
              .select('id')
              .where('file_sha256', 'is', null)
              .where('erased_at', 'is', null)
              .where((row) => row.or([row('draw_after', 'is', null), row('draw_after', '<=', now)]))
              .orderBy('issued_at')
              .orderBy('id')
              .limit(limit)
              .forUpdate()
              .skipLocked(),
        )
        .with('taken', (it) =>
          it
            .updateTable('certificate')
            .set({ draw_after: leasedUntil })
            .where('id', 'in', it.selectFrom('due').select('id'))
            .returningAll(),
        )
        .selectFrom('taken')
        .selectAll()
        .orderBy('issued_at')
        .orderBy('id')
        .execute();
      return rows.map(toCertificateRecord);
    },

    async postponeDrawing(id, error, retryAt) {
      await tx
        .updateTable('certificate')
        .set({ drawing_error: error, draw_after: retryAt })
        .where('id', '=', id)
        // What could not be printed may be the name.
        .where('erased_at', 'is', null)
        .execute();
    },

    async attachFile(id, file, sha256, design) {
      const isFirst = await tx
        .updateTable('certificate')
        .set({ file_sha256: sha256, design_id: design ?? null, drawing_error: null, draw_after: null })
        .where('id', '=', id)
        .where('file_sha256', 'is', null)
        .where('erased_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (isFirst === undefined) return false;
      await tx
        .insertInto('certificate_file')
        .values({ certificate_id: id, file: Buffer.from(file) })
        .execute();
      return true;
    },

    async file(id) {
      const row = await tx
        .selectFrom('certificate_file')
        .select('file')
        .where('certificate_id', '=', id)
        .executeTakeFirst();
      return row && Uint8Array.from(row.file);
    },

    async keepBasis(id, basis) {
      await tx
        .insertInto('certificate_basis')
        .values({ certificate_id: id, basis: JSON.stringify(basis) })
        .execute();
    },

    async basisOf(id) {
      const row = await tx
        .selectFrom('certificate_basis')
        .select('basis')
        .where('certificate_id', '=', id)
        .executeTakeFirst();
      return row && (row.basis as unknown as Awaited<ReturnType<CertificateStore['basisOf']>>);
    },

    async redact(id, left, at) {
      await tx
        .updateTable('certificate')
        .set({
          content: JSON.stringify(left),
          drawing_error: null,
          draw_after: null,
          erased_at: at,
          ...{ speaker_email: null, speaker_email_key: null },
          // The name of who taught is in it.
          speaker_key: sql`case when speaker_key is not null then 'erased ' || id end`,
        })
        .where('id', '=', id)
        .execute();
      await tx.deleteFrom('certificate_file').where('certificate_id', '=', id).execute();
    },
  };
}
