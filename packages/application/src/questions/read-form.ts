import { professionsWithoutSuperior } from '@netzwerkstatt/catalogue';
import type { Instant, LocalDate, ProfessionCode } from '@netzwerkstatt/domain';
import { type Question, ranksByPriority, type SuperiorRule, type TeamRule } from '@netzwerkstatt/registration';
import { addDays, toLocalDate } from '@netzwerkstatt/scheduling';
import { priorityKeptUntil } from '../allocation/allocation-times.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { noQuestions } from '../ports/index.ts';
import { firstDay } from '../programme/event-times.ts';

/** What the form of an event asks besides who somebody is. */
export interface EventForm {
  /** Those that are asked of somebody; whether of this person, their answers decide. */
  readonly questions: readonly Question[];
  /** The last day on which assistance can be planned for sure. */
  readonly assistanceUntil: LocalDate;
  /** Whether that day is over: we try, and promise nothing. */
  readonly isAssistanceLate: boolean;
  /** Absent: everybody registers for themselves. */
  readonly teams?: TeamRule;
  /** Whether there are vouchers for it, so that somebody may have a code. */
  readonly takesVouchers?: true;
  /** Whether they ask for priority, and until when that is known; absent where applications are not ranked by it. */
  readonly priority?: { readonly keptUntil: Instant };
  /** Absent: nobody's superior is asked. */
  readonly superior?: SuperiorRule & { readonly notFor: readonly ProfessionCode[] };
}

export async function readEventForm(
  deps: Dependencies,
  permit: Permit<'programme.read'>,
  slug: string,
): Promise<EventForm | undefined> {
  const { land: code } = permit.target;
  return deps.store.inLand(code, async (tx) => {
    const found = await tx.programme.findEvent(slug);
    if (found === undefined) return undefined;
    const { questions, assistanceDays } = (await tx.questions.forEvent(found.event.id)) ?? noQuestions;
    const takesVouchers = (await tx.vouchers.ofEvent(found.event.id)).length > 0;
    const policy = await tx.registrations.policyOf(found.event.id);
    const teams = policy?.teams;
    const rule = await tx.approvals.ruleOf(found.event.id);
    const assistanceUntil = addDays(firstDay(found.event), -assistanceDays);
    const today = toLocalDate(deps.clock.now(), landOf(deps, code).timeZone);
    return {
      questions: questions.filter(({ isRetired }) => !isRetired),
      assistanceUntil,
      isAssistanceLate: today > assistanceUntil,
      ...(teams && { teams }),
      ...(takesVouchers && { takesVouchers }),
      ...(policy && ranksByPriority(policy) && { priority: { keptUntil: priorityKeptUntil(found.event) } }),
      ...(rule && { superior: { ...rule, notFor: professionsWithoutSuperior } }),
    };
  });
}
