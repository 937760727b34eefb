import { isSame } from './is-same.ts';
import type { Occurrence } from './occurrence.ts';

/** A date with other words. What it does not share with the named one was shaped apart from the series, and stays. */
export function edited<S extends Occurrence>(session: S, named: S, fields: Partial<Omit<S, keyof Occurrence>>): S {
  const shared = Object.entries(fields).filter(([field]) => isSame(fieldOf(session, field), fieldOf(named, field)));
  return { ...session, ...Object.fromEntries(shared) };
}

function fieldOf(session: object, field: string): unknown {
  return (session as Readonly<Record<string, unknown>>)[field];
}
