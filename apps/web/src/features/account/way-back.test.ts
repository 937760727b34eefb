import { describe, expect, test } from 'vitest';
import { homeOf, ownPath } from './way-back.ts';

describe('the way back after signing in', () => {
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
  ])('%s is none', (path) => {
    expect(ownPath(path)).toBeUndefined();
  });

  test('leads staff to their desk and everybody else to their own registrations', () => {
    expect([homeOf({ hasDesk: true }), homeOf({ hasDesk: false })]).toEqual(['/arbeit', '/meine']);
  });
});
