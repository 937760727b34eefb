import type { EventKind } from '@netzwerkstatt/domain';
import type { Answers } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { counted, translated } from '../../lib/words.ts';

/** Names of what there is to choose from, for cards, facets and forms alike. */
export const eventWords = translated(
  {
    kinds: {
      module_run: 'Modul',
      state_conference: 'Landesfachtag',
      network_conference: 'Netzwerkkonferenz',
      quality_circle: 'Qualitätszirkel',
      training: 'Fortbildung',
    },
    formats: { on_site: 'Präsenz', online: 'Online', hybrid: 'Hybrid' },
    moduleRun: (code: string) => `Modul ${code}`,
    unitsShort: (units: number) => `${units} UE`,
    units: (units: number) => counted(units, 'Unterrichtseinheit', 'Unterrichtseinheiten'),
    unitsMeaning: 'UE sind Unterrichtseinheiten zu 45 Minuten.',
    online: 'Online (Videokonferenz)',
    placeOpen: 'Ort wird noch bekannt gegeben',
    alsoOnline: 'auch online',
    dates: (count: number, last: string) => `${count} Termine bis ${last}`,
    each: (span: string) => `je ${span}`,
  },
  {
    kinds: {
      module_run: 'Module',
      state_conference: 'State conference',
      network_conference: 'Network conference',
      quality_circle: 'Quality circle',
      training: 'Training',
    },
    formats: { on_site: 'On site', online: 'Online', hybrid: 'Hybrid' },
    moduleRun: (code) => `Module ${code}`,
    unitsShort: (units) => `${units} TU`,
    units: (units) => counted(units, 'teaching unit', 'teaching units', 'en'),
    unitsMeaning: 'TU are teaching units of 45 minutes.',
    online: 'Online (video call)',
    placeOpen: 'Place to be announced',
    alsoOnline: 'also online',
    dates: (count, last) => `${count} dates until ${last}`,
    each: (span) => `${span} each`,
  },
);

type LandWords = Answers['programme']['land']['words'];

/** What a kind is called in this Land; English readers get the general word. */
export function kindWord(kind: EventKind, land: LandWords, locale: Locale): string {
  if (locale === 'de') {
    if (kind === 'state_conference') return land.stateConference.one;
    if (kind === 'network_conference') return land.networkConference.one;
    if (kind === 'quality_circle') return land.qualityCircle.one;
  }
  return eventWords[locale].kinds[kind];
}
