import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { sachsen } from '../lands/index.ts';
import { type ModuleVersion, parseModuleCode } from '../qualification-module.ts';
import { findPrerequisiteCycles } from './find-prerequisite-cycles.ts';

const codeOf = (index: number) => parseModuleCode(`M${String(index).padStart(2, '0')}`);

/** Modules by the numbers of the modules they need. */
const modulesNeeding = (needs: readonly (readonly number[])[]): readonly ModuleVersion[] =>
  needs.map((numbers, index) => {
    return { ...sachsen.modules[0], code: codeOf(index), prerequisites: numbers.map(codeOf) } as ModuleVersion;
  });

const anyNeeds = fc.array(fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), { minLength: 1, maxLength: 12 });
const withoutCircle = anyNeeds.map((all) => all.map((needs, index) => needs.filter((need) => need < index)));

property.prop([withoutCircle])('who needs only what came before is in no circle', (needs) => {
  expect(findPrerequisiteCycles(modulesNeeding(needs))).toEqual([]);
});

property.prop([withoutCircle, fc.nat(), fc.nat()])('one need back closes a circle, and it is found', (needs, a, b) => {
  const [early, late] = [a % needs.length, b % needs.length].toSorted((x, y) => x - y) as [number, number];
  // A chain from the late module down to the early one, and the need that leads back.
  const closed = needs.map((numbers, index) => [
    ...numbers,
    ...(index > early && index <= late ? [index - 1] : []),
    ...(index === early ? [late] : []),
  ]);
  expect(findPrerequisiteCycles(modulesNeeding(closed))).not.toEqual([]);
});

property.prop([anyNeeds])('every circle found is one, and none is found twice', (needs) => {
  const modules = modulesNeeding(needs);
  const cycles = findPrerequisiteCycles(modules);
  for (const cycle of cycles) {
    cycle.forEach((code, index) => {
      const next = cycle[(index + 1) % cycle.length];
      expect(modules.find((it) => it.code === code)?.prerequisites).toContain(next);
    });
  }
  expect(new Set(cycles.map((it) => it.join())).size).toBe(cycles.length);
});
