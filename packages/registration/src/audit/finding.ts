import type { AuditViolation } from './audit-rules.ts';
import type { AuditedRegistration } from './audited-event.ts';

/** A rule that does not hold, and for whom. */
export type Finding = Pick<AuditViolation, 'rule' | 'registrations'>;

export function finding(rule: Finding['rule'], about: readonly Pick<AuditedRegistration, 'id'>[]): Finding {
  return { rule, registrations: about.map(({ id }) => id) };
}
