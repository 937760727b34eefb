import type {
  AllocationRefusal,
  OverrideRefusal,
  ReleaseAllocationRefusal,
  SetPolicyRefusal,
} from '@netzwerkstatt/application';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of deciding all applications together. */
export type AllocationTopic = AllocationRefusal | OverrideRefusal | ReleaseAllocationRefusal | SetPolicyRefusal;

export const allocationCodes = {
  allocation_moved_on: 'CONFLICT',
  allocation_not_planned: 'PRECONDITION_FAILED',
  allocation_not_run: 'PRECONDITION_FAILED',
  allocation_outdated: 'CONFLICT',
  allocation_overfull: 'CONFLICT',
  allocation_released: 'PRECONDITION_FAILED',
  allocation_too_early: 'PRECONDITION_FAILED',
  policy_contradicts: 'BAD_REQUEST',
  policy_unreadable: 'BAD_REQUEST',
} as const satisfies ProtocolCodes;
