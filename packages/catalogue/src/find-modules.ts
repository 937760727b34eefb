import { type EventFormat, foldForSearch, type NetworkFunctionCode, type ProfessionCode } from '@netzwerkstatt/domain';
import type { ModuleDimension, ModuleLevel, ModuleVersion } from './qualification-module.ts';

/** Somebody a module may be meant for: what they are, and what they do in the network. */
export interface ModuleAudience {
  readonly profession?: ProfessionCode;
  readonly functions?: readonly NetworkFunctionCode[];
}

/** What somebody is looking for. What is absent does not matter; the rest must hold all together. */
export interface ModuleQuery extends ModuleAudience {
  /** Every word must occur somewhere in code, title, learning outcome or target groups, also as part of a word. */
  readonly text?: string;
  readonly dimension?: ModuleDimension;
  readonly level?: ModuleLevel;
  readonly format?: EventFormat;
}

/** The modules that fit, in the order in which they were given. Umlauts may be typed as `ae` or `ä`. */
export function findModules(modules: readonly ModuleVersion[], query: ModuleQuery): readonly ModuleVersion[] {
  const words = foldForSearch(query.text ?? '').split(' ');
  return modules.filter(
    (module) =>
      (query.dimension === undefined || module.dimension === query.dimension) &&
      (query.level === undefined || module.level === query.level) &&
      (query.format === undefined || module.formats.includes(query.format)) &&
      isMeantFor(module, query) &&
      containsAll(module, words),
  );
}

/**
 * Whether a module is "for me": because it is for everyone, or for my profession, or for something I do in the network.
 * Of somebody who says neither, nothing is known, and every module may be theirs.
 */
export function isMeantFor(module: ModuleVersion, { profession, functions = [] }: ModuleAudience): boolean {
  const isForEveryone = module.targetProfessions.length === 0 && module.targetFunctions.length === 0;
  const isUnknown = profession === undefined && functions.length === 0;
  return (
    isForEveryone ||
    isUnknown ||
    (profession !== undefined && module.targetProfessions.includes(profession)) ||
    functions.some((it) => module.targetFunctions.includes(it))
  );
}

function containsAll({ code, title, learningOutcome, targetText }: ModuleVersion, words: readonly string[]): boolean {
  const text = foldForSearch(`${code} ${title} ${learningOutcome} ${targetText}`);
  return words.every((word) => text.includes(word));
}
