import type { Applicant } from '../ports/index.ts';

/** What somebody told about themselves and can change as long as it is of use; the address has a way of its own. */
export type ChangeableDetails = Pick<
  Applicant,
  'givenName' | 'familyName' | 'profession' | 'organisation' | 'region' | 'locale'
>;

/** What rules about places look at. */
export const changeableTraits = ['profession', 'organisation', 'region'] as const;

export type ChangeableTrait = (typeof changeableTraits)[number];

/** Traits that are others now; an organisation of the directory is not the same as one that was typed. */
export function changedTraits(before: ChangeableDetails, after: ChangeableDetails): readonly ChangeableTrait[] {
  return changeableTraits.filter((it) => traitValue(before, it) !== traitValue(after, it));
}

/** Everything that is different now, as the trail names it. */
export function changedDetails(before: ChangeableDetails, after: ChangeableDetails): readonly string[] {
  const isRenamed = before.givenName !== after.givenName || before.familyName !== after.familyName;
  return [
    ...(isRenamed ? ['name'] : []),
    ...changedTraits(before, after),
    ...(before.locale === after.locale ? [] : ['locale']),
  ];
}

function traitValue(details: ChangeableDetails, trait: ChangeableTrait): string {
  if (trait !== 'organisation') return details[trait];
  const { organisation } = details;
  return 'id' in organisation ? `id ${organisation.id}` : `name ${organisation.name}`;
}
