import { type Instant, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { isDecidedTogether } from './allocation/index.ts';
import type { AllocationPolicy } from './policy/index.ts';
import { type Registration, seatsOf } from './registration.ts';

/** A request for priority that cannot be made, or taken back, any more. */
export type PriorityRefusal =
  | Refusal<'priority_not_asked'>
  | (Refusal<'priority_closed'> & { readonly closedAt?: Instant });

/** Whether the order of applications takes account of who asks for priority; only then is anybody asked for it. */
export function ranksByPriority({ mode, ranking }: Pick<AllocationPolicy, 'mode' | 'ranking'>): boolean {
  return isDecidedTogether(mode) && ranking.includes('disability_priority');
}

/**
 * Whether somebody may ask for priority now, or take it back. A team comes or waits together: nobody answers for the
 * others, so nobody is asked. What was asked for can be taken back as long as nothing is decided, also by whoever has
 * withdrawn; to ask for it ends with the deadline, as applying does.
 *
 * @param isReleased - Whether the answers to the applications are out.
 */
export function decidePriority(
  registration: Registration,
  { policy, isReleased }: { readonly policy: AllocationPolicy | undefined; readonly isReleased: boolean },
  asks: boolean,
  now: Instant,
): Result<true, PriorityRefusal> {
  const isAsked = policy !== undefined && ranksByPriority(policy) && seatsOf(registration) === 1;
  if (asks && !isAsked) return refuse({ code: 'priority_not_asked' });
  const isOpen = registration.status === 'requested' || registration.status === 'applied';
  if (isReleased || (asks && !isOpen)) return refuse({ code: 'priority_closed' });
  const deadline = policy?.deadline;
  if (asks && deadline !== undefined && now >= deadline) return refuse({ code: 'priority_closed', closedAt: deadline });
  return ok(true);
}
