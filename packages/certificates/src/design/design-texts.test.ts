import { expect, test } from 'vitest';
import { fillTexts, paragraphsOf } from './design-texts.ts';

test('an empty line begins a new paragraph, however many there are', () => {
  expect(paragraphsOf('\nEins\nund noch\n\n \nZwei\n')).toEqual(['Eins\nund noch', 'Zwei']);
});

test('of a text those paragraphs are printed whose placeholders this certificate has', () => {
  const values = {
    ...{ name: 'Hańža Krawc', title: 'Recht', code: undefined, days: undefined, place: 'Leipzig', units: '8' },
    ...{ plannedUnits: '8', hours: '6', validUntil: undefined, number: 'TB', issuer: 'Amt', issuedOn: 'heute' },
  };
  expect(fillTexts({ intro: ['Für {name}', 'Modul {code}'], remarks: ['In {ort}'] }, values)).toEqual({
    intro: ['Für Hańža Krawc'],
    closing: [],
    remarks: ['In Leipzig'],
  });
});
