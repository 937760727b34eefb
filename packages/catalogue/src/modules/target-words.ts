import type { NetworkFunctionCode } from '@netzwerkstatt/domain';

interface Target {
  readonly professions?: readonly string[];
  readonly functions?: readonly NetworkFunctionCode[];
}

/** Also „alle mit Familienkontakt“: who meets families is not a matter of profession. */
const everyone: Target = {};

/** Said in the printed text only: neither a profession nor a function. */
const noCode: Target = {};

const planning: Target = { professions: ['A1'] };
const midwives: Target = { professions: ['H1', 'H2'] };

/**
 * What the words of the printed target groups mean in codes: one table, so that two modules cannot read the same word
 * differently.
 *
 * - „Koordination“ is the function, although profession A1 has the word in its name.
 * - „Verwaltung“ is the office that asks for grants (A1), not the Jobcenter or customs (A2).
 * - „Gesundheit“, „Beratung“, „Justiz“ and „Ehrenamt“ are whole groups, „Schule“ is the group education.
 * - „Ärzt:innen“ are physicians, dentists are not; „Klinik“ is its physicians and nurses.
 * - A midwife may be a Familienhebamme.
 */
export const targetWords = {
  alle: everyone,
  'alle mit Familienkontakt': everyone,
  'neue Netzwerkpartner': noCode,

  Koordination: { functions: ['network_coordinator'] },
  Koordinierungsgruppe: { functions: ['steering_member'] },
  Zirkelleitung: { functions: ['circle_lead'] },
  Leitungen: { functions: ['head'] },
  'angehende InsoFa': { functions: ['insofa'] },

  'Amtsleitung/Planung': planning,
  Planung: planning,
  Verwaltung: planning,

  ASD: { professions: ['Y1'] },
  HzE: { professions: ['Y2'] },
  Kita: { professions: ['Y3'] },
  Jugendarbeit: { professions: ['Y5'] },
  Familienbildung: { professions: ['Y6'] },

  Gesundheit: { professions: ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10'] },
  Hebamme: midwives,
  Hebammen: midwives,
  FGKiKP: { professions: ['H2'] },
  Kinderarztpraxis: { professions: ['H3'] },
  'Ärzt:innen': { professions: ['H3', 'H4', 'H5'] },
  Pflege: { professions: ['H8'] },
  Klinik: { professions: ['H3', 'H4', 'H5', 'H8'] },

  Schule: { professions: ['E1', 'E2'] },
  Justiz: { professions: ['J1', 'J2', 'J3'] },
  Verfahrensbeistände: { professions: ['J3'] },
  Polizei: { professions: ['J4'] },

  Beratung: { professions: ['B1', 'B2', 'B3', 'B4'] },
  Gewaltschutz: { professions: ['B4'] },
  Ehrenamt: { professions: ['V1', 'V2'] },
  Vereine: { professions: ['V2'] },
} as const satisfies Record<string, Target>;

export type TargetWord = keyof typeof targetWords;

/** The codes behind some printed words, each once and in the order of the words. */
export function resolveTargetWords(words: readonly TargetWord[]): Required<Target> {
  const targets: readonly Target[] = words.map((word) => targetWords[word]);
  return {
    professions: [...new Set(targets.flatMap((it) => it.professions ?? []))],
    functions: [...new Set(targets.flatMap((it) => it.functions ?? []))],
  };
}
