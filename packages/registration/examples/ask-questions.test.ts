import { expect, test } from 'vitest';
import { asked, known } from './ask-questions.ts';

test('the example of the README', () => {
  expect(asked).toEqual([['q-lunch'], ['q-lunch', 'q-diet']]);
  expect(known).toEqual([['q-lunch', false]]);
});
