import type { Refusal } from '@netzwerkstatt/domain';
import type { SessionConflict } from '@netzwerkstatt/scheduling';

/** A room, or somebody who teaches, would be in two places at once. */
export type TakenElsewhere = Refusal<'taken_elsewhere'> & { readonly conflicts: readonly SessionConflict[] };
