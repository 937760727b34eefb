import { describe, expect, test } from 'vitest';
import type { CertificateDesign } from '../pdf/certificate-design.ts';
import { onePixel } from '../testing/pictures.ts';
import { designFaults } from './design-faults.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>';

test('a design without a fault has none', () => {
  const design: CertificateDesign = {
    issuerLines: ['Freistaat Sachsen', 'Landeskoordinierungsstelle'],
    colour: '#1D3F77',
    logos: [{ svg: drawing, alternativeText: 'Wappen des Freistaates Sachsen' }],
    fundingLine: 'Mitfinanziert durch Steuermittel.',
    signerLine: 'Leitung',
    signature: { kind: 'picture', picture: { png: onePixel, alternativeText: 'Unterschrift von Jana Beispiel' } },
    texts: { attendance: { de: { intro: ['Für {name}', 'in {ort}'], closing: [] } } },
  };
  expect(designFaults(design)).toEqual([]);
});

test('all faults are told together, each at its field', () => {
  const design: CertificateDesign = {
    issuerLines: ['Amt', '\u202eAmt'],
    colour: '#777777',
    logos: [
      { svg: drawing, alternativeText: 'Wappen des Freistaates Sachsen' },
      { svg: 'data:image/png', alternativeText: '' },
    ],
    signature: { kind: 'picture', picture: { png: onePixel, alternativeText: 'unterschrift.png' } },
    texts: { series: { hsb: { closing: ['Za {Namen}'] } } },
  };
  expect(designFaults(design)).toEqual([
    { field: 'colour', code: 'colour_too_light', contrast: 4.1 },
    { field: 'issuerLines.1', code: 'letter_not_printable', letters: ['U+202E'] },
    { field: 'logos.1', code: 'drawing_expected' },
    { field: 'logos.1.alternativeText', code: 'alternative_text_missing' },
    { field: 'signature.alternativeText', code: 'alternative_text_says_nothing' },
    { field: 'texts.series.hsb.closing', code: 'placeholder_unknown', placeholder: 'Namen', nearest: 'name' },
  ]);
});

describe('what is too much is told with how much there may be', () => {
  test.for<{ design: CertificateDesign; fault: object }>([
    { design: { issuerLines: Array(5).fill('Amt') }, fault: { field: 'issuerLines', code: 'too_many', max: 4 } },
    {
      design: { logos: Array(5).fill({ svg: drawing, alternativeText: 'Ein Netz' }) },
      fault: { field: 'logos', code: 'too_many', max: 4 },
    },
    {
      design: { fundingLine: 'a'.repeat(401) },
      fault: { field: 'fundingLine', code: 'text_too_long', maxCharacters: 400 },
    },
    {
      design: { texts: { partial: { en: { remarks: ['a'.repeat(601)] } } } },
      fault: { field: 'texts.partial.en.remarks', code: 'text_too_long', maxCharacters: 600 },
    },
  ])('$fault.field', ({ design, fault }) => {
    expect(designFaults(design)).toEqual([fault]);
  });
});

test.for([
  { colour: '#6f6f6f', isEnough: true },
  { colour: '#767676', isEnough: false },
  { colour: 'green', isEnough: false },
  { colour: '#065a2c', isEnough: true },
])('$colour is dark enough also on its own tint: $isEnough', ({ colour, isEnough }) => {
  expect(designFaults({ colour }).length === 0).toBe(isEnough);
});
