import { networkFunctionCodes } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { isProfessionCode } from '../professions/index.ts';
import { latestVersion } from '../versions.ts';
import { sharedModules } from './shared-modules.ts';
import { resolveTargetWords, type TargetWord, targetWords } from './target-words.ts';

const modules = sharedModules.map(latestVersion);

test('there are 24 modules with 194 teaching units: 10 and 80 inside the network, 14 and 114 for children', () => {
  const units = (all: typeof modules) => all.reduce((sum, it) => sum + it.teachingUnits, 0);
  const internal = modules.filter((it) => it.dimension === 'internal');
  const service = modules.filter((it) => it.dimension === 'service');
  expect([modules.length, units(modules)]).toEqual([24, 194]);
  expect([internal.length, units(internal)]).toEqual([10, 80]);
  expect([service.length, units(service)]).toEqual([14, 114]);
});

test('the codes are B01 to B10 and L01 to L14', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
  expect(modules.map((it) => it.code)).toEqual([...numbered('B', 10), ...numbered('L', 14)]);
});

test('all are first versions, and none claims to be more than a proposal', () => {
  expect(modules.every((it) => it.version === 1 && it.source.evidence === 'proposal')).toBe(true);
});

test('a module stands as the draft has it', () => {
  expect(modules.find((it) => it.code === 'L07')).toEqual({
    code: 'L07',
    version: 1,
    title: 'Medizinischer Kinderschutz: Befund, Dokumentation, Klinikverfahren',
    dimension: 'service',
    level: 'intermediate',
    teachingUnits: 6,
    formats: ['on_site'],
    formatNote: 'Präsenz (Mittwochnachmittag)',
    participants: { min: 10, max: 25 },
    learningOutcome: 'Kennt Leitbefunde, Dokumentation und Ansprechwege der Klinik',
    targetProfessions: ['H3', 'H4', 'H5', 'H8', 'H1', 'H2', 'Y1', 'J4'],
    targetFunctions: [],
    targetText: 'Ärzt:innen, Pflege, Hebammen, ASD, Polizei',
    prerequisites: ['L01'],
    note: 'Bis 25 Teilnehmende bleibt die Fortbildungskategorie C der Sächsischen Landesärztekammer möglich (slaek.de).',
    source: modules[0]?.source,
  });
});

test.for([
  ['B04', ['hybrid']],
  ['B08', ['online']],
  ['L01', ['on_site', 'hybrid']],
  ['L02', ['on_site', 'online']],
  ['L11', ['on_site']],
  ['L13', ['online', 'on_site']],
] as const)('%s may be held as %o', ([code, formats]) => {
  expect(modules.find((it) => it.code === code)?.formats).toEqual(formats);
});

describe('the words of the printed target groups', () => {
  test('„alle“ are everyone, whatever they are and do', () => {
    expect(resolveTargetWords(['alle'])).toEqual({ professions: [], functions: [] });
  });

  test('coordination is a function, planning a profession', () => {
    expect(resolveTargetWords(['Koordination', 'Planung'])).toEqual({
      professions: ['A1'],
      functions: ['network_coordinator'],
    });
  });

  test('two words for the same profession name it once', () => {
    expect(resolveTargetWords(['Hebamme', 'FGKiKP']).professions).toEqual(['H1', 'H2']);
  });

  test('every code behind a word exists', () => {
    const words = Object.keys(targetWords) as TargetWord[];
    const { professions, functions } = resolveTargetWords(words);
    expect(professions.filter((code) => !isProfessionCode(code))).toEqual([]);
    expect(functions.filter((code) => !networkFunctionCodes.includes(code))).toEqual([]);
  });

  test('every word is used by a module', () => {
    const used = new Set(modules.flatMap((it) => it.targetText.split(', ')));
    expect(Object.keys(targetWords).filter((word) => !used.has(word))).toEqual([]);
  });
});
