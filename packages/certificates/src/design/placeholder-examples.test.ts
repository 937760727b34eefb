import type { LandCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { certificateKinds, certificateLanguages } from '../certificate-document.ts';
import { placeholderExamples } from './placeholder-examples.ts';
import { placeholdersOf } from './text-placeholders.ts';

const examples = placeholderExamples({
  land: { code: 'DE-SN' as LandCode, name: 'Sachsen' },
  issuer: { name: 'Landeskoordinierungsstelle', addressLines: [] },
  signerLine: 'Leitung',
  publicOrigin: 'https://netzwerkstatt.example',
  modules: [{ code: 'L02', title: 'Recht im Kinderschutz', learningOutcome: 'Kennt die Stufen des § 4 KKG.' }],
});

test('everything a text of a kind can name has an example in each language', () => {
  for (const kind of certificateKinds) {
    for (const language of certificateLanguages) {
      const given = Object.entries(examples[kind][language]).flatMap(([name, value]) => (value ? [name] : []));
      expect(given).toEqual(placeholdersOf(kind));
    }
  }
});

test('a day is written as in that language, and a series has no place', () => {
  expect([examples.attendance.de.issuedOn, examples.attendance.en.issuedOn]).toEqual(['19.03.2027', '19 Mar 2027']);
  expect('place' in examples.series.de).toBe(false);
});
