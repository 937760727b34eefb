import type { AuditedEvent, AuditedMail, AuditedTransition } from './audited-event.ts';
import { type Finding, finding } from './finding.ts';
import { hasGap } from './trail-findings.ts';

/** Which mail tells of having come to stand so. */
const mailAbout: Readonly<Record<string, string>> = {
  applied: 'registration_applied',
  confirmed: 'registration_confirmed',
  waitlisted: 'registration_waitlisted',
  offered: 'seat_offered',
  expired: 'offer_expired',
  declined: 'registration_withdrawn',
  withdrawn: 'registration_withdrawn',
  refused: 'registration_refused',
  cancelled: 'event_cancelled',
};

/** Whoever hands a place on hears that it was taken over. */
const MAIL_OF_TRANSFER = 'place_transferred';

/** Whoever holds the places of a team hears that one came back. */
const MAIL_OF_RETURN = 'place_returned';

const kindsAboutDecisions = new Set([...Object.values(mailAbout), MAIL_OF_TRANSFER, MAIL_OF_RETURN]);

/** Decisions nobody was told of, mails about nothing that was decided, and mails that are there twice. */
export function mailFindings(event: AuditedEvent): readonly Finding[] {
  const trails = Map.groupBy(event.transitions, ({ registration }) => registration);
  const letters = event.mails.filter(({ kind }) => kindsAboutDecisions.has(kind));
  const mails = Map.groupBy(letters, ({ registration }) => registration);
  return event.registrations.flatMap((it) => {
    const trail = trails.get(it.id) ?? [];
    // Where the trail has a gap, what must have been told is not known; what was told to nobody is gone.
    return it.isForgotten || hasGap(it, trail)
      ? []
      : compare(trail, mails.get(it.id) ?? []).map((rule) => finding(rule, [it]));
  });
}

function compare(trail: readonly AuditedTransition[], mails: readonly AuditedMail[]): readonly Finding['rule'][] {
  const required = trail.flatMap(requiredMail);
  const standing = mails.filter((it) => !it.isCalledBack || wasUndone(it, trail));
  const written = new Set(standing.map(nameOf));
  return [
    ...(required.some((it) => !written.has(it)) ? (['mail_missing'] as const) : []),
    ...([...written].some((it) => !required.includes(it)) ? (['mail_without_decision'] as const) : []),
    ...(written.size < standing.length ? (['mail_twice'] as const) : []),
  ];
}

/** A mail is called back with the undoing of what it tells, and for nothing else. */
function wasUndone({ createdAt }: AuditedMail, trail: readonly AuditedTransition[]): boolean {
  return trail.some(({ action, at }) => action === 'registration.undo' && at >= createdAt);
}

/** Nobody hears of a new place in the same line, of a request that ran out unanswered, or of an undoing. */
function requiredMail({ action, from, to, at }: AuditedTransition): readonly string[] {
  const leavesHand = action === 'registration.transfer' && from === 'confirmed';
  const comesBack = action === 'registration.place_returned';
  const isUnheard = (from === to && !leavesHand && !comesBack) || action === 'registration.undo';
  const wasUnanswered = from === 'requested' && ['expired', 'withdrawn', 'cancelled'].includes(to);
  const kind = leavesHand ? MAIL_OF_TRANSFER : comesBack ? MAIL_OF_RETURN : mailAbout[to];
  return isUnheard || wasUnanswered || kind === undefined ? [] : [nameOf({ kind, createdAt: at })];
}

function nameOf({ kind, createdAt }: Pick<AuditedMail, 'kind' | 'createdAt'>): string {
  return `${kind} ${createdAt}`;
}
