import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { isImpossible, type SessionConflict } from '@netzwerkstatt/scheduling';

/** A room, or somebody who teaches, would be in two places at once. */
export type TakenElsewhere = Refusal<'taken_elsewhere'> & { readonly conflicts: readonly SessionConflict[] };

/** Conflicts are advice, as long as none of them is physically impossible. */
export function unlessTaken(conflicts: readonly SessionConflict[]): Result<readonly SessionConflict[], TakenElsewhere> {
  const taken = conflicts.filter(isImpossible);
  return taken.length === 0 ? ok(conflicts) : refuse({ code: 'taken_elsewhere', conflicts: taken });
}
