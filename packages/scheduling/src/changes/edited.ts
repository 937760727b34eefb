import { isSame } from './is-same.ts';
import type { Occurrence } from './occurrence.ts';
import type { ChangedFields } from './series-change.ts';

/** A date with other words. What it does not share with the named one was shaped apart from the series, and stays. */
export function edited<S extends Occurrence>(session: S, named: S, fields: ChangedFields<S>): S {
  const shared = Object.entries(fields).filter(([field]) => isSame(fieldOf(session, field), fieldOf(named, field)));
  const after = Object.entries({ ...session, ...Object.fromEntries(shared) });
  return Object.fromEntries(after.filter(([, value]) => value !== undefined)) as unknown as S;
}

function fieldOf(session: object, field: string): unknown {
  return (session as Readonly<Record<string, unknown>>)[field];
}
