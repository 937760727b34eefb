import { aCertificateRecord, aReleasedDesign, createMemoryStore } from '@netzwerkstatt/application/testing';
import { createCertificateRenderer } from '@netzwerkstatt/certificates/pdf';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { lands } from './lands.ts';
import { createPress, createPrinter } from './printer.ts';

const renderer = createCertificateRenderer();
const store = createMemoryStore();
const printer = createPrinter(renderer, { lands, store }, pino({ level: 'silent' }));
afterAll(() => renderer.close());
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

test('what is drawn after a release names its version, and looks like it', async () => {
  const before = await drawn(document);
  const released = aReleasedDesign({ design: { colour: '#1d3f77' } });
  await store.inLand(document.land.code, (tx) => tx.designs.save(released));
  const after = await printer.draw(document);
  expect(after).toMatchObject({ ok: true, value: { design: released.id } });
  expect(after.ok && Buffer.from(after.value.file).equals(before)).toBe(false);
});

test('a copy looks as what it is a copy of, whatever was released since', async () => {
  const ended = { status: 'revoked', on: document.issuedOn } as const;
  const old = aReleasedDesign({ status: 'superseded', version: 7, design: { colour: '#8a1c12' } });
  await store.inLand(document.land.code, (tx) => tx.designs.save(old));
  const copies = [undefined, old.id, old.id].map((version) => printer.drawEnded(document, ended, version));
  const [plain, first, second] = (await Promise.all(copies)).map((it) => Buffer.from(it));
  expect([plain?.equals(first ?? Buffer.of()), second?.equals(first ?? Buffer.of())]).toEqual([false, true]);
});

test('a specimen that cannot be printed says which letter it was', async () => {
  const event = { ...('event' in document ? document.event : undefined), title: 'Schritt 1 → 2' };
  expect(await printer.drawSpecimen({ ...document, event } as typeof document)).toMatchObject({
    refusal: { code: 'cannot_draw', letter: '→' },
  });
});

test('a sample comes with its pages to be looked at, or with the gate that stopped it', async () => {
  const press = createPress(renderer);
  expect(await press.draw(document, {})).toMatchObject({
    kind: 'drawn',
    pages: 1,
    drawing: expect.stringMatching(/^<svg /),
  });
  expect(await press.draw(document, { fundingLine: 'Danke 🎉' })).toEqual({
    kind: 'refused',
    refusal: { code: 'letter_not_printable', letters: ['🎉'] },
  });
});
