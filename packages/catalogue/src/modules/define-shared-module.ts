import { defineModuleVersion, type ModuleVersionDraft } from '../define-module-version.ts';
import type { QualificationModule } from '../qualification-module.ts';
import type { Source } from '../source.ts';
import { resolveTargetWords, type TargetWord } from './target-words.ts';

const draftCatalogue: Source = {
  statement:
    'Katalogentwurf nach den Begriffen Binnen- und Leistungsdimension des Landesprojekts „Netzwerke für Kinderschutz Sachsen“ (2007–2011); Inhalte und Umfänge sind ein Vorschlag',
  evidence: 'proposal',
};

interface SharedModuleDraft
  extends Omit<ModuleVersionDraft, 'version' | 'targetProfessions' | 'targetFunctions' | 'targetText' | 'source'> {
  /** The printed target groups, word by word. */
  readonly targets: readonly TargetWord[];
}

/** A module of the shared catalogue in its first version. */
export function defineSharedModule({ targets, ...draft }: SharedModuleDraft): QualificationModule {
  const { professions, functions } = resolveTargetWords(targets);
  const first = defineModuleVersion({
    ...draft,
    version: 1,
    targetProfessions: professions,
    targetFunctions: functions,
    targetText: targets.join(', '),
    source: draftCatalogue,
  });
  return { code: first.code, versions: [first] };
}
