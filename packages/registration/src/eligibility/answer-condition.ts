import { type EligibilityCondition, exhausted, type TraitRequirement } from '@netzwerkstatt/domain';
import type { CandidateFacts, CandidateHistory, EligibilityContext } from './candidate.ts';
import { inReadingOrder, type UnmetCondition, type UnmetReason, type WayOut } from './unmet-condition.ts';
import { nextRun, overlap, runWithoutClash } from './ways-out.ts';

/** What one condition says to one person; `unknown` while it is not proven who asks. */
export type ConditionAnswer =
  | { readonly kind: 'met' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unmet'; readonly unmet: readonly UnmetCondition[] };

const met: ConditionAnswer = { kind: 'met' };
const unknown: ConditionAnswer = { kind: 'unknown' };
const askOrganiser: readonly WayOut[] = [{ kind: 'ask_organiser' }];

/** Whether somebody meets a condition; if not, why, and what they can do about it. */
export function answerCondition(
  condition: EligibilityCondition,
  candidate: CandidateFacts,
  context: EligibilityContext,
): ConditionAnswer {
  switch (condition.kind) {
    case 'profession':
    case 'profession_group':
    case 'network_function':
    case 'region':
    case 'organisation_type':
      return answerTrait(condition, candidate);
    case 'not': {
      const answer = answerTrait(condition.of, candidate);
      if (answer.kind === 'unknown') return unknown;
      const requirement = sorted(condition.of);
      return metIf(answer.kind === 'unmet', { code: 'left_out', requirement });
    }
    case 'all':
      return together(condition.of.map((it) => answerCondition(it, candidate, context)));
    case 'any':
      return oneOf(condition.of.map((it) => answerCondition(it, candidate, context)));
    case 'prerequisites':
    case 'one_run':
    case 'no_clash':
    case 'invited':
    case 'closed_circle':
      return candidate.history === undefined ? unknown : answerHistory(condition, candidate.history, context);
    default:
      return exhausted(condition);
  }
}

function answerTrait(requirement: TraitRequirement, candidate: CandidateFacts): ConditionAnswer {
  switch (requirement.kind) {
    case 'profession': {
      const admitted = requirement.anyOf.toSorted();
      return metIf(admitted.includes(candidate.profession), { code: 'profession_not_admitted', admitted });
    }
    case 'profession_group': {
      const admitted = requirement.anyOf.toSorted();
      return metIf(admitted.includes(candidate.group), { code: 'profession_group_not_admitted', admitted });
    }
    case 'region': {
      const admitted = requirement.anyOf.toSorted();
      return metIf(admitted.includes(candidate.region), { code: 'region_not_admitted', admitted });
    }
    case 'organisation_type': {
      const admitted = requirement.anyOf.toSorted();
      const { organisationType: type } = candidate;
      const waysOut: readonly WayOut[] =
        type === undefined ? [{ kind: 'choose_from_directory' }, ...askOrganiser] : askOrganiser;
      const reason = { code: 'organisation_type_not_admitted', admitted } as const;
      return metIf(type !== undefined && admitted.includes(type), reason, waysOut);
    }
    case 'network_function': {
      if (candidate.history === undefined) return unknown;
      const { functions } = candidate.history;
      const admitted = requirement.anyOf.toSorted();
      return metIf(
        admitted.some((it) => functions.includes(it)),
        { code: 'function_needed', admitted },
      );
    }
    default:
      return exhausted(requirement);
  }
}

type HistoryCondition = Extract<
  EligibilityCondition,
  { kind: 'prerequisites' | 'one_run' | 'no_clash' | 'invited' | 'closed_circle' }
>;

function answerHistory(
  condition: HistoryCondition,
  history: CandidateHistory,
  context: EligibilityContext,
): ConditionAnswer {
  switch (condition.kind) {
    case 'prerequisites':
      return together(condition.modules.map((it) => answerPrerequisite(it, history, context)));
    case 'one_run':
      return answerOneRun(history, context);
    case 'no_clash':
      return answerClash(history, context);
    case 'invited':
      return metIf(history.isInvited, { code: 'not_invited' });
    case 'closed_circle':
      return metIf(history.circles.includes(condition.circle), { code: 'not_in_circle' });
    default:
      return exhausted(condition);
  }
}

function answerPrerequisite(module: string, history: CandidateHistory, context: EligibilityContext): ConditionAnswer {
  const run = nextRun(module, history, context);
  const wayOut: WayOut = { kind: 'take_module', module, ...(run && { nextRun: run }) };
  const isCompleted = history.completed.some((it) => it.module === module);
  return metIf(isCompleted, { code: 'prerequisite_missing', module }, [wayOut]);
}

/** Prior learning that was recognised is no run: whoever wants to hear it once all the same may. */
function answerOneRun({ completed, registered }: CandidateHistory, { event }: EligibilityContext): ConditionAnswer {
  if (event.module === undefined) return met;
  const isOther = (it: { readonly module?: string }) => it.module === event.module;
  const attended = completed
    .filter(isOther)
    .flatMap(({ run }) => (run === undefined || run.id === event.id ? [] : [run]));
  const booked = registered.filter((it) => isOther(it) && it.event.id !== event.id);
  return together([
    ...attended.map((run) => no({ code: 'module_completed', run }, [])),
    ...booked.map(({ event: run }) => no({ code: 'other_run_booked', run }, [{ kind: 'give_back', run }])),
  ]);
}

function answerClash(history: CandidateHistory, context: EligibilityContext): ConditionAnswer {
  const { event } = context;
  const clashing = history.registered.filter((it) => it.event.id !== event.id && overlap(it.spans, event.spans));
  const free = runWithoutClash(history, context);
  const elsewhere: readonly WayOut[] = free === undefined ? [] : [{ kind: 'other_run', nextRun: free }];
  return together(
    clashing.map(({ event: other }) =>
      no({ code: 'dates_clash', other }, [...elsewhere, { kind: 'give_back', run: other }]),
    ),
  );
}

/** All of them: what is known not to be met is said, whatever else is not known yet. */
export function together(answers: readonly ConditionAnswer[]): ConditionAnswer {
  const unmet = answers.flatMap((it) => (it.kind === 'unmet' ? it.unmet : []));
  if (unmet.length > 0) return { kind: 'unmet', unmet: inReadingOrder(unmet) };
  return answers.some((it) => it.kind === 'unknown') ? unknown : met;
}

function oneOf(answers: readonly ConditionAnswer[]): ConditionAnswer {
  if (answers.some((it) => it.kind === 'met')) return met;
  if (answers.some((it) => it.kind === 'unknown')) return unknown;
  const unmet = answers.map((it) => (it.kind === 'unmet' ? it.unmet : []));
  const alternatives = distinct(unmet).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const waysOut = distinct(alternatives.flatMap((it) => it.flatMap((each) => each.waysOut)));
  return no({ code: 'no_alternative_met', alternatives }, waysOut);
}

function metIf(isMet: boolean, reason: UnmetReason, waysOut: readonly WayOut[] = askOrganiser): ConditionAnswer {
  return isMet ? met : no(reason, waysOut);
}

function no(reason: UnmetReason, waysOut: readonly WayOut[]): ConditionAnswer {
  return { kind: 'unmet', unmet: [{ ...reason, waysOut }] };
}

function sorted(requirement: TraitRequirement): TraitRequirement {
  return { ...requirement, anyOf: requirement.anyOf.toSorted() } as TraitRequirement;
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((it) => [JSON.stringify(it), it])).values()];
}
