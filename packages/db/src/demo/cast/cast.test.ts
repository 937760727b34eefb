import { countingRandom } from '@netzwerkstatt/application/testing';
import { sachsen } from '@netzwerkstatt/catalogue/lands';
import { networkInstitutionTypes, parseEmailAddress, parsePersonName } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { peopleOfSaarland } from '../saarland/people.ts';
import { organisationsWith } from './organisations.ts';
import { populationWith, protagonist } from './population.ts';
import { speakersOfSachsen, staffOfSaarland, staffOfSachsen } from './staff.ts';

const random = countingRandom();
const organisations = organisationsWith(() => random.id());
const people = populationWith(organisations, () => random.id(), TEST_NOW);
const staff = [...Object.values(staffOfSachsen), ...speakersOfSachsen, ...Object.values(staffOfSaarland)];
const everybody = [
  ...people,
  ...peopleOfSaarland(() => random.id(), TEST_NOW),
  ...staff.map(({ name, email }) => ({ ...name, email })),
];

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

test('four hundred people work in Sachsen, in the proportions of its networks', () => {
  expect(counted(people.map(({ profession }) => profession))).toEqual({
    ...{ Y1: 44, Y2: 34, Y3: 58, Y4: 10, Y5: 26, Y6: 16, H1: 18, H2: 22, H3: 10, H4: 5, H5: 6, H6: 2, H7: 8, H8: 14 },
    ...{ H9: 12, H10: 14, E1: 22, E2: 6, J1: 4, J2: 2, J3: 6, J4: 8, B1: 12, B2: 12, B3: 6, B4: 8, A1: 6, A2: 3 },
    ...{ V1: 2, V2: 1, X1: 1, X9: 2 },
  });
  expect(counted(people.map(({ region }) => region))).toEqual({
    ...{ 14511: 38, 14521: 28, 14522: 24, 14523: 44, 14524: 26, 14612: 58, 14625: 26, 14626: 22, 14627: 20 },
    ...{ 14628: 18, 14713: 62, 14729: 22, 14730: 12 },
  });
});

test('forty organisations sit at the table, and two of the nineteen kinds the law names are missing', () => {
  expect(organisations).toHaveLength(40);
  const types = new Set(organisations.map(({ type }) => type));
  expect(networkInstitutionTypes.filter((it) => !types.has(it))).toEqual(['social_office', 'maternal_recovery']);
});

test('nobody has a namesake, and every name and address is one that the house takes', () => {
  const names = everybody.map(({ givenName, familyName }) => `${givenName} ${familyName}`);
  const emails = everybody.map(({ email }) => email);
  expect([new Set(names).size, new Set(emails).size]).toEqual([everybody.length, everybody.length]);
  expect(emails.map(parseEmailAddress)).toEqual(emails.map((value) => ({ ok: true, value })));
  for (const { givenName, familyName } of everybody) {
    expect([parsePersonName(givenName), parsePersonName(familyName)]).toEqual([
      { ok: true, value: givenName },
      { ok: true, value: familyName },
    ]);
  }
});

test('no mail to them can reach anybody', () => {
  expect(everybody.map(({ email }) => email).filter((it) => !it.endsWith('@example.org'))).toEqual([]);
});

test('nobody in the archive is called like them', () => {
  const archive = JSON.stringify(sachsen.archive);
  expect(everybody.filter(({ givenName, familyName }) => archive.includes(`${givenName} ${familyName}`))).toEqual([]);
});

test('the story follows a family midwife in Leipzig', () => {
  const { profession, region, email } = people[protagonist.number] ?? {};
  expect({ profession, region, email }).toEqual({ profession: 'H2', region: '14713', email: protagonist.email });
});
