import { defineSharedCurriculum } from './define-shared-curriculum.ts';

/** Held elsewhere and recognised nationwide since the quality standards of 2018; here it is only entered. */
export const externalFamilyMidwife = defineSharedCurriculum({
  code: 'S-EXT270',
  slug: 'familienhebamme-fgkikp',
  title: '(extern) Qualifizierung Familienhebamme / FGKiKP nach NZFH-Modulen 1–9',
  offer: 'recorded',
  modules: [],
  furtherParts: [
    {
      code: 'external_series',
      title: 'extern, bundesweit anerkannt',
      teachingUnits: 270,
      completedBy: 'external_certificate',
    },
  ],
  teachingUnits: 270,
  entryCondition: 'Hebamme oder GKiKP mit mindestens zwei Jahren Praxis',
  rules: [{ kind: 'external_certificate', isCheckedByStaff: true }],
  source: {
    statement: 'Qualitätsstandards der Bundesstiftung Frühe Hilfen (270 UE), Seite fruehehilfen.de',
    evidence: 'public_page',
  },
});
