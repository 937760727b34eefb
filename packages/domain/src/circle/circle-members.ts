import type { OrganisationId, PersonId } from '../ids.ts';
import type { ProfessionCode } from '../profession.ts';
import { ok, type Refusal, type Result, refuse } from '../result.ts';
import { foldForSearch } from '../text.ts';
import { typedOrganisationKey } from '../typed-organisation.ts';

/** Where somebody works: an organisation of the directory, or one as it was typed. */
export interface Workplace {
  readonly id?: OrganisationId;
  readonly name: string;
}

/**
 * Whether two people work at the same place: by the directory where both are in it, else by the name. Those who work for
 * themselves have no colleagues.
 */
export function isSameWorkplace(one: Workplace, other: Workplace): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  const key = typedOrganisationKey(one.name);
  return key !== undefined && key === foldForSearch(other.name);
}

/** Why somebody may not stand in for a member. */
export type SubstituteRefusal =
  | Refusal<'substitute_is_member'>
  /**
   * With both names, because they are often spelt differently and mean the same. Without the second one where whoever
   * asks should not learn it.
   */
  | (Refusal<'substitute_elsewhere'> & { readonly organisation: string; readonly substituteOrganisation?: string });

/** Somebody with where they work, as far as that decides who may stand in for whom. */
export interface Colleague {
  readonly person: PersonId;
  readonly organisation: Workplace;
}

/**
 * Whether somebody may stand in for a member: only a colleague of the same organisation, for a seat in a circle is one of
 * the organisation, and nobody who sits there already.
 */
export function decideSubstitute(
  member: Colleague,
  substitute: Colleague,
  members: ReadonlySet<PersonId>,
): Result<true, SubstituteRefusal> {
  if (members.has(substitute.person)) return refuse({ code: 'substitute_is_member' });
  if (!isSameWorkplace(member.organisation, substitute.organisation)) {
    return refuse({
      code: 'substitute_elsewhere',
      organisation: member.organisation.name,
      substituteOrganisation: substitute.organisation.name,
    });
  }
  return ok(true);
}

/** How many a circle works well with, both inclusive, and from how many professions. Advice, never a rule. */
export const CIRCLE_MIX: {
  readonly members: { readonly min: number; readonly max: number };
  readonly professions: number;
} = { members: { min: 8, max: 16 }, professions: 4 };

/** How a circle is put together, and what advice says to it. */
export interface CircleMix {
  readonly members: number;
  readonly professions: number;
  /** What is different from the advice, most important first; empty for a good mix. */
  readonly hints: readonly ('too_few_members' | 'too_many_members' | 'too_few_professions')[];
}

/** @param professions - Of every member, one entry each. */
export function circleMix(professions: readonly ProfessionCode[]): CircleMix {
  const members = professions.length;
  const different = new Set(professions).size;
  return {
    members,
    professions: different,
    hints: [
      ...(members < CIRCLE_MIX.members.min ? (['too_few_members'] as const) : []),
      ...(members > CIRCLE_MIX.members.max ? (['too_many_members'] as const) : []),
      ...(different < CIRCLE_MIX.professions ? (['too_few_professions'] as const) : []),
    ],
  };
}
