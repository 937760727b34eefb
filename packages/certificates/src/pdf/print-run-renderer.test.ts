import type { PersonName } from '@netzwerkstatt/domain';
import { afterAll, expect, test } from 'vitest';
import { aCertificateDocument } from '../testing/builders.ts';
import { createPrintRunRenderer } from './print-run-renderer.ts';

const renderer = createPrintRunRenderer();
afterAll(() => renderer.close());
const run = { title: 'Druckfassung', language: 'de' } as const;

test('a run is drawn on a thread of its own; one that is refused there says whose, and the next one is made', async () => {
  const holder = { givenName: 'Hańža' as PersonName, familyName: 'Krawc 🎉' as PersonName };
  const broken = aCertificateDocument({ holder });
  await expect(renderer.render({ ...run, documents: [broken] })).rejects.toMatchObject({
    name: 'UnprintableCertificateError',
    number: broken.number,
    refusal: { code: 'letter_not_printable', letters: ['🎉'] },
  });
  const { pdf, pages } = await renderer.render({ ...run, documents: [aCertificateDocument()] });
  expect([Buffer.from(pdf.subarray(0, 8)).toString(), pages]).toEqual(['%PDF-1.7', 1]);
});
