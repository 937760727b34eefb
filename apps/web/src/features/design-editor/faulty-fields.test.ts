import { expect, test } from 'vitest';
import { faultyFields } from './faulty-fields.ts';

test('a field is told once, with everything that is wrong with it, and where it is', () => {
  const field = 'texts.series.hsb.closing';
  const fields = faultyFields(
    [
      { field, code: 'placeholder_unknown', placeholder: 'nahme', nearest: 'name' },
      { field: 'logos.1.alternativeText', code: 'alternative_text_missing' },
      { field, code: 'brace_alone' },
      { field: 'issuerLines.0', code: 'text_too_long', maxCharacters: 200 },
      { field: 'issuerLines.2', code: 'text_too_long', maxCharacters: 200 },
    ],
    'de',
  );
  expect(fields.map(({ fieldId, message }) => [fieldId, message])).toEqual([
    [
      field,
      'Zertifikat einer Reihe, Obersorbisch: Schluss, vor dem Datum der Ausstellung: Den Platzhalter {nahme} gibt es nicht. Meinen Sie {name}? Eine geschweifte Klammer steht allein. Platzhalter stehen zwischen { und }.',
    ],
    [
      'logos.1.alternativeText',
      'Logo 2: Alternativtext: Bitte sagen Sie in Worten, was zu sehen ist: Der Alternativtext fehlt.',
    ],
    ['issuerLines', 'Briefkopf: Höchstens 200 Zeichen haben Platz.'],
  ]);
});
