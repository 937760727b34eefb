import type { LandProfile } from '../land-profile.ts';
import { saarland } from './saarland/saarland.ts';
import { sachsen } from './sachsen/sachsen.ts';

export { sharedCurricula } from '../curricula/shared-curricula.ts';
export { sharedModules } from '../modules/shared-modules.ts';
export { professionHabits } from '../professions/profession-habits.ts';
export { nationwideHolidays } from './nationwide-holidays.ts';
export { saarland, sachsen };

/** The Länder whose profiles come with the package, in the order of their names. */
export const landProfiles: readonly LandProfile[] = [saarland, sachsen];

/** @param code - ISO 3166-2, as it may stand in an address: `DE-SN`. */
export function findLandProfile(code: string): LandProfile | undefined {
  return landProfiles.find((it) => it.code === code);
}
