import type { Person } from '@netzwerkstatt/application';
import { type Instant, type PersonId, type ProfessionCode, parseAgs } from '@netzwerkstatt/domain';
import { nameOf } from '../cast/names.ts';
import { addressOf } from '../cast/population.ts';

const rows: readonly (readonly [profession: string, ags: string, organisation: string])[] = [
  ['H2', '10041', 'freiberuflich in Saarbrücken'],
  ['H1', '10041', 'Hebammenpraxis am Staden'],
  ['Y1', '10041', 'Jugendamt, Sozialer Dienst Saarbrücken'],
  ['Y3', '10041', 'Kita Wackenberg'],
  ['B1', '10041', 'Schwangerschaftsberatung Saarbrücken'],
  ['H3', '10042', 'Kinder- und Jugendarztpraxis Merzig'],
  ['Y5', '10042', 'Schulsozialarbeit Merzig'],
  ['Y1', '10043', 'Jugendamt, Sozialer Dienst Neunkirchen'],
  ['Y3', '10043', 'Kita Blumenhang'],
  ['H10', '10043', 'Frühförderung Neunkirchen'],
  ['B2', '10044', 'Lebensberatung Saarlouis'],
  ['E1', '10044', 'Grundschule an der Saar'],
  ['Y2', '10045', 'Ambulante Hilfen Homburg'],
  ['H8', '10045', 'Klinik in Homburg'],
  ['Y6', '10046', 'Familienzentrum St. Wendel'],
  ['H2', '10046', 'freiberuflich in St. Wendel'],
];

/** Numbered behind everybody in Sachsen. */
const FIRST_NUMBER = 450;

export function peopleOfSaarland(id: () => PersonId, provenAt: Instant): readonly Person[] {
  return rows.map(([profession, ags, organisation], at) => {
    const name = nameOf(FIRST_NUMBER + at);
    return {
      id: id(),
      ...name,
      email: addressOf(name),
      profession: profession as ProfessionCode,
      organisation: { name: organisation },
      region: parseAgs(ags),
      locale: 'de',
      emailProvenAt: provenAt,
    };
  });
}
