import { createHash } from 'node:crypto';
import { movableClock } from '@netzwerkstatt/application/testing';
import type { CertificateDocument } from '@netzwerkstatt/certificates';
import { type LocalDate, ok, refuse } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { readSeal, sealing } from './seal.ts';

const plain = aPdf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R >>');
const document = { language: 'de' } as CertificateDocument;
const drawn = ok({ file: plain, sha256: createHash('sha256').update(plain).digest('hex') });
const printer = {
  draw: async () => drawn,
  drawEnded: async () => plain,
  drawSpecimen: async () => ok(plain),
  unprintable: () => [],
  close: async () => undefined,
};

const logged: unknown[] = [];
const log = { error: (facts: { err: Error }) => void logged.push(facts.err.cause) };

/** As Typst writes them: objects one after the other, one plain table. */
function aPdf(...contents: string[]): Uint8Array {
  const objects = contents.map((content, index) => `${index + 1} 0 obj\n${content}\nendobj\n`);
  const header = '%PDF-1.7\n';
  const starts = objects.map((_, index) => header.length + objects.slice(0, index).join('').length);
  const entries = starts.map((it) => `${String(it).padStart(10, '0')} 00000 n\r\n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${entries.join('')}`;
  const body = header + objects.join('');
  return Buffer.from(`${body}${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`);
}

test('what is kept of a sealed certificate is the hash of the sealed file', async () => {
  const signer = { sign: async () => Uint8Array.of(7) };
  const sealed = await sealing(printer, signer, { clock: movableClock(), log }).draw(document);
  if (!sealed.ok) throw new Error(sealed.refusal.detail);
  const { file, sha256 } = sealed.value;
  expect(Buffer.from(file).toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
});

test('what is sealed was drawn with its badge inside', async () => {
  const given: unknown[] = [];
  const draw = async (...words: unknown[]) => {
    given.push(...words);
    return drawn;
  };
  await sealing({ ...printer, draw }, { sign: async () => Uint8Array.of(7) }, { clock: movableClock(), log }).draw(
    document,
    '{}',
  );
  expect(given).toEqual([document, '{}']);
});

test('a copy of what no longer counts has no seal', async () => {
  const signer = { sign: async () => Uint8Array.of(7) };
  const ended = { status: 'revoked', on: '2027-03-01' as LocalDate } as const;
  expect(await sealing(printer, signer, { clock: movableClock(), log }).drawEnded(document, ended, undefined)).toBe(
    plain,
  );
});

test('while nobody seals, no certificate is drawn, the desk reads why, and the log the cause', async () => {
  const cause = new Error('no answer from 192.0.2.1');
  const signer = { sign: () => Promise.reject(cause) };
  expect(await sealing(printer, signer, { clock: movableClock(), log }).draw(document)).toEqual(
    refuse({ code: 'cannot_draw', detail: 'without a seal: the signer did not sign' }),
  );
  expect(logged).toEqual([cause]);
});

test('a house without a seal draws as before', () => {
  expect(sealing(printer, undefined, { clock: movableClock(), log })).toBe(printer);
});

test('files that are not there, or are no seal, are named before the house opens', () => {
  const read = (keyFile: string) => () => readSeal({ seal: { keyFile, certificatesFile: import.meta.filename } });
  expect(read('/nowhere.pem')).toThrow('The setting SEAL_KEY is wrong: the file /nowhere.pem cannot be read.');
  expect(read(import.meta.filename)).toThrow(
    'The settings SEAL_KEY and SEAL_CERTIFICATES are wrong: the key of the seal cannot be read.',
  );
});
