import type { DeskEventView } from '../../lib/api-types.ts';
import type { Locale } from '../../lib/locale.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { heldSessions } from '../event/held-sessions.ts';
import { conflictLine, worthSaying } from '../refusals/conflict-message.ts';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { sessionFindingMessage, sessionProblemMessage } from '../refusals/session-message.ts';

export interface PublishHindrances {
  /** Nobody can override these. */
  readonly problems: readonly string[];
  readonly findings: readonly string[];
  readonly needsReason: boolean;
}

/** What speaks against publishing a draft as it is, in sentences. */
export function publishHindrances(
  { event, dates, plan }: Pick<DeskEventView, 'event' | 'dates' | 'plan'>,
  locale: Locale,
): PublishHindrances {
  const [first] = heldSessions(event);
  const isLate = first !== undefined && toWallClock(event.registrationClosesAt, first.timeZone) > first.startsAt;
  const late = isLate ? [refusalMessage({ code: 'registration_closes_after_start' }, locale)] : [];
  if (dates === undefined) return { problems: late, findings: [], needsReason: false };
  const conflicts = worthSaying(plan?.conflicts ?? []);
  const linesOf = (chosen: typeof conflicts) => chosen.map((it) => conflictLine(it, locale));
  const taken = linesOf(conflicts.filter(({ weight }) => weight === 'impossible'));
  const inTheWay = linesOf(conflicts.filter(({ weight }) => weight !== 'impossible'));
  if (!dates.ok) {
    const problems = dates.refusal.problems.map((it) => sessionProblemMessage(it, locale));
    return { problems: [...problems, ...taken, ...late], findings: inTheWay, needsReason: false };
  }
  const against = dates.value.findings.filter(({ weight }) => weight !== 'favourable');
  const findings = against.map((it) => sessionFindingMessage(it, locale));
  return { problems: [...taken, ...late], findings: [...findings, ...inTheWay], needsReason: dates.value.needsReason };
}
