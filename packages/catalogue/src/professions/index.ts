import type { Profession, ProfessionCode } from '@netzwerkstatt/domain';
import { counsellingAndAdministrationProfessions } from './counselling-and-administration-professions.ts';
import { educationAndJusticeProfessions } from './education-and-justice-professions.ts';
import { healthProfessions } from './health-professions.ts';
import { volunteersAndOthers } from './volunteers-and-others.ts';
import { youthWelfareProfessions } from './youth-welfare-professions.ts';

/**
 * The 30 professions of the networks and two residual ones, the same in every Land and in the order in which forms
 * offer them.
 *
 * `confidentialityNumber` is printed as the source has it: `6*` holds only for state-recognised social workers and
 * pedagogues, `1*` only for regulated health professions, `1/6` for either. KKG and SGB VIII were read in the text of
 * 2022-03-26, Saxon law in that of 2025-05-18; a norm of Sachsen has no force elsewhere. The ISCO-08 codes are
 * unverified.
 */
export const professions: readonly Profession[] = [
  ...youthWelfareProfessions,
  ...healthProfessions,
  ...educationAndJusticeProfessions,
  ...counsellingAndAdministrationProfessions,
  ...volunteersAndOthers,
];

const knownCodes: ReadonlySet<string> = new Set(professions.map((it) => it.code));

/** Whether one of the {@link professions} has this code. */
export function isProfessionCode(text: string): text is ProfessionCode {
  return knownCodes.has(text);
}

/** @throws RangeError when no profession has this code. */
export function parseProfessionCode(text: string): ProfessionCode {
  if (!isProfessionCode(text)) throw new RangeError(`not a profession of the networks: ${text}`);
  return text;
}
