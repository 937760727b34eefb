import { fc, test as property } from '@fast-check/vitest';
import { draftInput } from '@netzwerkstatt/api/inputs';
import {
  type Ags,
  type EligibilityCondition,
  type EligibilitySettings,
  type EventId,
  eligibilityEffects,
  type ModuleVersionId,
  networkFunctionCodes,
  organisationTypes,
  type ProfessionCode,
  professionGroups,
  type TraitRequirement,
} from '@netzwerkstatt/domain';
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

const some = <Value>(values: readonly Value[]) => fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const requirement: fc.Arbitrary<TraitRequirement> = fc.oneof(
  fc.record({ kind: fc.constant('profession' as const), anyOf: some(['H1', 'J1'] as unknown as ProfessionCode[]) }),
  fc.record({ kind: fc.constant('profession_group' as const), anyOf: some(professionGroups) }),
  fc.record({ kind: fc.constant('network_function' as const), anyOf: some(networkFunctionCodes) }),
  fc.record({ kind: fc.constant('region' as const), anyOf: some(['14713', '14612'] as unknown as Ags[]) }),
  fc.record({ kind: fc.constant('organisation_type' as const), anyOf: some(organisationTypes) }),
);
const { condition } = fc.letrec<{ condition: EligibilityCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    requirement,
    fc.record({ kind: fc.constant('prerequisites' as const), modules: some(['B01', 'B02']) }),
    fc.constantFrom<EligibilityCondition>({ kind: 'one_run' }, { kind: 'no_clash' }, { kind: 'invited' }),
    fc.record({ kind: fc.constant('closed_circle' as const), circle: fc.constant(testId('e', 8) as EventId) }),
    fc.record({ kind: fc.constant('not' as const), of: requirement }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
  ),
}));
const anySettings: fc.Arbitrary<EligibilitySettings> = fc.array(
  fc.record({ condition, effect: fc.constantFrom(...eligibilityEffects) }),
  { maxLength: 12 },
);
const anyTargets = fc.constantFrom<readonly ProfessionCode[]>([], ['H1' as ProfessionCode], ['J1' as ProfessionCode]);
const inAnyOrder = (rules: EligibilitySettings | undefined) => rules?.map((it) => JSON.stringify(it)).toSorted();

property.prop([anySettings, anyTargets, fc.boolean()], { numRuns: 1000 })(
  'whatever a program or a template set is there again after saving, rule by rule',
  (eligibility, targetProfessions, isRun) => {
    const event = { ...run, kind: isRun ? run.kind : 'training', targetProfessions, eligibility } as const;
    const draft = draftInput.parse(toDraft(valuesOf(event, ['B01'])));
    expect(inAnyOrder(draft.eligibility)).toEqual(inAnyOrder(eligibility));
  },
);

test('of two rules of a kind the first stands in the fields, and the other in a sentence beside them', () => {
  const [profession] = settings;
  const other = { condition: { kind: 'profession', anyOf: ['J1' as ProfessionCode] }, effect: 'hint' } as const;
  const { eligibility } = valuesOf({ ...run, eligibility: [profession, other] as EligibilitySettings });
  expect([eligibility.profession, eligibility.further]).toEqual(['refuse', [other]]);
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
