import type { ProofFault } from '@netzwerkstatt/certificates';
import type { Refusal } from '@netzwerkstatt/domain';

export type DesignRefusal =
  /** Somebody else saved or released in between; nothing is overwritten. */
  | (Refusal<'stale_revision'> & { readonly revision: number })
  /** What the editor has read was thrown away in between: there is nothing to write over. */
  | Refusal<'draft_discarded'>
  | Refusal<'design_not_found'>
  | Refusal<'no_draft'>
  | Refusal<'nothing_changed'>
  | Refusal<'change_note_missing'>
  /** Certificates drawn with it would be inaccessible, incomplete or ugly; everything that is wrong, at its fields. */
  | (Refusal<'design_unfit'> & { readonly faults: readonly ProofFault[] });
