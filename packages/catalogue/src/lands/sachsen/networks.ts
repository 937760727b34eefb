import { parseAgs } from '@netzwerkstatt/domain';
import type { LandNetwork } from '../../land-profile.ts';
import type { Source } from '../../source.ts';

export const networksSource: Source = {
  statement: 'Internetseite des Landesprojekts „Netzwerke für Kinderschutz Sachsen“; Stand der Namen: 2007–2011',
  evidence: 'original',
};

/** The four project sites of 2007–2011. */
export const networks: readonly LandNetwork[] = [
  {
    slug: 'dresden',
    name: 'Dresden',
    office: 'Netzwerk für Kinderschutz beim Jugendamt Dresden',
    region: parseAgs('14612'),
  },
  {
    slug: 'leipzig',
    name: 'Leipzig',
    office: 'Koordinationsstelle des Leipziger Netzwerkes für Kinderschutz',
    region: parseAgs('14713'),
  },
  {
    slug: 'lk-leipzig',
    name: 'Landkreis Leipzig',
    office: 'Koordinationsstelle für Kinderschutz und Soziales Frühwarnsystem im Landratsamt Leipziger Land',
    region: parseAgs('14729'),
    note: '„Leipziger Land“ ist der Vorgängerkreis; er ging am 1. August 2008 mit dem Muldentalkreis im Landkreis Leipzig auf (nicht geprüft).',
  },
  {
    slug: 'vogtland',
    name: 'Vogtlandkreis',
    office: 'Koordinationsstelle des Netzwerkes für Kinderschutz im Vogtlandkreis',
    region: parseAgs('14523'),
  },
];
