import { fc, test as property } from '@fast-check/vitest';
import { eventFormats, professionGroups } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { findModules, isMeantFor, type ModuleQuery } from './find-modules.ts';
import { sachsen } from './lands/index.ts';
import { parseProfessionCode, professions } from './professions/index.ts';
import { moduleDimensions, moduleLevels } from './qualification-module.ts';

const { modules } = sachsen;
const found = (query: ModuleQuery) => findModules(modules, query).map((it) => it.code);
const midwife = parseProfessionCode('H1');
const police = parseProfessionCode('J4');

test.for<{ rule: string; query: ModuleQuery; codes: readonly string[] }>([
  { rule: 'a code is found', query: { text: 'l13' }, codes: ['L13'] },
  { rule: 'umlauts may be written out', query: { text: 'foerderung' }, codes: ['B10'] },
  { rule: 'or left as they are', query: { text: 'Förderung' }, codes: ['B10'] },
  { rule: 'a part of a word is enough', query: { text: 'familiengericht' }, codes: ['L12'] },
  { rule: 'the learning outcome is searched too', query: { text: 'Täterstrategien' }, codes: ['L10'] },
  { rule: 'so are the target groups as printed', query: { text: 'Zirkelleitung' }, codes: ['B04', 'B07'] },
  { rule: 'all words must occur, in any order', query: { text: 'Moderieren gestalten B04' }, codes: ['B04'] },
  { rule: 'words that occur in different modules find nothing', query: { text: 'B01 Inobhutnahme' }, codes: [] },
  { rule: 'punctuation does not matter', query: { text: '„§§ 8a/8b“' }, codes: ['L02', 'L14'] },
  {
    rule: 'dimension and level hold together',
    query: { dimension: 'internal', level: 'basic' },
    codes: ['B01', 'B06'],
  },
  { rule: 'a module with two formats is found by each', query: { format: 'online', text: 'Notfall' }, codes: ['L13'] },
  { rule: 'a blended module is hybrid', query: { format: 'hybrid' }, codes: ['B04', 'L01'] },
])('$rule', ({ query, codes }) => {
  expect(found(query)).toEqual(codes);
});

test('who looks for nothing in particular finds everything', () => {
  expect(findModules(modules, {})).toEqual(modules);
  expect(findModules(modules, { text: '  ' })).toEqual(modules);
});

describe('"for me"', () => {
  test('a police officer finds what is for the police and what is for everyone', () => {
    expect(found({ profession: police })).toEqual([
      'B06',
      'L01',
      'L02',
      'L04',
      'L07',
      'L08',
      'L09',
      'L10',
      'L12',
      'L13',
    ]);
  });

  test('a coordinator finds the modules for coordinators besides those of her profession', () => {
    const asMidwife = found({ profession: midwife, dimension: 'internal' });
    const asCoordinator = found({
      profession: midwife,
      functions: ['network_coordinator'],
      dimension: 'internal',
    });
    expect(asMidwife).toEqual(['B06']);
    expect(asCoordinator).toEqual(['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09', 'B10']);
  });

  test.for(professionGroups)('somebody of %s is never left without a module', (group) => {
    for (const { code } of professions.filter((it) => it.group === group)) {
      expect(modules.some((module) => isMeantFor(module, { profession: code }))).toBe(true);
    }
  });
});

const aQuery = fc.record(
  {
    text: fc.constantFrom('kinder', 'Netzwerk', 'recht', 'L0', 'Hilfen Auftrag', ''),
    dimension: fc.constantFrom(...moduleDimensions),
    level: fc.constantFrom(...moduleLevels),
    format: fc.constantFrom(...eventFormats),
    profession: fc.constantFrom(...professions.map((it) => it.code)),
  },
  { requiredKeys: [] },
);

property.prop([aQuery, aQuery])('asking for more never finds more, and keeps the order', (query, further) => {
  const some = findModules(modules, query);
  const fewer = findModules(modules, { ...further, ...query });
  expect(fewer).toEqual(some.filter((module) => fewer.includes(module)));
});

property.prop([fc.constantFrom(...modules)])('every module is found by its title', (module) => {
  expect(findModules(modules, { text: module.title.toUpperCase() })).toEqual([module]);
});
