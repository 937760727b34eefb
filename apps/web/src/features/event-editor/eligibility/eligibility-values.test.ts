import { draftInput } from '@netzwerkstatt/api/inputs';
import type { Ags, EligibilitySettings, ModuleVersionId, ProfessionCode } from '@netzwerkstatt/domain';
import { anEvent, testId } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { toDraft, valuesOf } from '../event-values.ts';
import { eligibilityErrors } from './eligibility-errors.ts';
import { noConditions, prefilledPrerequisites } from './eligibility-values.ts';

const settings: EligibilitySettings = [
  { condition: { kind: 'profession', anyOf: ['H1' as ProfessionCode] }, effect: 'refuse' },
  { condition: { kind: 'region', anyOf: ['14713' as Ags] }, effect: 'hint' },
  { condition: { kind: 'organisation_type', anyOf: ['school', 'day_care'] }, effect: 'refuse' },
  { condition: { kind: 'network_function', anyOf: ['head'] }, effect: 'hint' },
  { condition: { kind: 'prerequisites', modules: ['B01'] }, effect: 'hint' },
  { condition: { kind: 'one_run' }, effect: 'refuse' },
  { condition: { kind: 'no_clash' }, effect: 'hint' },
];
const run = anEvent({
  kind: 'module_run',
  format: 'online',
  moduleVersion: testId('m', 1) as ModuleVersionId,
  targetProfessions: ['H1' as ProfessionCode],
});

test('conditions that are saved unchanged stay what they were', () => {
  const draft = draftInput.parse(toDraft(valuesOf({ ...run, eligibility: settings })));
  expect(draft.eligibility).toEqual(settings);
  expect(draftInput.parse(toDraft(valuesOf(run))).eligibility).toEqual([]);
});

test('what is not a run of a module asks for no module and for no other run', () => {
  const draft = toDraft({ ...valuesOf({ ...run, eligibility: settings }), kind: 'training' });
  const kinds = draft.eligibility?.map(({ condition }) => condition.kind);
  expect(kinds).toEqual(['profession', 'region', 'organisation_type', 'network_function', 'no_clash']);
});

test('what the module asks for is offered, and asked only where somebody says so', () => {
  const values = valuesOf(run, ['B01', 'B02']);
  expect([values.eligibility.prerequisites, values.eligibility.prerequisiteModules]).toEqual(['', ['B01', 'B02']]);
  const asked = { ...values, eligibility: { ...values.eligibility, prerequisites: 'refuse' as const } };
  expect(toDraft(asked).eligibility).toEqual([
    { condition: { kind: 'prerequisites', modules: ['B01', 'B02'] }, effect: 'refuse' },
  ]);
});

test.for([
  { rule: 'a module with prerequisites makes them a hint', module: ['B01'], before: [], current: '', becomes: 'hint' },
  { rule: 'one without takes the hint along', module: [], before: ['B01'], current: 'hint', becomes: '' },
  { rule: 'what somebody decided stays', module: ['B02'], before: ['B01'], current: 'refuse', becomes: 'refuse' },
  { rule: 'so does „not asked“', module: ['B02'], before: ['B01'], current: '', becomes: '' },
  { rule: 'without a module nothing is asked', module: [], before: ['B01'], current: 'refuse', becomes: '' },
] as const)('$rule', ({ module, before, current, becomes }) => {
  expect(prefilledPrerequisites(module, before, current)).toEqual({
    prerequisites: becomes,
    prerequisiteModules: module,
  });
});

test('a condition on one of several says where they are missing', () => {
  const values = {
    ...valuesOf(anEvent()),
    eligibility: { ...noConditions, profession: 'refuse', region: 'hint' },
  } as const;
  expect(eligibilityErrors(values, 'de').map(({ fieldId }) => fieldId)).toEqual([
    'eligibility.profession',
    'eligibility.region',
  ]);
  const chosen = { ...values.eligibility, regions: ['14713'] };
  expect(eligibilityErrors({ ...values, targetProfessions: ['H1'], eligibility: chosen }, 'de')).toEqual([]);
});
