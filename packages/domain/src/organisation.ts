import type { OrganisationId } from './ids.ts';
import type { Ags } from './region.ts';

/** The nineteen kinds of institution of § 3 (2) KKG, in the order of the law. */
export const networkInstitutionTypes = [
  'public_youth_welfare',
  'independent_youth_welfare',
  'early_intervention_provider',
  'health_office',
  'social_office',
  'school',
  'police_or_public_order',
  'employment_agency',
  'hospital',
  'social_paediatric_centre',
  'early_intervention_centre',
  'counselling_centre',
  'pregnancy_counselling',
  'maternal_recovery',
  'violence_protection',
  'multi_generation_house',
  'family_education',
  'family_court',
  'health_professional',
] as const;

/** Kinds the law does not name and the networks have all the same. */
export const furtherOrganisationTypes = [
  'day_care',
  'after_school_care',
  'childminding',
  'customs',
  'prosecution',
  'association',
  'university',
  'chamber',
  'health_insurance',
  'church',
  'parents_council',
] as const;

export type OrganisationType = (typeof networkInstitutionTypes)[number] | (typeof furtherOrganisationTypes)[number];

export const organisationTypes: readonly OrganisationType[] = [...networkInstitutionTypes, ...furtherOrganisationTypes];

/** Where professionals work: a partner of the network, found in the directory. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly type: OrganisationType;
  readonly place: string;
  readonly region: Ags;
}
