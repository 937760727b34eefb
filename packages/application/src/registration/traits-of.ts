import { professions } from '@netzwerkstatt/catalogue';
import { type OrganisationType, typedOrganisationKey } from '@netzwerkstatt/domain';
import type { Traits } from '@netzwerkstatt/registration';
import type { Applicant } from '../ports/registration-store.ts';

const groupOf = new Map(professions.map(({ code, group }) => [code, group]));

/**
 * What somebody is to the rules by which places are shared, from what they told for the event.
 *
 * @param organisationType - As the directory has it; absent for an organisation that was only typed.
 */
export function traitsOf(
  { organisation, region, profession }: Pick<Applicant, 'organisation' | 'region' | 'profession'>,
  organisationType: OrganisationType | undefined,
): Traits {
  const key = 'id' in organisation ? organisation.id : typedOrganisationKey(organisation.name);
  return {
    ...(key !== undefined && { organisation: key }),
    ...(organisationType && { organisationType }),
    region,
    profession,
    group: groupOf.get(profession) ?? 'other',
  };
}
