import { expect, test } from 'vitest';
import { type Design, fieldOf, placeOf, toDesign, valuesOf } from './design-values.ts';

const design: Design = {
  issuerLines: ['Freistaat Sachsen', 'Landeskoordinierungsstelle'],
  colour: '#1d3f77',
  logos: [
    { svg: '<svg/>', alternativeText: 'Wappen', isOfHouse: true },
    { svg: '<svg/>', alternativeText: 'Fonds' },
  ],
  fundingLine: 'Mitfinanziert.',
  signerLine: 'Leitung',
  signature: { kind: 'picture', picture: { png: 'iVBOR', alternativeText: 'Unterschrift' } },
  texts: { attendance: { de: { intro: ['Für {name}', 'in {ort}'] } }, series: { hsb: { closing: ['Dźak'] } } },
};

test.for<Design>([{}, design, { signature: { kind: 'by_hand' } }])(
  'a design comes back from the fields as it was',
  (it) => {
    expect(toDesign(valuesOf(it))).toEqual(it);
  },
);

test('empty lines end paragraphs, and what is empty is not in the design', () => {
  const values = {
    ...valuesOf({}),
    issuerLines: '\n Amt \n',
    texts: { 'partial.en.remarks': 'One\ntwo\n\n \nThree\n' },
  };
  expect(toDesign(values)).toEqual({
    issuerLines: ['Amt'],
    texts: { partial: { en: { remarks: ['One\ntwo', 'Three'] } } },
  });
});

test('a logo somebody has just added is not in the design, and one between others keeps its place', () => {
  const empty = { alternativeText: ' ' };
  const named = { alternativeText: 'Wappen' };
  expect(toDesign({ ...valuesOf({}), logos: [empty] })).toEqual({});
  expect(toDesign({ ...valuesOf({}), logos: [empty, named, empty] }).logos).toEqual([
    { svg: '', alternativeText: ' ' },
    { svg: '', alternativeText: 'Wappen' },
  ]);
});

test('a fault leads to its field, and a text to its kind and language', () => {
  expect(fieldOf({ field: 'issuerLines.1' })).toBe('issuerLines');
  expect(placeOf('texts.series.hsb.closing')).toEqual({ kind: 'series', language: 'hsb' });
  expect(placeOf('logos.0.alternativeText')).toBeUndefined();
});
