import type { OrganisationType, ProfessionCode, ProfessionGroup } from '@netzwerkstatt/domain';
import type { KeptSeats } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { organisationTypeWords } from '../eligibility/organisation-type-words.ts';
import { professionsInWords } from '../refusals/profession-short-names.ts';
import { groupNames } from '../registration/profession-options.ts';

const others = {
  de: { region: 'bestimmte Landkreise', organisation: 'bestimmte Einrichtungen' },
  en: { region: 'certain districts', organisation: 'certain organisations' },
} as const satisfies Record<Locale, Record<'region' | 'organisation', string>>;

/** „Gesundheit, Justiz“: for whom seats are kept. */
export function peopleInWords(kept: readonly Pick<KeptSeats, 'for'>[], locale: Locale): string {
  return [...new Set(kept.flatMap((it) => namesOf(it.for, locale)))].join(', ');
}

function namesOf({ by, values }: KeptSeats['for'], locale: Locale): readonly string[] {
  switch (by) {
    case 'group':
      return values.map((it) => groupNames[locale][it as ProfessionGroup]);
    case 'profession':
      return [professionsInWords(values as readonly ProfessionCode[], locale)];
    case 'organisationType':
      return values.map((it) => organisationTypeWords[locale][it as OrganisationType]);
    case 'region':
    case 'organisation':
      return [others[locale][by]];
  }
}
