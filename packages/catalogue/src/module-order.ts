import { type ModuleCode, type ModuleVersion, moduleLevels } from './qualification-module.ts';

/**
 * Modules in an order in which they can be attended: each after its prerequisites, otherwise basic before advanced and
 * as given. Prerequisites that are not among the modules are ignored, and a cycle is cut open somewhere:
 * `checkLandProfile` finds both.
 */
export function moduleOrder(modules: readonly ModuleVersion[]): readonly ModuleVersion[] {
  const byCode = new Map(modules.map((module) => [module.code, module]));
  const ordered: ModuleVersion[] = [];
  const visited = new Set<ModuleVersion>();
  const visit = (module: ModuleVersion): void => {
    if (visited.has(module)) return;
    visited.add(module);
    for (const prerequisite of present(module.prerequisites, byCode)) visit(prerequisite);
    ordered.push(module);
  };
  for (const module of basicFirst(modules)) visit(module);
  return ordered;
}

/**
 * Everything somebody must have attended before a module, also what the prerequisites need, in the order of
 * {@link moduleOrder}. Never the module itself.
 *
 * @throws RangeError when the module is not among the modules.
 */
export function prerequisitesOf(code: ModuleCode, modules: readonly ModuleVersion[]): readonly ModuleVersion[] {
  const byCode = new Map(modules.map((module) => [module.code, module]));
  const target = byCode.get(code);
  if (target === undefined) throw new RangeError(`no such module: ${code}`);
  const needed = new Set<ModuleVersion>();
  const waiting = [target];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    for (const prerequisite of present(module.prerequisites, byCode)) {
      if (needed.has(prerequisite)) continue;
      needed.add(prerequisite);
      waiting.push(prerequisite);
    }
  }
  needed.delete(target);
  return moduleOrder(modules.filter((module) => needed.has(module)));
}

function basicFirst(modules: readonly ModuleVersion[]): readonly ModuleVersion[] {
  return modules.toSorted((a, b) => moduleLevels.indexOf(a.level) - moduleLevels.indexOf(b.level));
}

function present(
  codes: readonly ModuleCode[],
  byCode: ReadonlyMap<ModuleCode, ModuleVersion>,
): readonly ModuleVersion[] {
  return codes.map((code) => byCode.get(code)).filter((module) => module !== undefined);
}
