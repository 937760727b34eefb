import { foldForSearch } from '@netzwerkstatt/domain';
import type { ModuleRecord } from '../../lib/api-types.ts';

/** Modules in whose code, title or outcome every word of the text is found, with umlauts or without. */
export function narrowModules<Module extends Pick<ModuleRecord, 'content'>>(
  modules: readonly Module[],
  text: string,
): readonly Module[] {
  const words = foldForSearch(text).split(' ').filter(Boolean);
  return modules.filter(({ content: { code, title, learningOutcome } }) => {
    const searched = foldForSearch(`${code} ${title} ${learningOutcome}`);
    return words.every((word) => searched.includes(word));
  });
}
