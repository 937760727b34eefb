import type { OwnRegistration } from '../../lib/api-types.ts';
import { isStanding } from '../registration/standing.ts';

export interface GroupedRegistrations {
  /** A place is kept for a while: these want an answer. */
  readonly offers: readonly OwnRegistration[];
  /** Everything else whose end is open. */
  readonly coming: readonly OwnRegistration[];
  readonly ended: readonly OwnRegistration[];
}

/** What wants an answer, what is coming, what is over; each in the order in which it came. */
export function groupRegistrations(registrations: readonly OwnRegistration[]): GroupedRegistrations {
  const standing = registrations.filter(isStanding);
  const isOffer = ({ registration }: OwnRegistration) => registration.status === 'offered';
  return {
    offers: standing.filter(isOffer),
    coming: standing.filter((it) => !isOffer(it)),
    ended: registrations.filter((it) => !isStanding(it)),
  };
}
