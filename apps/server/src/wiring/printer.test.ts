import { aCertificateRecord } from '@netzwerkstatt/application/testing';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { lands } from './lands.ts';
import { createPrinter } from './printer.ts';

const printer = createPrinter(lands, 1, pino({ level: 'silent' }));
afterAll(() => printer.close());
const { document } = aCertificateRecord({} as Parameters<typeof aCertificateRecord>[0]).certificate;
const badge = '{"name":"Hańža"}';

async function drawn(...words: Parameters<typeof printer.draw>): Promise<Uint8Array> {
  const result = await printer.draw(...words);
  if (!result.ok) throw new Error(result.refusal.detail);
  return result.value.file;
}

test('the badge is inside the file; a preview has none', async () => {
  const files = [await drawn(document, badge), await drawn(document)];
  expect(files.map((it) => Buffer.from(it).includes('/EmbeddedFile'))).toEqual([true, false]);
});
