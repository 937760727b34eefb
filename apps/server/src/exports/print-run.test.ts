import { aCertificateRecord, aFreshEvent, createMemoryStore, freshId } from '@netzwerkstatt/application/testing';
import type { PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { lands } from '../wiring/lands.ts';
import { createPrintRunDrawing } from './print-run.ts';

test('a run that cannot be printed says whose certificate it is, in the language of who asked', async () => {
  const { document } = aCertificateRecord({ person: freshId(), registration: freshId(), event: freshId() }).certificate;
  const holder = { givenName: 'Ada' as PersonName, familyName: 'Krawc 🎉' as PersonName };
  const draw = createPrintRunDrawing({ lands, store: createMemoryStore() });
  const found = { event: aFreshEvent(), certificates: [{ document: { ...document, holder } }] };
  const sentences = (await Promise.all([draw(found, 'de'), draw(found, 'en')])).map(
    (it) => !it.ok && it.refusal.sentence,
  );
  const whose = `Ada Krawc 🎉 (${document.number})`;
  expect(sentences).toEqual([
    `Die Druckfassung ist nicht entstanden: Die Bescheinigung von ${whose} lässt sich nicht drucken, wegen 🎉.`,
    `The print run was not made: the certificate of ${whose} cannot be printed, because of 🎉.`,
  ]);
});
