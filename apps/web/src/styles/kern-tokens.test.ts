import kernColours from '@kern-ux/native/src/scss/core/tokens/primitives/_colors.scss?raw';
import { expect, test } from 'vitest';
import ourColours from './kern-tokens.css?raw';

const declaration = /(--kern-color-[\w-]+):\s*oklch\(([^)]*)\)/g;

function coloursIn(css: string): Map<string, number[]> {
  return new Map(
    [...css.matchAll(declaration)].map(([, name = '', value = '']) => [name, value.split(/[% ]+/).map(Number)]),
  );
}

test('our colours of KERN are those of the package', () => {
  const [kern, ours] = [coloursIn(kernColours), coloursIn(ourColours)];
  expect(ours.size).toBeGreaterThan(0);
  expect([...ours].filter(([name, value]) => kern.get(name)?.join() !== value.join())).toEqual([]);
});
