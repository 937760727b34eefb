import type { EligibilityCondition } from '@netzwerkstatt/domain';
import { inWords } from '../../lib/in-words.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { namesOf, type RegionNames } from './trait-words.ts';

const words = translated(
  {
    profession: (names: string) => `Sie arbeiten in einem dieser Berufe oder Felder: ${names}`,
    profession_group: (names: string) => `Sie arbeiten in einem dieser Bereiche: ${names}`,
    organisation_type: (names: string) => `Sie arbeiten in einer dieser Einrichtungen: ${names}`,
    region: (names: string) => `Sie arbeiten in einer dieser Regionen: ${names}`,
    network_function: (names: string) => `Sie haben diese Aufgabe im Netzwerk: ${names}`,
    prerequisites: (modules: string) => `Sie haben vorher abgeschlossen: ${modules}`,
    one_run: 'Sie besuchen nur einen Termin dieses Moduls',
    no_clash: 'Sie sind zur selben Zeit nirgends sonst angemeldet',
    invited: 'Sie sind eingeladen',
    closed_circle: 'Sie sind Mitglied des Qualitätszirkels, zu dem die Veranstaltung gehört',
    all: ' und zugleich ',
    everybody: 'Alle können sich anmelden',
    any: (parts: string) => `Eines davon genügt: ${parts}`,
    nobody: 'Niemand kann sich anmelden',
    not: (names: string) => `Nicht gedacht für: ${names}`,
  },
  {
    profession: (names) => `You work in one of these professions or fields: ${names}`,
    profession_group: (names) => `You work in one of these sectors: ${names}`,
    organisation_type: (names) => `You work at one of these institutions: ${names}`,
    region: (names) => `You work in one of these districts: ${names}`,
    network_function: (names) => `You have this task in the network: ${names}`,
    prerequisites: (modules) => `You have completed before: ${modules}`,
    one_run: 'You attend only one date of this module',
    no_clash: 'You are registered nowhere else at the same time',
    invited: 'You are invited',
    closed_circle: 'You are a member of the quality circle the event belongs to',
    all: ' and also ',
    everybody: 'Everybody can register',
    any: (parts) => `One of these is enough: ${parts}`,
    nobody: 'Nobody can register',
    not: (names) => `Not meant for: ${names}`,
  },
);

/** What a condition asks of whoever reads it, in a line without a full stop. */
export function conditionLine(condition: EligibilityCondition, locale: Locale, regions: RegionNames): string {
  const texts = words[locale];
  switch (condition.kind) {
    case 'profession':
    case 'profession_group':
    case 'organisation_type':
    case 'region':
    case 'network_function':
      return texts[condition.kind](namesOf(condition, locale, regions));
    case 'prerequisites':
      return texts.prerequisites(inWords(condition.modules, locale));
    case 'one_run':
    case 'no_clash':
    case 'invited':
    case 'closed_circle':
      return texts[condition.kind];
    case 'all':
      if (condition.of.length === 0) return texts.everybody;
      return condition.of.map((it) => conditionLine(it, locale, regions)).join(texts.all);
    case 'any':
      if (condition.of.length === 0) return texts.nobody;
      return texts.any(condition.of.map((it) => conditionLine(it, locale, regions)).join('; '));
    case 'not':
      return texts.not(namesOf(condition.of, locale, regions));
  }
}
