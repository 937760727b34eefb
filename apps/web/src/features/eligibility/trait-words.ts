import type { Ags, NetworkFunctionCode, TraitRequirement } from '@netzwerkstatt/domain';
import type { Choices } from '../../lib/api-types.ts';
import { inWords } from '../../lib/in-words.ts';
import type { Locale } from '../../lib/locale.ts';
import { professionsInWords } from '../refusals/profession-short-names.ts';
import { groupNames } from '../registration/profession-options.ts';
import { organisationTypeWords } from './organisation-type-words.ts';

/** What the Land calls its districts; without them a sentence does without their names. */
export type RegionNames = Choices['regions'];

/** What somebody does in the network, as it stands after „als“. */
export const functionWords: Readonly<Record<Locale, Readonly<Record<NetworkFunctionCode, string>>>> = {
  de: {
    network_coordinator: 'Netzwerkkoordination',
    insofa: 'insoweit erfahrene Fachkraft',
    steering_member: 'Mitglied der Steuerungsgruppe',
    advisory_member: 'Mitglied des Beirats',
    head: 'Leitung einer Einrichtung',
    child_protection_officer: 'Kinderschutzbeauftragte:r',
    trainer: 'Referent:in',
    circle_lead: 'Leitung eines Qualitätszirkels',
    scientific_lead: 'wissenschaftliche Leitung',
    parent_representative: 'Elternvertretung',
  },
  en: {
    network_coordinator: 'network coordinator',
    insofa: 'child-protection adviser',
    steering_member: 'member of the steering group',
    advisory_member: 'member of the advisory board',
    head: 'head of an institution',
    child_protection_officer: 'child-protection officer',
    trainer: 'trainer',
    circle_lead: 'lead of a quality circle',
    scientific_lead: 'scientific lead',
    parent_representative: 'parent representative',
  },
};

/** „Hebammen und Kitas“: what a requirement asks for, in a row. Districts nobody named here keep their key. */
export function namesOf(requirement: TraitRequirement, locale: Locale, regions: RegionNames = []): string {
  switch (requirement.kind) {
    case 'profession':
      return professionsInWords(requirement.anyOf, locale);
    case 'profession_group':
      return inWords(
        requirement.anyOf.map((it) => groupNames[locale][it]),
        locale,
      );
    case 'organisation_type':
      return inWords(
        requirement.anyOf.map((it) => organisationTypeWords[locale][it]),
        locale,
      );
    case 'network_function':
      return oneOf(
        requirement.anyOf.map((it) => functionWords[locale][it]),
        locale,
      );
    case 'region':
      return inWords(
        requirement.anyOf.map((it) => regionName(it, regions)),
        locale,
      );
  }
}

/** „A, B oder C“ */
function oneOf(parts: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts);
}

function regionName(ags: Ags, regions: RegionNames): string {
  return regions.find((it) => it.ags === ags)?.label ?? ags;
}
