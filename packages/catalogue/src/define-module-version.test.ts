import { expect, test } from 'vitest';
import { parseFurtherPartCode } from './curriculum.ts';
import { defineModuleVersion, type ModuleVersionDraft } from './define-module-version.ts';
import { parseModuleCode } from './qualification-module.ts';

const draft: ModuleVersionDraft = {
  code: 'M01',
  version: 1,
  title: 'Ein Modul',
  dimension: 'service',
  level: 'basic',
  teachingUnits: 4,
  formats: ['online'],
  formatNote: 'Online',
  participants: { min: 8, max: 20 },
  learningOutcome: 'Kann etwas',
  targetProfessions: ['H1'],
  targetFunctions: [],
  targetText: 'Hebammen',
  prerequisites: ['L01'],
  source: { statement: 'Beispiel', evidence: 'proposal' },
};

test('a module version is what was written down', () => {
  expect(defineModuleVersion(draft)).toEqual(draft);
});

test.for<{ rule: string; wrong: Partial<ModuleVersionDraft> }>([
  { rule: 'a code in lower case', wrong: { code: 'm01' } },
  { rule: 'a prerequisite without a number', wrong: { prerequisites: ['L01', 'L'] } },
  { rule: 'a profession nobody has', wrong: { targetProfessions: ['Z1'] } },
])('$rule is found where it is written', ({ wrong }) => {
  expect(() => defineModuleVersion({ ...draft, ...wrong })).toThrow(RangeError);
});

test.for(['KS07', 'B01'])('%s is the code of a module', (code) => {
  expect(parseModuleCode(code)).toBe(code);
});

test.for(['Colloquium', 'final_', 'B01'])('%s is not the code of a further part', (code) => {
  expect(() => parseFurtherPartCode(code)).toThrow(RangeError);
});
