import type { OrganisationType } from '@netzwerkstatt/domain';

/** Where people of a profession work: in a kind of organisation, or in a place of their own, as they would type it. */
interface Workplace {
  readonly types: readonly OrganisationType[];
  /** `{town}` is where they work. */
  readonly own: string;
}

export const workplaces: Readonly<Record<string, Workplace>> = {
  Y1: { types: ['public_youth_welfare'], own: 'Jugendamt, Allgemeiner Sozialer Dienst {town}' },
  Y2: { types: ['independent_youth_welfare'], own: 'Ambulante Hilfen {town}' },
  Y3: { types: ['day_care'], own: 'Kindertagesstätte in {town}' },
  Y4: { types: [], own: 'Kindertagespflege {town}' },
  Y5: { types: ['independent_youth_welfare', 'school'], own: 'Schulsozialarbeit {town}' },
  Y6: { types: ['family_education', 'multi_generation_house'], own: 'Familienzentrum {town}' },
  H1: { types: ['health_professional'], own: 'freiberuflich in {town}' },
  H2: { types: ['health_office', 'health_professional'], own: 'freiberuflich in {town}' },
  H3: { types: ['hospital', 'social_paediatric_centre'], own: 'Kinder- und Jugendarztpraxis {town}' },
  H4: { types: ['hospital'], own: 'Frauenarztpraxis {town}' },
  H5: { types: ['hospital'], own: 'Hausarztpraxis {town}' },
  H6: { types: [], own: 'Zahnarztpraxis {town}' },
  H7: { types: ['counselling_centre'], own: 'Psychotherapeutische Praxis {town}' },
  H8: { types: ['hospital'], own: 'Klinik in {town}' },
  H9: { types: ['health_office'], own: 'Gesundheitsamt {town}' },
  H10: { types: ['early_intervention_centre', 'early_intervention_provider'], own: 'Frühförderung {town}' },
  E1: { types: ['school'], own: 'Oberschule in {town}' },
  E2: { types: ['school'], own: 'Gymnasium in {town}' },
  J1: { types: ['family_court'], own: 'Amtsgericht {town}' },
  J2: { types: ['prosecution'], own: 'Staatsanwaltschaft, Zweigstelle {town}' },
  J3: { types: [], own: 'Kanzlei in {town}' },
  J4: { types: ['police_or_public_order'], own: 'Polizeirevier {town}' },
  B1: { types: ['pregnancy_counselling'], own: 'Schwangerschaftsberatung {town}' },
  B2: { types: ['counselling_centre'], own: 'Erziehungsberatung {town}' },
  B3: { types: ['counselling_centre'], own: 'Suchtberatung {town}' },
  B4: { types: ['violence_protection'], own: 'Interventionsstelle {town}' },
  A1: { types: ['public_youth_welfare'], own: 'Jugendhilfeplanung {town}' },
  A2: { types: ['employment_agency'], own: 'Jobcenter {town}' },
  V1: { types: ['multi_generation_house'], own: 'Familienpatenprojekt {town}' },
  V2: { types: ['association'], own: 'Sportverein in {town}' },
  X1: { types: ['university'], own: 'Hochschule, Studiengang Soziale Arbeit' },
  X9: { types: [], own: 'keine Angabe' },
};
