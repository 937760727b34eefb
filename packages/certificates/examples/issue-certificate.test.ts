import type { CertificateHolder } from '@netzwerkstatt/certificates';
import type { PersonName } from '@netzwerkstatt/domain';
import { anEvent, aSession } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { readPdfFile } from '../src/testing/read-pdf.ts';
import { certifyAttendance } from './issue-certificate.ts';

const holder: CertificateHolder = { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName };
const { id } = aSession();

test('whoever was there gets a certificate with a number to check', async () => {
  const pdf = await certifyAttendance(holder, anEvent(), new Map([[id, 360]]));
  const { title, elements } = await readPdfFile(pdf ?? new Uint8Array());
  expect(title).toMatch(/^Teilnahmebescheinigung TB(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(elements.map(({ text }) => text)).toContain('Hańža Krawc');
});

test('whoever left at noon does not', async () => {
  expect(await certifyAttendance(holder, anEvent(), new Map([[id, 180]]))).toBeUndefined();
});
