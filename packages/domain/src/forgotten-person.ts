import type { EmailAddress } from './email-address.ts';
import type { PersonName } from './person-name.ts';

/** Below a name nobody can ever have (RFC 2606 § 2), so that no mail goes anywhere. */
const NOWHERE = '@geloescht.invalid';

/** What stands in the place of somebody whose data were erased. */
export const forgottenName: { readonly givenName: PersonName; readonly familyName: PersonName } = {
  givenName: 'Gelöschte' as PersonName,
  familyName: 'Person' as PersonName,
};

/** Instead of an organisation: read as that of somebody who states none, so that nobody shares one. */
export const FORGOTTEN_ORGANISATION = 'keine Angabe';

/** Instead of words that may name somebody. */
export const FORGOTTEN_WORD = 'gelöscht';

/** @param id - of the person; two of them must not share an address. */
export function forgottenAddress(id: string): EmailAddress {
  return `${id}${NOWHERE}` as EmailAddress;
}

/** Whether there is nobody behind this any more. */
export function isForgotten({ email }: { readonly email: EmailAddress }): boolean {
  return email.endsWith(NOWHERE);
}
