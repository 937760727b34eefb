import { describe, expect, test } from 'vitest';
import { latestVersion } from '../versions.ts';
import { sharedCurricula } from './shared-curricula.ts';

const curricula = sharedCurricula.map(latestVersion);

test('there are five curricula with these addresses, lengths and parts', () => {
  const summary = curricula.map((it) => [
    it.code,
    it.slug,
    it.teachingUnits,
    it.modules.length,
    it.furtherParts.length,
  ]);
  expect(summary).toEqual([
    ['S-NK', 'netzwerkkoordination', 124, 11, 3],
    ['S-INSOFA', 'insoweit-erfahrene-fachkraft', 110, 9, 3],
    ['S-BASIS', 'basisreihe-kinderschutz', 28, 4, 0],
    ['S-FH', 'vertiefungsreihe-fruehe-hilfen', 34, 4, 0],
    ['S-EXT270', 'familienhebamme-fgkikp', 270, 0, 1],
  ]);
});

test('each further part says what completes it', () => {
  const parts = curricula.flatMap((it) =>
    it.furtherParts.map(({ code, completedBy }) => `${it.code} ${code} ${completedBy}`),
  );
  expect(parts).toEqual([
    'S-NK practice_project assignment',
    'S-NK peer_consultation attended',
    'S-NK colloquium colloquium',
    'S-INSOFA small_groups attended',
    'S-INSOFA documented_advice assignment',
    'S-INSOFA colloquium colloquium',
    'S-EXT270 external_series external_certificate',
  ]);
});

describe('rules', () => {
  const rulesOf = (code: string) => curricula.find((it) => it.code === code)?.rules;

  test('coordinators attend four fifths of all, B01 and the colloquium, and hand in a project', () => {
    expect(rulesOf('S-NK')).toEqual([
      { kind: 'minimum_share', scope: 'series', share: 0.8 },
      { kind: 'mandatory_part', part: 'B01' },
      { kind: 'mandatory_part', part: 'colloquium' },
      { kind: 'assignment', part: 'practice_project', graded: 'accepted' },
      { kind: 'recognition_cap', share: 0.3 },
      { kind: 'completion_window', months: 36 },
    ]);
  });

  test('case advisers miss nothing of law and advice, and renew after three years', () => {
    expect(rulesOf('S-INSOFA')).toEqual([
      { kind: 'minimum_share', scope: 'series', share: 0.9 },
      { kind: 'full_attendance', parts: ['L02', 'L14'] },
      {
        kind: 'assignment',
        part: 'documented_advice',
        graded: 'accepted',
        pages: { min: 6, max: 12 },
        isPseudonymised: true,
      },
      { kind: 'mandatory_part', part: 'colloquium' },
      { kind: 'recognition_cap', share: 0.25 },
      { kind: 'completion_window', months: 24 },
      { kind: 'validity', months: 36, renewalTeachingUnits: 8 },
    ]);
  });

  test('the basic series counts each module by itself, in any order', () => {
    expect(rulesOf('S-BASIS')).toEqual([
      { kind: 'minimum_share', scope: 'module', share: 0.8 },
      { kind: 'completion_window', months: 24 },
    ]);
  });

  test('the early-help series starts with L05', () => {
    expect(rulesOf('S-FH')).toEqual([
      { kind: 'minimum_share', scope: 'series', share: 0.8 },
      { kind: 'starts_with', module: 'L05' },
    ]);
  });
});

test('what others hold is recorded only', () => {
  expect(curricula.filter((it) => it.offer === 'recorded').map((it) => [it.code, it.rules])).toEqual([
    ['S-EXT270', [{ kind: 'external_certificate', isCheckedByStaff: true }]],
  ]);
});

test('only the open series ask for nothing before the start', () => {
  expect(curricula.filter((it) => it.entryCondition === undefined).map((it) => it.code)).toEqual(['S-BASIS', 'S-FH']);
});
