import { parseAgs, type Region } from '@netzwerkstatt/domain';

/** Five Landkreise and the Regionalverband around the capital, which is no Landkreis. */
export const regions: readonly Region[] = [
  { ags: parseAgs('10041'), name: 'Saarbrücken', kind: 'regional_association', label: 'Regionalverband Saarbrücken' },
  { ags: parseAgs('10042'), name: 'Merzig-Wadern', kind: 'rural_district', label: 'Landkreis Merzig-Wadern' },
  { ags: parseAgs('10043'), name: 'Neunkirchen', kind: 'rural_district', label: 'Landkreis Neunkirchen' },
  { ags: parseAgs('10044'), name: 'Saarlouis', kind: 'rural_district', label: 'Landkreis Saarlouis' },
  { ags: parseAgs('10045'), name: 'Saarpfalz-Kreis', kind: 'rural_district', label: 'Saarpfalz-Kreis' },
  { ags: parseAgs('10046'), name: 'St. Wendel', kind: 'rural_district', label: 'Landkreis St. Wendel' },
];
