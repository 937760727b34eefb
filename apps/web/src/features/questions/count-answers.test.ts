import type { OptionId } from '@netzwerkstatt/registration';
import { aQuestion } from '@netzwerkstatt/registration/testing';
import { expect, test } from 'vitest';
import { countAnswers } from './count-answers.ts';

const options = (...ids: readonly string[]) => ids as readonly string[] as readonly OptionId[];

test('each answer is counted, also the one nobody gave, and who chose several is counted at each', () => {
  const colours = aQuestion('q', { type: 'several_of', options: ['rot', 'blau', 'grün'] });
  expect(countAnswers(colours, [options('rot', 'blau'), options('blau')], 'de')).toEqual([
    { label: 'rot', count: 1 },
    { label: 'blau', count: 2 },
    { label: 'grün', count: 0 },
  ]);
});

test('yes and no are counted in the words of the page', () => {
  expect(countAnswers(aQuestion('q', { type: 'yes_no' }), [true, false, true], 'de')).toEqual([
    { label: 'Ja', count: 2 },
    { label: 'Nein', count: 1 },
  ]);
});
