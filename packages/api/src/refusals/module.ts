import type { ModuleRefusal } from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of publishing a version of a module. */
export type ModuleTopic = ModuleRefusal;

export const moduleCodes = {
  change_note_missing: 'BAD_REQUEST',
  module_invalid: 'BAD_REQUEST',
  module_not_printable: 'BAD_REQUEST',
  module_not_found: 'NOT_FOUND',
  no_draft: 'PRECONDITION_FAILED',
  nothing_changed: 'PRECONDITION_FAILED',
} as const satisfies ProtocolCodes;
