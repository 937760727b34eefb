import type { Person } from '@netzwerkstatt/application';
import {
  type Ags,
  type EmailAddress,
  foldForSearch,
  type Instant,
  type Organisation,
  type PersonId,
  type ProfessionCode,
  parseAgs,
} from '@netzwerkstatt/domain';
import { nameOf } from './names.ts';
import { towns } from './places.ts';
import { workplaces } from './workplaces.ts';

/** How many people of each profession there are, in the proportions in which the networks meet them. */
const perProfession: Readonly<Record<string, number>> = {
  ...{ Y1: 44, Y2: 34, Y3: 58, Y4: 10, Y5: 26, Y6: 16 },
  ...{ H1: 18, H2: 22, H3: 10, H4: 5, H5: 6, H6: 2, H7: 8, H8: 14, H9: 12, H10: 14 },
  ...{ E1: 22, E2: 6, J1: 4, J2: 2, J3: 6, J4: 8, B1: 12, B2: 12, B3: 6, B4: 8 },
  ...{ A1: 6, A2: 3, V1: 2, V2: 1, X1: 1, X9: 2 },
};

const perRegion: Readonly<Record<string, number>> = {
  ...{ 14511: 38, 14521: 28, 14522: 24, 14523: 44, 14524: 26, 14612: 58, 14625: 26 },
  ...{ 14626: 22, 14627: 20, 14628: 18, 14713: 62, 14729: 22, 14730: 12 },
};

export const POPULATION = 400;

/** Somebody whose way the story follows, and in whose name a visitor may look around. */
export const protagonist = { number: 325, email: addressOf(nameOf(325)) };

/** Goes through the whole population without meeting anybody twice: it has no divisor in common with 400. */
const STRIDE = 157;

/** Four hundred professionals of Sachsen. The same every time, but for their ids. */
export function populationWith(
  organisations: readonly Organisation[],
  id: () => PersonId,
  provenAt: Instant,
): readonly Person[] {
  const professions = repeated(perProfession);
  const regions = repeated(perRegion);
  return Array.from({ length: POPULATION }, (_, number) => {
    const profession = professions[(number * STRIDE) % POPULATION] as ProfessionCode;
    const region = parseAgs(regions[number] ?? '');
    const name = nameOf(number);
    return {
      id: id(),
      ...name,
      email: addressOf(name),
      profession,
      organisation: workplaceOf(profession, region, number, organisations),
      region,
      locale: number % 80 === 79 ? 'en' : 'de',
      emailProvenAt: provenAt,
    };
  });
}

/** An address below `example.org`, which can belong to nobody. */
export function addressOf({ givenName, familyName }: ReturnType<typeof nameOf>): EmailAddress {
  const local = [givenName, familyName].map((it) => foldForSearch(it).replaceAll(' ', '-')).join('.');
  return `${local}@example.org` as EmailAddress;
}

function repeated(counts: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(counts).flatMap(([value, count]) => Array.from({ length: count }, () => value));
}

/** Two of three find their office in the directory, if there is one for them; the others write it down. */
function workplaceOf(
  profession: ProfessionCode,
  region: Ags,
  number: number,
  organisations: readonly Organisation[],
): Person['organisation'] {
  const { types, own } = workplaces[profession] ?? { types: [], own: '' };
  const found = organisations.filter((it) => it.region === region && types.includes(it.type));
  const one = number % 3 === 0 ? undefined : found[number % found.length];
  return one ? { id: one.id, name: one.name } : { name: own.replace('{town}', towns[region] ?? '') };
}
