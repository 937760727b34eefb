import type { LandAudit } from '@netzwerkstatt/db';
import type { LandCode } from '@netzwerkstatt/domain';
import { auditRules } from '@netzwerkstatt/registration/audit';

/** What the command says about one Land: ids only, because it may be passed on. */
export function reportOf(land: LandCode, { events, registrations, violations }: LandAudit): string {
  const looked = `${land}: ${registrations} registrations of ${events} events`;
  if (violations.length === 0) return `${looked} keep every rule.\n`;
  const lines = violations.flatMap(({ rule, event, registrations: about }) => [
    `  ${rule}: ${auditRules[rule]}`,
    `    event ${event}`,
    ...about.map((id) => `    registration ${id}`),
  ]);
  const times = violations.length === 1 ? 'once' : `${violations.length} times`;
  return `${looked} break a rule ${times}:\n${lines.join('\n')}\n`;
}
