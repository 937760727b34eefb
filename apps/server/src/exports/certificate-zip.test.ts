import { buffer } from 'node:stream/consumers';
import type { CertificateFiles } from '@netzwerkstatt/application';
import { aFreshEvent, freshId } from '@netzwerkstatt/application/testing';
import type { CertificateNumber } from '@netzwerkstatt/certificates';
import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { certificateZip, nameInZip } from './certificate-zip.ts';

const number = 'TB-4K7P-2M9X-QW31' as CertificateNumber;
const issuedAt = '2027-01-21T09:00:00.000Z' as Instant;

/** The entries as the directory at the end of an archive names them, each with what is stored for it. */
function entriesOf(zip: Buffer): [name: string, content: string][] {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [size, nameLength, extra] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const name = zip.toString('latin1', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + extra + zip.readUInt16LE(at + 32);
    return [name, zip.toString('latin1', start, start + size)];
  });
}

function filesOf(names: readonly string[], read: CertificateFiles['read']): CertificateFiles {
  const files = names.map((familyName) => ({ id: freshId<never>(), number, familyName, issuedAt }));
  return { event: aFreshEvent(), files, read };
}

test('all files are in the archive, in their order, byte by byte, and one is read at a time', async () => {
  let open = 0;
  let most = 0;
  const read = async () => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return Buffer.from('%PDF');
  };
  const zip = await buffer(certificateZip(filesOf(['Krawc', 'Łužičan'], read)));
  expect(entriesOf(zip)).toEqual([
    ['001-krawc-TB-4K7P-2M9X-QW31.pdf', '%PDF'],
    ['002-luzican-TB-4K7P-2M9X-QW31.pdf', '%PDF'],
  ]);
  expect(most).toBe(1);
});

test('a file that is gone breaks the archive: nobody gets one that is not complete and looks it', async () => {
  await expect(buffer(certificateZip(filesOf(['Krawc'], async () => undefined)))).rejects.toThrow('a file is gone');
});

test.for([
  { familyName: 'O’Brien-Müller', position: 7, count: 12, name: '007-o-brien-mueller-TB-4K7P-2M9X-QW31.pdf' },
  { familyName: '../../etc', position: 1, count: 1, name: '001-etc-TB-4K7P-2M9X-QW31.pdf' },
  { familyName: '李', position: 1200, count: 1200, name: '1200-TB-4K7P-2M9X-QW31.pdf' },
])('$familyName is called $name', ({ name, position, count, familyName }) => {
  expect(nameInZip({ familyName, number }, position, count)).toBe(name);
});
