/** What counts before the lot; nothing counts after it, for no two are equal in it. */
export function criteriaBeforeLot<Criterion extends string>(ranking: readonly Criterion[]): readonly Criterion[] {
  const lot = (ranking as readonly string[]).indexOf('lot');
  return lot === -1 ? ranking : ranking.slice(0, lot);
}
