import type { Answers } from '../../lib/api-types.ts';

type PolicyDesk = Answers['desk']['policy'];

/** On whose applications rules are tried; `standing`: those that wait for a decision, held against the rules that hold. */
export type Source =
  | { readonly kind: 'standing' }
  | { readonly kind: 'own'; readonly event: string; readonly applications: number }
  | ({ readonly kind: 'former' } & PolicyDesk['comparable'][number])
  | { readonly kind: 'example' };

/** What there is to try rules on, the nearest first; the example is always there, and comes last. */
export function sourcesFor(event: string, { comparable, mayCompare }: Pick<PolicyDesk, 'comparable' | 'mayCompare'>) {
  const own = comparable.find((it) => it.event === event);
  return [
    ...(mayCompare ? [{ kind: 'standing' as const }] : []),
    ...(own && !mayCompare ? [{ kind: 'own' as const, event, applications: own.applications }] : []),
    ...comparable.filter((it) => it !== own).map((it) => ({ kind: 'former' as const, ...it })),
    { kind: 'example' as const },
  ] satisfies readonly Source[];
}

export function keyOf(source: Source): string {
  return 'event' in source ? source.event : source.kind;
}

/** What the house is asked for; the standing ones are compared, not simulated. */
export function simulatedSource(source: Exclude<Source, { readonly kind: 'standing' }>) {
  return source.kind === 'example' ? { kind: source.kind } : { kind: 'event' as const, event: source.event };
}
