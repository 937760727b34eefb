import { type Organisation, type OrganisationId, type OrganisationType, parseAgs } from '@netzwerkstatt/domain';
import { towns } from './places.ts';

/**
 * The directory of the story: forty partners, seventeen of the nineteen kinds of § 3 (2) KKG among them. Social welfare
 * offices and maternal recovery are missing on purpose, so that „who is not at the table?“ has an answer.
 */
const partners: readonly (readonly [type: OrganisationType, ags: string, name: string])[] = [
  ['public_youth_welfare', '14713', 'Jugendamt Leipzig, Bezirk Nordost'],
  ['public_youth_welfare', '14612', 'Jugendamt Dresden, Stadtteilteam Prohlis'],
  ['public_youth_welfare', '14523', 'Jugendamt Vogtlandkreis, Sozialer Dienst'],
  ['public_youth_welfare', '14729', 'Jugendamt Landkreis Leipzig, Sozialer Dienst'],
  ['public_youth_welfare', '14511', 'Jugendamt Chemnitz, Bezirk Süd'],
  ['independent_youth_welfare', '14713', 'Brückenbogen Jugendhilfe gGmbH'],
  ['independent_youth_welfare', '14612', 'Elbufer Kinder- und Jugendhilfe e. V.'],
  ['independent_youth_welfare', '14524', 'Muldenhaus Jugendhilfe gGmbH'],
  ['independent_youth_welfare', '14625', 'Spreewinkel Familienhilfe e. V.'],
  ['early_intervention_provider', '14713', 'Lebensweg Eingliederungshilfe gGmbH'],
  ['health_office', '14713', 'Gesundheitsamt Leipzig, Kinder- und Jugendärztlicher Dienst'],
  ['health_office', '14522', 'Gesundheitsamt Mittelsachsen'],
  ['school', '14713', 'Grundschule am Lindenring'],
  ['school', '14612', 'Oberschule an der Heidestraße'],
  ['school', '14521', 'Förderschule Bergblick'],
  ['police_or_public_order', '14713', 'Polizeirevier Leipzig-Nord, Prävention'],
  ['police_or_public_order', '14523', 'Polizeirevier Plauen, Prävention'],
  ['employment_agency', '14511', 'Jobcenter Chemnitz, Team Familie'],
  ['hospital', '14612', 'Klinikum Elbhang, Kinderschutzgruppe'],
  ['hospital', '14713', 'Parkklinik Auensee, Geburtshilfe'],
  ['hospital', '14524', 'Krankenhaus Muldental, Kinderstation'],
  ['social_paediatric_centre', '14511', 'Sozialpädiatrisches Zentrum Sonnenberg'],
  ['early_intervention_centre', '14626', 'Interdisziplinäre Frühförderstelle Neißeaue'],
  ['early_intervention_centre', '14729', 'Frühförderstelle Parthetal'],
  ['counselling_centre', '14713', 'Erziehungs- und Familienberatung am Kanal'],
  ['counselling_centre', '14627', 'Beratungsstelle Weinbergstraße'],
  ['pregnancy_counselling', '14612', 'Schwangerschaftsberatung Neustadt'],
  ['pregnancy_counselling', '14523', 'Schwangerschaftsberatung Elsterpark'],
  ['violence_protection', '14713', 'Interventions- und Koordinierungsstelle Lichtblick'],
  ['multi_generation_house', '14730', 'Mehrgenerationenhaus Elbaue'],
  ['family_education', '14628', 'Familienbildung Sandsteinweg'],
  ['family_education', '14713', 'Familienzentrum Grünau-Mitte'],
  ['family_court', '14713', 'Amtsgericht Leipzig, Familiengericht'],
  ['family_court', '14612', 'Amtsgericht Dresden, Familiengericht'],
  ['health_professional', '14713', 'Hebammenpraxis Rosental'],
  ['health_professional', '14522', 'Hebammengemeinschaft Silberstadt'],
  ['day_care', '14713', 'Kita Kastanienhof'],
  ['day_care', '14612', 'Kinderhaus Heidefüchse'],
  ['day_care', '14626', 'Kita Storchennest'],
  ['association', '14729', 'Kreissportbund Muldental e. V., Jugend'],
];

export function organisationsWith(id: () => OrganisationId): readonly Organisation[] {
  return partners.map(([type, ags, name]) => {
    return { id: id(), name, type, place: towns[ags] ?? '', region: parseAgs(ags) };
  });
}
