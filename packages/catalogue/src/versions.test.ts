import { expect, expectTypeOf, test } from 'vitest';
import type { QualificationModule } from './qualification-module.ts';
import { adoptVersions, latestVersion, type Versions } from './versions.ts';

type Numbered = Versions<string, { readonly version: number }>;

const L01: Numbered = { code: 'L01', versions: [{ version: 2 }, { version: 10 }, { version: 1 }] };
const L02: Numbered = { code: 'L02', versions: [{ version: 1 }] };
const catalogue = [L01, L02];

test('the latest version has the highest number, wherever it stands', () => {
  expect(latestVersion(L01)).toEqual({ version: 10 });
});

test('a Land takes over the versions it names, in its own order', () => {
  expect(adoptVersions(catalogue, { L02: 1, L01: 2 })).toEqual([{ version: 1 }, { version: 2 }]);
});

test.for([{ L03: 1 }, { L01: 3 }])('what the catalogue does not have cannot be taken over: %o', (adopted) => {
  expect(() => adoptVersions(catalogue, adopted)).toThrow(RangeError);
});

test('a module without any version does not compile', () => {
  expectTypeOf<[]>().not.toExtend<QualificationModule['versions']>();
  expect(L02.versions).toHaveLength(1);
});
