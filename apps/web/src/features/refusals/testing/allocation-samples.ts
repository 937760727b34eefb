import { instant } from './sample-facts.ts';
import { samples } from './samples.ts';

export const allocationSamples = samples({
  allocation_not_planned: { code: 'allocation_not_planned' },
  allocation_too_early: { code: 'allocation_too_early', deadline: instant },
  allocation_not_run: { code: 'allocation_not_run' },
  allocation_released: { code: 'allocation_released' },
  allocation_moved_on: { code: 'allocation_moved_on' },
  allocation_overfull: { code: 'allocation_overfull', taken: 25, bookable: 24 },
  allocation_outdated: { code: 'allocation_outdated' },
  policy_contradicts: {
    code: 'policy_contradicts',
    contradictions: [{ weight: 'contradiction', field: 'deadline', code: 'deadline_missing' }],
  },
  policy_unreadable: { code: 'policy_unreadable', problems: [{ at: 'mode', code: 'not_one_of' }] },
});
