import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { caseDataHints } from './case-data-hints.ts';

test.for([
  { text: 'Das Kind, geb. 03.04.2019, war dabei.', hints: [['birth', 'geb. 03.04.2019']] },
  { text: 'geboren am 3. April 2019', hints: [['birth', 'geboren am 3. April 2019']] },
  { text: 'Anna (*12.5.18)', hints: [['birth', '*12.5.18']] },
  { text: 'Frau Krause, geb. Müller', hints: [['birth', 'geb. Müller']] },
  { text: 'Familie Müller-Lüdenscheidt wurde beraten.', hints: [['family', 'Familie Müller-Lüdenscheidt']] },
  {
    text: 'Die Mutter Sabine Krause und Kind M. kamen.',
    hints: [
      ['family', 'Mutter Sabine Krause'],
      ['family', 'Kind M.'],
    ],
  },
  { text: 'Az. 51.2-4711/26 liegt vor', hints: [['file_number', 'Az. 51.2-4711/26']] },
  { text: 'wohnhaft in der Eisenbahnstraße 12, Leipzig', hints: [['address', 'wohnhaft in der Eisenbahnstraße 12']] },
])('„$text“ deserves a second look', ({ text, hints }) => {
  expect(caseDataHints(text).map(({ kind, excerpt }) => [kind, excerpt])).toEqual(hints);
});

test.for([
  'Am 03.04.2027 treffen wir uns wieder; Frau Krause (Jugendamt) lädt ein.',
  'Fall A: ein Kind im zweiten Lebensjahr, eine Mutter ohne Krankenversicherung.',
  'Familie und Beruf, Kind und Jugend, die Eltern, der Vater und die Hebamme',
  'Das Kind im Netz: Ergebnisse der Familie Hilfe',
  'Wir haben vereinbart, wer was bis wann gibt. 2 * 12 Termine.',
])('„%s“ names nobody', (text) => {
  expect(caseDataHints(text)).toEqual([]);
});

const scraps = fc.constantFrom(
  'geb. ',
  '3.4.',
  '2019',
  'Kind ',
  'Familie ',
  'Müller',
  'Az. ',
  '4711',
  'wohnhaft ',
  '*',
);

property.prop([fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 9 })))])(
  'no text is too odd to be looked through, and every hint stands in it',
  (parts) => {
    const text = parts.join('');
    expect(caseDataHints(text).filter(({ excerpt }) => !text.includes(excerpt))).toEqual([]);
  },
);
