import { expect, test } from 'vitest';
import { sizeOf } from './save-file.ts';

test.for([0, 1, 2, 3, 50_077])('a file of %i bytes has that size in its encoded form', (bytes) => {
  expect(sizeOf({ base64: btoa('x'.repeat(bytes)) })).toBe(bytes);
});
