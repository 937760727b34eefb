import { issueCertificate } from '@netzwerkstatt/certificates';
import type { Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { aCertificateRecord } from '../certificate-builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

/** An event of this Land, and certificates of people who took part in it. */
export async function openArchive(create: CreateStore) {
  const scene = await openScene(create);
  const event = await scene.savedEvent();
  /** A certificate of somebody else each time, issued then. */
  async function aCertificate(issuedAt: Instant = TEST_NOW) {
    const person = await scene.savedPerson();
    const { id: registration } = await scene.savedRegistration(event, person, confirmedState);
    const { certificate, ...record } = aCertificateRecord({ registration, event: event.id, person: person.id });
    return {
      ...record,
      ...{ registration, event: event.id },
      certificate: issueCertificate(certificate.document, issuedAt),
    };
  }
  async function added(issuedAt?: Instant) {
    const record = await aCertificate(issuedAt);
    await scene.inLand((tx) => tx.certificates.add(record, `number of ${record.id}`));
    return record;
  }
  /** Taken for no time: whoever asks next gets them as well. */
  const undrawn = async (now: Instant = TEST_NOW, limit = 9) =>
    (await scene.inLand((tx) => tx.certificates.leaseUndrawn(now, now, limit))).map((it) => it.id);
  return { ...scene, event, aCertificate, added, undrawn };
}
