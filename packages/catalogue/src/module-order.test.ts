import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { sachsen } from './lands/index.ts';
import { moduleOrder, prerequisitesOf } from './module-order.ts';
import { type ModuleCode, type ModuleVersion, moduleLevels, parseModuleCode } from './qualification-module.ts';

const { modules } = sachsen;
const codeOf = (index: number) => parseModuleCode(`M${index.toString().padStart(2, '0')}`);

/** Modules that need only modules of a lower number; the catalogue itself may give them in any order. */
const someModules: fc.Arbitrary<readonly ModuleVersion[]> = fc
  .array(fc.tuple(fc.array(fc.nat({ max: 20 }), { maxLength: 4 }), fc.constantFrom(...moduleLevels)), {
    minLength: 1,
    maxLength: 20,
  })
  .map((drafts) =>
    drafts.map(([needs, level], index) => {
      const prerequisites = needs.filter((need) => need < index).map(codeOf);
      return { ...modules[0], code: codeOf(index), prerequisites, level } as ModuleVersion;
    }),
  )
  .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length }));

describe('prerequisitesOf', () => {
  test.for([
    { code: 'L13', before: [] },
    { code: 'B07', before: ['B01', 'B04'] },
    { code: 'B05', before: ['B01', 'L02', 'B03'] },
    { code: 'L14', before: ['L01', 'L02', 'L03', 'L04'] },
  ])('before $code come $before', ({ code, before }) => {
    expect(prerequisitesOf(parseModuleCode(code), modules).map((it) => it.code)).toEqual(before);
  });

  test('a module the Land does not offer is a mistake of the caller', () => {
    expect(() => prerequisitesOf(parseModuleCode('L99'), modules)).toThrow(RangeError);
  });

  test('in a circle every other module comes before, and the module itself does not', () => {
    const circle = moduleCircle('M01', 'M02', 'M03');
    expect(prerequisitesOf(parseModuleCode('M02'), circle).map((it) => it.code)).toEqual(['M01', 'M03']);
  });

  property.prop([someModules])('has everything the prerequisites need, and nothing twice', (some) => {
    for (const { code, prerequisites } of some) {
      const before = prerequisitesOf(code, some).map((it) => it.code);
      const expected = new Set<ModuleCode>(prerequisites);
      for (const direct of prerequisites) for (const far of prerequisitesOf(direct, some)) expected.add(far.code);
      expect(before.toSorted()).toEqual([...expected].toSorted());
    }
  });
});

describe('moduleOrder', () => {
  test('basics come first, and each module after what it needs', () => {
    expect(moduleOrder(modules).map((it) => it.code)).toEqual([
      ...['B01', 'B06', 'L01', 'L02', 'L05', 'L13'],
      ...['B02', 'B03', 'B04', 'B08', 'B10', 'L03', 'L04', 'L06', 'L07', 'L11'],
      ...['B05', 'B07', 'B09', 'L08', 'L09', 'L10', 'L12', 'L14'],
    ]);
  });

  test('a circle is cut open', () => {
    expect(moduleOrder(moduleCircle('M01', 'M02')).map((it) => it.code)).toEqual(['M02', 'M01']);
  });

  property.prop([someModules])('every module stands once, after its prerequisites', (some) => {
    const order = moduleOrder(some);
    expect(order.toSorted(byCode)).toEqual(some.toSorted(byCode));
    const place = new Map(order.map((module, index) => [module.code, index]));
    const tooEarly = order.filter((module, index) =>
      module.prerequisites.some((need) => (place.get(need) ?? -1) > index),
    );
    expect(tooEarly).toEqual([]);
  });
});

/** Each module needs the next, the last one needs the first. */
function moduleCircle(...codes: readonly string[]): readonly ModuleVersion[] {
  return codes.map((code, index) => {
    const next = codes[(index + 1) % codes.length] ?? code;
    return { ...modules[0], code: parseModuleCode(code), prerequisites: [parseModuleCode(next)] } as ModuleVersion;
  });
}

function byCode(a: ModuleVersion, b: ModuleVersion): number {
  return a.code < b.code ? -1 : 1;
}
