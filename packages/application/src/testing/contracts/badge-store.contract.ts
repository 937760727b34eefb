import { issueCertificate, revokeCertificate } from '@netzwerkstatt/certificates';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { CertificateRecord, RegisteredSubject } from '../../ports/index.ts';
import { aCertificateRecord } from '../certificate-builders.ts';
import { type CreateStore, confirmedState, openScene } from './store-under-test.ts';

const somewhere = { list: '2027', index: 4711 };

export function describeBadgeStore(create: CreateStore): void {
  async function openArchive() {
    const scene = await openScene(create);
    async function added(state: 'issued' | 'revoked' = 'issued'): Promise<CertificateRecord['id']> {
      const event = await scene.savedEvent();
      const person = await scene.savedPerson();
      const { id: registration } = await scene.savedRegistration(event, person, confirmedState);
      const record = aCertificateRecord({ registration, event: event.id, person: person.id });
      const { document } = record.certificate;
      const revoked = revokeCertificate(issueCertificate(document, TEST_NOW), 'Verwechslung', TEST_NOW);
      if (!revoked.ok) throw new Error(revoked.refusal.code);
      const kept = state === 'issued' ? record : { ...record, certificate: revoked.value };
      await scene.inLand((tx) => tx.certificates.add(kept, `number of ${record.id}`));
      return record.id;
    }
    return { ...scene, added };
  }

  describe('the place in a status list', () => {
    test('is given once, and stays', async () => {
      const { inLand, added } = await openArchive();
      const id = await added();
      expect(await inLand((tx) => tx.badges.placeOf(id))).toBeUndefined();
      expect(await inLand((tx) => tx.badges.give(id, somewhere))).toBe(true);
      expect(await inLand((tx) => tx.badges.give(id, { list: '2027', index: 1 }))).toBe(false);
      expect(await inLand((tx) => tx.badges.placeOf(id))).toEqual(somewhere);
    });

    test('belongs to one certificate, in each list anew', async () => {
      const { inLand, added } = await openArchive();
      const [one, two, three] = [await added(), await added(), await added()];
      await inLand((tx) => tx.badges.give(one, somewhere));
      expect(await inLand((tx) => tx.badges.give(two, somewhere))).toBe(false);
      expect(await inLand((tx) => tx.badges.give(three, { ...somewhere, list: '2028' }))).toBe(true);
    });

    test('belongs to one certificate, however many take it together', async () => {
      const { inLand, added } = await openArchive();
      const ids = [await added(), await added(), await added()];
      const given = await Promise.all(ids.map((id) => inLand((tx) => tx.badges.give(id, somewhere))));
      expect(given.toSorted()).toEqual([false, false, true]);
    });

    test('is listed when its certificate is no longer valid', async () => {
      const { inLand, added } = await openArchive();
      const places = [
        { state: 'revoked', index: 131_071 },
        { state: 'issued', index: 12 },
        { state: 'revoked', index: 0 },
      ] as const;
      for (const { state, index } of places) {
        const id = await added(state);
        await inLand((tx) => tx.badges.give(id, { list: '2027', index }));
      }
      expect(await inLand((tx) => tx.badges.endedIn('2027'))).toEqual([0, 131_071]);
    });

    test('is in a list that is there from its first certificate on, and empty until one is revoked', async () => {
      const { inLand, added } = await openArchive();
      const id = await added();
      expect(await inLand((tx) => tx.badges.endedIn('2027'))).toBeUndefined();
      await inLand((tx) => tx.badges.give(id, somewhere));
      expect(await inLand((tx) => tx.badges.endedIn('2027'))).toEqual([]);
      expect(await inLand((tx) => tx.badges.endedIn('2028'))).toBeUndefined();
    });
  });

  test('the place of a certificate that is not written yet is taken, and nothing is said against it', async () => {
    const { inLand, added } = await openArchive();
    const { id } = aCertificateRecord({} as RegisteredSubject);
    expect(await inLand((tx) => tx.badges.give(id, somewhere))).toBe(true);
    const another = await added();
    expect(await inLand((tx) => tx.badges.give(another, somewhere))).toBe(false);
    expect(await inLand((tx) => tx.badges.endedIn('2027'))).toEqual([]);
  });

  describe('a badge', () => {
    test('comes back as it was signed', async () => {
      const { inLand, added } = await openArchive();
      const id = await added();
      await inLand((tx) => tx.certificates.attachFile(id, Uint8Array.of(37, 80, 68, 70), 'hash'));
      expect(await inLand((tx) => tx.badges.badge(id))).toBeUndefined();
      await inLand((tx) => tx.badges.keep(id, '{"b":1, "a":"Hańža"}'));
      expect(await inLand((tx) => tx.badges.badge(id))).toBe('{"b":1, "a":"Hańža"}');
      expect(await inLand((tx) => tx.certificates.file(id))).toEqual(Uint8Array.of(37, 80, 68, 70));
    });

    test('goes with its file; that it was revoked stays known', async () => {
      const { inLand, added } = await openArchive();
      const id = await added('revoked');
      await inLand(async (tx) => {
        await tx.badges.give(id, somewhere);
        await tx.certificates.attachFile(id, Uint8Array.of(37, 80, 68, 70), 'hash');
        await tx.badges.keep(id, '{}');
        const record = await tx.certificates.get(id);
        if (record !== undefined) await tx.certificates.redact(id, record.certificate, TEST_NOW);
      });
      expect(await inLand((tx) => tx.badges.badge(id))).toBeUndefined();
      expect(await inLand((tx) => tx.badges.placeOf(id))).toEqual(somewhere);
      expect(await inLand((tx) => tx.badges.endedIn('2027'))).toEqual([somewhere.index]);
    });

    test('without a file is a bug', async () => {
      const { inLand, added } = await openArchive();
      const id = await added();
      await expect(inLand((tx) => tx.badges.keep(id, '{}'))).rejects.toThrow('a badge is kept with the file');
    });
  });
}
