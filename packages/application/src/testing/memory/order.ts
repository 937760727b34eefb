export type Compare<Value> = (a: Value, b: Value) => number;

/** Smallest key first; the second key decides where the first is the same, and so on. */
export function by<Value>(...keys: readonly ((value: Value) => string | number)[]): Compare<Value> {
  return inTurn(
    ...keys.map(
      (key): Compare<Value> =>
        (a, b) =>
          key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1,
    ),
  );
}

const german = new Intl.Collator('de');

/** As a German telephone book has it. */
export function byName<Value>(key: (value: Value) => string): Compare<Value> {
  return (a, b) => german.compare(key(a), key(b));
}

export function inTurn<Value>(...compares: readonly Compare<Value>[]): Compare<Value> {
  return (a, b) => compares.reduce((decided, compare) => decided || compare(a, b), 0);
}

export function backwards<Value>(compare: Compare<Value>): Compare<Value> {
  return (a, b) => compare(b, a);
}

export function page<Value>(
  values: readonly Value[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly Value[] {
  return values.slice(offset, offset + limit);
}
