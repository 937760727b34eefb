import { aReleasedDesign, createMemoryStore } from '@netzwerkstatt/application/testing';
import { saarland, sachsen } from '@netzwerkstatt/catalogue/lands';
import { parseLandCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { designsOf } from './certificate-designs.ts';

const fundingLine = 'Mitfinanziert durch Steuermittel auf der Grundlage des beschlossenen Haushaltes.';
const funded = { ...saarland, certificate: { ...saarland.certificate, fundingLine } };
const lands = new Map([sachsen, funded].map((it) => [it.code, it]));

test('a certificate thanks the funder of its own Land and no other', async () => {
  const designOf = designsOf({ lands, store: createMemoryStore() });
  const designs = [saarland, sachsen].map(({ code, name }) => designOf({ land: { code, name } }));
  expect(await Promise.all(designs)).toEqual([{ design: { fundingLine } }, { design: {} }]);
});

test('what a Land has released counts more than its profile, there and nowhere else', async () => {
  const store = createMemoryStore();
  const released = aReleasedDesign({ design: { colour: '#1d3f77' } });
  await store.inLand(saarland.code, (tx) => tx.designs.save(released));
  const designs = [saarland, sachsen].map(({ code, name }) => designsOf({ lands, store })({ land: { code, name } }));
  expect(await Promise.all(designs)).toEqual([{ design: { colour: '#1d3f77' }, version: released.id }, { design: {} }]);
});

test('a certificate of a Land nobody knows is not drawn', async () => {
  const designOf = designsOf({ lands, store: createMemoryStore() });
  const land = { code: parseLandCode('DE-XX'), name: 'Nirgendwo' };
  await expect(designOf({ land })).rejects.toThrow('no profile for DE-XX');
});
