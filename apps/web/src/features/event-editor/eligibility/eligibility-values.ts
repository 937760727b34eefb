import type { EligibilityEffect, EligibilityRule, Event } from '@netzwerkstatt/domain';
import type { DraftInput } from '../event-values.ts';

/** What becomes of somebody who does not meet a condition; empty: it is not asked. */
export type EffectChoice = '' | EligibilityEffect;

/** The conditions of an event as they stand in the fields of the editor: each with what it does, or not asked at all. */
export interface EligibilityValues {
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

export const noConditions: EligibilityValues = {
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

/** @param ofModule - What the module of the event asks for, to be offered where nothing was stored. */
export function eligibilityValuesOf(
  { eligibility = [] }: Pick<Event, 'eligibility'>,
  ofModule: readonly string[],
): EligibilityValues {
  return Object.assign({}, noConditions, { prerequisiteModules: ofModule }, ...eligibility.map(valuesOfRule));
}

/** Alternatives, exceptions and the like are set by programs only: the editor neither shows nor makes them. */
function valuesOfRule({ condition, effect }: EligibilityRule): Partial<EligibilityValues> {
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
      return {};
  }
}

type RuleInput = NonNullable<DraftInput['eligibility']>[number];

/**
 * The conditions that are asked, made of what stands in the fields.
 *
 * @param professions - Whom the event is for.
 * @param isRun - Whether it is a run of a module: only then are there prerequisites and other runs.
 */
export function toEligibility(
  values: EligibilityValues,
  professions: readonly string[],
  isRun: boolean,
): readonly RuleInput[] {
  const rule = (effect: EffectChoice, condition: RuleInput['condition'], isThere = true): readonly RuleInput[] =>
    effect === '' || !isThere ? [] : [{ condition, effect }];
  const oneOf = (effect: EffectChoice, kind: ListKind, anyOf: readonly string[]) =>
    rule(effect, { kind, anyOf: [...anyOf] } as RuleInput['condition'], anyOf.length > 0);
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

type ListKind = Extract<RuleInput['condition'], { anyOf: unknown }>['kind'];

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
