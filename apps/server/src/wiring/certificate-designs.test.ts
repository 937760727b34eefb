import { saarland, sachsen } from '@netzwerkstatt/catalogue/lands';
import { parseLandCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { designsOf } from './certificate-designs.ts';

const fundingLine = 'Mitfinanziert durch Steuermittel auf der Grundlage des beschlossenen Haushaltes.';
const funded = { ...saarland, certificate: { ...saarland.certificate, fundingLine } };
const designOf = designsOf(new Map([sachsen, funded].map((it) => [it.code, it])));

test('a certificate thanks the funder of its own Land and no other', () => {
  const designs = [saarland, sachsen].map(({ code, name }) => designOf({ land: { code, name } }));
  expect(designs).toEqual([{ fundingLine }, {}]);
});

test('a certificate of a Land nobody knows is not drawn', () => {
  expect(() => designOf({ land: { code: parseLandCode('DE-XX'), name: 'Nirgendwo' } })).toThrow('no profile for DE-XX');
});
