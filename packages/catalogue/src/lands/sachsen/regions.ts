import { parseAgs, type Region } from '@netzwerkstatt/domain';
import type { Source } from '../../source.ts';

export const regionsSource: Source = {
  statement: 'Amtlicher Gemeindeschlüssel, an einer veröffentlichten Liste geprüft; sorbische Namen nicht geprüft',
  evidence: 'public_page',
};

/** Ten Landkreise and three kreisfreie Städte; each has its own Jugendamt. */
export const regions: readonly Region[] = [
  { ags: parseAgs('14511'), name: 'Chemnitz', kind: 'urban_district', label: 'Chemnitz (Stadt)' },
  { ags: parseAgs('14521'), name: 'Erzgebirgskreis', kind: 'rural_district', label: 'Erzgebirgskreis' },
  { ags: parseAgs('14522'), name: 'Mittelsachsen', kind: 'rural_district', label: 'Landkreis Mittelsachsen' },
  { ags: parseAgs('14523'), name: 'Vogtlandkreis', kind: 'rural_district', label: 'Vogtlandkreis' },
  { ags: parseAgs('14524'), name: 'Zwickau', kind: 'rural_district', label: 'Landkreis Zwickau' },
  { ags: parseAgs('14612'), name: 'Dresden', kind: 'urban_district', label: 'Dresden (Stadt)' },
  {
    ags: parseAgs('14625'),
    name: 'Bautzen',
    kind: 'rural_district',
    label: 'Landkreis Bautzen',
    localNames: { hsb: 'Budyšin' },
  },
  {
    ags: parseAgs('14626'),
    name: 'Görlitz',
    kind: 'rural_district',
    label: 'Landkreis Görlitz',
    localNames: { hsb: 'Zhorjelc' },
  },
  { ags: parseAgs('14627'), name: 'Meißen', kind: 'rural_district', label: 'Landkreis Meißen' },
  {
    ags: parseAgs('14628'),
    name: 'Sächsische Schweiz-Osterzgebirge',
    kind: 'rural_district',
    label: 'Landkreis Sächsische Schweiz-Osterzgebirge',
  },
  { ags: parseAgs('14713'), name: 'Leipzig', kind: 'urban_district', label: 'Leipzig (Stadt)' },
  { ags: parseAgs('14729'), name: 'Leipzig', kind: 'rural_district', label: 'Landkreis Leipzig' },
  { ags: parseAgs('14730'), name: 'Nordsachsen', kind: 'rural_district', label: 'Landkreis Nordsachsen' },
];
