import { expect, test } from 'vitest';
import { foldForSearch } from './text.ts';
import { typedOrganisationKey } from './typed-organisation.ts';

test.for([
  'freiberuflich',
  'Freiberuflich tätig',
  'freiberuflich in Plauen',
  'freiberuflich, Neuhausen/Erzgebirge',
  'FREIBERUFLICH – Annaberg-Buchholz',
  'freiberufliche Hebamme Plauen',
  'Hebamme (freiberuflich)',
  'freiberuflich, Referent:in',
  'Freiberuflerin',
  'Freiberufler:in',
  'ich bin freiberuflich',
  'freischaffend',
  'selbständig',
  'selbstständig in Görlitz',
  'Selbstaendig taetig',
  'selbständige Dozentin',
  'Honorarkraft',
  'freie Mitarbeiterin',
  'freiberuflich in eigener Praxis',
  'eigene Praxis',
  'self-employed',
  'Self employed midwife in Plauen',
  'freelance',
])('„%s“ works for themselves and names no organisation', (name) => {
  expect(typedOrganisationKey(name)).toBe(undefined);
});

test.for([
  'keine Angabe',
  'Keine Angaben',
  'k. A.',
  'k.A.',
  'keine',
  'ohne',
  'ohne Einrichtung',
  'keine Einrichtung',
  'ohne feste Anstellung',
  'entfällt',
  '-',
  '—',
  '…',
  'in Elternzeit',
  'Privatperson',
  'ehrenamtlich',
  'n/a',
  'none',
  'No organisation',
  'not stated',
])('„%s“ states no organisation', (name) => {
  expect(typedOrganisationKey(name)).toBe(undefined);
});

test.for([
  'Praxis  Öhmchen',
  'Kindertagesstätte in Plauen',
  'Verein freiberuflicher Hebammen',
  'Bundesverband der Freiberufler',
  'Selbständig Wohnen e. V.',
  'Selbständig Leben gGmbH',
  'Selbstständige Evangelisch-Lutherische Kirche',
  'Zentrum für selbstständiges Leben',
  'freiberuflich in der Hebammenpraxis Sonnenschein',
  'Ohne Grenzen e. V.',
  'Keine Angst vor Behörden',
  'Freie Schule Plauen',
  'Freier Träger der Jugendhilfe',
  'Private Realschule',
  'Ehrenamtlich im Vogtland',
  'KA Leipzig',
  'Kirchgemeinde Eigenheim',
])('„%s“ is an organisation, the same in every spelling', (name) => {
  expect(typedOrganisationKey(name)).toBe(foldForSearch(name));
  expect(typedOrganisationKey(` ${name.toUpperCase()}. `)).toBe(foldForSearch(name));
});
