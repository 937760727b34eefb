import { issueCertificate } from '@netzwerkstatt/certificates';
import { addMilliseconds, HOUR_MS, type PersonName } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { aCertificateRecord } from '../certificate-builders.ts';
import { openErasure } from './open-erasure.ts';
import { type CreateStore, confirmedState } from './store-under-test.ts';

export function describeErasedCertificate(create: CreateStore): void {
  describe('a certificate of somebody who was erased', () => {
    async function openArchive() {
      const house = await openErasure(create);
      const { inLand, event, hanza, ofHanza } = house;
      const wanted = { registration: ofHanza.id, event: event.id, person: hanza.id };
      const record = aCertificateRecord(wanted);
      await inLand((tx) => tx.certificates.add(record, 'number of Hanza'));
      const { document } = record.certificate;
      const holder = { givenName: 'Gelöschte' as PersonName, familyName: 'Person' as PersonName };
      const left = issueCertificate({ ...document, holder }, TEST_NOW);
      const redact = () => inLand((tx) => tx.certificates.redact(record.id, left, TEST_NOW));
      return { ...house, wanted, record, left, redact };
    }

    test('is found by its number and the hash of its file, without the file', async () => {
      const { inLand, record, left, redact } = await openArchive();
      await inLand((tx) => tx.certificates.attachFile(record.id, Uint8Array.of(1), 'hash of the file'));
      await redact();
      const expected = { ...record, certificate: left, fileSha256: 'hash of the file', erasedAt: TEST_NOW };
      expect(await inLand((tx) => tx.certificates.findByNumber('number of Hanza'))).toEqual(expected);
      expect(await inLand((tx) => tx.certificates.findByFile('hash of the file'))).toEqual(expected);
      expect(await inLand((tx) => tx.certificates.file(record.id))).toBeUndefined();
    });

    test('is not drawn any more, also by whoever had begun', async () => {
      const { inLand, record, left, redact } = await openArchive();
      const later = addMilliseconds(TEST_NOW, HOUR_MS);
      await inLand((tx) => tx.certificates.postponeDrawing(record.id, 'no font for „ž“', TEST_NOW));
      await redact();
      expect(await inLand((tx) => tx.certificates.leaseUndrawn(later, later, 9))).toEqual([]);
      expect(await inLand((tx) => tx.certificates.attachFile(record.id, Uint8Array.of(1), 'hash'))).toBe(false);
      await inLand((tx) => tx.certificates.postponeDrawing(record.id, 'no font for „ž“', TEST_NOW));
      expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual({
        ...record,
        certificate: left,
        erasedAt: TEST_NOW,
      });
    });

    test('is the last: nobody is certified', async () => {
      const { inLand, erase, savedEvent, hanza, savedRegistration } = await openErasure(create);
      const another = await savedEvent();
      const { id: registration } = await savedRegistration(another, hanza, confirmedState);
      await erase();
      const late = aCertificateRecord({ registration, event: another.id, person: hanza.id });
      expect(await inLand((tx) => tx.certificates.add(late, 'a late number'))).toBe(false);
      expect(await inLand((tx) => tx.certificates.get(late.id))).toBeUndefined();
    });

    test('is not issued by whoever began while the data were being erased', async () => {
      const { inLand, hanza, wanted } = await openErasure(create).then((it) => ({
        ...it,
        wanted: { registration: it.ofHanza.id, event: it.event.id, person: it.hanza.id },
      }));
      const record = aCertificateRecord(wanted);
      const erased = inLand(async (tx) => {
        await tx.erasure.lock(hanza.id);
        issuing = inLand((other) => other.certificates.add(record, 'number in between'));
        await new Promise((resolve) => setTimeout(resolve, 50));
        await tx.erasure.erase(hanza.id, TEST_NOW);
      });
      let issuing: Promise<boolean> | undefined;
      await erased;
      expect(await issuing).toBe(false);
    });
  });
}
