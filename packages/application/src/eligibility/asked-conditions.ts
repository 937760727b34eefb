import type { EligibilityCondition, EligibilitySettings } from '@netzwerkstatt/domain';

/** Every condition of an event, those within others too. */
export function conditionsIn(settings: EligibilitySettings): readonly EligibilityCondition[] {
  return settings.flatMap(({ condition }) => withParts(condition));
}

function withParts(condition: EligibilityCondition): readonly EligibilityCondition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [condition, ...condition.of.flatMap(withParts)];
    case 'not':
      return [condition, condition.of];
    default:
      return [condition];
  }
}

const historyKinds = ['network_function', 'prerequisites', 'one_run', 'no_clash', 'invited', 'closed_circle'] as const;

/** Whether a condition asks what is kept about somebody, and not only what they tell with the form. */
export function asksHistory(conditions: readonly EligibilityCondition[]): boolean {
  return conditions.some(({ kind }) => historyKinds.some((it) => it === kind));
}

/** Modules of whose next runs an answer may tell: prerequisites, and the own one where a date may clash. */
export function modulesAsked(
  conditions: readonly EligibilityCondition[],
  ownModule: string | undefined,
): readonly string[] {
  const named = conditions.flatMap((it) => {
    if (it.kind === 'prerequisites') return it.modules;
    return it.kind === 'no_clash' && ownModule !== undefined ? [ownModule] : [];
  });
  return [...new Set(named)].toSorted();
}
