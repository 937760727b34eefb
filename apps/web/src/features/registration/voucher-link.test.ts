import { expect, test } from 'vitest';
import { codeInFragment, voucherLink } from './voucher-link.ts';

test('a link brings its code into the form, and no other address does', () => {
  const { hash } = new URL(voucherLink('https://netz.example', 'recht-im-kinderschutz', '4K7-P2M-9XQ'));
  expect(codeInFragment(hash.slice(1))).toBe('4K7-P2M-9XQ');
  expect([codeInFragment(undefined), codeInFragment(''), codeInFragment('inhalt')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
