import { expect, test } from 'vitest';
import { accessWords } from './access-words.ts';

test.for([
  [{ stepFree: true, inductionLoop: true }, 'stufenlos · Induktionsanlage'],
  [{ stepFree: false }, 'nicht stufenlos'],
  [{ inductionLoop: false }, 'keine Induktionsanlage'],
  [{}, 'nicht bekannt'],
] as const)('%j is said as „%s“', ([access, words]) => {
  expect(accessWords(access, 'de')).toBe(words);
});
