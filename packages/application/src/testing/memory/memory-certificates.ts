import { type CertificateId, emailKey, isForgotten, type PersonId } from '@netzwerkstatt/domain';
import { isNamedSpeaker, speakerKey } from '../../certificates/speaker-key.ts';
import type { CertificateRecord, CertificateStore, NamedSpeaker } from '../../ports/index.ts';
import type { LandData, StoredCertificate } from './land-data.ts';
import { backwards, by } from './order.ts';

export function memoryCertificates(land: LandData): CertificateStore {
  const all = () => [...land.certificates.values()];
  const oldestFirst = by<StoredCertificate>(
    ({ record }) => record.certificate.issuedAt,
    ({ record }) => record.id,
  );
  const inOrder = (chosen: readonly StoredCertificate[], order = oldestFirst) =>
    chosen.toSorted(order).map(({ record }) => record);

  return {
    async add(record, numberKey) {
      const person = record.person && land.people.get(record.person);
      if (person !== undefined && isForgotten(person)) return false;
      if (all().some((it) => isAboutTheSame(it.record, record) && isValid(it.record))) return false;
      if (all().some((it) => it.numberKey === numberKey)) throw new Error('a certificate number is given out once');
      land.certificates.set(record.id, { record, numberKey });
      return true;
    },

    get: async (id) => land.certificates.get(id)?.record,
    async end(id, ended) {
      const stored = land.certificates.get(id);
      if (stored === undefined || !isValid(stored.record)) return false;
      const certificate = { ...ended, document: stored.record.certificate.document };
      land.certificates.set(id, { ...stored, record: { ...stored.record, certificate } });
      return true;
    },

    findByNumber: async (numberKey) => all().find((it) => it.numberKey === numberKey)?.record,
    findByFile: async (sha256) => all().find((it) => it.record.fileSha256 === sha256)?.record,
    async claim(id) {
      const person = land.people.get(id);
      if (person === undefined) return;
      for (const stored of all()) {
        const { record } = stored;
        if (!isNamedSpeaker(record) || record.person !== undefined || record.email === undefined) continue;
        if (emailKey(record.email) !== emailKey(person.email)) continue;
        land.certificates.set(record.id, { ...stored, record: { ...record, person: id } });
        attachReasons(land, record.id, id);
      }
    },
    forEvent: async (event) => inOrder(all().filter(({ record }) => record.event === event)),
    forCurriculum: async (code, people) =>
      inOrder(
        all().filter(
          ({ record }) =>
            curriculumOf(record) === code && (people === undefined || people.some((it) => it === record.person)),
        ),
      ),
    forPerson: async (person) =>
      inOrder(
        all().filter(({ record }) => record.person === person),
        backwards(oldestFirst),
      ),

    async leaseUndrawn(now, leasedUntil, limit) {
      const due = all().filter(
        ({ file, drawAfter = now, record }) => file === undefined && record.erasedAt === undefined && drawAfter <= now,
      );
      const taken = due.toSorted(oldestFirst).slice(0, limit);
      for (const it of taken) land.certificates.set(it.record.id, { ...it, drawAfter: leasedUntil });
      return taken.map(({ record }) => record);
    },

    async postponeDrawing(id, error, retryAt) {
      const stored = land.certificates.get(id);
      if (stored === undefined || stored.record.erasedAt !== undefined) return;
      land.certificates.set(id, {
        ...stored,
        record: { ...stored.record, drawingError: error },
        drawAfter: retryAt,
      });
    },

    async attachFile(id, file, sha256, design) {
      const stored = land.certificates.get(id);
      if (stored === undefined || stored.file !== undefined || stored.record.erasedAt !== undefined) return false;
      const { drawingError: _, ...record } = stored.record;
      const drawn = { ...record, fileSha256: sha256, ...(design !== undefined && { design }) };
      land.certificates.set(id, { ...stored, record: drawn, file: Uint8Array.from(file) });
      return true;
    },

    file: async (id) => land.certificates.get(id)?.file,

    async keepBasis(id, basis) {
      if (land.certificateBases.has(id)) throw new Error('why a certificate was issued is kept once');
      land.certificateBases.set(id, structuredClone(basis));
    },
    basisOf: async (id) => land.certificateBases.get(id),

    async redact(id, left, at) {
      const stored = land.certificates.get(id);
      if (stored === undefined) throw new Error(`no certificate ${id}`);
      const { numberKey } = stored;
      land.badges.delete(id);
      const { drawingError: _, email: __, ...record } = stored.record as CertificateRecord & NamedSpeaker;
      land.certificates.set(id, { numberKey, record: { ...record, certificate: left, erasedAt: at } });
    },
  };
}

function isValid({ certificate }: CertificateRecord): boolean {
  return certificate.status === 'issued';
}

function isAboutTheSame(one: CertificateRecord, other: CertificateRecord): boolean {
  if (isNamedSpeaker(one) || isNamedSpeaker(other)) {
    return one.event === other.event && speakerKey(one) === speakerKey(other);
  }
  const curriculum = curriculumOf(one);
  if (curriculum !== curriculumOf(other)) return false;
  if (curriculum !== undefined) return one.person === other.person && renewalOf(one) === renewalOf(other);
  return one.registration === other.registration && isOfSpeaker(one) === isOfSpeaker(other);
}

function curriculumOf({ certificate: { document } }: CertificateRecord): string | undefined {
  return document.kind === 'series' ? document.curriculum.code : undefined;
}

function renewalOf(record: CertificateRecord): number {
  return 'renewal' in record ? (record.renewal ?? 0) : 0;
}

function isOfSpeaker({ certificate }: CertificateRecord): boolean {
  return certificate.document.kind === 'speaker';
}

/** What staff wrote about a certificate of nobody is about whoever it belongs to from now on. */
function attachReasons(land: LandData, certificate: CertificateId, person: PersonId): void {
  for (const [key, { entry, about }] of land.audit) {
    const isMeant = entry.target.kind === 'certificate' && entry.target.id === certificate;
    if (isMeant && about === undefined) land.audit.set(key, { entry, about: person });
  }
}
