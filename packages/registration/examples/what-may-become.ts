import { allowedTransitions, type RegistrationStatus } from '@netzwerkstatt/registration';

/** Where a registration can end that is in this state now. */
export function endsOf(status: RegistrationStatus): readonly RegistrationStatus[] {
  const seen = new Set<RegistrationStatus>();
  const follow = (one: RegistrationStatus) => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const next of allowedTransitions[one]) follow(next);
  };
  follow(status);
  return [...seen].filter((it) => allowedTransitions[it].length === 0);
}

export const next = allowedTransitions.offered;
// => ['confirmed', 'declined', 'expired', 'withdrawn', 'cancelled']
export const ends = endsOf('confirmed');
// => ['withdrawn', 'cancelled']
