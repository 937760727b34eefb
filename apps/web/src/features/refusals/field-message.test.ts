import { fc, test as property } from '@fast-check/vitest';
import type { FieldProblem } from '@netzwerkstatt/api';
import { fieldProblems, requestInput } from '@netzwerkstatt/api/inputs';
import { expect, test } from 'vitest';
import { errorSummaryTitle, fieldMessage } from './field-message.ts';

test.for<[FieldProblem, string]>([
  [{ path: 'givenName', code: 'text_missing' }, 'Vorname: Bitte füllen Sie dieses Feld aus.'],
  [
    { path: 'givenName', code: 'text_too_long', facts: { maxCharacters: 100, characters: 5000 } },
    'Vorname: Bitte kürzen Sie auf höchstens 100 Zeichen, zurzeit sind es 5.000.',
  ],
  [
    { path: 'givenName', code: 'letter_not_printable', facts: { letter: '<' } },
    'Vorname: Das Zeichen „<“ können wir nicht auf eine Bescheinigung drucken. Bitte schreiben Sie den Namen in lateinischen Buchstaben, mit den Akzenten, die im Ausweis stehen.',
  ],
  [
    { path: 'givenName', code: 'letter_invisible', facts: { codePoint: 'U+202E' } },
    'Vorname: In diesem Namen steckt ein unsichtbares Zeichen (U+202E), vermutlich vom Kopieren. Bitte löschen Sie das Feld und tippen Sie den Namen neu.',
  ],
  [
    { path: 'capacity', code: 'number_wrong', facts: { min: 1, max: 5000 } },
    'Vorname: Bitte geben Sie eine ganze Zahl von 1 bis 5.000 an.',
  ],
  [{ path: 'day', code: 'date_missing' }, 'Vorname: Bitte geben Sie einen Tag an.'],
])('$0.code tells its facts', ([problem, sentence]) => {
  expect(fieldMessage(problem, 'de', 'Vorname')).toBe(sentence);
});

property.prop([fc.dictionary(fc.constantFrom('givenName', 'email', 'profession', 'region', 'slug'), fc.string())])(
  'whatever is typed, each problem of the form gets a sentence in both languages',
  (typed) => {
    const parsed = requestInput.safeParse(typed);
    const problems = parsed.success ? [] : (fieldProblems(parsed.error) ?? []);
    const sentences = problems.flatMap((it) => [fieldMessage(it, 'de'), fieldMessage(it, 'en')]);
    expect(sentences.filter((it) => !/^[A-ZÄÖÜ].*\.$/su.test(it) || it.includes('undefined'))).toEqual([]);
  },
);

test('the summary counts', () => {
  expect([errorSummaryTitle(1, 'de'), errorSummaryTitle(2, 'de')]).toEqual([
    'Bitte prüfen Sie eine Angabe',
    'Bitte prüfen Sie 2 Angaben',
  ]);
});
