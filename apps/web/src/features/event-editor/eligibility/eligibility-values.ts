import type { ConditionInput } from '@netzwerkstatt/api/inputs';
import type { EligibilityEffect, EligibilityRule, Event } from '@netzwerkstatt/domain';
import { type AddedCondition, noAddition, withAddition } from './added-condition.ts';

/** What becomes of somebody who does not meet a condition; empty: it is not asked. */
export type EffectChoice = '' | EligibilityEffect;

/** The conditions of an event as they stand in the fields of the editor: each with what it does, or not asked at all. */
export interface EligibilityValues extends FieldValues {
  /** What the fields have no place for, rule by rule as it stands. */
  readonly further: readonly EligibilityRule[];
  /** One more, while it is put together. */
  readonly added: AddedCondition;
}

interface FieldValues {
  /** The professions are those the event is for. */
  readonly profession: EffectChoice;
  readonly region: EffectChoice;
  readonly regions: readonly string[];
  readonly organisationType: EffectChoice;
  readonly organisationTypes: readonly string[];
  readonly networkFunction: EffectChoice;
  readonly networkFunctions: readonly string[];
  readonly prerequisites: EffectChoice;
  /** Codes; those the module asks for, unless others were stored. */
  readonly prerequisiteModules: readonly string[];
  readonly oneRun: EffectChoice;
  readonly noClash: EffectChoice;
}

const emptyFields: FieldValues = {
  profession: '',
  region: '',
  regions: [],
  organisationType: '',
  organisationTypes: [],
  networkFunction: '',
  networkFunctions: [],
  prerequisites: '',
  prerequisiteModules: [],
  oneRun: '',
  noClash: '',
};

export const noConditions: EligibilityValues = { ...emptyFields, further: [], added: noAddition };

/** What of an event decides which fields there are. */
export interface EligibilityFrame {
  /** Whom the event is for. */
  readonly professions: readonly string[];
  /** Whether it is a run of a module: only then do the fields ask for prerequisites and other runs. */
  readonly isRun: boolean;
}

/** @param ofModule - What the module of the event asks for, to be offered where nothing was stored. */
export function eligibilityValuesOf(
  { eligibility = [] }: Pick<Event, 'eligibility'>,
  ofModule: readonly string[],
  frame: EligibilityFrame,
): EligibilityValues {
  const start: EligibilityValues = { ...noConditions, prerequisiteModules: ofModule };
  return eligibility.reduce((values, rule) => withRule(values, rule, frame), start);
}

/** A rule goes into the fields only where they are free for it and would make the very same of it again. */
function withRule(values: EligibilityValues, rule: EligibilityRule, frame: EligibilityFrame): EligibilityValues {
  const inFields = fieldsOfRule(rule);
  const back = inFields && rulesOfFields({ ...emptyFields, ...inFields }, frame);
  const isSame = JSON.stringify(back?.map((it) => it.condition)) === JSON.stringify([rule.condition]);
  const isFree = (Object.keys(inFields ?? {}) as (keyof FieldValues)[]).every(
    (it) => it === 'prerequisiteModules' || values[it].length === 0,
  );
  return isSame && isFree ? { ...values, ...inFields } : { ...values, further: [...values.further, rule] };
}

function fieldsOfRule({ condition, effect }: EligibilityRule): Partial<FieldValues> | undefined {
  switch (condition.kind) {
    case 'profession':
      return { profession: effect };
    case 'region':
      return { region: effect, regions: condition.anyOf };
    case 'organisation_type':
      return { organisationType: effect, organisationTypes: condition.anyOf };
    case 'network_function':
      return { networkFunction: effect, networkFunctions: condition.anyOf };
    case 'prerequisites':
      return { prerequisites: effect, prerequisiteModules: condition.modules };
    case 'one_run':
      return { oneRun: effect };
    case 'no_clash':
      return { noClash: effect };
    default:
      return undefined;
  }
}

type RuleInput = { condition: ConditionInput; effect: EligibilityEffect };

/** The conditions that are asked, made of what stands in the fields and beside them. */
export function toEligibility(values: EligibilityValues, frame: EligibilityFrame): readonly RuleInput[] {
  // The input is the same, except that nobody promises not to change it.
  const further = withAddition(values.further, values.added) as unknown as readonly RuleInput[];
  return [...rulesOfFields(values, frame), ...further];
}

function rulesOfFields(values: FieldValues, { professions, isRun }: EligibilityFrame): readonly RuleInput[] {
  const rule = (effect: EffectChoice, condition: ConditionInput, isThere = true): readonly RuleInput[] =>
    effect === '' || !isThere ? [] : [{ condition, effect }];
  const oneOf = (effect: EffectChoice, kind: ListKind, anyOf: readonly string[]) =>
    rule(effect, { kind, anyOf: [...anyOf] } as ConditionInput, anyOf.length > 0);
  const modules = values.prerequisiteModules;
  return [
    ...oneOf(values.profession, 'profession', professions),
    ...oneOf(values.region, 'region', values.regions),
    ...oneOf(values.organisationType, 'organisation_type', values.organisationTypes),
    ...oneOf(values.networkFunction, 'network_function', values.networkFunctions),
    ...rule(values.prerequisites, { kind: 'prerequisites', modules: [...modules] }, isRun && modules.length > 0),
    ...rule(values.oneRun, { kind: 'one_run' }, isRun),
    ...rule(values.noClash, { kind: 'no_clash' }),
  ];
}

type ListKind = Extract<ConditionInput, { anyOf: unknown }>['kind'];

/**
 * What a newly chosen module says about its prerequisites: a hint, until somebody decides otherwise. What somebody
 * decided stays as long as there is something to ask.
 */
export function prefilledPrerequisites(
  module: readonly string[],
  before: readonly string[],
  current: EffectChoice,
): Pick<EligibilityValues, 'prerequisites' | 'prerequisiteModules'> {
  const usual = (modules: readonly string[]): EffectChoice => (modules.length > 0 ? 'hint' : '');
  const isUntouched = current === usual(before);
  return { prerequisites: isUntouched || module.length === 0 ? usual(module) : current, prerequisiteModules: module };
}
