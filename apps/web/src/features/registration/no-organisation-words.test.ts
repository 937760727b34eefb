import { typedOrganisationKey } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { noOrganisationWords } from './no-organisation-words.ts';

test('whoever chooses that they have no organisation names none, in either language', () => {
  const { de, en } = noOrganisationWords;
  const chosen = [...de.choices, ...en.choices].map(({ label }) => label);
  expect(chosen.map((it) => [it, typedOrganisationKey(it)])).toEqual(chosen.map((it) => [it, undefined]));
});
