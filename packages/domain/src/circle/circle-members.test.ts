import { describe, expect, test } from 'vitest';
import type { OrganisationId } from '../ids.ts';
import type { ProfessionCode } from '../profession.ts';
import { ada, ben, cem, testId } from '../testing/index.ts';
import { circleMix, decideSubstitute, isSameWorkplace } from './circle-members.ts';

const clinic = { id: testId('o', 1) as OrganisationId, name: 'Klinikum St. Georg' };

describe('two people work at the same place', () => {
  test.for([
    { rule: 'by the directory', one: clinic, other: { ...clinic, name: 'St. Georg' }, same: true },
    {
      rule: 'not by a namesake in the directory',
      one: clinic,
      other: { ...clinic, id: testId('o', 2) as OrganisationId },
      same: false,
    },
    { rule: 'by the name, where one was typed', one: clinic, other: { name: ' klinikum st georg' }, same: true },
    { rule: 'not by another name', one: clinic, other: { name: 'Jugendamt Leipzig' }, same: false },
    {
      rule: 'not because both work for themselves',
      one: { name: 'freiberuflich in Plauen' },
      other: { name: 'Freiberuflich in Plauen' },
      same: false,
    },
    { rule: 'not because neither says anything', one: { name: ' ' }, other: { name: '–' }, same: false },
  ])('$rule', ({ one, other, same }) => {
    expect(isSameWorkplace(one, other)).toBe(same);
    expect(isSameWorkplace(other, one)).toBe(same);
  });
});

describe('a substitute', () => {
  const member = { person: ada, organisation: clinic };
  const decide = (person: typeof ada, organisation = clinic as { name: string }) =>
    decideSubstitute(member, { person, organisation }, new Set([ada, cem]));

  test('is a colleague', () => {
    expect(decide(ben)).toEqual({ ok: true, value: true });
  });

  test('from elsewhere is refused with both names', () => {
    expect(decide(ben, { name: 'Jugendamt Leipzig' })).toEqual({
      ok: false,
      refusal: {
        code: 'substitute_elsewhere',
        organisation: 'Klinikum St. Georg',
        substituteOrganisation: 'Jugendamt Leipzig',
      },
    });
  });

  test.for([ada, cem])('does not sit in the circle already', (person) => {
    expect(decide(person)).toEqual({ ok: false, refusal: { code: 'substitute_is_member' } });
  });
});

describe('the mix of a circle', () => {
  const people = (count: number, professions: number) =>
    Array.from({ length: count }, (_, number) => `H${number % professions}` as ProfessionCode);

  test.for([
    { count: 8, professions: 4, hints: [] },
    { count: 16, professions: 9, hints: [] },
    { count: 7, professions: 4, hints: ['too_few_members'] },
    { count: 17, professions: 3, hints: ['too_many_members', 'too_few_professions'] },
    { count: 0, professions: 0, hints: ['too_few_members', 'too_few_professions'] },
  ])('$count members of $professions professions: $hints', ({ count, professions, hints }) => {
    expect(circleMix(people(count, professions))).toEqual({ members: count, professions, hints });
  });
});
