import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.for(['/meine', '/veranstaltungen/kinderschutz-2027/anmelden?schritt=arbeit', '/'])(
  '%s is a path of ours',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.for([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '/a b',
  '',
  ['/meine'],
  undefined,
])('%s is none', (path) => {
  expect(ownPath(path)).toBeUndefined();
});
