/** A search as it stands in the address: plain words, a key repeated for every value it has. */
export type SearchParams = Readonly<Record<string, string | readonly string[]>>;

export function parseSearch(search: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const before = found[key];
    if (before === undefined) found[key] = value;
    else found[key] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return found;
}

/** Absent, empty and false values leave no trace in the address. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '' && one !== false) params.append(key, String(one));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The values of a key, however often it stands in the address. */
export function valuesOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((it): it is string => typeof it === 'string' && it !== '');
}

/** The first value of a key, or nothing. */
export function firstValue(value: unknown): string | undefined {
  return valuesOf(value)[0];
}

/** A number from 1 on, or nothing. */
export function pageOf(value: unknown): number | undefined {
  const page = Number(firstValue(value) ?? (typeof value === 'number' ? value : Number.NaN));
  return Number.isInteger(page) && page > 1 && page < 10_000 ? page : undefined;
}
