import type { ModuleCode, ModuleVersion } from '../qualification-module.ts';

type Cycle = readonly [ModuleCode, ...ModuleCode[]];

/**
 * Circles in which modules need each other: at least one of them where there is any, none twice. Each module of a
 * circle needs the next, the last one needs the first.
 */
export function findPrerequisiteCycles(modules: readonly ModuleVersion[]): readonly Cycle[] {
  const prerequisites = new Map(modules.map((module) => [module.code, module.prerequisites]));
  const cycles: Cycle[] = [];
  const finished = new Set<ModuleCode>();
  const walk = (code: ModuleCode, way: readonly ModuleCode[]): void => {
    const start = way.indexOf(code);
    if (start >= 0) {
      cycles.push([code, ...way.slice(start + 1)]);
      return;
    }
    if (finished.has(code)) return;
    for (const prerequisite of new Set(prerequisites.get(code))) walk(prerequisite, [...way, code]);
    finished.add(code);
  };
  for (const code of prerequisites.keys()) walk(code, []);
  return cycles;
}
