import type { Curriculum } from '../curriculum.ts';
import { type CurriculumVersionDraft, defineCurriculumVersion } from '../define-curriculum-version.ts';
import type { Source } from '../source.ts';

const draftCatalogue: Source = {
  statement: 'Katalogentwurf; Regeln nach dem Vergleich öffentlich beschriebener Kurse anderer Träger',
  evidence: 'proposal',
};

interface SharedCurriculumDraft extends Omit<CurriculumVersionDraft, 'version' | 'source'> {
  readonly source?: Source;
}

/** A curriculum of the shared catalogue in its first version. */
export function defineSharedCurriculum(draft: SharedCurriculumDraft): Curriculum {
  const first = defineCurriculumVersion({ source: draftCatalogue, ...draft, version: 1 });
  return { code: first.code, versions: [first] };
}
