import { expect, test } from 'vitest';
import { type EmailAddress, parseEmailAddress } from './email-address.ts';
import { FORGOTTEN_ORGANISATION, forgottenAddress, forgottenName, isForgotten } from './forgotten-person.ts';
import { parsePersonName } from './person-name.ts';
import { typedOrganisationKey } from './typed-organisation.ts';

test('what stands in the place of a person passes as a name and an address', () => {
  const address = forgottenAddress('1b4e28ba-2fa1-41d2-883f-0016d3cca427');
  expect(parseEmailAddress(address)).toEqual({ ok: true, value: address });
  for (const name of Object.values(forgottenName)) expect(parsePersonName(name)).toEqual({ ok: true, value: name });
});

test('nobody is behind it, and somebody behind every other address', () => {
  expect(isForgotten({ email: forgottenAddress('1b4e28ba') })).toBe(true);
  expect(isForgotten({ email: 'hanza@geloescht.example' as EmailAddress })).toBe(false);
});

test('they share no organisation with each other', () => {
  expect(typedOrganisationKey(FORGOTTEN_ORGANISATION)).toBeUndefined();
});
