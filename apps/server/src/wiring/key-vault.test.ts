import { expect, test } from 'vitest';
import { createKeyVault } from './key-vault.ts';

const vault = createKeyVault('a secret that only this test knows');

test('what was sealed opens again under its label', () => {
  expect(vault.open(vault.seal('z3u2 Hańža', 'DE-SN key-2027'), 'DE-SN key-2027')).toBe('z3u2 Hańža');
});

test('the same secret looks different each time, and never like itself', () => {
  const [one, two] = [vault.seal('z3u2', 'a'), vault.seal('z3u2', 'a')].map((it) => Buffer.from(it).toString('latin1'));
  expect(one).not.toBe(two);
  expect(one).not.toContain('z3u2');
});

test('under another secret of the house, another label, or with one bit changed nothing opens', () => {
  const sealed = vault.seal('z3u2', 'DE-SN key-2027');
  const changed = Uint8Array.from(sealed, (byte, place) => (place === sealed.length - 1 ? byte ^ 1 : byte));
  expect(() => createKeyVault('another secret of another house').open(sealed, 'DE-SN key-2027')).toThrow();
  expect(() => vault.open(sealed, 'DE-SL key-2027')).toThrow();
  expect(() => vault.open(changed, 'DE-SN key-2027')).toThrow();
  expect(() => vault.open(new Uint8Array(), 'DE-SN key-2027')).toThrow();
});
