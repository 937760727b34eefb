import type { AnyRefusal } from '@netzwerkstatt/api';
import { expect, test } from 'vitest';
import { refusalMessage } from './refusal-message.ts';
import { refusalSamples } from './testing/refusal-samples.ts';

test.for(Object.values<AnyRefusal>(refusalSamples))('$code is said in whole sentences in both languages', (refusal) => {
  const german = refusalMessage(refusal, 'de');
  const english = refusalMessage(refusal, 'en');
  expect(german).toMatch(/^[A-ZÄÖÜ].{10,}\.$/u);
  expect(english).toMatch(/^[A-Z].{10,}\.$/u);
  expect(german).not.toBe(english);
  expect(`${german} ${english}`).not.toMatch(/undefined|NaN|\[object/);
});

test('no two refusals are said alike', () => {
  const all = Object.values<AnyRefusal>(refusalSamples).map((it) => refusalMessage(it, 'de'));
  expect(all.filter((it, at) => all.indexOf(it) !== at)).toEqual([]);
});

test.for([
  ['registration_closed', 'Der Anmeldeschluss war am Mi., 13. Jan. 2027, 23:59 Uhr.'],
  ['registration_not_open', 'Die Anmeldung ist noch nicht offen. Sie beginnt am Mi., 13. Jan. 2027, 23:59 Uhr.'],
  [
    'already_registered',
    'Für diese Veranstaltung haben Sie schon eine Anmeldung: auf der Warteliste. Eine zweite ist nicht entstanden.',
  ],
  ['too_many_attempts', 'Das waren zu viele Versuche. Bitte versuchen Sie es in 3 Minuten wieder.'],
  ['sign_in_code_wrong', 'Dieser Code stimmt nicht. Sie haben noch 4 Versuche.'],
  ['seats_already_taken', 'Weniger Plätze gehen nicht: 1 Platz ist schon vergeben oder angeboten.'],
  [
    'sessions_impossible',
    'Termin 1: Dienstag, 20. Januar 2026 ist schon vorbei. Die Termine 1 und 2 überschneiden sich.',
  ],
  ['invitees_unreadable', 'Zeile 2: diese Adresse steht schon weiter oben. Noch ist niemand eingeladen.'],
] as const)('%s tells its facts', ([code, sentence]) => {
  expect(refusalMessage(refusalSamples[code], 'de')).toBe(sentence);
});

test('the last wrong code leads on to a new one', () => {
  expect(refusalMessage({ code: 'sign_in_code_wrong', attemptsLeft: 0 }, 'de')).toBe(
    'Dieser Code stimmt nicht. Das war der letzte Versuch; bitte fordern Sie einen neuen Code an.',
  );
});
