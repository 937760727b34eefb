import { expect, test } from 'vitest';
import type { CertificateDesign } from '../pdf/certificate-design.ts';
import { mergeDesigns } from './merge-designs.ts';

const base: CertificateDesign = {
  colour: '#1d3f77',
  fundingLine: 'Mitfinanziert.',
  texts: { attendance: { de: { intro: ['Für {name}'] } }, series: { hsb: { closing: ['Dźak'] } } },
};

test('what only one of them changed is in it, whoever it was', () => {
  const mine = { ...base, signerLine: 'Leitung' };
  const theirs = { ...base, colour: '#5a0630', fundingLine: 'Gefördert.' };
  const both = { ...base, signerLine: 'Leitung', colour: '#5a0630', fundingLine: 'Gefördert.' };
  expect(mergeDesigns(base, mine, theirs)).toEqual({ design: both, disputed: [] });
  expect(mergeDesigns(base, theirs, mine)).toEqual({ design: both, disputed: [] });
});

test('what both changed is as I wrote it, and said; where both wrote the same there is nothing to say', () => {
  const mine = { ...base, colour: '#065a2c', fundingLine: 'Danke' };
  const theirs = { ...base, colour: '#5a0630', fundingLine: 'Danke' };
  expect(mergeDesigns(base, mine, theirs)).toEqual({ design: mine, disputed: ['colour'] });
});

test('texts are merged one by one, of every kind and language', () => {
  const mine = { ...base, texts: { ...base.texts, attendance: { de: { intro: ['Für {name} aus {ort}'] } } } };
  const theirs = {
    ...base,
    texts: { ...base.texts, attendance: { de: { intro: ['Für {name}'], remarks: ['Danke'] }, en: { intro: ['For'] } } },
  };
  expect(mergeDesigns(base, mine, theirs).design.texts).toEqual({
    attendance: { de: { intro: ['Für {name} aus {ort}'], remarks: ['Danke'] }, en: { intro: ['For'] } },
    series: { hsb: { closing: ['Dźak'] } },
  });
});

test('what one of them took away is gone, and leaves no empty branch', () => {
  const { texts: _, ...withoutTexts } = base;
  const mine = { ...base, colour: '#065a2c' };
  expect(mergeDesigns(base, mine, withoutTexts).design).toEqual({ colour: '#065a2c', fundingLine: 'Mitfinanziert.' });
  const { fundingLine: __, ...unfunded } = base;
  expect(mergeDesigns(base, unfunded, base)).toEqual({ design: unfunded, disputed: [] });
});

test('whose a logo is belongs to the logos: it is kept where one of them said so, and disputed where both changed them', () => {
  const logo = { svg: '<svg/>', alternativeText: 'Wappen' };
  const [before, ofHouse] = [{ logos: [logo] }, { logos: [{ ...logo, isOfHouse: true }] }] as const;
  const mine = { ...before, colour: '#065a2c' };
  expect(mergeDesigns(before, mine, ofHouse)).toEqual({ design: { ...ofHouse, colour: '#065a2c' }, disputed: [] });
  const two = { logos: [logo, { ...logo, alternativeText: 'Fonds' }] };
  expect(mergeDesigns(before, two, ofHouse)).toEqual({ design: two, disputed: ['logos'] });
});
