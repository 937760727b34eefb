import { isSameWorkplace, type Workplace } from './circle/circle-members.ts';
import type { Event } from './event.ts';
import type { ProfessionCode } from './profession.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';

/** Who may take over a place that somebody cannot use. */
export const substitutePolicies = ['none', 'same_organisation', 'same_profession', 'anybody'] as const;

/** One answer to the question who may take over a place. */
export type SubstitutePolicy = (typeof substitutePolicies)[number];

/** Who may take over a place at an event. A seat in a circle is handed on by nobody: there members have substitutes. */
export function substitutesOf(event: Pick<Event, 'kind' | 'substitutes'>): SubstitutePolicy {
  return event.kind === 'quality_circle' ? 'none' : (event.substitutes ?? 'same_organisation');
}

/** What decides whether one person may sit where another one would have. */
export interface SeatedPerson {
  readonly profession: ProfessionCode;
  readonly organisation: Workplace;
}

/** Why somebody may not take over a place. */
export type TakeOverRefusal =
  | Refusal<'transfer_not_allowed'>
  /** With where the place belongs; where the other one works, they know themselves. */
  | (Refusal<'transfer_elsewhere'> & { readonly organisation: string })
  | (Refusal<'transfer_other_profession'> & { readonly profession: ProfessionCode });

/** Whether one person may take over the place of another one. */
export function decideTakeOver(
  policy: SubstitutePolicy,
  holder: SeatedPerson,
  colleague: SeatedPerson,
): Result<true, TakeOverRefusal> {
  switch (policy) {
    case 'none':
      return refuse({ code: 'transfer_not_allowed' });
    case 'same_organisation':
      return isSameWorkplace(holder.organisation, colleague.organisation)
        ? ok(true)
        : refuse({ code: 'transfer_elsewhere', organisation: holder.organisation.name });
    case 'same_profession':
      return holder.profession === colleague.profession
        ? ok(true)
        : refuse({ code: 'transfer_other_profession', profession: holder.profession });
    case 'anybody':
      return ok(true);
  }
}
