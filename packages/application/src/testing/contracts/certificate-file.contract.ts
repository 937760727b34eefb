import { takeAttendanceBasis } from '@netzwerkstatt/certificates';
import { addMilliseconds, HOUR_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { aReleasedDesign } from '../design-builders.ts';
import { openArchive } from './open-archive.ts';
import type { CreateStore } from './store-under-test.ts';

const later = addMilliseconds(TEST_NOW, HOUR_MS);

export function describeCertificateFile(create: CreateStore): void {
  test('why a certificate was issued is kept once, and given back as it was', async () => {
    const { inLand, added, event } = await openArchive(create);
    const [record, other] = [await added(), await added()];
    const rule = { ruleVersion: 'DE-SN 0.8', minimumShare: 0.8 };
    const basis = takeAttendanceBasis(rule, event.sessions, new Map(event.sessions.map(({ id }) => [id, 300])));
    await inLand((tx) => tx.certificates.keepBasis(record.id, basis));
    expect(await inLand((tx) => tx.certificates.basisOf(record.id))).toEqual(basis);
    expect(await inLand((tx) => tx.certificates.basisOf(other.id))).toBeUndefined();
    await expect(inLand((tx) => tx.certificates.keepBasis(record.id, basis))).rejects.toThrow();
  });

  test('is to be drawn as long as there is none, oldest first', async () => {
    const { inLand, added, undrawn } = await openArchive(create);
    const second = await added(later);
    const first = await added();
    expect(await undrawn()).toEqual([first.id, second.id]);
    expect(await undrawn(TEST_NOW, 1)).toEqual([first.id]);
    await inLand((tx) => tx.certificates.attachFile(first.id, Uint8Array.of(37, 80, 68, 70), 'hash'));
    expect(await undrawn()).toEqual([second.id]);
  });

  test('is drawn by one worker: others get it when the worker said nothing until then', async () => {
    const { inLand, added, undrawn } = await openArchive(create);
    const [one, two] = [await added(), await added()];
    const lease = () => inLand((tx) => tx.certificates.leaseUndrawn(TEST_NOW, later, 1));
    const taken = (await Promise.all([lease(), lease(), lease()])).flat();
    expect(taken.map(({ id }) => id).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(await undrawn(addMilliseconds(later, -1))).toEqual([]);
    expect(await undrawn(later)).toHaveLength(2);
  });

  test('comes back byte by byte, and its hash with the certificate', async () => {
    const { inLand, added } = await openArchive(create);
    const record = await added();
    expect(await inLand((tx) => tx.certificates.file(record.id))).toBeUndefined();
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await inLand((tx) => tx.certificates.attachFile(record.id, bytes, 'hash'));
    expect(await inLand((tx) => tx.certificates.file(record.id))).toEqual(bytes);
    expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual({ ...record, fileSha256: 'hash' });
  });

  test('leads to its certificate by its hash', async () => {
    const { inLand, added } = await openArchive(create);
    const [record, undrawn] = [await added(), await added()];
    await inLand((tx) => tx.certificates.attachFile(record.id, Uint8Array.of(1), 'hash of the file'));
    expect(await inLand((tx) => tx.certificates.findByFile('hash of the file'))).toEqual({
      ...record,
      fileSha256: 'hash of the file',
    });
    expect(undrawn.fileSha256).toBeUndefined();
    expect(await inLand((tx) => tx.certificates.findByFile('another hash'))).toBeUndefined();
  });

  test('names the version of the design it was drawn with', async () => {
    const { inLand, added } = await openArchive(create);
    const record = await added();
    const design = aReleasedDesign();
    await inLand((tx) => tx.designs.save(design));
    await inLand((tx) => tx.certificates.attachFile(record.id, Uint8Array.of(1), 'hash', design.id));
    expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual({
      ...record,
      fileSha256: 'hash',
      design: design.id,
    });
  });

  test('stays the first one', async () => {
    const { inLand, added } = await openArchive(create);
    const record = await added();
    expect(await inLand((tx) => tx.certificates.attachFile(record.id, Uint8Array.of(1), 'first'))).toBe(true);
    expect(await inLand((tx) => tx.certificates.attachFile(record.id, Uint8Array.of(2), 'second'))).toBe(false);
    expect(await inLand((tx) => tx.certificates.file(record.id))).toEqual(Uint8Array.of(1));
    expect(await inLand((tx) => tx.certificates.get(record.id))).toMatchObject({ fileSha256: 'first' });
  });

  test('that could not be drawn waits until the moment set, with the reason, which a success takes away', async () => {
    const { inLand, added, undrawn } = await openArchive(create);
    const record = await added();
    await inLand((tx) => tx.certificates.postponeDrawing(record.id, 'no font for „ẞ“', later));
    expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual({
      ...record,
      drawingError: 'no font for „ẞ“',
    });
    expect(await undrawn(addMilliseconds(later, -1))).toEqual([]);
    expect(await undrawn(later)).toEqual([record.id]);
    await inLand((tx) => tx.certificates.attachFile(record.id, Uint8Array.of(1), 'hash'));
    expect(await inLand((tx) => tx.certificates.get(record.id))).toEqual({ ...record, fileSha256: 'hash' });
  });
}
